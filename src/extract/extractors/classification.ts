import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { antecedent } from '../frames/subject.ts'
import { isPassive } from '../frames/voice.ts'
import { isNamedSomewhere, mentionsIn, nameAt } from '../mentions-in.ts'
import { kindOfNoun } from '../nouns.ts'
import { nameBeforeAside } from './identity/aside.ts'
import { tellsCreed } from './ideologies.ts'
import { whereNotTheOnly } from './not-the-only.ts'
import { postNouns, rankNouns } from './posting/post-words.ts'
import { isRivalBody } from './rival-bodies.ts'
import { heldAs } from './ties/held-as.ts'
import { TRADE } from './trades.ts'

/** Nouns that other families read, or that classify nothing. */
const OTHER =
  /^(part|member|unit|founder|co-founder|one|son|daughter|brother|sister|father|mother|grandfather|grandmother|wife|husband|uncle|nephew|cousin|native|citizen|result|reason|issue|problem|way|thing|fact|time|case|matter|question|example|lot|number|kind|sort|type|step|example|sign|priority|goal|aim|objective|place|home|majority|minority|half|rest|bit|look|chance|need|focus|idea|point|purpose|subject|target|sister|successor|predecessor|spokesman|embodiment|epitome|manifestation|testament|ally|friend|partner|rival|spouse|enemy|boyfriend|colleague|neighbor|neighbour|opponent|opportunity|campaign|release|rate|teenager|charge|allegation|accusation|assertion|contention|name)$/

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

const draft = (tree: Tree, subject: number, noun: number, trigger: number, rule: string, confidence: number, alone = false): Draft => ({
  predicate: 'classification',
  subject: alone ? { is: 'head', token: subject, alone } : { is: 'head', token: subject },
  object: { is: 'text', span: wording(tree, noun) },
  trigger,
  confidence,
  rule: `classification.${rule}`,
})

/**
 * The noun with its modifiers, and with "of …" where the noun alone says little ("organization of emigrants"); not with what a following
 * adjective opens ("a militia active in the north").
 */
function wording(tree: Tree, noun: number): Span {
  let { first, last } = tree.phrase(noun)
  while (first < noun && (opensPhrase(tree, first, noun) || tree.lemma(first).toLowerCase() === 'such')) first++
  const poss = tree.kid(noun, 'nmod:poss')
  if (poss !== undefined && poss < noun) first = Math.max(first, tree.subtree(poss).at(-1) ?? first) + 1
  while (last > noun + 1 && tree.is(last - 1, 'amod') && tree.head(last - 1) === noun) last--
  const of = tree.kids(noun, 'nmod').find(kid => tree.caseOf(kid) === 'of')
  if (of !== undefined && of > noun && tree.phrase(of).first <= last + 3) last = tree.phrase(of).last
  return tree.span(Math.min(first, noun), Math.max(last, noun + 1))
}

/** Articles, possessors and adverbs of the clause ("also a friend", "not the only one") are no part of a kind. */
const opensPhrase = (tree: Tree, i: number, noun: number): boolean =>
  /^(DT|PRP\$|PDT|CD|POS)$/.test(tree.token(i).xpos) ||
  (tree.head(i) === noun && (tree.is(i, 'advmod', 'punct') || tree.lemma(i) === 'only'))

const isThing = (tree: Tree, context: Context, i: number): boolean => {
  const mention = context.mentionAt(i)
  return mention !== undefined && mention.entity !== null && kindAt(context, tree, i) !== 'concept'
}

const isNamed = (tree: Tree, context: Context, i: number): boolean =>
  isThing(tree, context, i) && nameAt(context, i) !== undefined && !tree.kids(i, 'det').some(kid => /^an?$/i.test(tree.token(kid).form))

