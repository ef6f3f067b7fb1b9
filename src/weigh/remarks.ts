import type { Polarity } from '../model/claim.ts'
import { fold } from '../text/fold.ts'
import { aimsOf } from './aims.ts'
import type { Aspect } from './aspects.ts'
import type { Cell } from './compare.ts'
import type { Ground, Statement } from './ground.ts'
import { nameOf, objectThing, valueKey } from './ground.ts'

/**
 * What stands out in a row: only one has anything, several say the same, one affirms what another denies, or several are alike once what is
 * said of those beside them is counted.
 */
export type Remark = {
  readonly is: 'only' | 'alike' | 'contradict' | 'alike beside'
  /** Those of whom it is so, in the order compared. */
  readonly things: readonly string[]
  /** What they share or part over, by name. */
  readonly what: readonly string[]
}

/** Everything that stands out between the cells of one row, whose statements say what `said` holds of each thing. */
export function remarksOn(things: readonly string[], cells: readonly Cell[], said: readonly Said[]): Remark[] {
  if (things.length < 2) return []
  const having = things.filter((_, index) => cells[index]?.state === 'claims')
  const [only] = having
  return [
    ...(having.length === 1 && only !== undefined ? [{ is: 'only' as const, things: [only], what: [] }] : []),
    ...gathered(sharedBy(things, said).flatMap(sharesIn)),
  ]
}

/** In what several are alike that are not by themselves: by what is said of their leaders, people or mother bodies. */
export function remarksBeside(things: readonly string[], own: readonly Said[], beside: readonly Said[]): Remark[] {
  const shared = keysAmong(own.map((said, index) => [said, beside[index] ?? NOTHING])).flatMap(key => {
    const alone = things.filter((_, index) => affirms(own[index], key))
    const alike = things.filter((_, index) => affirms(own[index], key) || affirms(beside[index], key))
    return alike.length < 2 || alike.length === alone.length ? [] : [{ ...firstOf(key, own, beside), alike }]
  })
  return gathered(inPlace(shared).map(({ name, alike }) => ({ is: 'alike beside' as const, things: alike, what: name })))
}

const NOTHING: Said = new Map()

const affirms = (said: Said | undefined, key: string): boolean => said?.get(key)?.polarities.has('affirmed') === true

/** Its words and place with the first thing of which it is said, where what is said beside a thing comes after what is said of itself. */
function firstOf(key: string, own: readonly Said[], beside: readonly Said[]): Placed {
  const first = own.findIndex((said, index) => said.has(key) || beside[index]?.has(key) === true)
  const told = own[first]?.get(key)
  const { name = '', place = 0 } = told ?? beside[first]?.get(key) ?? {}
  return { name, first, place: told === undefined ? (own[first]?.size ?? 0) + place : place }
}

/** What is said, in words, with the first thing of which it is and its place among all that is said of that. */
type Placed = { readonly name: string; readonly first: number; readonly place: number }

const inPlace = <Item extends Placed>(all: readonly Item[]): Item[] => all.toSorted((a, b) => a.first - b.first || a.place - b.place)

/** A remark in words: "only Red", "alike: Tyrant", "alike (Red, Blue): Tyrant", "contradict (Red, Blue): foreigners". */
export function remarkWords(ground: Ground, { is, things, what }: Remark, compared: number): string {
  const names = things.map(id => nameOf(ground, id)).join(', ')
  if (is === 'only') return `only ${names}`
  const whom = things.length === compared && is !== 'contradict' ? '' : ` (${names})`
  return `${is === 'alike beside' ? 'alike, with those beside them' : is}${whom}: ${what.join(', ')}`
}

/** All that statements say of a thing, by what two things share: in words, whether it is affirmed and denied, and its place among all. */
export type Said = ReadonlyMap<string, { readonly name: string; readonly place: number; readonly polarities: ReadonlySet<Polarity> }>

/** What some statements say under an aspect, each of a thing. */
export function saidBy(ground: Ground, aspect: Aspect, told: readonly (readonly [Statement, string])[]): Said {
  const said = new Map<string, { readonly name: string; readonly place: number; readonly polarities: Set<Polarity> }>()
  for (const [statement, thing] of told)
    for (const [key, name] of saidTo(ground, aspect, statement, thing)) {
      const known = said.get(key)
      if (known === undefined) said.set(key, { name, place: said.size, polarities: new Set([statement.polarity]) })
      else known.polarities.add(statement.polarity)
    }
  return said
}

