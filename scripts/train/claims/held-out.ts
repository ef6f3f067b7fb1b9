import { ByteReader, ByteWriter } from '../../../src/language/linear/bytes.ts'
import type { Logistic, StoredLogistic } from '../../../src/language/linear/logistic.ts'
import { readLogistic, writeLogistic } from '../../../src/language/linear/logistic.ts'
import { trainLogistic } from '../../../src/language/linear/train-logistic.ts'
import type { ClaimExample } from './examples.ts'

/** Parts that documents are dealt into; each is judged by what was learnt from the others. */
const PARTS = 10

/** A claim with how sure a regression was of it that never saw its document. */
export type Judged = ClaimExample & { readonly said: number }

/** Every example as it is judged by a regression learnt from other documents alone. */
export function judgedHeldOut(examples: readonly ClaimExample[]): Judged[] {
  const documents = [...new Set(examples.map(({ document }) => document))]
  const partOf = new Map(documents.map((document, i) => [document, i % PARTS]))
  const isIn = (part: number, { document }: ClaimExample): boolean => partOf.get(document) === part
  return Array.from({ length: PARTS }, (_, part) => part).flatMap(part => {
    const logistic = opened(trainLogistic(examples.filter(example => !isIn(part, example))))
    return examples
      .filter(example => isIn(part, example))
      .map(example => ({ ...example, said: Math.round(logistic.probability(example.features) * 100) / 100 }))
  })
}

/** A regression as it will be read from its file. */
function opened(stored: StoredLogistic): Logistic {
  const writer = new ByteWriter()
  writeLogistic(writer, stored)
  return readLogistic(new ByteReader(writer.done()))
}

/** How far said confidence is from what was right, by steps of a tenth (expected calibration error), and the Brier score. */
export function calibrationOf(judged: readonly Judged[]): { readonly error: number; readonly brier: number } {
  const off = ({ said, isRight }: Judged): number => said - (isRight ? 1 : 0)
  const steps = [...Map.groupBy(judged, stepOf).values()]
  return {
    error: sum(steps.map(step => Math.abs(sum(step.map(off))))) / judged.length,
    brier: sum(judged.map(one => off(one) ** 2)) / judged.length,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The tenth that a confidence falls in, 0 to 9. */
export const stepOf = ({ said }: Judged): number => Math.min(9, Math.floor(said * 10))
