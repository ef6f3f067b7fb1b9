import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { antecedent } from '../frames/subject.ts'
import { isInstead } from '../heads.ts'
import { isNamedSomewhere, nameAt } from '../mentions-in.ts'
import { kindOfNoun } from '../nouns.ts'
import { appositive, aside, mayBe } from './classification/appositions.ts'
import { becoming, listed } from './classification/becoming.ts'
import { behindName, former, ofBody, prenominal } from './classification/beside-names.ts'
import { draft, IN_COURT, isNamed, isThing } from './classification/wording.ts'
import { knownAs } from './identity/known-as.ts'
import { whereNotTheOnly } from './not-the-only.ts'
import { postNouns, rankNouns } from './posting/post-words.ts'
import { TRADE } from './trades.ts'

/** Nouns that other families read, or that classify nothing. */
const OTHER =
  /^(part|member|unit|founder|co-founder|one|son|daughter|brother|sister|father|mother|grandfather|grandmother|wife|husband|uncle|nephew|cousin|native|citizen|result|reason|issue|problem|way|thing|fact|time|case|matter|question|example|lot|number|kind|sort|type|step|example|sign|priority|goal|aim|objective|place|home|majority|minority|half|rest|bit|look|chance|need|focus|idea|point|purpose|subject|target|sister|successor|predecessor|spokesman|embodiment|epitome|manifestation|testament|ally|friend|partner|rival|spouse|enemy|boyfriend|colleague|neighbor|neighbour|opponent|opportunity|campaign|release|rate|teenager|charge|allegation|accusation|assertion|contention|name|resident|victim|companion|pupil|candidate|eldest|shareholder|survivor|hostage|outpost|benefactor)$/

/** Plurals that list things without saying what they are. */
const LISTING =
  /^(country|partner|nation|neighbor|neighbour|topic|document|issue|area|member|official|factor|measure|subject|other|sector|field|matter|appointment|posting|promotion|change|transfer|redeployment)$/

/** What things are said to be: "X is a militia", "X, a social media platform", "militias like X", "one such group is X". */
export const classification: Extractor = {
  name: 'classification',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      if (!/^(NOUN|PROPN|NUM|PRON|ADJ)$/.test(tree.token(i).upos)) continue
      yield* inverse(tree, context, i)
      yield* superlative(tree, context, i)
      if (isRankOrKind(tree, i)) yield* copular(tree, context, i)
      if (!/^(NOUN|PROPN)$/.test(tree.token(i).upos) || isNameWord(tree, i) || isOther(tree, i)) continue
      yield* copular(tree, context, i)
      yield* joined(tree, context, i)
      yield* included(tree, context, i)
      yield* appositive(tree, context, i)
      yield* instances(tree, context, i)
      yield* prenominal(tree, context, i)
      yield* becoming(tree, context, i)
      yield* listed(tree, context, i)
      yield* described(tree, context, i)
      yield* known(tree, context, i)
      yield* aside(tree, context, i)
      yield* ofBody(tree, context, i)
      yield* behindName(tree, context, i)
      yield* former(tree, context, i)
    }
  },
}

/** A capital within a sentence makes a name of a noun. */
const isNameWord = (tree: Tree, i: number): boolean => i > tree.sentence.first && !/^\p{Ll}/u.test(tree.token(i).form)

const isOther = (tree: Tree, i: number): boolean => {
  const lemma = tree.lemma(i).toLowerCase()
  if (lemma === 'unit' && tree.kids(i, 'compound', 'amod').some(kid => kid < i && tree.token(kid).upos !== 'PROPN')) return false
  return OTHER.test(lemma) || postNouns.has(lemma) || rankNouns.has(lemma)
}

/** "is an Iraqi General", "was a militant": a noun taken for a name or an adjective, after an article and "be". */
const isRankOrKind = (tree: Tree, i: number): boolean => {
  const { upos, form } = tree.token(i)
  if (tree.kid(i, 'cop') === undefined || !tree.kids(i, 'det').some(kid => /^an?$/i.test(tree.token(kid).form))) return false
  return upos === 'ADJ' ? kindOfNoun(form.toLowerCase()) !== 'concept' : upos === 'PROPN' && kindOfNoun(form.toLowerCase()) === 'person'
}

/** "Other armed groups include X and Y". */
function* included(tree: Tree, context: Context, i: number): Generator<Draft> {
  const verb = tree.is(i, 'nsubj') && tree.token(i).xpos === 'NNS' ? tree.head(i) : undefined
  if (verb === undefined || tree.lemma(verb) !== 'include' || LISTING.test(tree.lemma(i)) || kindOfNoun(tree.lemma(i)) === 'concept') return
  const first = tree.kid(verb, 'obj')
  if (first !== undefined && isNamed(tree, context, first)) yield draft(tree, first, i, verb, 'included', 0.65)
}

