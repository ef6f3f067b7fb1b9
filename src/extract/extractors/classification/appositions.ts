import type { Tree } from '../../../language/tree.ts'
import { kindAt } from '../../argument.ts'
import type { Context, Draft } from '../../extractor.ts'
import { kindOfNoun } from '../../nouns.ts'
import { nameBeforeAside } from '../identity/aside.ts'
import { isRivalBody } from '../rival-bodies.ts'
import { TRADE } from '../trades.ts'
import { draft, IN_COURT, isNamed, isThing, lastToken } from './wording.ts'

/** "X -- a moderate party --", "X (a village in the north)": read off the words where the parser joins the two in no way. */
export function* aside(tree: Tree, context: Context, i: number): Generator<Draft> {
  const name = nameBeforeAside(tree, context, i)
  if (name === undefined || !isThing(tree, context, name) || tree.head(i) === name || tree.is(i, 'conj', 'nsubj', 'obj')) return
  yield { ...draft(tree, name, i, i, 'aside', 0.65, true), presupposed: true }
}

/** "X, a diaspora group": a noun phrase beside a name. */
export function* appositive(tree: Tree, context: Context, i: number): Generator<Draft> {
  const head = tree.head(i)
  if (head === undefined || !tree.is(i, 'appos')) {
    const name = tree.kids(i, 'appos').find(kid => isNamed(tree, context, kid))
    const number = name !== undefined && tree.conjuncts(name).length > 1 ? 'NNS' : 'NN'
    const fits = name !== undefined && tree.token(i).xpos === number && tree.token(name - 1).form !== '(' && mayBe(tree, context, i, name)
    if (name !== undefined && fits && !isNamed(tree, context, i) && !isOwnBody(tree, context, i))
      yield draft(tree, name, i, i, 'apposition', 0.65)
    return
  }
  const last = context.mentionAt(head) === undefined ? head : lastToken(tree, context, head)
  if (
    isRightBehind(tree, last, tree.phrase(i).first) &&
    isNamed(tree, context, head) &&
    !isNamed(tree, context, i) &&
    mayBe(tree, context, i, head)
  ) {
    yield { ...draft(tree, head, i, i, 'apposition', 0.7, true), presupposed: true }
  }
}

/** Whether few words stand between a name and what is beside it, a short form in brackets apart. */
function isRightBehind(tree: Tree, last: number, first: number): boolean {
  const open = last + 1 < first && tree.token(last + 1).form === '(' ? last + 1 : undefined
  const close = open === undefined ? undefined : [open + 1, open + 2, open + 3].find(at => at < first && tree.token(at).form === ')')
  return first - (close ?? last) <= 4
}

/** "His group, the Red Star", "its armed wing, X": another name or a part of something rather than a kind, as "Kenya's largest party, X" is not. */
const isOwnBody = (tree: Tree, context: Context, noun: number): boolean => {
  const owner = tree.kid(noun, 'nmod:poss')
  if (owner === undefined || kindOfNoun(tree.lemma(noun)) !== 'organization') return false
  return tree.token(owner).upos === 'PRON' || !/^(?:state|place)$/.test(kindAt(context, tree, owner))
}

/** Whether the noun can say what the name is: a noun of no known kind only of a person ("a middleman"), and nothing of mere things. */
export function mayBe(tree: Tree, context: Context, noun: number, name: number): boolean {
  if (isRivalBody(tree, noun) || TRADE.test(tree.lemma(noun)) || IN_COURT.test(tree.lemma(noun))) return false
  const kind = kindOfNoun(tree.lemma(noun))
  const named = kindAt(context, tree, name)
  if (named === 'materiel' || kind === 'event') return named === kind
  if (kind === 'organization' && named === 'person') return false
  const isAbstract = /(?:ion|ment|ise|ice|ness|ity|ism|hood|ship)$/.test(tree.lemma(noun))
  return kind !== 'concept' || (named === 'person' && !isAbstract && tree.kids(noun, 'det').length > 0)
}
