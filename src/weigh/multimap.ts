/**
 * Values under keys, each once. Most keys have one value, which is kept without a set around it: over millions of keys the sets would take
 * most of the memory and time.
 */
export class Multimap<Key, Value extends object> {
  readonly #held = new Map<Key, Value | Set<Value>>()

  get(key: Key): Iterable<Value> {
    const held = this.#held.get(key)
    return held === undefined ? NOTHING : held instanceof Set ? held : [held]
  }

  add(key: Key, value: Value): void {
    const held = this.#held.get(key)
    if (held === undefined) this.#held.set(key, value)
    else if (held instanceof Set) held.add(value)
    else if (held !== value) this.#held.set(key, new Set([held, value]))
  }

  delete(key: Key, value: Value): void {
    const held = this.#held.get(key)
    if (held instanceof Set) held.delete(value)
    else if (held === value) this.#held.delete(key)
  }

  /** Takes a key out with all its values. */
  clear(key: Key): void {
    this.#held.delete(key)
  }
}

const NOTHING: readonly never[] = []