/** "X is a militia", "accusations of X being militants". */
function* copular(tree: Tree, context: Context, i: number): Generator<Draft> {
  const subject = tree.kid(i, 'cop') === undefined ? undefined : tree.kid(i, 'nsubj')
  if (subject === undefined || isCleft(tree, i, subject) || tree.kids(i, 'case').some(kid => kid > subject)) return
  if (tree.kids(i, 'amod', 'det').some(kid => tree.lemma(kid) === 'such')) return
  if (MEMBERS.test(tree.lemma(subject)) && tree.kid(subject, 'nmod:poss') !== undefined) return
  const thing = antecedent(tree, subject)
  const isEvent = kindAt(context, tree, thing) === 'event'
  if (thing !== i && isThing(tree, context, thing) && (!isEvent || isActOrOperation(tree, i)))
    yield { ...draft(tree, thing, i, i, 'copula', 0.75), ...whereNotTheOnly(tree, i) }
}

/** Those whom a body has, of whom it is told what they are, and not of the body: "whose members are mostly exiles". */
const MEMBERS = /^(?:member|fighter|recruit|soldier|man|volunteer|rank|officer|troop|follower|supporter)$/

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
  if (subject === undefined || of === undefined || !isThing(tree, context, antecedent(tree, subject))) return
  const { end } = tree.spanUnder(of, kid => tree.is(kid, 'acl', 'conj', 'appos', 'parataxis'))
  yield {
    ...draft(tree, antecedent(tree, subject), of, i, 'superlative', 0.75),
    object: { is: 'text', span: { start: tree.token(i).start, end } },
  }
}

/** "an umbrella organization known as X": the kind of what the name names. */
function* known(tree: Tree, context: Context, i: number): Generator<Draft> {
  const beside = tree.is(i, 'appos') ? tree.head(i) : tree.kid(i, 'nsubj')
  if (beside !== undefined && isNamed(tree, context, beside)) return
  if (nameAt(context, i) !== undefined || !tree.kids(i, 'det').some(kid => /^an?$/i.test(tree.token(kid).form))) return
  for (const verb of tree.kids(i, 'acl')) {
    if (!/^(know|call|name|dub|title)$/.test(tree.lemma(verb))) continue
    const name = tree.kids(verb, 'obl', 'xcomp', 'obj', 'nmod').find(kid => isNamed(tree, context, kid))
    if (name !== undefined) yield draft(tree, name, i, i, 'known', 0.7, true)
  }
}

/** "ISIL terrorists": what those who act for a body are called, the body is. */
function* ofBody(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (!/^(terrorist|extremist|jihadist|insurgent|separatist|bandit|mercenary)$/.test(tree.lemma(i)) || tree.token(i).xpos !== 'NNS') return
  const body = tree
    .kids(i, 'compound', 'amod', 'nmod:desc')
    .find(kid => kid < i && isNamed(tree, context, kid) && kindAt(context, tree, kid) === 'organization')
  if (body !== undefined)
    yield { ...draft(tree, body, i, i, 'body', 0.6, true), object: { is: 'text', span: tree.span(i, i + 1) }, presupposed: true }
}

/** "X -- a moderate party --", "X (a village in the north)": read off the words where the parser joins the two in no way. */
function* aside(tree: Tree, context: Context, i: number): Generator<Draft> {
  const name = nameBeforeAside(tree, context, i)
  if (name === undefined || !isThing(tree, context, name) || tree.head(i) === name || tree.is(i, 'conj', 'nsubj', 'obj')) return
  yield { ...draft(tree, name, i, i, 'aside', 0.65, true), presupposed: true }
}

