import type { Tree } from '../../../language/tree.ts'
import type { Context, Draft, QuantityMention } from '../../extractor.ts'
import { subject } from '../../frames/subject.ts'
import { firstWordOf } from '../../quantities/first-word.ts'
import { pastAside } from './before.ts'
import { bodyOfMen, isBody } from './bodies.ts'
import { byGrowth, GROWING } from './by-growth.ts'
import { draft } from './draft.ts'

/** Verbs of having or claiming that a bare number may follow: "claims 1,500", "may have had as many as 90,000". */
const BARE = /^(have|claim|boast|number|field|muster|total|exceed)$/

/** "claims 1,500": a number that counts nothing named, of a body that has it; a year is none. */
export function byBareNumber(tree: Tree, context: Context, quantity: QuantityMention, above: number): Draft | undefined {
  if (context.times.some(({ head }) => head === quantity.head)) return undefined
  if (GROWING.test(tree.lemma(above)) && tree.is(quantity.head, 'obl') && tree.caseOf(quantity.head) === 'to')
    return byGrowth(tree, context, quantity, above)
  const near = pastAside(tree, firstWordOf(tree, quantity) - 1)
  const isNear = near > tree.sentence.first && tree.lemma(near) === 'number' && tree.token(near).upos === 'VERB'
  const thought = thoughtToNumber(tree, context, quantity)
  if (thought !== undefined) return thought
  const verb = isNear ? near : above
  if (!BARE.test(tree.lemma(verb)) || tree.token(verb).upos !== 'VERB' || !(isNear || tree.is(quantity.head, 'obj', 'obl')))
    return undefined
  const counts = tree.lemma(verb) === 'number'
  const body = counts ? bodyOfMen(tree, context, tree.subjectOf(verb)) : tree.subjectOf(verb)
  return body !== undefined && body < verb && isBody(tree, context, body) ? draft(body, quantity, verb, 'bare', 0.6) : undefined
}

/** "Is thought to number 600", where the tagger takes "number" for a noun. */
export function thoughtToNumber(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  const near = pastAside(tree, firstWordOf(tree, quantity) - 1)
  if (near <= tree.sentence.first + 1 || tree.token(near).form !== 'number' || tree.lemma(near - 1) !== 'to') return undefined
  const thought = tree.head(near)
  const believed = thought === undefined || !tree.isVerbal(thought) ? undefined : subject(tree, thought)
  return believed !== undefined && isBody(tree, context, believed) ? draft(believed, quantity, near, 'number', 0.7) : undefined
}
