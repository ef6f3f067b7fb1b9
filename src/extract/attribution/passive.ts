import type { Tree } from '../../language/tree.ts'

/** Whether the speaker of the verb `i` is its agent, if anything: "was denied by…". A bare participle before a clause is no passive. */
export const isPassiveCue = (tree: Tree, i: number): boolean => {
  if (!tree.isPassive(i)) return false
  if (tree.kid(i, 'aux:pass', 'nsubj:pass') !== undefined || tree.token(i).xpos !== 'VBN') return true
  return !tree.kids(i, 'ccomp').some(kid => kid > i)
}
