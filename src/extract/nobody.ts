import type { Tree } from '../language/tree.ts'

/**
 * Whether the phrase that `i` heads speaks of nobody or nothing: "nobody", "no one", "nothing", "none of them", "no group", "neither side",
 * "neither the army nor the militia".
 */
export const isNobody = (tree: Tree, i: number): boolean =>
  NOBODY.test(tree.token(i).form) || wordsBefore(tree, i).some(word => NO.test(word))

const NOBODY = /^(?:no|nobody|no-one|none|nothing|neither)$/i
const NO = /^(?:no|neither)$/i

/** Whether a phrase speaks of nobody, or of so few that they count for none: "few officials", "little support"; "a few officials" are some. */
export const isHardlyAnybody = (tree: Tree, i: number): boolean => {
  if (isNobody(tree, i) || FEW.test(tree.token(i).form)) return true
  const words = wordsBefore(tree, i)
  return words.some(word => FEW.test(word)) && !words.some(word => /^a$/i.test(word))
}

const FEW = /^(?:few|little)$/i

/** The determiners and conjunctions that open a phrase, also where the tree hangs its "neither" on the verb. */
const wordsBefore = (tree: Tree, i: number): string[] => {
  const own = tree.kids(i, 'det', 'amod', 'cc:preconj').map(kid => tree.token(kid).form)
  const verb = tree.head(i)
  const first = tree.subtree(i)[0] ?? i
  const opens = verb !== undefined && tree.is(i, 'nsubj', 'obj') && tree.kids(verb, 'cc').includes(first - 1)
  return opens ? [...own, tree.token(first - 1).form] : own
}
