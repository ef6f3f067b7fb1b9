import type { Tree } from '../../../language/tree.ts'
import { kindAt } from '../../argument.ts'
import type { Context, Draft } from '../../extractor.ts'
import { nameAt } from '../../mentions-in.ts'
import { kindOfNoun } from '../../nouns.ts'
import { nameFrom } from '../identity/name-from.ts'
import { TRADE } from '../trades.ts'
import { draft, IN_COURT, isNamed, lastToken } from './wording.ts'

/** "ISIL terrorists": what those who act for a body are called, the body is. */
export function* ofBody(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (
    !/^(terrorist|extremist|jihadist|insurgent|separatist|bandit|mercenary|guerrilla|rebel)$/.test(tree.lemma(i)) ||
    tree.token(i).xpos !== 'NNS'
  )
    return
  const body = tree
    .kids(i, 'compound', 'amod', 'nmod:desc')
    .find(kid => kid < i && isNamed(tree, context, kid) && kindAt(context, tree, kid) === 'organization')
  if (body !== undefined)
    yield { ...draft(tree, body, i, i, 'body', 0.6, true), object: { is: 'text', span: tree.span(i, i + 1) }, presupposed: true }
}

/** "The Harbour *terrorist group*", "the ruling Harbour *party*": what the noun behind a body's name says that the body is. */
export function* behindName(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (
    !/^(group|party|militia|cult|gang|movement|dictatorship|organization|organisation|cartel)$/.test(tree.lemma(i)) ||
    tree.token(i).xpos !== 'NN'
  )
    return
  const name = tree.kids(i, 'compound', 'amod', 'nmod:desc').find(kid => kid < i && nameAt(context, kid)?.kind === 'organization')
  const behind = name === undefined ? i : lastToken(tree, context, name) + 1
  const start = tree.token(behind).form === '(' ? afterBracket(tree, behind) : behind
  if (name === undefined || start > i || nameAt(context, name)?.entity === undefined || nameAt(context, i)?.form === 'name') return
  yield { ...draft(tree, name, i, i, 'behind', 0.6, true), object: { is: 'text', span: tree.span(start, i + 1) }, presupposed: true }
}

/** The token behind the bracket that opens at `at`. */
const afterBracket = (tree: Tree, at: number): number => (tree.indexes().find(k => k > at && tree.token(k).form === ')') ?? at) + 1

/** "Former soccer star X", "the retired marine X": what somebody was, of no post. */
export function* former(tree: Tree, context: Context, i: number): Generator<Draft> {
  const name = nameFrom(tree, context, i + 1)
  if (name === undefined || nameAt(context, name)?.kind !== 'person' || TRADE.test(tree.lemma(i)) || !/^NNP?$/.test(tree.token(i).xpos))
    return
  if (kindOfNoun(tree.lemma(i)) === 'person' || kindOfNoun(tree.lemma(i)) === 'organization') return
  const was = tree
    .kids(i, 'amod')
    .some(kid => kid < i && /^(former|ex|retired|onetime|failed|veteran)$/.test(tree.lemma(kid).toLowerCase()))
  if (was) yield { ...draft(tree, name, i, i, 'former', 0.6, true), presupposed: true }
}

/** "terrorist group X", "volunteer Maga", "the southern province of Y". */
export function* prenominal(tree: Tree, context: Context, i: number): Generator<Draft> {
  const name = nameFrom(tree, context, i + 1)
  if (name !== undefined && alike(tree, context, i, name)) yield { ...draft(tree, name, i, i, 'before', 0.6, true), presupposed: true }
  const place = tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of' && isNamed(tree, context, kid))
  const site =
    /^(city|town|village|site|province|district|region|governorate|island|capital|state|republic|town|port|neighborhood|neighbourhood|colony|kingdom|confederation|protectorate|emirate|sultanate|principality|enclave|territory)$/
  if (
    place === undefined ||
    isNamedItself(tree, context, i) ||
    !site.test(tree.lemma(i)) ||
    kindAt(context, tree, place) === 'organization' ||
    i > place
  )
    return
  const { first } = tree.phrase(i)
  const defined = (/^(the|a|an)$/i.test(tree.token(first).form) || tree.kid(i, 'nmod:poss') !== undefined) && describes(tree, i)
  if (defined && (context.mentionAt(place)?.kind === 'place' || REALMS.test(tree.lemma(i)))) {
    yield {
      ...draft(tree, place, i, i, 'of', 0.6, tree.token(i).xpos !== 'NNS'),
      object: { is: 'text', span: tree.span(Math.min(first + 1, i), i + 1) },
    }
  }
}

/** What a state may be or have been: "the former British colony of X". */
const REALMS = /^(?:state|republic|colony|kingdom|protectorate|emirate|sultanate|confederation|territory|dominion)$/

/** "The *Doura district* of X" is in it, and "the middle regions of X" are parts of it. */
const isNamedItself = (tree: Tree, context: Context, i: number): boolean =>
  tree
    .kids(i, 'compound')
    .some(kid => kid < i && tree.token(kid).upos === 'PROPN' && !/^(?:state|people)$/.test(kindAt(context, tree, kid))) ||
  (tree.token(i).xpos === 'NNS' && tree.kids(i, 'nmod').every(kid => tree.conjuncts(kid).length === 1))

/** "the city of X" only names; "the southern province of X" and "the capital of X" say what it is. */
const describes = (tree: Tree, i: number): boolean => tree.lemma(i) === 'capital' || tree.kids(i, 'amod', 'compound').some(kid => kid < i)

/** Whether a noun and the name after it are of one kind: a militant and a person, a group and a body. */
function alike(tree: Tree, context: Context, noun: number, name: number): boolean {
  const lemma = tree.lemma(noun)
  const kind = lemma === 'platform' ? 'organization' : kindOfNoun(lemma)
  const defined = tree.kids(noun, 'det').some(kid => tree.lemma(kid) === 'the')
  return (
    (kind === 'person' || kind === 'organization') &&
    !IN_COURT.test(lemma) &&
    !TRADE.test(lemma) &&
    kindAt(context, tree, name) === kind &&
    (defined || !tree.is(noun, 'nsubj', 'obj', 'obl'))
  )
}
