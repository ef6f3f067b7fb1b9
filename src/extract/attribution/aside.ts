import type { Tree } from '../../language/tree.ts'
import { cueVerbs } from './cue-verbs.ts'

/**
 * Whether `i` begins another move of telling, which belongs to no content before it: "…, adding that…", "…, but he said…",
 * "…, though police denied…", "according to…".
 */
export const isAside = (tree: Tree, i: number): boolean => {
  if (i === tree.sentence.first) return false
  if (tree.token(i).form.toLowerCase() === 'according' || leadsOf(tree, i).includes('according')) return true
  if (speaksOn(tree, i)) return true
  if (tree.token(i).xpos === 'VBG') return false
  return (
    tree.kid(i, 'nsubj') !== undefined &&
    isSaying(tree, i) &&
    ((tree.is(i, 'conj') && !leadsOf(tree, i).includes('that')) || (tree.is(i, 'advcl') && CONTRASTS.test(leadsOf(tree, i).join(' '))))
  )
}

/** Whether by the verb `i` the speaker before it speaks on: "…, adding that…", "said it had left | and warned that…". */
export const speaksOn = (tree: Tree, i: number): boolean => {
  if (i === tree.sentence.first || !isSaying(tree, i)) return false
  return tree.token(i).xpos === 'VBG' ? followsComma(tree, i) : saysNext(tree, i)
}

/** Whether a comma stands right before a word, closing quotation marks aside: "“We won,” claiming that…". */
const followsComma = (tree: Tree, i: number): boolean => {
  let before = i - 1
  while (before > tree.sentence.first && /^(?:["”’]|'')$/.test(tree.token(before).form)) before--
  return tree.token(before).form === ','
}

/** Whether a finite verb without a subject goes on from a verb of saying in its own tense rather than from what that one reports. */
const saysNext = (tree: Tree, i: number): boolean => {
  if (!tree.is(i, 'conj') || tree.kid(i, 'nsubj', 'aux') !== undefined || tree.kid(i, 'cc') === undefined) return false
  const beside = tree.head(i)
  const above = beside === undefined || !tree.is(beside, 'ccomp') ? undefined : tree.head(beside)
  if (above === undefined || above > i || beside === undefined || !isSaying(tree, above)) return false
  const { xpos } = tree.token(above)
  return (
    /^VB[DZP]$/.test(xpos) && (tree.token(i).xpos === xpos || (isPastOrParticiple(tree, i) && xpos === 'VBD' && hasModal(tree, beside)))
  )
}

/** A form that the tagger takes for a participle or a past as it comes: "warned". */
const isPastOrParticiple = (tree: Tree, i: number): boolean => tree.token(i).xpos === 'VBN' && tree.token(i).form.endsWith('ed')

/** Whether a verb has an auxiliary that no past form can share: "would order". */
const hasModal = (tree: Tree, i: number): boolean => tree.kids(i, 'aux').some(kid => tree.token(kid).xpos === 'MD')

const CONTRASTS = /^(though|although|while|whereas|as|but)$/

/** The prepositions and conjunctions that lead to a phrase or clause, in lower case. */
export const leadsOf = (tree: Tree, i: number): string[] => tree.kids(i, 'case', 'mark').map(kid => tree.token(kid).form.toLowerCase())

/** Whether the verb `i` may say something. */
export const isSaying = (tree: Tree, i: number): boolean =>
  cueVerbs.get(tree.lemma(i))?.some(({ act }) => act === 'says' || act === 'asks') ?? false
