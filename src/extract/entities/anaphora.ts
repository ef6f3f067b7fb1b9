import { adjectiveOf, worldNames } from '../../language/data/gazetteer.ts'
import { nounKind, singular } from '../../language/data/word-lists.ts'
import type { Tree } from '../../language/tree.ts'
import { fold } from '../../text/fold.ts'
import { isSetOff } from '../heads.ts'
import { clauseSubject, type Discourse, type Spoken } from './discourse.ts'
import { isJudging, sortOfEvent } from './event-words.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { isCalendarWord, isUnitNumber } from './number-words.ts'
import type { Thing } from './thing.ts'

/**
 * The thing that a definite description without further detail points back to: "the regiment" to the last thing named a regiment, "the
 * group" to the last armed group or party close by, "the country" to the last state, "the president" to the last person so titled.
 */
export function pointsBack(
  discourse: Discourse,
  tree: Tree,
  phrase: NounPhrase,
  titled: ReadonlyMap<Thing, ReadonlySet<string>>,
): Thing | undefined {
  if (phrase.noun.kind === 'event') return eventMeant(discourse, tree, phrase)
  if (phrase.determiner === 'possessive' && HOMES.has(lastWord(phrase.lemma))) return homeOf(discourse, phrase)
  if (phrase.determiner !== 'definite') return undefined
  const { head, noun } = phrase
  const office = phrase.post === undefined || phrase.plural || phrase.core >= head ? undefined : discourse.words.key(phrase.core, head + 1)
  const holder =
    office === undefined || phrase.owner !== undefined
      ? undefined
      : discourse.latest(head, FAR, thing => titled.get(thing)?.has(office) === true)
  if (holder !== undefined) return holder
  const isPointed = GROUP.has(phrase.lemma) && !phrase.plural && /^(?:this|that)$/.test(pointerOf(discourse, tree, head))
  if (!isPointed && isDetailed(discourse, tree, phrase)) return undefined
  const lemma = phrase.post === undefined ? lastWord(phrase.lemma) : phrase.lemma
  if (noun.kind === 'person' && (phrase.post !== undefined || !phrase.plural)) {
    const called = discourse.latest(head, FAR, thing => titled.get(thing)?.has(lemma) === true)
    if (called !== undefined || phrase.post !== undefined) return called
  }
  if (phrase.plural)
    return POINTING.test(pointerOf(discourse, tree, head)) && GROUP.has(lemma) ? discourse.latest(head, NEAR, isGroups) : undefined
  const fits = (thing: Thing): boolean => !isPlural(thing) && thing.kind === kindMeant(noun.kind, thing) && headNouns(thing).has(lemma)
  const isKnown = (thing: Thing): boolean => discourse.things.has(thing) && fits(thing)
  const near = GROUP.has(lemma) ? (discourse.latest(head, NEAR, isKnown) ?? groupMeant(discourse, head, lemma)) : undefined
  if (NATIONAL.has(lemma)) return nationalMeant(discourse, head, lemma, fits)
  const named = near ?? discourse.latest(head, FAR, isKnown) ?? (GROUP.has(lemma) ? undefined : discourse.latest(head, PASSING_NEAR, fits))
  if (named !== undefined) return named
  if (COUNTRY.has(lemma) && discourse.main !== undefined) return discourse.main
  if (COUNTRY.has(lemma)) return discourse.latest(head, COUNTRY_NEAR, thing => thing.kind === 'state' && thing.names.length > 0)
  if (LAND.has(lemma)) return landMeant(discourse, tree, head)
  if (noun.sort === 'town')
    return discourse.latest(head, NEAR, thing => thing.kind === 'place' && thing.names.length > 0 && headNouns(thing).size === 0)
  return undefined
}

/** "The attack", "its assault": the last event of that sort, where nothing tells it from others. */
function eventMeant(discourse: Discourse, tree: Tree, phrase: NounPhrase): Thing | undefined {
  const { head, determiner, plural, owner } = phrase
  if (plural || determiner === 'indefinite' || determiner === 'bare') return undefined
  const isPointed = /^(?:this|that)$/.test(pointerOf(discourse, tree, head))
  if (determiner === 'possessive' && (owner === undefined || tree.token(owner).upos !== 'PRON')) return undefined
  if (tree.kids(head, 'nmod', 'nummod', 'acl').some(kid => kid !== owner && tree.caseOf(kid) !== 'by' && !isSetOff(tree, kid)))
    return undefined
  const telling = tree
    .kids(head, 'amod', 'compound')
    .filter(kid => !isJudging(discourse.words.lower[kid] ?? '') && !PLAIN.has(discourse.words.lower[kid] ?? ''))
  if (telling.some(kid => !isPointed || discourse.at(kid) !== undefined)) return undefined
  const sort = sortOfEvent(lastWord(phrase.lemma))
  return discourse.latest(
    head,
    isPointed ? NEAR : EVENT_NEAR,
    thing => thing.kind === 'event' && !isPlural(thing) && [...headNouns(thing)].some(noun => sortOfEvent(noun) === sort),
  )
}

