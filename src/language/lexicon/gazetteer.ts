import type { ByteReader, ByteWriter } from '../linear/bytes.ts'
import { hashText } from '../linear/hash.ts'
import { KeyTable } from '../linear/key-table.ts'

/** What a gazetteer says a name is, as bits. */
export const COUNTRY = 1
export const CITY = 2
export const NATIONALITY = 4
export const GIVEN_NAME = 8
export const FAMILY_NAME = 16
export const LANDMARK = 32
export const GROUP = 64
/** Set for words of a name of several words. */
export const PART = 128

/** Lower-case names, words joined by single spaces, as hashes ascending by place, with their bits. */
export type StoredGazetteer = { readonly places: Uint32Array; readonly bits: Uint8Array }

/** Names are looked for up to this many words long. */
const LONGEST = 5

/** World names known beforehand: states, cities, nationalities, personal names. */
export class Gazetteer {
  readonly #table: KeyTable

  constructor({ places, bits }: StoredGazetteer) {
    this.#table = new KeyTable(places, new Uint32Array(bits))
  }

  /** The bits of a name, lower case; 0 if unknown. */
  get(name: string): number {
    return Math.max(0, this.#table.get(hashText(name)))
  }

  /** Bits for each word: its own, and those of longer names that it is part of. Only capitalised words begin a name. */
  marks(forms: readonly string[]): Uint8Array {
    const marks = new Uint8Array(forms.length)
    for (const [i, form] of forms.entries()) {
      if (!/^\p{Lu}/u.test(form)) continue
      const lower = form.toLowerCase()
      marks[i] = (marks[i] ?? 0) | this.get(lower) | (this.get(lower.replace(/s$/, '')) & NATIONALITY)
      this.#markLonger(forms, i, marks)
    }
    return marks
  }

  #markLonger(forms: readonly string[], first: number, marks: Uint8Array): void {
    for (let last = Math.min(forms.length, first + LONGEST); last > first + 1; last--) {
      const bits = this.get(forms.slice(first, last).join(' ').toLowerCase())
      if (bits === 0) continue
      for (let i = first; i < last; i++) marks[i] = (marks[i] ?? 0) | bits | PART
      return
    }
  }
}

/** Writes a gazetteer for `readGazetteer`. */
export function writeGazetteer(writer: ByteWriter, { places, bits }: StoredGazetteer): void {
  writer.ascending(places)
  writer.bytes(bits)
}

/** Reads a gazetteer back. */
export const readGazetteer = (reader: ByteReader): Gazetteer => new Gazetteer({ places: reader.ascending(), bits: reader.bytes() })
