import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, DraftArgument, Extractor } from '../extractor.ts'
import { through } from '../heads.ts'
import { besideIn } from './posting/beside.ts'
import { commandsIn } from './posting/commands.ts'
import { countryInFocus } from './posting/country-in-focus.ts'
import { holdersOf, isJoined, type Holding } from './posting/holders.ts'
import { isInRepeatedLabel } from './posting/labels.ts'
import { leadersIn } from './posting/leaders.ts'
import { namesIn, personsOf, type Name } from './posting/names.ts'
import { officesIn } from './posting/offices.ts'
import { postsIn, type PostPhrase } from './posting/post-phrases.ts'
import { hiredNouns } from './posting/post-words.ts'
import { isRankWord, rankBefore } from './posting/ranks.ts'
import { termsOf } from './posting/terms.ts'
import { transfersIn } from './posting/transfers.ts'

/** Who holds which post, rank and title where, from titles beside names and from clauses of office ("was appointed", "leads"). */
export const posting: Extractor = {
  name: 'posting',
  *propose(tree, context) {
    for (const draft of postingsIn(tree, context)) if (!isInRepeatedLabel(tree, context, draft.trigger)) yield draft
  },
}

function* postingsIn(tree: Tree, context: Context): Generator<Draft> {
  const names = namesIn(tree, context)
  const persons = personsOf(tree, context.reading.text, names)
  const ranked = new Set<number>()
  const found = postsIn(tree, names, persons)
  const posts = found.map(post => withBody(tree, context, withSharedBody(tree, post, found)))
  for (const [post, holding] of holdersOf(tree, posts, persons)) {
    const person = persons.find(({ from, last }) => from <= holding.holder && holding.holder < last)
    if (isOfEvent(tree, context, post) || isPrivate(tree, context, post)) continue
    if ((person === undefined && kindAt(context, tree, holding.holder) !== 'person') || tree.token(post.head).xpos === 'NNS') continue
    const rank = person === undefined ? undefined : rankBefore(context.reading.text, tree.sentence.start, tree.token(person.first).start)
    if (person !== undefined && rank !== undefined) ranked.add(person.first)
    const terms = holding.presupposed ? [undefined] : termsOf(tree, context, holding.trigger, boundOf(tree, holding.trigger))
    const holder = person?.head ?? holding.holder
    for (const time of terms) yield held(tree, context, { post, holding: { ...holding, holder }, rank, time, names })
  }
  for (const person of persons) {
    const rank = rankBefore(context.reading.text, tree.sentence.start, tree.token(person.first).start)
    if (rank !== undefined && !ranked.has(person.first)) yield ranking(tree, context, names, person.head, rank)
  }
  for (const read of [leadersIn, commandsIn, officesIn, transfersIn])
    for (const draft of read(tree, context)) yield withBareNames(tree, names, draft)
  yield* besideIn(tree, names, persons)
}

/** "Deputy commander and spokesman *of the brigade*": the body stands with the last of two posts. */
const withSharedBody = (tree: Tree, post: PostPhrase, posts: readonly PostPhrase[]): PostPhrase =>
  post.body === undefined ? { ...post, body: posts.find(next => isJoined(tree, post, next))?.body } : post

/** A post whose words after it name a duty rather than a body: "director of information" has them, "secretary for legal affairs" is its possessor's. */
const withBody = (tree: Tree, context: Context, post: PostPhrase): PostPhrase => {
  const { body, owner } = post
  if (body === undefined || !/^(concept|materiel|event)$/.test(kindAt(context, tree, body)) || context.mentionAt(body)?.form === 'name')
    return post
  const isDuty = body > post.head && tree.caseOf(body) === 'of' && tree.head(body) === post.head && /^\p{Ll}/u.test(tree.token(body).form)
  return {
    ...post,
    body: owner,
    post: isDuty ? { first: post.post.first, last: Math.max(post.post.last, tree.phrase(body).last) } : post.post,
  }
}

/** "His lawyer", "the editor" of nothing named: work for a person, not a post in a body. */
const isPrivate = (tree: Tree, context: Context, { head, body }: PostPhrase): boolean =>
  hiredNouns.has(tree.lemma(head).toLowerCase()) &&
  (body === undefined || !/^(organization|state|place)$/.test(kindAt(context, tree, body)))

/** "The leader of an uprising": whoever leads an event holds no post in a body. */
const isOfEvent = (tree: Tree, context: Context, { head, body }: PostPhrase): boolean => {
  const of = body ?? tree.kids(head, 'nmod').find(kid => tree.caseOf(kid) === 'of')
  if (of === undefined || !/^(leader|commander|head|chief)$/.test(tree.lemma(head))) return false
  return kindAt(context, tree, of) === 'event' && tree.token(of).upos === 'NOUN' && context.mentionAt(of)?.form !== 'name'
}

/** A verb of choosing or becoming begins the post; a copula or "served as" falls into it. */
const boundOf = (tree: Tree, trigger: number): 'begins' | 'within' =>
  /^(be|serve|act|work|function|remain|continue)$/.test(tree.lemma(trigger)) || tree.token(trigger).upos !== 'VERB' ? 'within' : 'begins'