type Holding = { readonly name: string; readonly affirmed: Set<string>; readonly denied: Set<string> }

/** Who affirms and who denies the same of the same, where several speak of it; in the order of the first of them. */
function sharedBy(things: readonly string[], said: readonly Said[]): Holding[] {
  const those = (key: string, polarity: Polarity): Set<string> =>
    new Set(things.filter((_, index) => said[index]?.get(key)?.polarities.has(polarity) === true))
  return keysShared(said).map(({ key, name }) => ({ name, affirmed: those(key, 'affirmed'), denied: those(key, 'denied') }))
}

/** What at least two have in common. */
const keysShared = (said: readonly Said[]): ({ readonly key: string } & Placed)[] =>
  inPlace(keysAmong(said.map(one => [one])).map(key => ({ key, ...firstOf(key, said, []) })))

/** Keys that at least two have, of each of which several are told. Not all of the one of whom most is said need be looked through for it. */
function keysAmong(told: readonly (readonly Said[])[]): string[] {
  const sizeOf = (own: readonly Said[]): number => own.reduce((sum, { size }) => sum + size, 0)
  const fewer = told.toSorted((a, b) => sizeOf(a) - sizeOf(b)).slice(0, -1)
  const isShared = (own: readonly Said[], key: string): boolean => told.some(other => other !== own && other.some(said => said.has(key)))
  return [...new Set(fewer.flatMap(own => own.flatMap(said => [...said.keys()].filter(key => isShared(own, key)))))]
}

type Shared = { readonly is: Remark['is']; readonly things: readonly string[]; readonly what: string }

/** What each holding shows: those who affirm alike, who deny alike, and who contradict each other. */
const sharesIn = ({ name, affirmed, denied }: Holding): Shared[] => [
  ...(affirmed.size > 1 ? [{ is: 'alike' as const, things: [...affirmed], what: name }] : []),
  ...(denied.size > 1 ? [{ is: 'alike' as const, things: [...denied], what: `not ${name}` }] : []),
  ...(affirmed.size > 0 && denied.size > 0 && affirmed.union(denied).size > 1
    ? [{ is: 'contradict' as const, things: [...affirmed.union(denied)], what: name }]
    : []),
]

/** One remark for all that the same things share alike; what most share first. */
const gathered = (shared: readonly Shared[]): Remark[] =>
  [...Map.groupBy(shared, ({ is, things }) => [is, ...things].join('\u0000')).values()]
    .flatMap(all => all.slice(0, 1).map(({ is, things }) => ({ is, things, what: [...new Set(all.map(({ what }) => what))] })))
    .toSorted((a, b) => b.things.length - a.things.length)

/**
 * What a statement says of the thing, by what two of them share: its object, for or against whom a goal is aimed, its words. Whom a goal
 * names without a word for what is wanted of them is nothing to be alike in: one may want good for them and the other ill.
 */
function saidTo(ground: Ground, { gathers }: Aspect, statement: Statement, thing: string): readonly (readonly [string, string])[] {
  const { predicate, object, subject, certainty, qualifiers } = statement
  if (certainty === 'unknown') return []
  if (gathers !== undefined) return gathers(ground, statement, thing)
  const other = objectThing(statement)
  const named = other === undefined ? thing : other === thing ? subject : other
  const as = predicate === 'views' ? (qualifiers['as'] ?? []).map(valueKey).join() : ''
  const said: (readonly [string, string])[] = named === thing ? [] : [[`${predicate} ${as} ${named}`, nameOf(ground, named)]]
  for (const { sense, thing: aimed } of aimsOf(ground, statement))
    if (aimed !== thing) said.push([`goal ${sense} ${aimed}`, `${sense === '+' ? 'for' : 'against'} ${nameOf(ground, aimed)}`])
  if (object?.is === 'text') said.push([`${predicate} ${fold(object.text)}`, object.text])
  return said
}
