import type { Cluster } from '../match/clusters.ts'
import { Problem } from '../model/problem.ts'
import { fold } from '../text/fold.ts'
import { namedThings, thingsCalled } from '../weigh/lookup.ts'
import { onceForEach } from '../weigh/memo.ts'
import type { Base } from './base.ts'
import { theOne } from './base.ts'

/** The one thing that a name, a spelling of it, or an id of one of its entities names: a whole name before a part of one. */
export function findThing(base: Base, name: string): Cluster {
  const asked = fold(name)
  if (asked === '') throw new Problem('usage', 'No name was given.', { hint: 'List names with "aver entities".' })
  const known = placesOf(base.things)
  const places = [...new Set(thingsMeant(base, name, asked))].flatMap(id => known.get(id) ?? []).toSorted((a, b) => a - b)
  const found = places.flatMap(place => base.things[place] ?? [])
  if (found.length === 0) throw new Problem('not-found', `Nothing here is called “${name}”.`, { hint: closest(base, asked) })
  return theOne(found, `“${name}”`, thing => `${thing.id}  ${thing.name} (${thing.kind})`, '')
}

/** Whether anything is called so, wholly or in part. */
export const isNamed = (base: Base, name: string): boolean => thingsMeant(base, name, fold(name)).length > 0

function thingsMeant({ ground, homes }: Base, name: string, asked: string): readonly string[] {
  const home = homes.get(name)
  if (home !== undefined) return [home]
  const called = namedThings(ground, name)
  const byName = called.filter(id => fold(ground.things.get(id)?.name ?? '') === asked)
  if (byName.length > 0) return byName
  const byAlias = called.filter(id => ground.things.get(id)?.aliases.some(alias => fold(alias) === asked))
  return byAlias.length > 0 ? byAlias : thingsCalled(ground, name)
}

function closest(base: Base, asked: string): string {
  const near = namesNear(base, asked)
  return near.length === 0 ? 'List names with "aver entities".' : `Did you mean ${near.map(name => `“${name}”`).join(', ')}?`
}

/** The place of each thing among all, by its id. */
const placesOf = onceForEach(
  (things: Base['things']): ReadonlyMap<string, number> => new Map(things.map(({ id }, place) => [id, place] as const)),
)

/** Names of which a word begins with the same letters, so many, are near. */
const STEM = 4
/** So many near names are told. */
const TOLD = 4

/** A few names of which a word begins as what was asked for does. */
export const namesNear = ({ things }: Base, asked: string): readonly string[] => namesByStem(things).get(fold(asked).slice(0, STEM)) ?? []

/** The first few names by each beginning of their words. */
const namesByStem = onceForEach((things: Base['things']): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { name, aliases } of things)
    for (const stem of stemsIn([name, ...aliases])) {
      const names = found.get(stem)
      if (names === undefined) found.set(stem, [name])
      else if (names.length < TOLD) names.push(name)
    }
  return found
})

/** Every beginning of the words of some names, the empty one too, each once. */
function stemsIn(names: readonly string[]): Set<string> {
  const words = names.flatMap(name => fold(name).split(' '))
  return new Set(words.flatMap(word => Array.from({ length: STEM + 1 }, (_, letters) => word.slice(0, letters))))
}
