import { fold, foldSpelling } from '../../text/fold.ts'
import { bodies } from './bodies.ts'
import { cities } from './cities.ts'
import { cityNames } from './city-names.ts'
import { countries } from './countries.ts'
import { peoples } from './peoples.ts'
import { regions } from './regions.ts'
import { parts, rows } from './tables.ts'

/** What a name means the world over. One name may mean several things: "Georgia" is a state here and a place there. */
export type WorldName = {
  readonly kind: 'state' | 'place' | 'people' | 'organization' | 'event' | 'concept'
  /** The usual name of the thing: "United States" for "U.S.". */
  readonly name: string
  readonly of: 'country' | 'region' | 'city' | 'people' | 'body' | 'group'
}

/** What a country's or people's adjective stands for: "Russian" for Russia and for Russians. */
export type Adjective = {
  readonly state: string | undefined
  readonly people: string
  /** Of a faith or cause, not of a nation: "Buddhist", "Marxist". */
  readonly believes?: true
}

type Gazetteer = {
  readonly names: ReadonlyMap<string, readonly WorldName[]>
  /** Towns by their loose spelling. */
  readonly spellings: ReadonlySet<string>
  readonly adjectives: ReadonlyMap<string, Adjective>
  /** Usual name of a state to its adjective as written. */
  readonly ofStates: ReadonlyMap<string, string>
  /** First word of a name of several words to the greatest number of words of such a name. */
  readonly longest: ReadonlyMap<string, number>
}

/** Everything that this name, spelt this way or as good as this way, means the world over; the likeliest first. */
export const worldNames = (folded: string): readonly WorldName[] => gazetteer().names.get(folded) ?? NONE

/** Whether a town is called this in some transliteration. */
export const isTownName = (name: string): boolean => gazetteer().spellings.has(foldSpelling(name))

/** What a country's or people's adjective, folded, stands for. */
export const adjectiveOf = (folded: string): Adjective | undefined => gazetteer().adjectives.get(folded)

/** The adjective of the state of this usual name: "Ecuadorian" for "Ecuador". */
export const adjectiveFor = (state: string): string | undefined => gazetteer().ofStates.get(state)

/** How many words the longest known name has that begins with this folded word; 0 where none has more than one. */
export const longestFrom = (folded: string): number => gazetteer().longest.get(folded) ?? 0

const NONE: readonly WorldName[] = []

let built: Gazetteer | undefined

/** Built once, on first use, from the data files beside this one. */
const gazetteer = (): Gazetteer => (built ??= build())

function build(): Gazetteer {
  const names = new Map<string, WorldName[]>()
  const adjectives = new Map<string, Adjective>()
  const ofStates = new Map<string, string>()
  const add = (spelt: string, world: WorldName): void => {
    const key = fold(spelt)
    const known = names.get(key)
    if (known === undefined) names.set(key, [world])
    else if (known.every(other => other.kind !== world.kind || other.name !== world.name || other.of !== world.of)) known.push(world)
  }
  const addAdjectives = (list: readonly string[], adjective: Adjective): void => {
    for (const spelt of list) if (!adjectives.has(fold(spelt))) adjectives.set(fold(spelt), adjective)
    const [usual] = list
    if (usual !== undefined && adjective.state !== undefined && !ofStates.has(adjective.state)) ofStates.set(adjective.state, usual)
  }

  for (const [, called = '', adjective = '', people = ''] of rows(countries)) {
    const name = nameOf(called)
    for (const spelt of parts(called)) add(spelt, { kind: 'state', name, of: 'country' })
    const plurals = people === '-' ? [] : people === '' ? parts(adjective).map(word => `${word}s`) : parts(people)
    for (const spelt of plurals) add(spelt, { kind: 'people', name: plurals[0] ?? spelt, of: 'people' })
    addAdjectives(parts(adjective), { state: name, people: plurals[0] ?? `people of ${name}` })
  }
  for (const [called = '', kind, , , adjective = '', people = ''] of rows(regions)) {
    const name = nameOf(called)
    const state = kind === 'state'
    for (const spelt of parts(called))
      add(spelt, { kind: state ? 'state' : kind === 'body' ? 'organization' : 'place', name, of: 'region' })
    for (const spelt of parts(people)) add(spelt, { kind: 'people', name: nameOf(people), of: 'people' })
    addAdjectives(parts(adjective), { state: name, people: nameOf(people) || `people of ${name}` })
  }
  for (const [called = '', adjective = '', sort] of rows(peoples)) {
    for (const spelt of parts(called)) add(spelt, { kind: 'people', name: spelt, of: 'people' })
    addAdjectives(parts(adjective), { state: undefined, people: nameOf(called), ...(sort === 'ethnic' ? {} : { believes: true as const }) })
  }
  for (const [kind = '', called = ''] of rows(bodies)) {
    const isGroup = kind === 'group'
    if (!isGroup && kind !== 'organization' && kind !== 'event' && kind !== 'concept') continue
    const body: WorldName = { kind: isGroup ? 'organization' : kind, name: nameOf(called), of: isGroup ? 'group' : 'body' }
    for (const spelt of parts(called)) add(spelt, body)
  }
  const spellings = addTowns(add)
  return { names, spellings, adjectives, ofStates, longest: longestNames(names) }
}

/** Adds the towns and gives their loose spellings. */
function addTowns(add: (spelt: string, world: WorldName) => void): ReadonlySet<string> {
  const spellings = new Set<string>()
  const addTown = (spelt: string, name: string): void => {
    add(spelt, { kind: 'place', name, of: 'city' })
    if (spelt.length > 4) spellings.add(foldSpelling(spelt))
  }
  for (const [called = '', others = ''] of rows(cityNames)) {
    for (const spelt of [called, ...parts(others)]) addTown(spelt.replace(/ \d{4}-\d{4}$/, ''), called)
  }
  for (const [, towns = ''] of rows(cities)) for (const town of parts(towns)) addTown(town, town)
  return spellings
}

function longestNames(names: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const key of names.keys()) {
    const words = key.split(' ')
    const first = words[0] ?? ''
    if (words.length > Math.max(1, longest.get(first) ?? 0)) longest.set(first, words.length)
  }
  return longest
}

const nameOf = (list: string): string => parts(list)[0] ?? ''
