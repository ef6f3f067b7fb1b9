import { worldNames } from '../../language/data/gazetteer.ts'
import type { EntityKind } from '../../model/entity.ts'
import { fold } from '../../text/fold.ts'
import { acronymPairs, bracketedPairs } from './acronyms.ts'
import { alsoKnown } from './also-known.ts'
import type { KindedName } from './name.ts'
import { shortBodies } from './short-bodies.ts'
import { shortPersons } from './short-persons.ts'
import { shortPlaces } from './short-places.ts'
import { spellingPairs } from './spellings.ts'
import type { Words } from './words.ts'

/** Two names of one thing, by their ids (`idOf`): the first is the shorter or later form. */
export type NamePair = readonly [string, string]

/** Groups the names of a document by what they name; groups and their names stand in text order. */
export function joinNames(words: Words, names: readonly KindedName[]): (readonly KindedName[])[] {
  const groups = new Map<string, KindedName[]>()
  for (const name of names) {
    const id = idOf(name)
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [name])
    else group.push(name)
  }
  const joined = new Joins()
  const join = (pairs: Iterable<NamePair>): void => {
    for (const [a, b] of pairs) if (groups.has(a) && groups.has(b)) joined.join(a, b)
  }
  join(acronyms(words, names))
  join(aliases(words, names))
  join(spellingPairs(groups))
  join(shortPersons(words, groups))
  join(shortPlaces(groups))
  join(shortBodies(groups, id => joined.root(id)))
  return [...Map.groupBy(groups, ([id]) => joined.root(id)).values()]
    .map(list => list.flatMap(([, group]) => group).toSorted((a, b) => a.first - b.first))
    .toSorted((a, b) => (a[0]?.first ?? 0) - (b[0]?.first ?? 0))
}

/** What names of one thing share before any joining: sort of kind and folded form, a name of the world in its usual form. */
export function idOf(name: KindedName): string {
  const known = worldNames(name.key).find(({ kind }) => sortOf(kind) === sortOf(name.kind))
  return `${sortOf(name.kind)}:${known === undefined ? name.key : fold(known.name)}`
}

/** States and places are one sort, since a country is both. */
const sortOf = (kind: EntityKind): EntityKind => (kind === 'state' ? 'place' : kind)

function* acronyms(words: Words, names: readonly KindedName[]): Generator<NamePair> {
  const byPlace = new Map(names.map(name => [name.first, name]))
  for (const { short, full } of acronymPairs(words, names)) {
    const [a, b] = [byPlace.get(short.first), byPlace.get(full.first)]
    if (a !== undefined && b !== undefined && sortOf(a.kind) === sortOf(b.kind)) yield [idOf(a), idOf(b)]
  }
}

function* aliases(words: Words, names: readonly KindedName[]): Generator<NamePair> {
  for (const { alias, name } of alsoKnown(words, names)) if (alias.kind === name.kind) yield [idOf(alias), idOf(name)]
  for (const { alias, name } of bracketedPairs(words, names)) if (isOtherName(alias, name)) yield [idOf(alias), idOf(name)]
}

/** Whether a name in brackets may be another name of the thing before it: not the country of a town, nor the actor of a part. */
const isOtherName = (alias: KindedName, name: KindedName): boolean =>
  alias.kind === name.kind && alias.kind !== 'person' && alias.kind !== 'state' && worldNames(alias.key).every(({ of }) => of === 'city')

/** Sets that grow together: each id leads to the first id of its set. */
class Joins {
  readonly #parent = new Map<string, string>()

  root(id: string): string {
    let at = id
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up
    return at
  }

  join(a: string, b: string): void {
    const [from, to] = [this.root(a), this.root(b)]
    if (from !== to) this.#parent.set(from, to)
  }
}
