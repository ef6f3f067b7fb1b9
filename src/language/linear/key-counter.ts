import { placeOf } from './key-table.ts'

/** Counts 32-bit feature keys while a training set is read, then numbers those that are frequent enough. */
export class KeyCounter {
  #keys = new Int32Array(1 << 20)
  #counts = new Int32Array(1 << 20)
  #used = 0

  /** Counts one more of `key`. */
  add(key: number): void {
    const slot = this.#slotOf(key)
    if (this.#counts[slot] === 0) {
      this.#keys[slot] = key
      this.#used++
    }
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1
    if (this.#used * 2 > this.#keys.length) this.#grow()
  }

  /** Keys counted at least `least` times, ascending by place; a key's number is its index. */
  frequent(least: number): Uint32Array {
    const places: number[] = []
    for (let slot = 0; slot < this.#keys.length; slot++) {
      if ((this.#counts[slot] ?? 0) >= least) places.push(placeOf(this.#keys[slot] ?? 0))
    }
    return Uint32Array.from(new Set(places)).sort()
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    let slot = (placeOf(key) >>> 7) & mask
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts]
    this.#keys = new Int32Array(keys.length * 2)
    this.#counts = new Int32Array(counts.length * 2)
    for (let old = 0; old < keys.length; old++) {
      if (counts[old] === 0) continue
      const slot = this.#slotOf(keys[old] ?? 0)
      this.#keys[slot] = keys[old] ?? 0
      this.#counts[slot] = counts[old] ?? 0
    }
  }
}
