import type { Tree } from '../../language/tree.ts'
import { cueVerbs } from './cue-verbs.ts'

/**
 * Whether `i` begins another move of telling, which belongs to no content before it: "…, adding that…", "…, but he said…",
 * "…, though police denied…", "according to…".
 */
export const isAside = (tree: Tree, i: number): boolean => {
  if (i === tree.sentence.first) return false
  if (tree.token(i).form.toLowerCase() === 'according' || leadsOf(tree, i).includes('according')) return true
  if (tree.token(i).xpos === 'VBG') return speaksOn(tree, i)
  return (
    tree.kid(i, 'nsubj') !== undefined &&
    isSaying(tree, i) &&
    (tree.is(i, 'conj') || (tree.is(i, 'advcl') && CONTRASTS.test(leadsOf(tree, i).join(' '))))
  )
}

/** Whether `i` is a participle by which the speaker before it speaks on: "…, adding that…". */
export const speaksOn = (tree: Tree, i: number): boolean =>
  i > tree.sentence.first && tree.token(i).xpos === 'VBG' && tree.token(i - 1).form === ',' && isSaying(tree, i)

const CONTRASTS = /^(though|although|while|whereas|as|but)$/

const leadsOf = (tree: Tree, i: number): string[] => tree.kids(i, 'case', 'mark').map(kid => tree.token(kid).form.toLowerCase())

/** Whether the verb `i` may say something. */
export const isSaying = (tree: Tree, i: number): boolean =>
  cueVerbs.get(tree.lemma(i))?.some(({ act }) => act === 'says' || act === 'asks') ?? false