type Held = {
  readonly post: PostPhrase
  readonly holding: Holding
  readonly rank: Span | undefined
  readonly time: string | undefined
  readonly names: readonly Name[]
}

function held(tree: Tree, context: Context, { post, holding, rank, time, names }: Held): Draft {
  const { holder, trigger, rule, confidence, presupposed } = holding
  const words: DraftArgument = { is: 'text', span: tree.span(post.post.first, post.post.last) }
  const isRuler = post.body === undefined && isOfState(tree, post.head)
  const own = isRuler ? landOf(tree, context, holder) : undefined
  const ofState = isRuler ? (own ?? countryInFocus(tree, context, post.head)) : undefined
  return {
    predicate: 'posting',
    subject: argumentAt(tree, names, holder, holding.alone),
    object: post.body === undefined ? (ofState ?? null) : argumentAt(tree, names, post.body, isListedBeyond(tree, post)),
    trigger,
    qualifiers: {
      [post.says]: words,
      ...(rank === undefined ? {} : { rank: { is: 'text', span: rank } }),
      ...(post.former === undefined ? {} : { former: { is: 'text', span: tree.span(post.former, post.former + 1) } }),
    },
    ...(time === undefined ? {} : { time }),
    ...(presupposed ? { presupposed } : {}),
    confidence,
    rule,
  }
}

/** "Commander *31 Brigade*, Brig. X; Commander 21 Brigade, Brig. Y": a body in whose list stand the bodies of other posts. */
const isListedBeyond = (tree: Tree, { body, first, last }: PostPhrase): boolean =>
  body !== undefined && tree.conjuncts(body).some(other => other < first || other >= last)

/** "President X *of Marania*": the land behind the name of whoever holds an office that only states have. */
const landOf = (tree: Tree, context: Context, holder: number): DraftArgument | undefined => {
  const land = tree.kids(holder, 'nmod').find(kid => kid > holder && tree.caseOf(kid) === 'of' && context.mentionAt(kid)?.form === 'name')
  return land !== undefined && /^(state|place)$/.test(kindAt(context, tree, land)) ? { is: 'head', token: land, alone: true } : undefined
}

/** A thing by its bare name, without rank, article or place after it; all of a coordination where it is one. */
function argumentAt(tree: Tree, names: readonly Name[], token: number, alone: boolean): DraftArgument {
  const nameOf = (at: number): Name | undefined => names.find(({ first, last }) => first <= at && at < last)
  let bare = through(tree, token)
  while (nameOf(bare) === undefined && bare + 1 < tree.sentence.last && isRankPart(tree.token(bare).form)) bare++
  const name = nameOf(bare)
  const isOther = (at: number): boolean => nameOf(at) !== name && nameOf(at)?.mention.kind === name?.mention.kind
  if (name === undefined || name.mention.entity === null || (!alone && tree.conjuncts(token).some(isOther))) {
    return alone ? { is: 'head', token, alone } : { is: 'head', token }
  }
  return { is: 'entity', entity: name.mention.entity, span: tree.span(name.first, name.last) }
}

const isRankPart = (form: string): boolean => isRankWord(form) || /^[-–.]$/.test(form)

/** Offices that only states have. */
const OF_STATE = /^(president|premier|king|queen|emperor|empress|sultan|tsar|shah|monarch|chancellor|prince|dictator)$/i

const isOfState = (tree: Tree, head: number): boolean =>
  OF_STATE.test(tree.lemma(head)) ||
  (/^minister$/i.test(tree.lemma(head)) && head > tree.sentence.first && /^prime$/i.test(tree.token(head - 1).form))

/** A post read off a clause with person and body by their bare names. */
const withBareNames = (tree: Tree, names: readonly Name[], draft: Draft): Draft => {
  const bare = (argument: DraftArgument): DraftArgument =>
    argument.is === 'head' ? argumentAt(tree, names, argument.token, argument.alone === true) : argument
  return { ...draft, subject: bare(draft.subject), object: draft.object === null ? null : bare(draft.object) }
}

/** A rank alone before a name, with the body or country beside it: "Chadian general X", "army colonel X". */
function ranking(tree: Tree, context: Context, names: readonly Name[], person: number, rank: Span): Draft {
  const body = bodyBefore(tree, context, rank.start)
  const trigger = tree.indexes().findLast(i => tree.token(i).start < rank.end) ?? person
  return {
    predicate: 'posting',
    subject: argumentAt(tree, names, person, true),
    object: body === undefined ? null : argumentAt(tree, names, body, true),
    trigger,
    qualifiers: { rank: { is: 'text', span: rank } },
    presupposed: true,
    confidence: 0.85,
    rule: 'posting.rank',
  }
}

function bodyBefore(tree: Tree, context: Context, start: number): number | undefined {
  const before = tree.indexes().findLast(i => tree.token(i).end <= start)
  if (before === undefined) return undefined
  const mention = context.mentionAt(before)
  const kind = mention === undefined ? undefined : kindAt(context, tree, before)
  const army = /^(army|navy|police|marine|militia)$/i.test(tree.token(before).form)
  return kind === 'organization' || kind === 'state' || kind === 'people' || army ? before : undefined
}
