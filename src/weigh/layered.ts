/** How many times the square root of a map's size may lie over it before the two are made one: then a change costs about that. */
const OVER = 8

/**
 * A map with some entries put over those of another, which stays as it is: what is new comes last, what is other than before keeps its
 * place. A change costs about the root of the map's size, however long a row of such maps becomes.
 */
export function layered<Key, Value>(below: ReadonlyMap<Key, Value>, entries: Iterable<readonly [Key, Value]>): ReadonlyMap<Key, Value> {
  const [flat, before] = below instanceof Layered ? [below.below, below.over] : [below, []]
  const over = new Map<Key, Value>([...before, ...entries])
  const map = new Layered(flat, over)
  return over.size <= OVER * Math.sqrt(flat.size) ? map : new Map(map)
}

class Layered<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly below: ReadonlyMap<Key, Value>
  readonly over: ReadonlyMap<Key, Value>
  readonly size: number

  constructor(below: ReadonlyMap<Key, Value>, over: ReadonlyMap<Key, Value>) {
    this.below = below
    this.over = over
    let own = 0
    for (const key of over.keys()) if (!below.has(key)) own += 1
    this.size = below.size + own
  }

  get(key: Key): Value | undefined {
    return this.over.has(key) ? this.over.get(key) : this.below.get(key)
  }

  has(key: Key): boolean {
    return this.over.has(key) || this.below.has(key)
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const [key, value] of this.below) yield [key, this.over.get(key) ?? value]
    for (const [key, value] of this.over) if (!this.below.has(key)) yield [key, value]
    return undefined
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this) yield key
    return undefined
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value
    return undefined
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries()
  }

  forEach(call: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) call(value, key, this)
  }
}
