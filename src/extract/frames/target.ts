import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context } from '../extractor.ts'
import { nounUndergoer } from './noun.ts'

/** What the deed that a noun names was done to ("the raid on Oss"), or the named ground that it was done in; never whoever did it. */
export const targetOf = (tree: Tree, context: Context, deed: number, by?: number): number | undefined => {
  const undergoes = nounUndergoer(tree, deed, ['on', 'against', 'upon', 'of']) ?? phraseBehind(tree, deed)
  if (undergoes !== undefined && undergoes !== by && kindAt(context, tree, undergoes) !== 'event') return undergoes
  const ground = tree.kids(deed, 'nmod').find(kid => /^(in|at|near)$/.test(tree.caseOf(kid)) && kindAt(context, tree, kid) === 'place')
  return ground === undefined || context.mentionAt(ground) === undefined ? undefined : ground
}

/** The phrase that "on" opens right behind a noun, wherever the tree hangs it: "ordered the raid *on Oss*". */
const phraseBehind = (tree: Tree, noun: number): number | undefined => {
  const on = noun + 1
  return on < tree.sentence.last && /^(on|against|upon)$/.test(tree.token(on).form) && tree.is(on, 'case') ? tree.head(on) : undefined
}
