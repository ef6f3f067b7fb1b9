import { remembered } from '../../text/remembered.ts'
import { oneTag } from '../lemmatizer/irregular.ts'
import type { Knowledge } from '../lexicon/knowledge.ts'
import type { ByteReader, ByteWriter } from '../linear/bytes.ts'
import { readWeights, writeWeights } from '../linear/weights.ts'
import type { SparseWeights, Weights } from '../linear/weights.ts'
import { EDGE } from './features.ts'
import type { TaggerWord } from './features.ts'
import { TaggerPass } from './pass.ts'
import type { StoredVocabulary } from './vocabulary.ts'
import { MOST_REMEMBERED, readVocabulary, Vocabulary, writeVocabulary } from './vocabulary.ts'

/** A trained tagger as stored; tags are joint: `NOUN|NN`. */
export type StoredTagger = {
  readonly tags: readonly string[]
  readonly vocabulary: StoredVocabulary
  readonly glimpse: SparseWeights
  readonly final: SparseWeights
}

/**
 * Part-of-speech tagger: an averaged perceptron in two greedy passes, the first from the sentence's end to its beginning, so that the
 * second, from the beginning, knows likely tags on both sides.
 */
export class Tagger {
  /** Universal and Penn tag by tag number. */
  readonly tags: readonly (readonly [upos: string, xpos: string])[]
  readonly #numbers: ReadonlyMap<string, number>
  readonly #vocabulary: Vocabulary
  readonly #glimpse: TaggerPass
  readonly #final: TaggerPass
  /** What the vocabulary has on a form, its tag certain where the form can only have one. */
  readonly #wordOf = remembered(MOST_REMEMBERED, (form: string): TaggerWord => {
    const word = this.#vocabulary.word(form)
    const tag = oneTag.get(form.toLowerCase())
    return tag === undefined ? word : { ...word, certain: this.tags.findIndex(([upos, xpos]) => xpos === tag && upos !== 'AUX') }
  })

  constructor(tags: readonly string[], vocabulary: Vocabulary, weights: { readonly glimpse: Weights; readonly final: Weights }) {
    this.tags = tags.map(tag => {
      const [upos = 'X', xpos = '_'] = tag.split('|')
      return [upos, xpos]
    })
    this.#numbers = new Map(this.tags.map(([upos, xpos], number) => [`${upos}|${xpos}`, number] as const))
    this.#vocabulary = vocabulary
    this.#glimpse = new TaggerPass(weights.glimpse, vocabulary.word(EDGE))
    this.#final = new TaggerPass(weights.final, vocabulary.word(EDGE))
  }

  /** The number of the tag that is both; -1 where the tagger knows none. */
  numberOf(upos: string, xpos: string): number {
    return this.#numbers.get(`${upos}|${xpos}`) ?? -1
  }

  /** The forms with what the tagger knows of them. */
  words(forms: readonly string[]): TaggerWord[] {
    return forms.map(this.#wordOf)
  }

  /** A tag number for each word of a sentence. */
  tag(words: readonly TaggerWord[]): Int32Array {
    const glimpse = this.#glimpse.tag(words.toReversed()).toReversed()
    return this.#final.tag(words, glimpse)
  }
}

/** Writes a trained tagger for `readTagger`. */
export function writeTagger(writer: ByteWriter, stored: StoredTagger): void {
  writer.texts(stored.tags)
  writeVocabulary(writer, stored.vocabulary)
  writeWeights(writer, stored.glimpse)
  writeWeights(writer, stored.final)
}

/** Reads a tagger back. */
export function readTagger(reader: ByteReader, knowledge: Knowledge): Tagger {
  const tags = reader.texts()
  const vocabulary = new Vocabulary(readVocabulary(reader), knowledge)
  return new Tagger(tags, vocabulary, { glimpse: readWeights(reader), final: readWeights(reader) })
}
