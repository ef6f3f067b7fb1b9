import type { Cluster } from '../match/clusters.ts'
import { Problem } from '../model/problem.ts'
import { fold } from '../text/fold.ts'
import { namedThings, thingsCalled } from '../weigh/lookup.ts'
import type { Base } from './base.ts'
import { theOne } from './base.ts'

/** The one thing that a name, a spelling of it, or an id of one of its entities names: a whole name before a part of one. */
export function findThing(base: Base, name: string): Cluster {
  const asked = fold(name)
  if (asked === '') throw new Problem('usage', 'No name was given.', { hint: 'List names with "aver entities".' })
  const ids = new Set(thingsMeant(base, name, asked))
  const found = base.things.filter(({ id }) => ids.has(id))
  if (found.length === 0) throw new Problem('not-found', `Nothing here is called “${name}”.`, { hint: closest(base, asked) })
  return theOne(found, `“${name}”`, thing => `${thing.id}  ${thing.name} (${thing.kind})`, '')
}

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

/** A few names of which a word begins as what was asked for does. */
export function namesNear(base: Base, asked: string): string[] {
  const stem = fold(asked).slice(0, 4)
  const near = base.things.filter(thing =>
    [thing.name, ...thing.aliases].some(one =>
      fold(one)
        .split(' ')
        .some(word => word.startsWith(stem)),
    ),
  )
  return near.slice(0, 4).map(({ name }) => name)
}
