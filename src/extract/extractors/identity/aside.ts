import type { Tree } from '../../../language/tree.ts'
import type { Context } from '../../extractor.ts'
import { nameAt } from '../../mentions-in.ts'

const PARTING = /^(?:,|-|–|—|\(|--)$/

/** The head of the name that an aside headed by `i` stands behind, read off the words: "X -- a moderate party --", "X (XYZ), a militia". */
export function nameBeforeAside(tree: Tree, context: Context, i: number): number | undefined {
  const { first } = tree.phrase(i)
  const { sentence } = tree
  if (!/^(?:an?|another)$/i.test(tree.token(first).form) || first <= sentence.first + 1) return undefined
  let before = first - 1
  if (!PARTING.test(tree.token(before).form)) return undefined
  while (before > sentence.first && PARTING.test(tree.token(before).form)) before--
  if (tree.token(before).form === ')') {
    while (before > sentence.first && tree.token(before).form !== '(') before--
    if (before > sentence.first) before--
  }
  const { end } = tree.token(before)
  return tree.indexes().find(k => k <= before && context.mentionAt(k)?.end === end && nameAt(context, k) !== undefined)
}