/** "X is a militia", "is no party *but a militia*", "accusations of X being militants". */
function* copular(tree: Tree, context: Context, i: number): Generator<Draft> {
  const predicate = isInstead(tree, i) ? (tree.head(i) ?? i) : i
  const subject = tree.kid(predicate, 'cop') === undefined ? undefined : tree.kid(predicate, 'nsubj')
  if (subject === undefined || isCleft(tree, i, subject) || tree.kids(i, 'case').some(kid => kid > subject)) return
  if (tree.kids(i, 'amod', 'det').some(kid => tree.lemma(kid) === 'such')) return
  if (saysNoKind(tree, context, i, subject) || isWished(tree, predicate)) return
  if (MEMBERS.test(tree.lemma(subject)) && tree.kid(subject, 'nmod:poss') !== undefined) return
  const thing = antecedent(tree, subject)
  const isEvent = kindAt(context, tree, thing) === 'event'
  if (thing !== i && isThing(tree, context, thing) && (!isEvent || isActOrOperation(tree, i)))
    yield { ...draft(tree, thing, i, i, 'copula', 0.75), ...whereNotTheOnly(tree, i) }
}

/** "X is the birthplace of the movement *and a refuge* for its leaders", "X, a party, militia and charity": what "and" joins to a first kind. */
function* joined(tree: Tree, context: Context, i: number): Generator<Draft> {
  const first = tree.is(i, 'conj') ? tree.head(i) : undefined
  if (first === undefined || isInstead(tree, i) || !KINDS.test(tree.token(first).upos) || tree.kid(i, 'nsubj', 'cop') !== undefined) return
  const isSaid = tree.kid(first, 'cop') !== undefined
  const thing = isSaid ? tree.kid(first, 'nsubj') : tree.is(first, 'appos') ? tree.head(first) : undefined
  const who = thing === undefined ? undefined : antecedent(tree, thing)
  if (who === undefined || nameAt(context, i) !== undefined || TRADE.test(tree.lemma(i)) || tree.token(i).xpos === 'NNS') return
  const kind = kindOfNoun(tree.lemma(i))
  if (kind === 'event' || !mayBe(tree, context, i, who)) return
  if (isSaid) {
    const { first: opens } = tree.phrase(i)
    const isNext = opens > first && tree.lemma(opens - 1) === 'and' && /^(?:DT|PRP\$)$/.test(tree.token(opens).xpos)
    if (isNext && isThing(tree, context, who)) yield draft(tree, who, i, first, 'joined', 0.6)
  } else if (kind !== 'concept' && kind === kindOfNoun(tree.lemma(first)) && isNamed(tree, context, who))
    yield { ...draft(tree, who, i, i, 'joined', 0.6, true), presupposed: true }
}

/** Parts of speech of what a thing is said to be. */
const KINDS = /^(?:NOUN|PROPN|ADJ)$/

/** "The town should be a free state", "the site would be that of a victory": what something is to be it is not yet. */
const isWished = (tree: Tree, predicate: number): boolean =>
  tree.kids(predicate, 'aux').some(kid => /^(?:should|would|must|ought)$/i.test(tree.token(kid).form))

/** Those whom a body has, of whom it is told what they are, and not of the body: "whose members are mostly exiles". */
const MEMBERS = /^(?:member|fighter|recruit|soldier|man|volunteer|rank|officer|troop|follower|supporter)$/

/** "It is a play", "boats are the bottleneck": an "it" that is said to be nothing of a known kind seldom stands for a body, and mere things are no such thing. */
const saysNoKind = (tree: Tree, context: Context, i: number, subject: number): boolean =>
  (kindOfNoun(tree.lemma(i)) === 'concept' || kindOfNoun(tree.lemma(i)) === 'event') &&
  (/^(it|this|that)$/i.test(tree.token(subject).form) ||
    kindAt(context, tree, subject) === 'materiel' ||
    tree.token(i).form.endsWith('ing'))

/** "It is the greed of the chief that drives them": "it" names nothing there. */
const isCleft = (tree: Tree, i: number, subject: number): boolean =>
  tree.lemma(subject) === 'it' &&
  tree.kids(i, 'det').some(kid => tree.lemma(kid) === 'the') &&
  tree.kids(i, 'acl:relcl').some(clause => tree.kids(clause).some(kid => tree.lemma(kid) === 'that' && kid > i))

/** Nouns that say what an event is: "a military operation", "an act of terror". */
const isActOrOperation = (tree: Tree, i: number): boolean =>
  /^(act|crime|tragedy|massacre)$/.test(tree.lemma(i)) || kindOfNoun(tree.lemma(i)) === 'event'

