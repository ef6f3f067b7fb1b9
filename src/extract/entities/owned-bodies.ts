import { adjectiveFor, adjectiveOf, worldNames } from '../../language/data/gazetteer.ts'
import type { Tree } from '../../language/tree.ts'
import { fold, foldSpelling } from '../../text/fold.ts'
import type { Discourse } from './discourse.ts'
import { isJudging } from './event-words.ts'
import type { Name } from './name.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Thing } from './thing.ts'

/** Bodies, forces and peoples of states by state and noun, so that "the Ukrainian government" and "the government of Ukraine" are one. */
export class OwnedBodies {
  readonly #bodies = new Map<string, Thing>()

  constructor(things: Iterable<Thing>) {
    for (const thing of things) {
      if (thing.kind === 'organization') for (const name of thing.names) this.#note(keyOfName(name), thing)
      if (thing.kind === 'people') for (const name of thing.names) this.#note(keyOfPeople(name), thing)
    }
  }

  /** The body or people that this phrase names by its state, known or new; undefined where it names none so. */
  find(discourse: Discourse, tree: Tree, { noun, ...phrase }: NounPhrase): Thing | undefined {
    const ruled = ruledBy(discourse, tree, phrase)
    if (ruled !== undefined) return this.#bodyOf(discourse, ruled, phrase.lemma)
    const isPeople = PEOPLE.has(phrase.lemma)
    if (!isPeople && !(noun.kind === 'organization' && OF_STATES.has(noun.sort))) return undefined
    const owner = ownerOf(discourse, tree, phrase) ?? mainOwner(discourse, tree, phrase)
    if (owner === undefined) return undefined
    const key = `${fold(owner.state)}|${nounOf(phrase.lemma)}`
    const known = this.#bodies.get(key)
    if (known !== undefined) return known
    const thing: Thing = {
      kind: isPeople ? 'people' : 'organization',
      names: [],
      called: owner.called,
      alsoCalled: otherForm(owner, phrase.lemma),
      places: [],
    }
    this.#bodies.set(key, thing)
    return thing
  }

  /** The regime or government of a person, known by the person's name or new. */
  #bodyOf({ words }: Discourse, ruler: Thing, noun: string): Thing {
    const keys = ruler.names.map(({ parts }) => rulerKey(parts.at(-1) ?? '', noun))
    const known = keys.map(key => this.#bodies.get(key)).find(body => body !== undefined)
    if (known !== undefined) return known
    const [fullest] = ruler.names.toSorted((a, b) => b.parts.length - a.parts.length)
    const thing: Thing = { kind: 'organization', names: [], called: `${words.token((fullest?.last ?? 1) - 1)?.form}'s ${noun}`, places: [] }
    for (const key of keys) this.#note(key, thing)
    return thing
  }

  #note(key: string | undefined, thing: Thing): void {
    if (key !== undefined && !this.#bodies.has(key)) this.#bodies.set(key, thing)
  }
}

/** The person whose regime a phrase speaks of: "Sorvan's brutal regime", "the regime of Sorvan". */
function ruledBy(discourse: Discourse, tree: Tree, { head, lemma, plural, owner }: Omit<NounPhrase, 'noun'>): Thing | undefined {
  if (plural || owner === undefined || !OF_RULERS.has(lemma)) return undefined
  if (tree.kids(head, 'amod').some(kid => !isJudging(tree.lemma(kid).toLowerCase()))) return undefined
  const ruler = discourse.at(owner)
  return ruler?.kind === 'person' && ruler.names.length > 0 ? ruler : undefined
}

const OF_RULERS = new Set(['regime', 'government', 'administration', 'cabinet', 'dictatorship', 'junta'])

const rulerKey = (surname: string, noun: string): string => `${foldSpelling(surname)}'s|${noun}`

/** Sorts of which a state has one; it may have many groups and companies. */
const OF_STATES = new Set(['body', 'unit', 'force'])

const PEOPLE = new Set(['people', 'populace'])

/** "Georgians" are the people of Georgia. */
function keyOfPeople({ key }: Name): string | undefined {
  const state = (adjectiveOf(key) ?? adjectiveOf(key.replace(/s$/, '')))?.state
  return state === undefined ? undefined : `${fold(state)}|people`
}

