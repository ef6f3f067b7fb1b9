import { seeded, shuffle } from '../training/random.ts'
import { placeOf } from './key-table.ts'
import { keyOf } from './logistic.ts'
import type { StoredLogistic } from './logistic.ts'

/** What is known of one case: its features, the document it stands in, and whether it turned out right. */
export type Example = { readonly features: readonly string[]; readonly document: string; readonly isRight: boolean }

/** Rounds over the examples; weights are averaged over the second half. */
const EPOCHS = 10
/** Step of AdaGrad (Duchi et al. 2011), what a weight is drawn back at each step, and the sum of squares it starts from. */
const RATE = 0.02
const DRAW = 0.1
const START = 0.01
/** Documents in which a feature must stand: what is seen in one only tells of that one. */
const LEAST_DOCUMENTS = 2

/** Learns a logistic regression with shrunken weights; the same examples in the same order give the same weights. */
export function trainLogistic(examples: readonly Example[]): StoredLogistic {
  const numbers = numbered(examples)
  const cases = examples.map(({ features, isRight }) => ({
    rows: Int32Array.from(features.flatMap(feature => numbers.get(keyOf(feature)) ?? [])),
    right: isRight ? 1 : 0,
  }))
  return packed(numbers, fit(cases, numbers.size))
}

/** The keys of features in enough documents, each with its number. */
function numbered(examples: readonly Example[]): ReadonlyMap<number, number> {
  const documents = new Map<number, Set<string>>()
  for (const { features, document } of examples) {
    for (const key of features.map(keyOf)) {
      const seen = documents.get(key) ?? new Set()
      documents.set(key, seen.add(document))
    }
  }
  const kept = [...documents].filter(([, seen]) => seen.size >= LEAST_DOCUMENTS).map(([key]) => key)
  return new Map(kept.map((key, number) => [key, number]))
}

type Case = { readonly rows: Int32Array; readonly right: number }

function fit(cases: readonly Case[], size: number): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(START)
  const sums = new Float64Array(size)
  const order = Int32Array.from(cases.keys())
  const random = seeded(1)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const which of order) {
      const { rows, right } = cases[which] ?? { rows: new Int32Array(), right: 0 }
      const error = right - 1 / (1 + Math.exp(-rows.reduce((sum, row) => sum + (weights[row] ?? 0), 0)))
      for (const row of rows) {
        const slope = error - DRAW * (weights[row] ?? 0)
        squares[row] = (squares[row] ?? 0) + slope * slope
        weights[row] = (weights[row] ?? 0) + (RATE * slope) / Math.sqrt(squares[row] ?? 1)
      }
    }
    if (epoch * 2 >= EPOCHS) for (let row = 0; row < size; row++) sums[row] = (sums[row] ?? 0) + (weights[row] ?? 0)
  }
  return sums.map(sum => (2 * sum) / EPOCHS)
}

/** Weights as signed bytes in the order of their keys' places; those that round to nothing are left out. */
function packed(numbers: ReadonlyMap<number, number>, weights: Float64Array): StoredLogistic {
  const most = Math.max(1, Math.ceil(100 * weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)))
  const rows = [...numbers]
    .map(([key, number]): readonly [number, number] => [placeOf(key), Math.round(((weights[number] ?? 0) * 100 * 127) / most)])
    .filter(([, weight]) => weight !== 0)
    .toSorted(([a], [b]) => a - b)
  return {
    weights: {
      classes: 1,
      places: Uint32Array.from(rows, ([place]) => place),
      counts: new Uint8Array(rows.length).fill(1),
      entries: Uint8Array.from(rows.flatMap(([, weight]) => [0, weight])),
    },
    most,
  }
}
