import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'

/**
 * Finds, in the sentence that holds an offset, the clause that ends before it: "The group got arms from Orsk, | which Orsk denies". A
 * clause runs from the conjunction that joins it to another: "It is poor, but **is thought to have got arms**, which…".
 */
export const clausesOf =
  (trees: readonly Tree[]) =>
  (at: number): Span | undefined => {
    const tree = trees.find(({ sentence }) => sentence.start <= at && at < sentence.end)
    if (tree === undefined) return undefined
    const before = tree.indexes().filter(i => tree.token(i).start < at)
    const verb = before.findLast(i => tree.isVerbal(i) && tree.token(i).upos !== 'AUX' && !tree.is(i, 'amod', 'compound'))
    if (verb === undefined) return undefined
    const top = mainVerb(tree, verb)
    const last = before.at(-1) ?? top
    const first = tree.is(top, 'conj') ? (tree.kids(top).find(kid => !tree.is(kid, 'punct')) ?? top) : (tree.subtree(top)[0] ?? top)
    return { start: tree.token(Math.min(first, top)).start, end: tree.token(last).end }
  }

/** The verb that heads a verb's clause, over what only completes or describes something in it. */
const mainVerb = (tree: Tree, verb: number): number => {
  for (let top = verb; ;) {
    const above = tree.head(top)
    if (above === undefined || above > top || !tree.is(top, 'xcomp', 'ccomp', 'acl', 'advcl')) return top
    top = tree.isVerbal(above) ? above : (governor(tree, above) ?? above)
  }
}

const governor = (tree: Tree, noun: number): number | undefined => {
  for (let above = tree.head(noun); above !== undefined; above = tree.head(above)) if (tree.isVerbal(above)) return above
  return undefined
}
