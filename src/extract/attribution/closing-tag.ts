import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { kindOfNoun } from '../nouns.ts'
import { cueNouns } from './cue-nouns.ts'
import { cueVerbs } from './cue-verbs.ts'
import { isFinite, range } from './finder.ts'
import { beginsBeside } from './read-on.ts'
import { TELLS } from './source.ts'
import { withoutAsides } from './whole-clause.ts'

/** A reporting clause put behind what it reports, or into it after its verb. */
export type ClosingTag = { readonly source: Span; readonly content: readonly number[] }

/**
 * "…, two officers and a priest said on Monday", read by its words alone: whoever stands between a comma and the verb `i`, with the clause
 * before the comma and what goes on behind a comma after. A long sentence that ends so is what a parser most often takes apart.
 */
export const closingTag = (tree: Tree, i: number): ClosingTag | undefined => {
  const opener = openerBefore(tree, i)
  if (opener === undefined || !mayTag(tree, i, opener)) return undefined
  const comma = range(opener - 2, opener + 1).findLast(token => tree.token(token).form === ',') ?? opener
  const end = endOfTag(tree, i)
  const first = startOfClause(tree, comma)
  if (end === undefined) return undefined
  const isInside = goesOn(tree, end) && isOpening(tree, first, comma)
  if (!isInside && (!holdsMainClause(tree, first, comma) || isCutOff(tree, comma, end))) return undefined
  const before = range(first, comma)
  const after = goesOn(tree, end) ? withoutAsides(tree, end + 1, endOfClause(tree, end)) : []
  return { source: tree.span(opener + 1, lastOfSource(tree, i) + 1), content: [...before, ...after] }
}

/** The comma that opens the tag, or "as" or "or so" behind it: between it and the verb stands nothing but a noun phrase. */
const openerBefore = (tree: Tree, i: number): number | undefined => {
  let at = lastOfSource(tree, i)
  if (at < tree.sentence.first || !/^(?:NOUN|PROPN|PRON)$/.test(tree.token(at).upos)) return undefined
  while (at > tree.sentence.first && i - at < LONGEST && IN_SOURCE.test(tree.token(at).upos) && !/^as$/i.test(tree.token(at).form)) at--
  if ((tree.token(at).form !== ',' && !OPENS_TAG.test(formsBefore(tree, at))) || at + 1 >= i) return undefined
  if (answersBehind(tree, at + 1, i)) return undefined
  return OPENS_SOURCE.test(tree.token(at + 1).upos) && !tree.token(at + 1).xpos.startsWith('W') ? at : undefined
}

const OPENS_TAG = /, (?:as|or so)$/i

/** The word at `i` with the two before it. */
const formsBefore = (tree: Tree, i: number): string =>
  range(Math.max(i - 2, tree.sentence.first), i + 1)
    .map(token => tree.token(token).form)
    .join(' ')

/** "…, a charge it denies", "…, something Turner rejects": what was said and who answers it are no one source. */
const answersBehind = (tree: Tree, first: number, i: number): boolean =>
  range(first, i - 1).some(token => cueNouns.has(tree.lemma(token)) || /^something$/i.test(tree.token(token).form)) &&
  tree.token(first).upos !== 'PROPN'

/** How many words a source before its verb has at most. */
const LONGEST = 14

const IN_SOURCE = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART|CCONJ)$/

const OPENS_SOURCE = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/

/** The last word of the source, before adverbs and auxiliaries of the verb. */
const lastOfSource = (tree: Tree, i: number): number => {
  let at = i - 1
  while (at >= tree.sentence.first && /^(?:ADV|AUX)$/.test(tree.token(at).upos)) at--
  return at
}

