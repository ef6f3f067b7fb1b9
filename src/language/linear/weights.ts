import type { ByteReader, ByteWriter } from './bytes.ts'
import { KeyTable } from './key-table.ts'
import { COUNT_BITS, LANES, MEMORY, MOST_KEYS, sumIn } from './sums.ts'

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

/** Rows that name at least so many classes are kept with a weight for every class. */
const LONG = 8

/** A trained linear model: adds up the weights of the features that are there. Scores compare only within one call. */
export class Weights {
  readonly classes: number
  /** Where the features of the next call are written. */
  readonly keys: Int32Array
  /** The last call's scores, one a class. */
  readonly #sums: Int16Array
  readonly #run: (count: number) => void

  constructor(stored: SparseWeights) {
    const { classes } = stored
    const width = Math.ceil(classes / LANES) * LANES
    const { values, entries } = packed(stored, width)
    const table = new KeyTable(stored.places, values)
    const behind = MEMORY.table + table.slots.byteLength
    const memory = new WebAssembly.Memory({ initial: Math.ceil((behind + entries.length) / PAGE) })
    new Int32Array(memory.buffer, MEMORY.table).set(table.slots)
    new Int8Array(memory.buffer, behind).set(entries)
    const sum = sumIn(memory)
    this.classes = classes
    this.keys = new Int32Array(memory.buffer, MEMORY.keys, MOST_KEYS)
    this.#sums = new Int16Array(memory.buffer, MEMORY.sums, classes)
    this.#run = count => sum(count, table.shift, 4 * table.slots.length - 1, behind, MEMORY.sums + 2 * width)
  }

  /** The sum of the weights of the first `count` keys for each class; the next call writes over it. */
  sum(count: number): Int16Array {
    this.#run(count)
    return this.#sums
  }
}

const isLong = (count: number): boolean => count >= LONG

/** Bytes of a page of WebAssembly's memory. */
const PAGE = 1 << 16

/** Each row's value in the table and all entries: class and weight by turns, or `width` weights where a row is long. */
function packed({ counts, entries }: SparseWeights, width: number): { readonly values: Uint32Array; readonly entries: Int8Array } {
  const pairs = new Int8Array(entries.buffer, entries.byteOffset, entries.length)
  const packed = new Int8Array(counts.reduce((sum, count) => sum + (isLong(count) ? width : 2 * count), 0))
  const values = new Uint32Array(counts.length)
  let from = 0
  let to = 0
  for (const [row, count] of counts.entries()) {
    values[row] = ((to >>> 1) << COUNT_BITS) | (isLong(count) ? 0 : count)
    const own = pairs.subarray(from, (from += 2 * count))
    if (isLong(count)) for (let i = 0; i < own.length; i += 2) packed[to + (own[i] ?? 0)] = own[i + 1] ?? 0
    else packed.set(own, to)
    to += isLong(count) ? width : own.length
  }
  return { values, entries: packed }
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
