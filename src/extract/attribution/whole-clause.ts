import type { Tree } from '../../language/tree.ts'
import { isAside } from './aside.ts'
import { beginsBeside } from './read-on.ts'

/**
 * What the clause `content` behind the verb `i` holds besides, on whatever words the tree has hung it: the rest of a list of clauses
 * ("that it had left, | that … and that …"), and what reads on up to the next sign or circumstance.
 */
export const wholeClause = (tree: Tree, i: number, content: readonly number[]): number[] => {
  const first = content[0]
  const last = content.at(-1)
  if (first === undefined || last === undefined || first < i || standsBeforeMain(tree, i)) return [...content]
  const next = tree.lemma(first) === 'that' ? nextThat(tree, last) : undefined
  if (next !== undefined) return [...content, ...withoutAsides(tree, last + 1, tree.sentence.last)]
  return [...content, ...withoutAsides(tree, last + 1, endOfRun(tree, last))]
}

/** Whether the verb belongs to something before the main verb, which goes on behind what is said: "the man who said he won | was jailed". */
const standsBeforeMain = (tree: Tree, i: number): boolean => {
  for (let above = tree.head(i); above !== undefined; above = tree.head(above)) if (above > i) return true
  return false
}

/** The "that" that a sign, "and" or both part from the clause before it. */
const nextThat = (tree: Tree, last: number): number | undefined => {
  let at = last + 1
  while (at < tree.sentence.last && /^(?:PUNCT|CCONJ)$/.test(tree.token(at).upos)) at++
  return at > last + 1 && at < tree.sentence.last && /^that$/i.test(tree.token(at).form) && tree.token(at).xpos !== 'DT' ? at : undefined
}

/** Where the words that follow `last` without a sign, a conjunction or a circumstance end. */
export const endOfRun = (tree: Tree, last: number): number => {
  let at = last + 1
  while (at < tree.sentence.last && !/^(?:PUNCT|CCONJ|SCONJ)$/.test(tree.token(at).upos) && !beginsBeside(tree, at)) at++
  return at
}

/** The words from `from` to before `to`, in order, without those by which somebody speaks on. */
export const withoutAsides = (tree: Tree, from: number, to: number): number[] => {
  const found: number[] = []
  const aside = new Set<number>()
  for (let at = from; at < to; at++) if (isAside(tree, at)) for (const token of tree.subtree(at)) aside.add(token)
  for (let at = from; at < to; at++) if (!aside.has(at)) found.push(at)
  return found
}
