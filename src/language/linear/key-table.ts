/** Multiplying by an odd number is a bijection on 32 bits, so that equal places mean equal keys. */
export const SPREAD = 0x9e3779b1

/**
 * Where a key belongs on the line from 1 to 2³² − 1; tables keep their keys in this order. Place 0 marks empty slots, so the one key
 * that falls on it shares place 1.
 */
export const placeOf = (key: number): number => Math.imul(key, SPREAD) >>> 0 || 1

/**
 * 32-bit keys and a value of at least 0 each, in one open-addressed array at most half full: places, then linear probing. A key
 * and its value share a cache line.
 */
export class KeyTable {
  /** A place and its value by turns; place 0 marks an empty slot. */
  readonly slots: Int32Array
  /** What is taken off a place to get the number of its slot. */
  readonly shift: number
  readonly #mask: number

  /** Places ascend (see `placeOf`) and each has the value at its index. */
  constructor(places: Uint32Array, values: Uint32Array) {
    const bits = Math.max(4, Math.ceil(Math.log2(places.length * 2 + 1)))
    const slots = new Int32Array(2 << bits)
    const [mask, shift] = [(1 << bits) - 1, 32 - bits]
    let next = 0
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0
      let slot = Math.max(place >>> shift, next) & mask
      while (slots[2 * slot] !== 0) slot = (slot + 1) & mask
      slots[2 * slot] = place
      slots[2 * slot + 1] = values[i] ?? 0
      next = slot + 1
    }
    this.slots = slots
    this.#mask = mask
    this.shift = shift
  }

  /** The value of `key`, or -1. */
  get(key: number): number {
    const slots = this.slots
    const place = Math.imul(key, SPREAD) || 1
    let slot = place >>> this.shift
    for (;;) {
      const found = slots[2 * slot] ?? 0
      if (found === place) return slots[2 * slot + 1] ?? -1
      if (found === 0) return -1
      slot = (slot + 1) & this.#mask
    }
  }
}
