import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'

/** Relations that introduce a phrase or clause and are no part of what it says. */
const OPENERS = ['case', 'mark', 'cc', 'det:predet', 'discourse']

/** The words of a noun phrase or clause as a text argument: all that hangs under `i` but its opener, asides and conjuncts. */
export const wordsOf = (tree: Tree, i: number, keepConjuncts = true): Span => {
  const to = tree.kids(i, 'mark').find(kid => tree.lemma(kid) === 'to')
  const subject = tree.kids(i, 'nsubj').find(kid => kid < i) ?? tree.sentence.first
  const dropped = (kid: number): boolean => {
    if (isAside(tree, kid)) return true
    if (tree.token(kid).head !== i) return false
    if (kid < subject) return true
    if (tree.is(kid, 'conj')) return !keepConjuncts
    if (to === undefined && tree.is(kid, 'cop', 'aux')) return true
    return tree.is(kid, 'vocative', 'nsubj', ...OPENERS) && !isInside(tree, kid, i)
  }
  return trim(
    tree,
    tree.subtree(i, dropped).filter(token => to === undefined || token > to),
  )
}

/**
 * The acts that a stretch of words names one after another: "raise money and train soldiers" is two; "degrade and defeat them", which
 * share their object, stay one.
 */
export const actsIn = (tree: Tree, span: Span): Span[] => {
  const tokens = tree.indexes().filter(i => tree.token(i).start >= span.start && tree.token(i).end <= span.end)
  const [first] = tokens
  const last = tokens.at(-1)
  if (first === undefined || last === undefined || !/^(VB|VBG)$/.test(tree.token(first).xpos)) return [span]
  const starts = [first]
  for (let at = first + 2; at < last; at++) {
    const opens = opensAct(tree, at, last)
    if (opens !== undefined && tree.token(opens).xpos === tree.token(first).xpos && !VERBAL.test(tree.token(at - 1).upos))
      starts.push(opens)
  }
  return starts.map((start, k) => {
    let end = (starts[k + 1] ?? last + 1) - 1
    while (end > start && /^(and|or|to|,)$/i.test(tree.token(end).form)) end--
    return tree.span(start, end + 1)
  })
}

const VERBAL = /^(VERB|ADV|PUNCT|PART|AUX)$/

/** Where an act begins after a conjunction or comma at `at`: past "to" and an adverb. */
const opensAct = (tree: Tree, at: number, last: number): number | undefined => {
  if (!/^(and|or|,)$/i.test(tree.token(at).form)) return undefined
  let opens = at + 1
  while (opens < last && /^(and|or|to|then|also)$/i.test(tree.token(opens).form)) opens++
  if (opens < last && tree.token(opens).upos === 'ADV') opens++
  return opens < last ? opens : undefined
}

/** The words of a whole clause with its subject: what somebody thinks or hopes. */
export const clauseOf = (tree: Tree, i: number, keepConjuncts = true): Span => {
  const dropped = (kid: number): boolean => {
    if (isAside(tree, kid)) return true
    if (tree.token(kid).head !== i) return false
    return tree.is(kid, 'conj') ? !keepConjuncts : tree.is(kid, ...OPENERS) && !isInside(tree, kid, i)
  }
  return trim(tree, tree.subtree(i, dropped))
}

/** Remarks, reasons and contrasts that hang on a clause without being part of it, and relative clauses behind a comma. */
const isAside = (tree: Tree, kid: number): boolean => {
  if (tree.is(kid, 'parataxis')) return true
  if (tree.is(kid, 'advcl'))
    return tree.kids(kid, 'mark').some(mark => /^(as|because|although|though|while|whereas|since)$/.test(tree.lemma(mark).toLowerCase()))
  if (isParticipial(tree, kid) || isPointedOut(tree, kid)) return true
  if (!tree.is(kid, 'acl:relcl')) return false
  return isBehindComma(tree, kid) && tree.token(firstWord(tree, kid)).xpos.startsWith('W')
}

const firstWord = (tree: Tree, i: number): number => tree.subtree(i).find(token => tree.token(token).upos !== 'PUNCT') ?? i

/** Whether a comma parts a phrase or clause from what stands before it. */
const isBehindComma = (tree: Tree, i: number): boolean => {
  const first = firstWord(tree, i)
  return first > tree.sentence.first && tree.token(first - 1).form === ','
}

/** "…, particularly in the north": what a comma and a word of pointing out part from the rest. */
const isPointedOut = (tree: Tree, kid: number): boolean =>
  tree.is(kid, 'obl', 'nmod', 'advcl') &&
  isBehindComma(tree, kid) &&
  /^(particularly|especially|notably)$/i.test(tree.token(firstWord(tree, kid)).form)

/** "…, with others demanding", "…, forcing him to leave": a participle that a comma parts from what it is told of. */
const isParticipial = (tree: Tree, kid: number): boolean =>
  tree.is(kid, 'advcl') && tree.token(kid).xpos === 'VBG' && isBehindComma(tree, kid)

/** Openers stand before the phrase; a conjunction between its parts stays. */
const isInside = (tree: Tree, kid: number, i: number): boolean => kid > i && !tree.is(kid, 'vocative', 'nsubj')

/** The longest stretch of words from the first on, without outer punctuation and articles. */
const trim = (tree: Tree, tokens: readonly number[]): Span => {
  const words = tokens.filter(token => tree.token(token).upos !== 'PUNCT')
  let first = words[0] ?? tokens[0] ?? tree.sentence.first
  const last = words.at(-1) ?? first
  while (first < last && /^(the|an?|neither|either|both|not)$/i.test(tree.token(first).form)) first++
  return tree.span(first, last + 1)
}