/** "Their own country" of Russians or of a Russian corps: the state that their name is made of, where the text names it. */
function homeOf(discourse: Discourse, { owner, plural }: NounPhrase): Thing | undefined {
  const thing = owner === undefined || plural ? undefined : discourse.at(owner)
  if (thing === undefined || !/^(?:people|organization)$/.test(thing.kind)) return undefined
  for (const { parts } of thing.names) {
    const state = (adjectiveOf(parts[0] ?? '') ?? adjectiveOf((parts[0] ?? '').replace(/s$/, '')))?.state
    if (state === undefined) continue
    const key = fold(state)
    for (const home of discourse.things)
      if ((home.kind === 'state' || home.kind === 'place') && home.names.some(name => name.key === key)) return home
  }
  return undefined
}

const HOMES = new Set(['country', 'homeland', 'motherland', 'fatherland', 'nation'])

/** "The area", "the territory": ground named just before, else the state that the document is about; not who does something with it. */
function landMeant(discourse: Discourse, tree: Tree, head: number): Thing | undefined {
  const subject = clauseSubject(tree, head)
  const doer = subject === undefined ? undefined : discourse.at(subject)
  const main = discourse.main === doer ? undefined : discourse.main
  return (
    discourse.latest(head, 1, thing => thing !== doer && thing.kind === 'place' && thing.names.length > 0) ??
    main ??
    discourse.latest(head, NEAR, thing => thing !== doer && /^(?:place|state)$/.test(thing.kind) && thing.names.length > 0)
  )
}

const LAND = new Set(['area', 'territory'])

/** "These groups", not "the groups". */
const pointerOf = (discourse: Discourse, tree: Tree, head: number): string => discourse.words.lower[tree.kid(head, 'det') ?? -1] ?? ''
const POINTING = /^(?:these|those)$/

/** Several bodies described together: "armed groups". */
const isGroups = (thing: Thing): boolean => thing.kind === 'organization' && isPlural(thing)

/** Whether a thing is several, told of only by a description. */
export const isPlural = (thing: Thing): boolean => thing.names.length === 0 && /[^s]s(?: |$)/.test(headOfCalling(thing.called ?? ''))

const lastWord = (lemma: string): string => lemma.split(' ').at(-1) ?? lemma

const kindMeant = (kind: string, thing: Thing): string => (kind === 'place' && thing.kind === 'state' ? 'state' : kind)

/** Sentences to look back for a thing of the very noun, and for one that a general noun may mean. */
const FAR = 40
const NEAR = 4
const PASSING_NEAR = 12
const EVENT_NEAR = 6
const COUNTRY_NEAR = 12

const COUNTRY = new Set(['country', 'nation', 'state', 'republic'])
const GROUP = new Set([
  'group',
  'organization',
  'organisation',
  'movement',
  'militia',
  'unit',
  'outfit',
  'faction',
  'formation',
  'party',
  'force',
  'network',
  'alliance',
  'coalition',
])

/** "The militia", "the party" of a text that names a numbered battalion: units of an army are none. */
const isNoUnit = (lemma: string, thing: Thing): boolean =>
  /^(?:militia|party|faction|outfit|network|movement|alliance|coalition)$/.test(lemma) &&
  thing.names.some(({ parts }) => parts.some(isUnitNumber) && nounKind(parts.at(-1) ?? '')?.sort === 'unit')

/** Whom somebody told something close by, most likely a station or paper: "told | Farandu Now". */
function* toldOf(discourse: Discourse, head: number): Generator<Thing> {
  for (const spoken of discourse.recent(head, NEAR)) {
    const tree = discourse.trees[spoken.sentence]
    const verb = tree?.is(spoken.head, 'obj', 'iobj') === true ? tree.head(spoken.head) : undefined
    if (verb !== undefined && tree?.lemma(verb) === 'tell') yield spoken.thing
  }
}

