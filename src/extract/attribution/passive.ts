import type { Tree } from '../../language/tree.ts'

/**
 * Whether the speaker of the verb `i` is its agent, if anything: "was denied by…". A bare participle is none before a clause, nor with
 * a subject of its own, nor after a noun that would else stand without a verb ("the council | called for talks" read as "the council called…").
 */
export const isPassiveCue = (tree: Tree, i: number): boolean => {
  if (!tree.isPassive(i)) return false
  if (tree.kid(i, 'aux:pass', 'nsubj:pass') !== undefined || tree.token(i).xpos !== 'VBN') return true
  if (tree.kid(i, 'nsubj') !== undefined) return false
  const noun = tree.is(i, 'acl') ? tree.head(i) : undefined
  if (noun !== undefined && tree.head(noun) === undefined && !tree.isVerbal(noun))
    return tree.kids(i, 'obl').some(kid => tree.caseOf(kid) === 'by')
  return !tree.kids(i, 'ccomp').some(kid => kid > i)
}