/** "Government of Algeria" and "Algerian Army" by state and noun; undefined for other names. */
function keyOfName({ parts }: Name): string | undefined {
  const link = parts.indexOf('of')
  if (link === 1) {
    const state = worldNames(parts.slice(parts[2] === 'the' ? 3 : 2).join(' ')).find(({ kind }) => kind === 'state')
    return state === undefined ? undefined : `${fold(state.name)}|${nounOf(parts[0] ?? '')}`
  }
  const noun = parts.at(-1) ?? ''
  if (
    parts.length > 1 &&
    OF_RULERS.has(noun) &&
    adjectiveOf(parts.at(-2) ?? '') === undefined &&
    worldNames(parts.at(-2) ?? '').length === 0
  )
    return rulerKey(parts.at(-2) ?? '', noun)
  const state = adjectiveOf(parts[0] ?? '')?.state ?? worldNames(parts[0] ?? '').find(({ kind }) => kind === 'state')?.name
  return state === undefined || parts.length < 2 ? undefined : `${fold(state)}|${nounOf(parts.slice(1).join(' '))}`
}

/** Nouns that name the same body of a state. */
const nounOf = (noun: string): string => SAME[noun] ?? noun

const SAME: Readonly<Record<string, string>> = {
  populace: 'people',
  authority: 'government',
  authorities: 'government',
  'armed force': 'military',
  'armed forces': 'military',
  'military force': 'military',
  troop: 'force',
  forces: 'force',
  soldier: 'force',
}

/** "Government of Ukraine" for "Ukrainian government" and the other way round; undefined for the people of a state. */
function otherForm({ state, called }: Owner, lemma: string): string | undefined {
  const adjective = adjectiveFor(state)
  if (PEOPLE.has(lemma) || adjective === undefined) return undefined
  const ofState = ` of ${state}`
  if (called.endsWith(ofState)) return `${adjective} ${called.slice(0, -ofState.length)}`
  return called.startsWith(`${adjective} `) ? `${called.slice(adjective.length + 1)}${ofState}` : undefined
}

type Owner = { readonly state: string; readonly called: string }

function ownerOf(discourse: Discourse, tree: Tree, phrase: Omit<NounPhrase, 'noun'>): Owner | undefined {
  const { words } = discourse
  const text = (first: number, last: number): string =>
    words.reading.text.slice(words.token(first)?.start, words.token(last - 1)?.end).replace(/\s+/g, ' ')
  for (let i = phrase.head - 1; i >= Math.min(phrase.first, phrase.head - 1); i--) {
    const thing = discourse.at(i)
    if (thing?.kind !== 'state') continue
    const state = stateOf(thing)
    const isPossessor = tree.is(i, 'nmod:poss')
    return state === undefined
      ? undefined
      : { state, called: isPossessor ? `${text(phrase.core, phrase.head + 1)} of ${state}` : text(i, phrase.head + 1) }
  }
  const owner = phrase.owner === undefined ? undefined : discourse.at(phrase.owner)
  const state = owner?.kind === 'state' || (owner?.kind === 'place' && PEOPLE.has(phrase.lemma)) ? stateOf(owner) : undefined
  return state === undefined ? undefined : { state, called: `${text(phrase.core, phrase.head + 1)} of ${state}` }
}

/** "The military" of the state that the document is about. */
function mainOwner(discourse: Discourse, tree: Tree, { head, lemma, determiner }: Omit<NounPhrase, 'noun'>): Owner | undefined {
  const state = discourse.main === undefined ? undefined : stateOf(discourse.main)
  if (state === undefined || determiner !== 'definite' || !OF_STATE.has(lemma)) return undefined
  if (tree.kid(head, 'amod', 'compound', 'nmod', 'acl') !== undefined) return undefined
  return { state, called: `${lemma} of ${state}` }
}

const OF_STATE = new Set([
  'government',
  'military',
  'army',
  'police',
  'parliament',
  'opposition',
  'navy',
  'air force',
  'security forces',
  'armed forces',
  'monarchy',
  'legislature',
])

/** The usual name of a state. */
export function stateOf(thing: Thing): string | undefined {
  const [name] = thing.names
  if (name === undefined) return undefined
  return worldNames(name.key).find(({ of }) => of === 'country' || of === 'region')?.name ?? name.key
}
