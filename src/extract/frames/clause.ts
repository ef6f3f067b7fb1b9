import { isRelative } from '../../language/tree.ts'
import type { Tree } from '../../language/tree.ts'

/** Whether a participle opens its sentence: "Founded in 1990, the front is…". */
export const isOpener = (tree: Tree, i: number): boolean =>
  i === tree.sentence.first && tree.token(i).xpos === 'VBN' && tree.kid(i, 'nsubj') === undefined

/** Whether a "had" opens a sentence that asks nothing: "Had the police answered the call, it would …" supposes what it says. */
export const opensWithHad = (tree: Tree): boolean =>
  tree.token(tree.sentence.first).form.toLowerCase() === 'had' && !tree.token(tree.sentence.last - 1).form.startsWith('?')

/** Of two subjects the one beside the verb: the other is a phrase before it that lost its preposition to a misreading. */
export const nearestSubject = (tree: Tree, i: number): number | undefined => {
  const before = tree.kids(i, 'nsubj').filter(kid => kid < i && tree.token(kid).upos !== 'DET')
  if (before.length === 1 && tree.kids(i, 'nsubj').length > 1) return before[0]
  const free = before.filter(kid => !isAfterPreposition(tree, kid))
  const last = free.at(-1) ?? before.at(-1)
  return before.length > 1 && last !== undefined && !isRelative(tree.token(last)) ? last : undefined
}

/** Whether the phrase of a word opens right after a preposition, as in "the people of the hills" where each noun is made a subject. */
export const isAfterPreposition = (tree: Tree, i: number): boolean => {
  let at = i - 1
  while (at > tree.sentence.first && /^(DET|ADJ|PROPN)$/.test(tree.token(at).upos)) at--
  return at >= tree.sentence.first && tree.token(at).upos === 'ADP' && !OPENS_CLAUSE.test(tree.token(at).form)
}

/** Prepositions that open clauses as well: "until the fleet took the port". */
const OPENS_CLAUSE = /^(until|till|before|after|since|as|than)$/i
