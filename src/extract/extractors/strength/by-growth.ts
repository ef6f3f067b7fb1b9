import type { Tree } from '../../../language/tree.ts'
import type { Context, Draft, QuantityMention } from '../../extractor.ts'
import { bodyOf, isBody } from './bodies.ts'
import { draft } from './draft.ts'
import { SIZE } from './words.ts'

/** Verbs that tell what a body's numbers have come to. */
export const GROWING =
  /^(grow|swell|shrink|rise|expand|fall|dwindle|drop|increase|decrease|decline|balloon|mushroom|reduce|cut|whittle|bring|build|go)$/

/** "The front has grown to 800 fighters", "its ranks have shrunk to 400 men". */
export function byGrowth(tree: Tree, context: Context, quantity: QuantityMention, verb: number): Draft | undefined {
  const subject = tree.subjectOf(verb)
  if (subject === undefined) return undefined
  if (isBody(tree, context, subject)) return draft(subject, quantity, verb, 'growth', 0.7)
  const body = SIZE.test(tree.lemma(subject)) ? bodyOf(tree, context, subject, quantity.head) : undefined
  return body === undefined ? undefined : draft(body, quantity, verb, 'growth', 0.7)
}
