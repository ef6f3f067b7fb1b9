import type { ByteReader, ByteWriter } from '../linear/bytes.ts'
import { hashText } from '../linear/hash.ts'
import { KeyTable } from '../linear/key-table.ts'
import type { Ending } from './inflection.ts'
import { basesOf, endingOf } from './inflection.ts'

/** Parts of speech a dictionary word can be, as bits. */
export const NOUN = 1
export const VERB = 2
export const ADJECTIVE = 4
export const ADVERB = 8

/** Words of a dictionary as hashes, ascending by place, each with its parts of speech and senses (see `Lexicon.entry`). */
export type StoredLexicon = { readonly places: Uint32Array; readonly entries: Uint32Array }

/** What inflection adds to the parts of speech of a word's bases, by ending: [parts it can stand on, bits to shift them by]. */
const DERIVED: Readonly<Record<Ending, readonly [number, number]>> = {
  s: [NOUN | VERB, 4],
  ed: [VERB, 5],
  ing: [VERB, 6],
  er: [ADJECTIVE, 6],
  est: [ADJECTIVE, 7],
}

/** Which parts of speech and which field of meaning WordNet gives a word; words are lower case. */
export class Lexicon {
  readonly #table: KeyTable

  constructor(stored: StoredLexicon) {
    this.#table = new KeyTable(stored.places, stored.entries)
  }

  /** Parts of speech in bits 0–3; noun field (1–26, WordNet's lexicographer files) from bit 4, verb field from bit 9. 0 if unknown. */
  entry(word: string): number {
    return Math.max(0, this.#table.get(hashText(word)))
  }

  /** Whether the dictionary has `word` as one of these parts of speech. */
  has(word: string, parts: number): boolean {
    return (this.entry(word) & parts) !== 0
  }

  /** Parts of speech in bits 0–3, above them those of the words it may be inflected from, told apart by ending. */
  parts(word: string): number {
    const ending = endingOf(word)
    const own = this.entry(word) & 15
    if (ending === undefined) return own
    const [parts, shift] = DERIVED[ending]
    const bases = basesOf(word, ending).reduce((all, base) => all | this.entry(base), 0)
    return own | ((bases & parts) << shift)
  }

  /** Noun and verb field of the word, or of the first base it may be inflected from; 0 if unknown. */
  field(word: string): number {
    const own = this.entry(word) >>> 4
    const ending = own === 0 ? endingOf(word) : undefined
    if (ending === undefined) return own
    return basesOf(word, ending).reduce((found, base) => found || this.entry(base) >>> 4, 0)
  }
}

/** Writes a lexicon for `readLexicon`. */
export function writeLexicon(writer: ByteWriter, { places, entries }: StoredLexicon): void {
  writer.ascending(places)
  writer.uints(entries)
}

/** Reads a lexicon back. */
export const readLexicon = (reader: ByteReader): Lexicon => new Lexicon({ places: reader.ascending(), entries: reader.uints() })
