import { fitOf, nameKeys, responsibleFor, shortKeys } from './match.ts'
import type { Parsed } from './parsed.ts'
import type { Read } from './resolve.ts'
import { isFull } from './works.ts'

/** No more full citations than this are looked at for one short form. */
const MOST = 50

/** Where works are given in full, by their first author, for short forms that stand too early. */
export class Ahead {
  readonly #reads: readonly Read[]
  /** Places of full citations in the order of reading, by each key of their first author. */
  readonly #places = new Map<string, number[]>()

  constructor(reads: readonly Read[]) {
    this.#reads = reads
    for (const [index, { parsed }] of reads.entries()) {
      const [first] = responsibleFor(parsed.csl)
      if (first === undefined || parsed.pointer !== undefined || !isFull(parsed)) continue
      for (const key of new Set(nameKeys(first))) {
        const places = this.#places.get(key)
        if (places === undefined) this.#places.set(key, [index])
        else places.push(index)
      }
    }
  }

  /** Number of the first note after this place that gives in full a work which the short form fits. */
  noteOf(short: Parsed, index: number): number | undefined {
    const [first] = short.csl.author
    const places = first === undefined ? [] : shortKeys(first).flatMap(key => this.#after(this.#places.get(key) ?? [], index))
    for (const place of [...new Set(places)].toSorted((a, b) => a - b)) {
      const read = this.#reads[place]
      if (read === undefined) continue
      const { parsed, note } = read
      if (fitOf(short, { id: '', csl: parsed.csl, note, etAl: parsed.etAl, labels: [], words: '' }) !== undefined) return note
    }
    return undefined
  }

  #after(places: readonly number[], index: number): readonly number[] {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? 0) <= index) low = middle + 1
      else high = middle
    }
    return places.slice(low, low + MOST)
  }
}
