import type { Polarity } from '../model/claim.ts'
import { fold } from '../text/fold.ts'
import type { Cell } from './compare.ts'
import type { Ground, Statement } from './ground.ts'
import { nameOf, objectThing, valueKey } from './ground.ts'
import { namesIn } from './names-in.ts'

/** What stands out in a row: only one has anything, several say the same, or one affirms what another denies. */
export type Remark = {
  readonly is: 'only' | 'alike' | 'contradict'
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
    ...gathered(sharedBy(things, said)),
  ]
}

/** A remark in words: "only Red", "alike: Tyrant", "alike (Red, Blue): Tyrant", "contradict (Red, Blue): foreigners". */
export function remarkWords(ground: Ground, { is, things, what }: Remark, compared: number): string {
  const names = things.map(id => nameOf(ground, id)).join(', ')
  if (is === 'only') return `only ${names}`
  return `${is}${things.length === compared && is === 'alike' ? '' : ` (${names})`}: ${what.join(', ')}`
}

/** All that statements say of a thing, by what two things share: in words, whether it is affirmed and denied, and its place among all. */
export type Said = ReadonlyMap<string, { readonly name: string; readonly place: number; readonly polarities: ReadonlySet<Polarity> }>

/** What some statements say of a thing. */
export function saidBy(ground: Ground, statements: readonly Statement[], thing: string): Said {
  const said = new Map<string, { readonly name: string; readonly place: number; readonly polarities: Set<Polarity> }>()
  for (const statement of statements)
    for (const [key, name] of saidTo(ground, statement, thing)) {
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

/** What at least two have in common. Not all of the one of whom most is said need be looked through for it. */
function keysShared(said: readonly Said[]): { readonly key: string; readonly name: string }[] {
  const fewer = said.toSorted((a, b) => a.size - b.size).slice(0, -1)
  const keys = new Set(fewer.flatMap(own => [...own.keys()].filter(key => said.some(other => other !== own && other.has(key)))))
  return [...keys]
    .map(key => {
      const first = said.findIndex(own => own.has(key))
      const { name = '', place = 0 } = said[first]?.get(key) ?? {}
      return { key, name, first, place }
    })
    .toSorted((a, b) => a.first - b.first || a.place - b.place)
}

function gathered(held: readonly Holding[]): Remark[] {
  const remarks = new Map<string, { is: 'alike' | 'contradict'; things: string[]; what: string[] }>()
  const remark = (is: 'alike' | 'contradict', things: readonly string[], what: string): void => {
    const key = [is, ...things].join('\u0000')
    const known = remarks.get(key) ?? { is, things: [...things], what: [] }
    remarks.set(key, known)
    if (!known.what.includes(what)) known.what.push(what)
  }
  for (const { name, affirmed, denied } of held) {
    if (affirmed.size > 1) remark('alike', [...affirmed], name)
    if (denied.size > 1) remark('alike', [...denied], `not ${name}`)
    if (affirmed.size > 0 && denied.size > 0 && affirmed.union(denied).size > 1) remark('contradict', [...affirmed.union(denied)], name)
  }
  return [...remarks.values()].toSorted((a, b) => b.things.length - a.things.length)
}

/** What a statement says of the thing, by what two of them share: its object, whom a goal is aimed at or names, its words. */
function saidTo(ground: Ground, statement: Statement, thing: string): (readonly [string, string])[] {
  const { predicate, object, subject, certainty, qualifiers } = statement
  if (certainty === 'unknown') return []
  const other = objectThing(statement)
  const as = predicate === 'views' ? (qualifiers['as'] ?? []).map(valueKey).join() : ''
  const named = [
    ...(other === undefined ? [] : [other === thing ? subject : other]),
    ...(predicate === 'goal' ? (qualifiers['target'] ?? []).flatMap(value => (value.is === 'thing' ? [value.id] : [])) : []),
    ...(predicate === 'goal' && object?.is === 'text' ? namesIn(ground, object.text).map(({ thing: named }) => named) : []),
  ].filter(id => id !== thing)
  const words = object?.is === 'text' ? [[`${predicate} ${fold(object.text)}`, object.text] as const] : []
  return [...[...new Set(named)].map(id => [`${predicate} ${as} ${id}`, nameOf(ground, id)] as const), ...words]
}