/** "X, a diaspora group": a noun phrase beside a name. */
function* appositive(tree: Tree, context: Context, i: number): Generator<Draft> {
  const head = tree.head(i)
  if (head === undefined || !tree.is(i, 'appos')) {
    const name = tree.kids(i, 'appos').find(kid => isNamed(tree, context, kid))
    const number = name !== undefined && tree.conjuncts(name).length > 1 ? 'NNS' : 'NN'
    const fits = name !== undefined && tree.token(i).xpos === number && tree.token(name - 1).form !== '(' && mayBe(tree, context, i, name)
    if (name !== undefined && fits && !isNamed(tree, context, i) && !isOwnBody(tree, i)) yield draft(tree, name, i, i, 'apposition', 0.65)
    return
  }
  const near = tree.phrase(i).first - (context.mentionAt(head) === undefined ? head : lastToken(tree, context, head)) <= 4
  if (near && isNamed(tree, context, head) && !isNamed(tree, context, i) && mayBe(tree, context, i, head)) {
    yield { ...draft(tree, head, i, i, 'apposition', 0.7, true), presupposed: true }
  }
}

/** "His group, the Red Star", "its armed wing, X": another name or a part of something rather than a kind. */
const isOwnBody = (tree: Tree, noun: number): boolean =>
  tree.kid(noun, 'nmod:poss') !== undefined && kindOfNoun(tree.lemma(noun)) === 'organization'

/** Parts in a trial or a talk, which are over with it. */
const IN_COURT =
  /^(defendant|appellant|accused|respondent|claimant|plaintiff|witness|counterpart|applicant|petitioner|complainant|interviewer|interviewee|informant|man|woman|person|individual)$/

/** Whether the noun can say what the name is: a noun of no known kind only of a person ("a middleman"), and nothing of mere things. */
function mayBe(tree: Tree, context: Context, noun: number, name: number): boolean {
  if (isRivalBody(tree, noun) || TRADE.test(tree.lemma(noun)) || IN_COURT.test(tree.lemma(noun))) return false
  const kind = kindOfNoun(tree.lemma(noun))
  const named = kindAt(context, tree, name)
  if (named === 'materiel' || kind === 'event') return named === kind
  if (kind === 'organization' && named === 'person') return false
  const isAbstract = /(?:ion|ment|ise|ice|ness|ity|ism|hood|ship)$/.test(tree.lemma(noun))
  return kind !== 'concept' || (named === 'person' && !isAbstract && tree.kids(noun, 'det').length > 0)
}

/** The last token of the mention that `head` heads. */
function lastToken(tree: Tree, context: Context, head: number): number {
  const end = context.mentionAt(head)?.end ?? tree.token(head).end
  return [...tree.indexes()].findLast(i => tree.token(i).end <= end) ?? head
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

/** The head of the name that begins just after a noun. */
function namedNext(tree: Tree, context: Context, i: number): number | undefined {
  const after = i + 1 < tree.sentence.last ? tree.token(i + 1).start : undefined
  const [name] = after === undefined ? [] : mentionsIn(context, { start: after, end: after + 1 }).filter(({ form }) => form === 'name')
  return name === undefined ? undefined : [...tree.indexes()].find(k => k > i && nameAt(context, k) === name)
}

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

/** "terrorist group X", "volunteer Maga", "the southern province of Y". */
function* prenominal(tree: Tree, context: Context, i: number): Generator<Draft> {
  const name = namedNext(tree, context, i)
  if (name !== undefined && alike(tree, context, i, name)) yield { ...draft(tree, name, i, i, 'before', 0.6, true), presupposed: true }
  const place = tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of' && isNamed(tree, context, kid))
  const site =
    /^(city|town|village|province|district|region|governorate|island|capital|state|republic|town|port|neighborhood|neighbourhood)$/
  if (place === undefined || !site.test(tree.lemma(i)) || kindAt(context, tree, place) === 'organization' || i > place) return
  const { first } = tree.phrase(i)
  const defined = (/^(the|a|an)$/i.test(tree.token(first).form) || tree.kid(i, 'nmod:poss') !== undefined) && describes(tree, i)
  if (defined && (context.mentionAt(place)?.kind === 'place' || tree.lemma(i) === 'state')) {
    yield { ...draft(tree, place, i, i, 'of', 0.6, true), object: { is: 'text', span: tree.span(Math.min(first + 1, i), i + 1) } }
  }
}

/** "the city of X" only names; "the southern province of X" and "the capital of X" say what it is. */
const describes = (tree: Tree, i: number): boolean => tree.lemma(i) === 'capital' || tree.kids(i, 'amod', 'compound').some(kid => kid < i)

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
  const plain = [...tree.indexes()].every(k => k < first || k >= last || k === first || /^[\p{Ll}-]/u.test(tree.token(k).form))
  if (!modified || !defined || !plain || !GROUPS.test(tree.lemma(i))) return
  if (isNamedSomewhere(context, mention)) yield { ...draft(tree, i, i, i, 'described', 0.6, true), presupposed: true }
}