/** The last group spoken of close by, and of one sentence's the one that it is about. */
function groupMeant(discourse: Discourse, head: number, lemma: string): Thing | undefined {
  const told = new Set(toldOf(discourse, head))
  const fits = (thing: Thing): boolean => isGroup(thing) && !isNoUnit(lemma, thing) && !told.has(thing)
  let last: Spoken | undefined
  for (const spoken of discourse.recent(head, NEAR)) {
    if (last !== undefined && spoken.sentence !== last.sentence) break
    if (!fits(spoken.thing) || spoken.sentence === discourse.words.sentence[head]) continue
    if (spoken.isSubject) return spoken.thing
    last ??= spoken
  }
  return last?.thing ?? discourse.latest(head, 1, fits)
}

/** Bodies of which a state has just one: where several are named, nobody knows whether one of them is meant. */
const NATIONAL = new Set(['army', 'navy', 'police', 'air force'])

/** "The army" is that of the state, named so or described so before; no "liberation army" of another name. */
function nationalMeant(discourse: Discourse, head: number, lemma: string, fits: (thing: Thing) => boolean): Thing | undefined {
  if (isShared(discourse, fits)) return undefined
  const thing = discourse.latest(head, FAR, fits)
  const named = thing?.names.filter(({ parts }) => parts.includes(lemma)) ?? []
  return named.every(({ parts }) => isOfState(parts)) ? thing : undefined
}

const isOfState = (parts: readonly string[]): boolean =>
  parts.length < 3 || parts.some(part => adjectiveOf(part)?.state !== undefined || worldNames(part).some(({ kind }) => kind === 'state'))

/** Whether several named things have the noun. */
const isShared = ({ things }: Discourse, fits: (thing: Thing) => boolean): boolean =>
  things
    .values()
    .filter(thing => thing.names.length > 0 && fits(thing))
    .take(2)
    .toArray().length > 1

/** Armed units and groups, parties, and names that do not say what they are; not governments, media or schools. */
function isGroup(thing: Thing): boolean {
  if (thing.kind !== 'organization' || thing.names.length === 0) return false
  if (!thing.names.every(({ key }) => worldNames(key).every(({ of }) => of === 'group'))) return false
  return [...headNouns(thing)].every(noun => GROUP_SORTS.has(nounKind(noun)?.sort ?? 'group'))
}

const GROUP_SORTS = new Set(['unit', 'group', 'party', 'force'])

/** The nouns that a thing's names are headed by, and those it is described with, in the singular. */
export function headNouns(thing: Thing): ReadonlySet<string> {
  const nouns = new Set<string>()
  for (const { parts } of thing.names) {
    const link = parts.findIndex((part, i) => i > 0 && (part === 'of' || part === 'for'))
    const head = singular(parts[(link < 0 ? parts.length : link) - 1] ?? '')
    if (nounKind(head) !== undefined) nouns.add(head)
  }
  if (thing.called !== undefined) nouns.add(singular(headOfCalling(thing.called)))
  return nouns
}

/** The head noun of a description, lower case. */
const headOfCalling = (called: string): string =>
  lastWord(called.split(/ (?:of|in|on|at|by|for|from|against|between|with) /)[0] ?? '').toLowerCase()

/** Whether the phrase says more than "the same group" would: a name, a number, a complement, a telling adjective. */
function isDetailed(discourse: Discourse, tree: Tree, phrase: NounPhrase): boolean {
  const { head, office, owner } = phrase
  const inOffice = (kid: number): boolean => office !== undefined && kid >= office.first && kid < office.last
  if (owner !== undefined && !inOffice(owner)) return true
  if (tree.kids(head, 'nmod', 'nummod').some(kid => !inOffice(kid) && !isSetOff(tree, kid) && !isDate(discourse, kid))) return true
  if (tree.kids(head, 'acl').some(kid => tree.kids(kid).length > 0 && !isSetOff(tree, kid))) return true
  return tree
    .kids(head, 'amod', 'compound')
    .some(kid => !inOffice(kid) && (!PLAIN.has(discourse.words.lower[kid] ?? '') || discourse.at(kid) !== undefined))
}

/** "Has led the front since | 2019", "in | May": a date says when, not which. */
const isDate = ({ words }: Discourse, kid: number): boolean =>
  isCalendarWord(words.lower[kid] ?? '') || (/^(?:1\d|20)\d\d$/.test(words.lower[kid] ?? '') && words.token(kid - 1)?.upos === 'ADP')

const PLAIN = new Set(
  'same said armed militant jihadist insurgent guerrilla rebel entire whole aforementioned latter former current new young small large radical extremist islamist military political terrorist paramilitary umbrella separatist opposition beleaguered embattled besieged impoverished tiny'.split(
    ' ',
  ),
)
