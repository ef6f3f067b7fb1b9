import type { ByteReader, ByteWriter } from './bytes.ts'
import { hashText } from './hash.ts'
import type { SparseWeights } from './weights.ts'
import { readWeights, writeWeights } from './weights.ts'

/** A feature that was seen in training, and what it adds to the log-odds. */
export type Reason = { readonly feature: string; readonly weight: number }

/** A logistic regression over named features: how likely something is, and why. */
export type Logistic = {
  /** From 0 to 1. Features that training did not keep say nothing. */
  readonly probability: (features: readonly string[]) => number
  /** The features that say something, the weightiest first. */
  readonly reasons: (features: readonly string[]) => Reason[]
}

/** Weights as they are stored: of one class, ±127 standing for ± `most`, in hundredths of log-odds. */
export type StoredLogistic = { readonly weights: SparseWeights; readonly most: number }

/** The key of a feature in the table of weights. */
export const keyOf = hashText

/** Writes a regression for `readLogistic`. */
export function writeLogistic(writer: ByteWriter, { weights, most }: StoredLogistic): void {
  writer.uint(most)
  writeWeights(writer, weights)
}

/** Reads a regression back. */
export function readLogistic(reader: ByteReader): Logistic {
  const unit = reader.uint() / 100 / 127
  const weights = readWeights(reader)
  const sum = (features: readonly string[]): number => {
    for (const [i, feature] of features.entries()) weights.keys[i] = keyOf(feature)
    return (weights.sum(features.length)[0] ?? 0) * unit
  }
  return {
    probability: features => 1 / (1 + Math.exp(-sum(features))),
    reasons: features =>
      features
        .map(feature => ({ feature, weight: sum([feature]) }))
        .filter(({ weight }) => weight !== 0)
        .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  }
}
