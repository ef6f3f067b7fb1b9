/** Multiplying by an odd number is a bijection on 32 bits, so that equal places mean equal keys. */
const SPREAD = 0x9e3779b1

/** Where a key belongs on the line from 0 to 2³² − 1; tables keep their keys in this order. */
export const placeOf = (key: number): number => Math.imul(key, SPREAD) >>> 0

/**
 * 32-bit keys and a value of at least 0 each, in one open-addressed array at most half full: places, then linear probing. A key
 * and its value share a cache line. Place 0 is kept for empty slots, so the one key that falls on it is stored at place 1.
 */
export class KeyTable {
  readonly #slots: Int32Array
  readonly #mask: number
  readonly #shift: number

  constructor(size: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(size * 2 + 1)))
    this.#slots = new Int32Array(2 << bits)
    this.#mask = (1 << bits) - 1
    this.#shift = 32 - bits
  }

  /** The value of `key`, or -1. */
  get(key: number): number {
    const slots = this.#slots
    const place = Math.imul(key, SPREAD) || 1
    let slot = place >>> this.#shift
    for (;;) {
      const found = slots[2 * slot] ?? 0
      if (found === place) return slots[2 * slot + 1] ?? -1
      if (found === 0) return -1
      slot = (slot + 1) & this.#mask
    }
  }

  /** Adds an entry by its place (see `placeOf`); adding in ascending order is fastest. */
  add(placed: number, value: number): void {
    const slots = this.#slots
    const place = placed | 0 || 1
    let slot = place >>> this.#shift
    while (slots[2 * slot] !== 0 && slots[2 * slot] !== place) slot = (slot + 1) & this.#mask
    slots[2 * slot] = place
    slots[2 * slot + 1] = value
  }
}
