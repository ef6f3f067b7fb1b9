import type { Tree } from '../../../language/tree.ts'
import { kindAt } from '../../argument.ts'
import type { Context, Draft, QuantityMention } from '../../extractor.ts'
import { undergoer } from '../../frames/doer.ts'
import { firstWordOf } from '../../quantities/first-word.ts'
import { pastAside } from './before.ts'
import { bodyOfMen, isBody } from './bodies.ts'
import { byBareNumber, thoughtToNumber } from './by-bare-number.ts'
import { byGrowth, GROWING } from './by-growth.ts'
import { draft } from './draft.ts'
import { BELONGING, HAVING, MEN } from './words.ts'

const COUNTING =
  /^(have|number|comprise|boast|field|count|maintain|command|total|deploy|contain|employ|retain|muster|include|consist|claim|keep|gather|assemble|enlist|train|pay|arm|make|compose)$/

/** "the group has 300 members", "numbering 300", "a militia of 300 men". */
export function byVerb(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  const head = verbAbove(tree, quantity.head)
  if (head === undefined) return undefined
  const lemma = tree.lemma(head)
  const near = MEN.test(tree.lemma(quantity.head)) ? verbBefore(tree, quantity) : undefined
  const thought = MEN.test(tree.lemma(quantity.head)) ? thoughtToNumber(tree, context, quantity) : undefined
  if (thought !== undefined) return thought
  if (near !== undefined) {
    const body = tree.subjectOf(near)
    return body !== undefined && isBody(tree, context, body) ? draft(body, quantity, near, 'verb', 0.75) : undefined
  }
  if (lemma === 'number' && tree.token(head).upos === 'VERB') {
    const body = bodyOfMen(tree, context, tree.subjectOf(head))
    return body === undefined ? undefined : draft(body, quantity, head, 'number', 0.85)
  }
  if (tree.token(quantity.head).upos === 'NUM') return byBareNumber(tree, context, quantity, head)
  if (!MEN.test(tree.lemma(quantity.head))) return undefined
  if (tree.is(quantity.head, 'nmod') && isWith(tree, quantity) && isBody(tree, context, head))
    return draft(head, quantity, quantity.head, 'of', 0.7)
  if (GROWING.test(lemma) && tree.is(quantity.head, 'obl') && tree.caseOf(quantity.head) === 'to')
    return byGrowth(tree, context, quantity, head)
  if (!COUNTING.test(lemma) || !tree.is(quantity.head, 'obj', 'obl', 'conj')) return undefined
  const isMade = tree.caseOf(quantity.head) === 'of' && MADE.test(lemma)
  if (/^(make|compose)$/.test(lemma) && !isMade) return undefined
  if (tree.is(quantity.head, 'obl') && !isMade && !/^(|between|over|under|around|about)$/.test(tree.caseOf(quantity.head))) return undefined
  const body = isMade && tree.isPassive(head) ? undergoer(tree, head) : tree.subjectOf(head)
  return body !== undefined && isBody(tree, context, body) ? draft(body, quantity, head, 'verb', 0.75) : undefined
}

/** What a counted noun hangs on; the verb of the object it is joined to: "has an office and, by its own count, 212 members". */
function verbAbove(tree: Tree, counted: number): number | undefined {
  const above = tree.head(counted)
  return above !== undefined && tree.is(counted, 'conj') && tree.is(above, 'obj') && tree.token(above).upos !== 'VERB'
    ? tree.head(above)
    : above
}

/** Verbs whose of-phrase tells of whom a body consists. */
const MADE = /^(consist|make|compose|comprise)$/

/** The verb of having right before a number, adverbs and an aside apart, whatever the number hangs on: "has, it says, no more than 300 members". */
function verbBefore(tree: Tree, quantity: QuantityMention): number | undefined {
  let at = pastAside(tree, firstWordOf(tree, quantity) - 1)
  while (at > tree.sentence.first && tree.token(at).upos === 'ADV') at--
  return at > tree.sentence.first && tree.token(at).upos === 'VERB' && HAVING.test(tree.lemma(at)) ? at : undefined
}

/** "a militia of 300 men", "the militia, with between 900 and 1,100 men,". */
const isWith = (tree: Tree, quantity: QuantityMention): boolean =>
  [...tree.kids(quantity.head, 'case'), Math.max(firstWordOf(tree, quantity) - 1, tree.sentence.first)].some(i =>
    /^(of|with)$/.test(tree.lemma(i)),
  )

/** "Over 1,000 foreigners serve in the legion". */
export function byService(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  const verb = tree.is(quantity.head, 'nsubj', 'nsubj:pass') ? tree.head(quantity.head) : undefined
  if (quantity.kind !== 'people' || verb === undefined || !BELONGING.test(tree.lemma(verb))) return undefined
  const object = tree.lemma(verb) === 'join' ? tree.kid(verb, 'obj') : undefined
  const body = object ?? tree.kids(verb, 'obl').find(kid => /^(in|with|within|to)$/.test(tree.caseOf(kid)) && tree.lemma(verb) !== 'join')
  return body !== undefined && kindAt(context, tree, body) === 'organization' ? draft(body, quantity, verb, 'service', 0.55) : undefined
}
