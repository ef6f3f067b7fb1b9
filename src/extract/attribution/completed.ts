import type { Tree } from '../../language/tree.ts'
import { isAside } from './aside.ts'
import { isFinite, joined, range } from './finder.ts'

/**
 * What `heads` begin under the verb `i`, to the end of the verb's own clause: of what follows only a second predicate of the same
 * subject and words about the saying itself are left out. A parser hangs the tail of a long report on the verb as often as not.
 */
export const completed = (tree: Tree, i: number, heads: readonly number[]): number[] => {
  const bare = heads.every(head => isBare(tree, head))
  const own = under(tree, heads, bare)
  const first = own[0]
  if (first === undefined || first < i) return own
  const tail = tree
    .kids(i)
    .filter(kid => kid > first && !heads.includes(kid) && !isAside(tree, kid) && !goesOn(tree, i, kid) && !(bare && isBeside(tree, kid)))
  return joined(bare ? [] : lostBefore(tree, i, first, heads), own, under(tree, tail))
}

/** What stands between the verb and the clause that it reports and hangs on neither: a subject that the tree has lost. */
const lostBefore = (tree: Tree, i: number, first: number, heads: readonly number[]): number[] => {
  if (first === i + 1) return []
  const own = new Set(
    tree
      .kids(i)
      .filter(kid => !heads.includes(kid))
      .flatMap(kid => tree.subtree(kid)),
  )
  const gap = range(i + 1, first)
  return gap.some(token => own.has(token)) ? [] : gap
}

/** "said … and left": a second predicate of the same subject in the same tense, after a conjunction or comma, with its conjunction. */
export const goesOn = (tree: Tree, i: number, kid: number): boolean => {
  if (tree.is(kid, 'cc')) return true
  if (!tree.is(kid, 'conj') || tree.kid(kid, 'nsubj') !== undefined || tree.kid(kid, 'cc', 'punct') === undefined) return false
  return (
    tree.token(kid).xpos === tree.token(i).xpos ||
    (tree.token(kid).upos === 'VERB' && tree.token(kid).xpos !== 'VB' && tree.kid(kid, 'aux') === undefined)
  )
}

/** ", which surprised nobody" at the end of a sentence: the author's comment on what is reported rather than a part of it. */
const isComment = (tree: Tree, i: number): boolean => {
  if (!tree.is(i, 'acl:relcl')) return false
  const which = tree.kids(i, 'nsubj').find(kid => tree.token(kid).form === 'which')
  return which !== undefined && tree.token(which - 1).form === ',' && tree.subtree(i).at(-1) === lastWord(tree)
}

const lastWord = (tree: Tree): number => {
  let last = tree.sentence.last - 1
  while (last > tree.sentence.first && tree.token(last).upos === 'PUNCT') last--
  return last
}

/** All that hangs on `heads` but asides; of a `bare` infinitive or gerund also no clause beside it that has a subject of its own. */
export const under = (tree: Tree, heads: readonly number[], bare = false): number[] =>
  joined(...heads.map(head => tree.subtree(head, kid => isAside(tree, kid) || isComment(tree, kid) || (bare && isBeside(tree, kid)))))

const isBare = (tree: Tree, i: number): boolean => /^VB[G]?$/.test(tree.token(i).xpos) && tree.kid(i, 'nsubj', 'aux', 'cop') === undefined

/** "denied signing it, | two have merged": a clause put beside another, with a subject and a finite verb. */
const isBeside = (tree: Tree, i: number): boolean =>
  tree.is(i, 'conj', 'parataxis') &&
  tree.kid(i, 'nsubj', 'nsubj:pass') !== undefined &&
  (isFinite(tree, i) || tree.kid(i, 'aux', 'cop') !== undefined)
