import type { Tree } from '../../../language/tree.ts'
import type { Context, Draft, QuantityMention } from '../../extractor.ts'
import { firstWordOf } from '../../quantities/first-word.ts'
import { bodyBefore } from '../bodies/body-before.ts'
import { saidStrong } from './before.ts'
import { isBody } from './bodies.ts'
import { draft } from './draft.ts'
import { MEN } from './words.ts'

/** "more than 40 members of the coalition", "300 fighters in the brigade". */
export function byMembers(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  if (!/^(member|fighter|combatant|personnel)$/.test(tree.lemma(quantity.head))) return undefined
  if (!tree.is(quantity.head, 'nsubj') || tree.head(quantity.head) === undefined) return undefined
  const there =
    tree.kid(tree.head(quantity.head) ?? quantity.head, 'expl') !== undefined || tree.lemma(tree.head(quantity.head) ?? 0) === 'be'
  const body = tree.kids(quantity.head, 'nmod').find(kid => /^(of|in|within)$/.test(tree.caseOf(kid)) && isBody(tree, context, kid))
  return body !== undefined && there ? draft(body, quantity, quantity.head, 'members', 0.7) : undefined
}

/** "The Marsh Riders, some 1,300 volunteers,": a number of people right after the name of a body. */
export function byApposition(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  if (quantity.kind !== 'people' || tree.token(quantity.head).upos === 'NUM') return undefined
  let at = quantity.head
  while (at > tree.sentence.first && /^(NUM|ADV|ADJ|DET|NOUN)$/.test(tree.token(at).upos)) at--
  const name = at - 1
  if (at <= tree.sentence.first || tree.token(at).form !== ',') return undefined
  const isBeside = tree.token(name).upos === 'PROPN' || isInNumber(tree, quantity.head + 1)
  return isBeside && isBody(tree, context, name) ? draft(name, quantity, quantity.head, 'apposition', 0.6) : undefined
}

/** "Forty men who *called themselves* the Harbour Front": the body of the name that they give themselves. */
export function byCalling(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  if (!MEN.test(tree.lemma(quantity.head))) return undefined
  const call = tree.kids(quantity.head, 'acl').find(kid => /^(call|style|dub|name|term)$/.test(tree.lemma(kid)))
  const name = call === undefined ? undefined : tree.kids(call, 'xcomp', 'obj', 'obl').find(kid => isBody(tree, context, kid))
  return name === undefined ? undefined : draft(name, quantity, quantity.head, 'calling', 0.65)
}

/** "The Bramble Company are fifteen to twenty young men": a body told to be so many. */
export function byBeing(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  if (!MEN.test(tree.lemma(quantity.head))) return undefined
  const body = saidStrong(tree, quantity)
  return body !== undefined && tree.lemma(body) !== 'there' && isBody(tree, context, body)
    ? draft(body, quantity, quantity.head, 'being', 0.6)
    : undefined
}

/** "Some 60 men *in number*", "60 men *strong*". */
const isInNumber = (tree: Tree, at: number): boolean =>
  at + 1 < tree.sentence.last && (tree.lemma(at) === 'strong' || (tree.lemma(at) === 'in' && tree.lemma(at + 1) === 'number'))

/** Nouns for members that make no strength of whoever has them: "our two countries". */
const STATES = /^(nation|country|state|partner)$/

/** "the Legion's 400 fighters", "some 90 of its 400 men", "the 400 fighters of the Legion". */
export function byOwner(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  if (!MEN.test(tree.lemma(quantity.head)) || STATES.test(tree.lemma(quantity.head))) return undefined
  const before = firstWordOf(tree, quantity) - 1
  const beside = before < tree.sentence.first ? undefined : tree.token(before).xpos === 'POS' ? before - 1 : before
  const owners = [...tree.kids(quantity.head, 'nmod:poss').filter(kid => tree.token(kid).start < quantity.start), beside]
  const wholes = before >= tree.sentence.first && tree.lemma(before) === 'the' ? tree.kids(quantity.head, 'nmod') : []
  const owner =
    owners.find(kid => kid !== undefined && isOwner(tree, kid) && isBody(tree, context, kid)) ??
    wholes.find(kid => tree.caseOf(kid) === 'of' && isBody(tree, context, kid))
  return owner === undefined ? undefined : draft(owner, quantity, quantity.head, 'owner', 0.6)
}

const isOwner = (tree: Tree, i: number): boolean => tree.token(i).xpos === 'PRP$' || tree.token(i + 1)?.xpos === 'POS'

/** "a 60-member council", "the 300-strong militia", "the 63 nation coalition". */
export function byModifier(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  const lemma = tree.lemma(quantity.head)
  const head = tree.head(quantity.head)
  const strong = tree
    .indexes()
    .find(i => tree.token(i).start >= quantity.end && tree.token(i).start <= quantity.end + 1 && tree.lemma(i) === 'strong')
  if (strong !== undefined && strong > tree.sentence.first + 2 && tree.token(strong - 2).form === ',') {
    const body = bodyBefore(tree, context, strong - 2)
    if (body !== undefined) return draft(body, quantity, strong, 'strong', 0.75)
  }
  const said = strong === undefined ? undefined : saidStrong(tree, quantity)
  if (said !== undefined && isBody(tree, context, said)) return draft(said, quantity, strong ?? said, 'strong', 0.75)
  const noun =
    strong !== undefined ? tree.head(strong) : MEN.test(lemma) && tree.is(quantity.head, 'compound', 'amod', 'nmod:desc') ? head : undefined
  return noun !== undefined && isBody(tree, context, noun) ? draft(noun, quantity, quantity.head, 'modifier', 0.8) : undefined
}
