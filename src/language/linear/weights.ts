import type { ByteReader, ByteWriter } from './bytes.ts'
import { KeyTable } from './key-table.ts'

/** Entries of one feature: at most this many classes. */
const MOST_CLASSES = 127
const COUNT_BITS = 7
/** Features that one call may have. */
const MOST_KEYS = 256

/** Sparse weights as they are stored: per feature, ascending by place, a few classes with a weight of one signed byte each. */
export type SparseWeights = {
  /** Number of classes, at most 127. */
  readonly classes: number
  readonly places: Uint32Array
  /** How many entries each feature has. */
  readonly counts: Uint8Array
  /** Class and weight by turns, as signed bytes. */
  readonly entries: Uint8Array
}

/** A trained linear model: adds up the weights of the features that are there. Scores compare only within one call. */
export class Weights {
  readonly classes: number
  /** Key → index of its first entry · 128 + number of entries. */
  readonly #rows: KeyTable
  /** Class and weight by turns. */
  readonly #entries: Int8Array
  /** Rows of the features of one call: looking all of them up first lets the processor fetch them side by side. */
  readonly #found = new Int32Array(MOST_KEYS)

  constructor({ classes, places, counts, entries }: SparseWeights) {
    this.classes = classes
    this.#entries = new Int8Array(entries.buffer, entries.byteOffset, entries.length)
    const rows = new Uint32Array(places.length)
    let first = 0
    for (let i = 0; i < rows.length; i++) {
      const count = counts[i] ?? 0
      rows[i] = (first << COUNT_BITS) | count
      first += count
    }
    this.#rows = new KeyTable(places, rows)
  }

  /** Adds the weights of the first `count` keys to `scores`, which holds a number a class. */
  add(keys: Int32Array, count: number, scores: Int32Array): void {
    const rows = this.#found
    let known = 0
    for (let i = 0; i < count; i++) {
      const row = this.#rows.get(keys[i] ?? 0)
      rows[known] = row
      if (row >= 0) known++
    }
    const entries = this.#entries
    for (let i = 0; i < known; i++) {
      const row = rows[i] ?? 0
      const first = row >>> COUNT_BITS
      const end = 2 * (first + (row & MOST_CLASSES))
      for (let at = 2 * first; at < end; at += 2) {
        const label = entries[at] ?? 0
        scores[label] = (scores[label] ?? 0) + (entries[at + 1] ?? 0)
      }
    }
  }
}

/** Writes weights for `readWeights`. */
export function writeWeights(writer: ByteWriter, stored: SparseWeights): void {
  writer.uint(stored.classes)
  writer.ascending(stored.places)
  writer.bytes(stored.counts)
  writer.bytes(stored.entries)
}

/** Reads weights back. */
export const readWeights = (reader: ByteReader): Weights =>
  new Weights({ classes: reader.uint(), places: reader.ascending(), counts: reader.bytes(), entries: reader.bytes() })
