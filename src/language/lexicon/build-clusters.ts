import { hashText } from '../linear/hash.ts'
import { placeOf } from '../linear/key-table.ts'
import { seeded, shuffle } from '../training/random.ts'
import type { StoredClusters } from './clusters.ts'

/** Different lower-case words, the most frequent first, each with its vector; all vectors have as many dimensions. */
export type WordVectors = { readonly words: readonly string[]; readonly vectors: readonly (readonly number[])[] }

export type Clustering = {
  /** How many clusters to make. */
  readonly count: number
  /** Their centres are learnt from so many of the most frequent words; the others go to the nearest. */
  readonly learnt: number
  readonly rounds: number
}

/** Groups words by the direction of their vectors: spherical k-means (Dhillon and Modha 2001). The same vectors give the same clusters. */
export function buildClusters({ words, vectors }: WordVectors, { count, learnt, rounds }: Clustering): StoredClusters {
  const size = vectors[0]?.length ?? 0
  const rows = Float32Array.from(vectors.flat())
  normalise(rows, size)
  const nearest = nearestOf(rows, centresOf(rows.subarray(0, learnt * size), size, count, rounds), size)
  const placed = new Map(words.map((word, i) => [placeOf(hashText(word)), nearest[i] ?? 0]))
  const sorted = [...placed].toSorted(([a], [b]) => a - b)
  return { places: Uint32Array.from(sorted, ([place]) => place), clusters: Uint32Array.from(sorted, ([, cluster]) => cluster) }
}

/** Gives each row of `size` numbers the length 1, in place. */
function normalise(rows: Float32Array, size: number): void {
  for (let from = 0; from < rows.length; from += size) {
    let squares = 0
    for (let i = from; i < from + size; i++) squares += (rows[i] ?? 0) ** 2
    const length = Math.sqrt(squares) || 1
    for (let i = from; i < from + size; i++) rows[i] = (rows[i] ?? 0) / length
  }
}

/** `count` centres of rows of length 1, themselves of length 1. They start from rows drawn at random; one with no row near stays where it is. */
function centresOf(rows: Float32Array, size: number, count: number, rounds: number): Float32Array {
  const order = Int32Array.from({ length: rows.length / size }, (_, row) => row)
  shuffle(order, seeded(17))
  const rowAt = (row: number): Float32Array => rows.subarray(row * size, (row + 1) * size)
  const centres = new Float32Array(count * size)
  for (const [centre, row] of order.subarray(0, count).entries()) centres.set(rowAt(row), centre * size)
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(count * size)
    const met = new Set<number>()
    for (const [row, centre] of nearestOf(rows, centres, size).entries()) {
      met.add(centre)
      for (const [i, value] of rowAt(row).entries()) sums[centre * size + i] = (sums[centre * size + i] ?? 0) + value
    }
    normalise(sums, size)
    for (const centre of met) centres.set(sums.subarray(centre * size, (centre + 1) * size), centre * size)
  }
  return centres
}

/** For each row the number of the centre that points most nearly the same way. */
function nearestOf(rows: Float32Array, centres: Float32Array, size: number): Uint32Array {
  const nearest = new Uint32Array(rows.length / size)
  for (let row = 0; row < nearest.length; row++) {
    let best = -Infinity
    for (let centre = 0; centre * size < centres.length; centre++) {
      let product = 0
      for (let i = 0, a = row * size, b = centre * size; i < size; i++, a++, b++) product += (rows[a] ?? 0) * (centres[b] ?? 0)
      if (product <= best) continue
      best = product
      nearest[row] = centre
    }
  }
  return nearest
}
