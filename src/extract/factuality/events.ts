import type { Reading } from '../../language/reading.ts'
import type { Tree } from '../../language/tree.ts'
import type { Attribution, TextEvent } from '../../model/claim.ts'
import { isEventNoun } from './event-nouns.ts'
import { valueOf } from './setting.ts'
import { wordsOf } from './value.ts'

/**
 * Every verb and event noun of a text in order, with how factual its author leaves it. What an author reports another to say counts as
 * far as the words of saying leave it (FactBank's readers take "said" at its word, "denied" and "alleged" not).
 */
export const findEvents = (_reading: Reading, trees: readonly Tree[], _attributions: readonly Attribution[]): TextEvent[] =>
  trees.flatMap(tree => [...tree.indexes()].filter(i => isEvent(tree, i)).map(i => eventAt(tree, i)))

const isEvent = (tree: Tree, i: number): boolean => {
  const { upos, lemma } = tree.token(i)
  return upos === 'VERB' || (upos === 'NOUN' && isEventNoun(lemma))
}

const eventAt = (tree: Tree, i: number): TextEvent => ({ ...tree.span(i, i + 1), ...wordsOf(valueOf(tree, i)) })