/** Whether the verb may tell a clause, is finite, and is no participle that describes the noun before it. */
const mayTag = (tree: Tree, i: number, opener: number): boolean => {
  const { xpos, lemma } = tree.token(i)
  if (cueVerbs.get(lemma)?.some(({ act, takes }) => act === 'says' && takes.has('clause')) !== true) return false
  if (tree.kid(i, 'aux:pass') !== undefined) return false
  if (/^VB[DZP]$/.test(xpos) || range(lastOfSource(tree, i) + 1, i).some(token => tree.token(token).upos === 'AUX')) return true
  const noun = tree.token(lastOfSource(tree, i))
  return (
    xpos === 'VBN' &&
    opener > tree.sentence.first &&
    (noun.upos === 'PROPN' || noun.upos === 'PRON' || kindOfNoun(noun.lemma.toLowerCase()) === 'person')
  )
}

/** The sign at which the tag ends: behind the verb stand only its time, its place and its hearer. */
const endOfTag = (tree: Tree, i: number): number | undefined => {
  let at = i + 1
  while (at < tree.sentence.last && !ENDS_TAG.test(tree.token(at).form)) {
    const { xpos, form, upos } = tree.token(at)
    if (/^(?:VB[DZPNG]?|MD|TO)$/.test(xpos) || /^(?:that|by|as)$/i.test(form) || upos === 'SCONJ') return undefined
    at++
  }
  if (at >= tree.sentence.last) return undefined
  const next = tree.token(i + 1)
  const isBare = i + 1 === at || next.upos === 'ADP' || next.upos === 'ADV' || beginsBeside(tree, i + 1) || TELLS.test(tree.lemma(i))
  return isBare ? at : undefined
}

const ENDS_TAG = /^[.,;!?]$/

/** Where the clause before the comma begins: behind a semicolon or a colon, if there is one. */
const startOfClause = (tree: Tree, comma: number): number => {
  let at = comma - 1
  while (at >= tree.sentence.first && !/^[;:]$/.test(tree.token(at).form)) at--
  return at + 1
}

/** Whether the tag stands inside a clause that begins before it: "the proof was, he said, a list", "a war, she wrote, is a school". */
const isCutOff = (tree: Tree, comma: number, end: number): boolean =>
  /^(?:AUX|ADP|SCONJ|CCONJ|DET|PART)$/.test(tree.token(comma - 1).upos) ||
  (end + 1 < tree.sentence.last && /^(?:VB[DZP]|MD)$/.test(tree.token(end + 1).xpos))

/** "The war, | she wrote, | is a school": what opens a clause and holds no verb of its own belongs to what goes on behind the tag. */
const isOpening = (tree: Tree, first: number, comma: number): boolean =>
  comma > first && !/^W[DP]/.test(tree.token(comma - 1).xpos) && !range(first, comma).some(token => isFinite(tree, token))

/** Whether what is said goes on behind the tag: neither how it was said ("…, adding that"), nor what it is ("…, a claim that"). */
const goesOn = (tree: Tree, end: number): boolean => {
  if (tree.token(end).form !== ',' || end + 2 >= tree.sentence.last) return false
  const { xpos, form } = tree.token(end + 1)
  return xpos !== 'VBG' && !xpos.startsWith('W') && !(/^(?:an?|the)$/i.test(form) && cueNouns.has(tree.lemma(end + 2)))
}

const endOfClause = (tree: Tree, from: number): number => {
  let at = from + 1
  while (at < tree.sentence.last && tree.token(at).form !== ';') at++
  return at
}

/** Whether the words hold a finite verb with its subject that no subordinate clause at their head takes up. */
const holdsMainClause = (tree: Tree, first: number, end: number): boolean => {
  let from = first
  if (/^(?:SCONJ|ADP)$/.test(tree.token(first).upos) || beginsBeside(tree, first)) {
    while (from < end && tree.token(from).form !== ',') from++
  }
  return range(from, end).some(token => /^(?:VB[DZPN]|MD)$/.test(tree.token(token).xpos)) && !tree.token(first).xpos.startsWith('W')
}
