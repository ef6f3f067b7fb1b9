import type { Reading } from '../../language/reading.ts'
import type { Tree } from '../../language/tree.ts'
import type { Attribution, Certainty, TextEvent } from '../../model/claim.ts'
import { speakersOf, stanceOfChain } from '../attribution/chain.ts'
import { isEventNoun } from './event-nouns.ts'
import { valueOf } from './setting.ts'
import { atMost, capped, negated, wordsOf } from './value.ts'
import type { Level, Value } from './value.ts'

/**
 * Every verb and event noun of a text in order, with how factual its author leaves it. What somebody is reported to say counts as far
 * as the words of saying leave it: readers take "said" nearly at its word, "denied" and "alleged" not (Lee, Artzi, Choi and
 * Zettlemoyer 2015). What is planned or meant counts as likely, what is wanted or asked for as possible, as the same readers have it.
 */
export const findEvents = (_reading: Reading, trees: readonly Tree[], attributions: readonly Attribution[]): TextEvent[] => {
  const told = attributions
    .flatMap(by => (by.act === 'says' ? by.content.map(({ start, end }) => ({ start, end, by })) : []))
    .toSorted((a, b) => a.start - b.start)
  let next = 0
  let open: typeof told = []
  return trees.flatMap(tree => {
    const { start, end } = tree.sentence
    open = open.filter(piece => piece.end > start)
    for (let piece = told[next]; piece !== undefined && piece.start < end; piece = told[++next]) open.push(piece)
    const near = [...new Set(open.map(({ by }) => by))]
    return tree
      .indexes()
      .filter(i => isEvent(tree, i))
      .map(i => eventAt(tree, i, near))
  })
}

const isEvent = (tree: Tree, i: number): boolean => {
  const { upos, lemma } = tree.token(i)
  return upos === 'VERB' || (upos === 'NOUN' && isEventNoun(lemma))
}

const eventAt = (tree: Tree, i: number, attributions: readonly Attribution[]): TextEvent => {
  const span = tree.span(i, i + 1)
  const value = valueOf(tree, i)
  return { ...span, ...wordsOf(onAccount(isKind(tree, i) ? capped(value, 2, span) : value, attributions, span)) }
}

/**
 * Whether a noun in the singular without any determiner names a kind of deed rather than one that was done: "murder charges", "acts of
 * piracy"; what a verb of the past had to do with was done: "lent support", "was shot to death".
 */
const isKind = (tree: Tree, i: number): boolean =>
  tree.token(i).xpos === 'NN' &&
  !(tree.is(i, 'obl', 'obj') && isPast(tree, tree.head(i))) &&
  tree.is(i, 'compound', 'nmod', 'obl', 'conj', 'nsubj', 'obj') &&
  !tree.is(i, 'nmod:poss') &&
  tree.kid(i, 'det', 'nmod:poss', 'nummod') === undefined

const isPast = (tree: Tree, i: number | undefined): boolean => i !== undefined && /^VB[DN]$/.test(tree.token(i).xpos)

/**
 * The value on the account of whoever is reported to say it; a source's denial leaves the author's own view open, leaning against, and what
 * he says is not so is not so on his word alone.
 */
const onAccount = (value: Value, attributions: readonly Attribution[], span: { readonly start: number; readonly end: number }): Value => {
  const chain = speakersOf(attributions, span)
  if (chain.length === 0) return value
  const { polarity, certainty } = stanceOfChain(chain)
  const cue = chain[0]?.cue ?? span
  if (polarity === 'denied') return capped(negated(value), 1, cue)
  return capped(value, value.sign < 0 ? atMost(2, levels[certainty]) : levels[certainty], cue)
}

const levels: Readonly<Record<Certainty, Level>> = { certain: 3, likely: 2, possible: 1, unlikely: 1, unknown: 0 }
