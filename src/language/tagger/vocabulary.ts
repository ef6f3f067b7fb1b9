import type { Knowledge } from '../lexicon/knowledge.ts'
import type { ByteReader, ByteWriter } from '../linear/bytes.ts'
import { KeyTable } from '../linear/key-table.ts'
import type { TaggerWord } from './features.ts'
import { shapeOfWord } from './word.ts'

/** Hashes of words, ascending by place, each with a number. */
export type StoredWords = { readonly places: Uint32Array; readonly numbers: Uint32Array }

/** What training taught of words: which set of tags the lower-case word had, and which forms only ever had one tag. */
export type StoredVocabulary = { readonly sets: StoredWords; readonly certain: StoredWords }

/** How many forms are remembered with their features before the memory is emptied; about 3 kB each. */
export const MOST_REMEMBERED = 12_000

/** Forms with everything the tagger knows of them. */
export class Vocabulary {
  readonly #sets: KeyTable
  readonly #certain: KeyTable
  readonly #knowledge: Knowledge
  readonly #known = new Map<string, TaggerWord>()

  constructor(stored: StoredVocabulary, knowledge: Knowledge) {
    this.#sets = new KeyTable(stored.sets.places, stored.sets.numbers)
    this.#certain = new KeyTable(stored.certain.places, stored.certain.numbers)
    this.#knowledge = knowledge
  }

  /** The word of this form. */
  word(form: string): TaggerWord {
    const known = this.#known.get(form)
    if (known !== undefined) return known
    const shape = shapeOfWord(form, this.#knowledge)
    const word = { ...shape, ambiguity: this.#sets.get(shape.lower), certain: this.#certain.get(shape.form) }
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear()
    this.#known.set(form, word)
    return word
  }
}

/** Writes a vocabulary for `readVocabulary`. */
export function writeVocabulary(writer: ByteWriter, { sets, certain }: StoredVocabulary): void {
  for (const { places, numbers } of [sets, certain]) {
    writer.ascending(places)
    writer.uints(numbers)
  }
}

/** Reads a vocabulary back. */
export function readVocabulary(reader: ByteReader): StoredVocabulary {
  const words = (): StoredWords => ({ places: reader.ascending(), numbers: reader.uints() })
  return { sets: words(), certain: words() }
}
