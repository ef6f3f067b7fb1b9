import type { Knowledge } from '../lexicon/knowledge.ts'
import { Weights } from '../linear/weights.ts'
import type { SparseWeights } from '../linear/weights.ts'
import { jointTags } from '../training/conllu.ts'
import type { TreebankSentence } from '../training/conllu.ts'
import { EDGE } from './features.ts'
import { learnVocabulary } from './learn-vocabulary.ts'
import type { TaggedSentence } from './learn-vocabulary.ts'
import { NO_GLIMPSE, TaggerPass } from './pass.ts'
import type { StoredTagger } from './tagger.ts'
import { trainPass } from './train-pass.ts'
import { Vocabulary } from './vocabulary.ts'

/** A trained tagger and, for every training sentence, the tags of taggers that did not see it. */
export type TrainedTagger = { readonly tagger: StoredTagger; readonly unseen: readonly Int32Array[] }

export type TaggerTraining = {
  readonly knowledge: Knowledge
  /** Rounds over the data for the stored passes, and for those of the folds. */
  readonly epochs: number
  readonly foldEpochs: number
  readonly folds: number
  readonly log: (line: string) => void
}

/**
 * Trains both passes. The second learns from tags that the first gave to sentences it had not seen (jackknifing), and the same
 * folds yield honest tags for training the parser.
 */
export function trainTagger(treebank: readonly TreebankSentence[], training: TaggerTraining): TrainedTagger {
  const { knowledge, epochs, foldEpochs, folds, log } = training
  const tags = tagNames(treebank)
  const sentences = numberTags(treebank, tags)
  const glimpses = jackknife(sentences, folds, (rest, fold) => {
    log(`tagger: first pass without fold ${fold + 1} of ${folds}`)
    const pass = new FoldPass(rest, tags.length, knowledge, foldEpochs, true)
    return sentence => pass.tag(sentence.forms, NO_GLIMPSE)
  })
  const glimpsed = sentences.map((sentence, i) => ({ ...sentence, glimpse: glimpses[i] ?? NO_GLIMPSE }))
  const unseen = jackknife(glimpsed, folds, (rest, fold) => {
    log(`tagger: second pass without fold ${fold + 1} of ${folds}`)
    const pass = new FoldPass(rest, tags.length, knowledge, foldEpochs, false)
    return sentence => pass.tag(sentence.forms, sentence.glimpse)
  })
  log('tagger: both passes on everything')
  const vocabulary = learnVocabulary(sentences)
  const first = new FoldPass(sentences, tags.length, knowledge, epochs, true)
  const second = new FoldPass(glimpsed, tags.length, knowledge, epochs, false)
  return { tagger: { tags, vocabulary, glimpse: first.weights, final: second.weights }, unseen }
}

type Example = TaggedSentence & { readonly glimpse?: Int32Array }

/** One pass trained on some sentences; `backward` ones read from the end. */
class FoldPass {
  readonly weights: SparseWeights
  readonly #vocabulary: Vocabulary
  readonly #pass: TaggerPass
  readonly #backward: boolean

  constructor(sentences: readonly Example[], tags: number, knowledge: Knowledge, epochs: number, backward: boolean) {
    const vocabulary = new Vocabulary(learnVocabulary(sentences), knowledge)
    const edge = vocabulary.word(EDGE)
    const words = (forms: readonly string[]) => forms.map(form => vocabulary.word(form))
    const examples = sentences.map(({ forms, tags, glimpse = NO_GLIMPSE }) =>
      backward ? { words: words(forms).toReversed(), tags: tags.toReversed(), glimpse } : { words: words(forms), tags, glimpse },
    )
    this.weights = trainPass(examples, tags, edge, epochs)
    this.#vocabulary = vocabulary
    this.#pass = new TaggerPass(new Weights(this.weights), edge)
    this.#backward = backward
  }

  tag(forms: readonly string[], glimpse: Int32Array): Int32Array {
    const words = forms.map(form => this.#vocabulary.word(form))
    return this.#backward ? this.#pass.tag(words.toReversed()).toReversed() : this.#pass.tag(words, glimpse)
  }
}

/** Tags each sentence with a tagger trained on the folds it is not in; sentence `i` is in fold `i` modulo `folds`. */
function jackknife<Item extends Example>(
  items: readonly Item[],
  folds: number,
  train: (rest: readonly Item[], fold: number) => (item: Item) => Int32Array,
): Int32Array[] {
  const tagged: Int32Array[] = items.map(() => NO_GLIMPSE)
  for (let fold = 0; fold < folds; fold++) {
    const tag = train(
      items.filter((_, i) => i % folds !== fold),
      fold,
    )
    for (const [i, item] of items.entries()) if (i % folds === fold) tagged[i] = tag(item)
  }
  return tagged
}

function tagNames(treebank: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const sentence of treebank) for (const tag of jointTags(sentence)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts.keys()].filter(tag => (counts.get(tag) ?? 0) > 1).toSorted()
}

function numberTags(treebank: readonly TreebankSentence[], tags: readonly string[]): TaggedSentence[] {
  const numbers = new Map(tags.map((tag, i) => [tag, i]))
  return treebank.map(sentence => ({
    forms: sentence.forms,
    tags: Int32Array.from(jointTags(sentence), tag => numbers.get(tag) ?? -1),
  }))
}
