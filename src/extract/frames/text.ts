import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'

/** Relations that introduce a phrase or clause and are no part of what it says. */
const OPENERS = ['case', 'mark', 'cc', 'det:predet', 'discourse']

/** The words of a noun phrase or clause as a text argument: all that hangs under `i` but its opener, asides and conjuncts. */
export const wordsOf = (tree: Tree, i: number, keepConjuncts = true): Span => {
  const infinitive = tree.kids(i, 'mark').some(kid => tree.lemma(kid) === 'to')
  const dropped = (kid: number): boolean => {
    if (tree.token(kid).head !== i) return tree.is(kid, 'parataxis')
    if (tree.is(kid, 'conj')) return !keepConjuncts
    if (!infinitive && tree.is(kid, 'cop', 'aux')) return true
    return tree.is(kid, 'parataxis', 'vocative', 'nsubj', ...OPENERS) && !isInside(tree, kid, i)
  }
  return trim(tree, tree.subtree(i, dropped))
}

/** The words of a whole clause with its subject: what somebody thinks or hopes. */
export const clauseOf = (tree: Tree, i: number): Span => {
  const dropped = (kid: number): boolean =>
    tree.token(kid).head === i ? tree.is(kid, 'parataxis', ...OPENERS) && !isInside(tree, kid, i) : false
  return trim(tree, tree.subtree(i, dropped))
}

/** Openers stand before the phrase; a conjunction between its parts stays. */
const isInside = (tree: Tree, kid: number, i: number): boolean => kid > i && !tree.is(kid, 'parataxis', 'vocative', 'nsubj')

/** The longest unbroken stretch of words from the first on, without outer punctuation and articles. */
const trim = (tree: Tree, tokens: readonly number[]): Span => {
  const words = tokens.filter(token => tree.token(token).upos !== 'PUNCT')
  let first = words[0] ?? tokens[0] ?? tree.sentence.first
  const last = words.at(-1) ?? first
  while (first < last && /^(DT)$/.test(tree.token(first).xpos) && /^(the|an?)$/i.test(tree.token(first).form)) first++
  return tree.span(first, last + 1)
}
