import { resolve } from '../match/places/resolve.ts'
import type { Choice, PlaceMap, PlaceScope } from '../weigh/place-map.ts'
import { placeMap } from '../weigh/place-map.ts'
import type { World } from './action.ts'
import type { Base } from './base.ts'

/** The places of a base, as its reports tell them and people chose; names are read over all reports, whatever the scope. */
export async function placesOf(base: Base, world: World, scope: PlaceScope = {}): Promise<PlaceMap> {
  const named = base.things.flatMap(({ id, kind, name, aliases, members }) =>
    kind === 'place' || kind === 'state'
      ? [{ id, kind, names: [name, ...aliases], reports: [...new Set(members.map(({ document }) => document))] }]
      : [],
  )
  return placeMap(base.ground, resolve(named, await world.places()), choicesOf(base), scope)
}

/** What people chose of each thing; of several choices about its members the last holds. */
function choicesOf({ state, things }: Base): ReadonlyMap<string, Choice> {
  const homes = new Map<string, string>(things.flatMap(thing => thing.members.map(({ id }) => [id, thing.id])))
  return new Map(state.placings.map(({ entity, ...choice }) => [homes.get(entity) ?? entity, choice]))
}
