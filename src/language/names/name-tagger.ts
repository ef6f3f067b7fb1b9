import { COUNTRY } from '../lexicon/gazetteer.ts'
import type { ByteReader } from '../linear/bytes.ts'
import { key1 } from '../linear/hash.ts'
import { readWeights } from '../linear/weights.ts'
import type { Weights } from '../linear/weights.ts'
import { agree } from './agree.ts'
import { documentContext } from './context.ts'
import { mayBeNamed, nameKeys } from './features.ts'
import type { NameKnowledge, NameSentence } from './features.ts'
import { LABELS, OUTSIDE, rangesOf } from './labels.ts'
import type { NameRange } from './labels.ts'
import { bestLabels } from './viterbi.ts'

/** A name: a half-open range of its sentence's words. */
export type FoundName = { readonly first: number; readonly last: number; readonly kind: Exclude<NameRange['kind'], 'other'> | 'state' }

/** The score of a label that no other can beat. */
const CERTAIN = 1e6

/** Finds names with a linear-chain model (structured averaged perceptron) and a gazetteer. */
export class NameTagger {
  readonly #knowledge: NameKnowledge
  readonly #weights: Weights
  readonly #transitions: Float32Array

  constructor(knowledge: NameKnowledge, weights: Weights) {
    this.#knowledge = knowledge
    this.#weights = weights
    this.#transitions = new Float32Array(LABELS * LABELS)
    for (let before = 0; before < LABELS; before++) this.#transitions.set(this.#score(transitionKey(before)), before * LABELS)
  }

  /** The names of each sentence of a document, in order. */
  find(sentences: readonly NameSentence[]): FoundName[][] {
    const context = documentContext(sentences.map(sentence => sentence.forms))
    const read = sentences.map(sentence => ({ forms: sentence.forms, names: this.#ranges(sentence, context) }))
    return agree(read).map((names, i) => names.flatMap(name => this.#given(name, read[i]?.forms ?? [])))
  }

  #ranges(sentence: NameSentence, context: ReadonlyMap<string, number>): NameRange[] {
    const emissions = new Float32Array(sentence.forms.length * LABELS)
    const near = mayBeNamed(sentence.forms)
    for (const [i, keys] of nameKeys(sentence, this.#knowledge, context, at => near[at] === 0).entries()) {
      if (near[i] === 1) emissions.set(this.#score(keys), i * LABELS)
      else emissions[i * LABELS + OUTSIDE] = CERTAIN
    }
    return rangesOf(bestLabels(emissions, this.#transitions))
  }

  /** The name as given out: places that are countries are states, other kinds of name are left out. */
  #given({ first, last, kind }: NameRange, forms: readonly string[]): FoundName[] {
    if (kind === 'other') return []
    const isState = kind === 'place' && (this.#knowledge.gazetteer.get(forms.slice(first, last).join(' ').toLowerCase()) & COUNTRY) !== 0
    return [{ first, last, kind: isState ? 'state' : kind }]
  }

  #score(keys: Int32Array): Int16Array {
    this.#weights.keys.set(keys)
    return this.#weights.sum(keys.length)
  }
}

/** The feature that holds the scores of all labels after `before`. */
export const transitionKey = (before: number): Int32Array => Int32Array.of(key1(299, before))

/** Reads a name tagger from its weights. */
export const readNameTagger = (reader: ByteReader, knowledge: NameKnowledge): NameTagger => new NameTagger(knowledge, readWeights(reader))