/** "X is one of the largest hospitals in the country". */
function* superlative(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (tree.lemma(i) !== 'one' || tree.kid(i, 'cop') === undefined) return
  const [subject, of] = [tree.kid(i, 'nsubj'), tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of')]
  if (subject === undefined || of === undefined || !isThing(tree, context, antecedent(tree, subject)) || isEconomic(tree, of)) return
  const { end } = tree.spanUnder(of, kid => tree.is(kid, 'acl', 'conj', 'appos', 'parataxis'))
  yield {
    ...draft(tree, antecedent(tree, subject), of, i, 'superlative', 0.75),
    object: { is: 'text', span: { start: tree.token(i).start, end } },
  }
}

/** "One of the poorest countries", "one of the largest oil producers": how rich a land is and what it sells tells no kind. */
const isEconomic = (tree: Tree, noun: number): boolean =>
  /^(?:producer|exporter|importer|economy|market|supplier)$/.test(tree.lemma(noun)) ||
  tree.kids(noun, 'amod').some(kid => /^(?:poor|rich|wealthy)/i.test(tree.token(kid).form))

/** "an umbrella organization known as X": the kind of what the name names. */
function* known(tree: Tree, context: Context, i: number): Generator<Draft> {
  const beside = tree.is(i, 'appos') ? tree.head(i) : tree.kid(i, 'nsubj')
  if (beside !== undefined && isNamed(tree, context, beside)) return
  if (nameAt(context, i) !== undefined || IN_COURT.test(tree.lemma(i))) return
  const name = knownAs(tree, context, i)
  if (name !== undefined) yield draft(tree, name, i, i, 'known', 0.7, true)
}

/** "militias such as X", "states including X and Y", "cities like X", "X and other militias". */
function* instances(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (tree.token(i).xpos !== 'NNS' || LISTING.test(tree.lemma(i))) return
  for (const kid of tree.kids(i, 'nmod')) {
    if (/^(such as|like|including)$/.test(tree.caseOf(kid)) && isNamed(tree, context, kid)) yield draft(tree, kid, i, i, 'instance', 0.75)
  }
  const head = tree.head(i)
  const other = tree.kids(i, 'amod').some(kid => tree.lemma(kid) === 'other')
  if (head === undefined || !other || !tree.is(i, 'conj') || !isNamed(tree, context, head)) return
  yield draft(tree, head, i, i, 'other', 0.7, true)
}

const GROUPS =
  /^(group|organization|organisation|movement|militia|party|network|cult|gang|regime|government|coalition|army|politician|cleric|warlord|terrorist|city|town|republic)$/

/** "this terrorist group", "the jihadist group": a description of something named elsewhere says what it is. */
function* described(tree: Tree, context: Context, i: number): Generator<Draft> {
  const mention = context.mentionAt(i)
  if (
    mention?.form !== 'nominal' ||
    mention.entity === null ||
    nameAt(context, i) !== undefined ||
    !/^(organization|person|place)$/.test(kindAt(context, tree, i))
  )
    return
  if (tree.kids(i, 'amod').some(kid => /^(other|same)$/.test(tree.lemma(kid)))) return
  const modified = tree
    .kids(i, 'amod', 'compound')
    .some(
      kid => kid < i && context.mentionAt(kid) === undefined && !/^(other|same|main|whole|entire|capital|first|own)$/.test(tree.lemma(kid)),
    )
  const defined = tree.kids(i, 'det').some(kid => /^(the|this|these)$/i.test(tree.token(kid).form))
  const { first, last } = tree.phrase(i)
  const plain = tree.indexes().every(k => k < first || k >= last || k === first || /^[\p{Ll}-]/u.test(tree.token(k).form))
  if (!modified || !defined || !plain || !GROUPS.test(tree.lemma(i))) return
  if (isNamedSomewhere(context, mention)) yield { ...draft(tree, i, i, i, 'described', 0.6, true), presupposed: true }
}

/** "One of these groups is X", "one such group is X", "the main rebel groups are X and Y". */
function* inverse(tree: Tree, context: Context, i: number): Generator<Draft> {
  const subject = tree.kid(i, 'cop') === undefined || !isNamed(tree, context, i) ? undefined : tree.kid(i, 'nsubj')
  if (subject === undefined || isNamed(tree, context, subject)) return
  const of = tree.lemma(subject) === 'one' ? tree.kids(subject, 'nmod').find(kid => tree.caseOf(kid) === 'of') : undefined
  const such = tree.kids(subject, 'amod', 'det', 'det:predet').some(kid => /^(such|another)$/.test(tree.lemma(kid)))
  const noun = of ?? (such ? subject : undefined)
  if (noun !== undefined && tree.token(noun).upos === 'NOUN') yield draft(tree, i, noun, subject, 'inverse', 0.8, true)
  else if (isListed(tree, context, i, subject)) yield draft(tree, i, subject, subject, 'inverse', 0.65)
}

/** "The main rebel groups *are X and Y*": a definite plural of a known kind, and as many names. */
const isListed = (tree: Tree, context: Context, name: number, noun: number): boolean =>
  tree.token(noun).xpos === 'NNS' &&
  tree.conjuncts(name).length > 1 &&
  tree.kids(noun, 'det').some(kid => tree.lemma(kid) === 'the') &&
  !isOther(tree, noun) &&
  !LISTING.test(tree.lemma(noun)) &&
  mayBe(tree, context, noun, name)