const BECOMING =
  /^(become|remain|function|serve|act|constitute|describe|designate|label|brand|regard|consider|class|classify|see|declare|proclaim|recognize|recognise|found|establish|create|form|start|begin|work|list|call|term|dub|name|proscribe|register)$/

/** "Regards them as occupiers": what somebody holds another to be, which another rule reads as his view. */
const isOpinion = (tree: Tree, verb: number): boolean =>
  /^(regard|consider|see|call|term|dub|brand|label)$/.test(tree.lemma(verb)) && !isPassive(tree, verb)

/** "Designated the front a terrorist organization": what an authority makes a body count as. */
function* listed(tree: Tree, context: Context, i: number): Generator<Draft> {
  const verb = tree.is(i, 'obj', 'xcomp') ? tree.head(i) : undefined
  if (verb === undefined || !/^(designate|list|proscribe|register|classify|proclaim)$/.test(tree.lemma(verb)) || isPassive(tree, verb))
    return
  const body = tree.kids(verb, 'obj', 'iobj').find(kid => kid < i)
  if (body !== undefined && isThing(tree, context, body)) yield draft(tree, body, i, verb, 'listed', 0.6)
}

/** "X became a colony", "X was designated a terrorist group", "functions as a front". */
function* becoming(tree: Tree, context: Context, i: number): Generator<Draft> {
  const head = tree.head(i)
  if (kindOfNoun(tree.lemma(i)) === 'concept' && heldAs(tree, i) === undefined) return
  if (head === undefined || !tree.is(i, 'xcomp', 'obl', 'obj') || !BECOMING.test(tree.lemma(head))) return
  const lemma = tree.lemma(head)
  const opener = tree.caseOf(i)
  if (tree.is(i, 'obl') && opener !== 'as') return
  if (tree.is(i, 'obj') && !/^(become|remain|constitute)$/.test(lemma) && tree.kid(head, 'aux:pass') === undefined) return
  if (isOpinion(tree, head) || (heldAs(tree, i) === head && tellsCreed(tree, i))) return
  const active = /^(become|remain|function|serve|act|constitute|start|begin|work)$/.test(lemma)
  const subject = active ? doer(tree, head) : undergoer(tree, head)
  if (subject !== undefined && subject !== i && isThing(tree, context, subject)) yield draft(tree, subject, i, head, 'becoming', 0.6)
}

/** "One of these groups is X", "one such group is X". */
function* inverse(tree: Tree, context: Context, i: number): Generator<Draft> {
  const subject = tree.kid(i, 'cop') === undefined || !isNamed(tree, context, i) ? undefined : tree.kid(i, 'nsubj')
  if (subject === undefined || isNamed(tree, context, subject)) return
  const of = tree.lemma(subject) === 'one' ? tree.kids(subject, 'nmod').find(kid => tree.caseOf(kid) === 'of') : undefined
  const such = tree.kids(subject, 'amod', 'det', 'det:predet').some(kid => /^(such|another)$/.test(tree.lemma(kid)))
  const noun = of ?? (such ? subject : undefined)
  if (noun !== undefined && tree.token(noun).upos === 'NOUN') yield draft(tree, i, noun, subject, 'inverse', 0.8, true)
}
