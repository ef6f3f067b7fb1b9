import type { Tree } from '../../language/tree.ts'
import { range } from './finder.ts'
import type { Report } from './report.ts'

/** Who speaks by a label, not "Dorvia: occupies two islands": "TURNER: We saw it." at the head of a paragraph, and "— Ana Turner" after a quotation. */
export const reportByLabel = (tree: Tree, opensParagraph: boolean): Report | undefined =>
  (opensParagraph ? byColon(tree) : undefined) ?? bySignature(tree)

/** How many words a label has at most. */
const LONGEST = 6

const byColon = (tree: Tree): Report | undefined => {
  const { first, last } = tree.sentence
  const start = isQuoteMark(tree, first) ? first + 1 : first
  let colon = start
  while (colon < last && colon - start < LONGEST && (isNamePart(tree, colon) || isTeller(tree, colon))) colon++
  if (colon === start || colon >= last - 2 || tree.token(colon).form !== ':') return undefined
  if (!isNamePart(tree, colon - 1) && !TELLERS.test(tree.lemma(colon - 1))) return undefined
  if (/^VB[DZP]$/.test(tree.token(colon + 1).xpos) && /^\p{Ll}/u.test(tree.token(colon + 1).form)) return undefined
  const content = range(colon + 1, last)
  if (!content.some(i => tree.token(i).upos === 'VERB' || tree.token(i).upos === 'AUX')) return undefined
  const cueSpan = tree.span(colon, colon + 1)
  const source = tree.span(start, colon)
  return { tree, cue: colon, cueSpan, source, content, quotes: true, act: 'says', polarity: 'affirmed', certainty: 'certain' }
}

/** "“…” — Ana Turner" at the end of a paragraph. */
const bySignature = (tree: Tree): Report | undefined => {
  const { first, last } = tree.sentence
  let dash = last - 1
  while (dash > first && last - dash <= LONGEST && isNamePart(tree, dash)) dash--
  if (dash === last - 1 || !/^[―—–-]+$/.test(tree.token(dash).form) || (dash > first && !isQuoteMark(tree, dash - 1))) return undefined
  const cueSpan = tree.span(dash, dash + 1)
  const source = tree.span(dash + 1, last)
  return { tree, cue: dash, cueSpan, source, content: [], quotes: true, act: 'says', polarity: 'affirmed', certainty: 'certain' }
}

/** Whether a word is a common noun of somebody or something that tells, or describes one: "Poll:", "Army spokesman:". */
const isTeller = (tree: Tree, i: number): boolean => /^(?:NOUN|ADJ)$/.test(tree.token(i).upos) && tree.token(i).form !== ':'

const TELLERS =
  /^(?:poll|survey|report|study|newspaper|paper|police|official|source|aide|minister|ministry|spokesman|spokeswoman|spokesperson|army|military|government|president|expert|analyst|witness|campaign|camp|lawyer|judge|court|commander|envoy|monitor|opposition|rebel|resident|doctor|un|agency|watchdog|prosecutor|activist|general|mayor|governor|chief)$/i

const isNamePart = (tree: Tree, i: number): boolean => {
  const { upos, form } = tree.token(i)
  return upos === 'PROPN' || (form.length > 2 && /^\p{Lu}+$/u.test(form)) || (form === '.' && i > tree.sentence.first)
}

const isQuoteMark = (tree: Tree, i: number): boolean => /^(["“”]|``|'')$/.test(tree.token(i).form)
