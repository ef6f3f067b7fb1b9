import type { Reclustered } from '../match/reclustered.ts'
import { entitiesIn } from '../model/claim.ts'
import type { Ground, Statement, Thing } from '../weigh/ground.ts'
import { statementsOf } from '../weigh/ground.ts'
import { layered } from '../weigh/layered.ts'
import { handOverNames, statementOf } from '../weigh/lookup.ts'
import type { Named } from '../weigh/renew.ts'
import { renewedGround } from '../weigh/renew.ts'
import type { Base } from './base.ts'
import type { Claim, Options } from './reviewed.ts'
import { judged, stored } from './reviewed.ts'

/** What changes beside names: other parts of the ground, documents that came with their claims or left, and those whose works are others. */
export type Beside = {
  readonly parts?: Named
  readonly come?: readonly (readonly [string, readonly Claim[]])[]
  readonly left?: ReadonlySet<string>
  readonly recited?: ReadonlySet<string>
}

/** The base after a change of names, and whatever came with it. Only claims that name what is another thing now are resolved again. */
export function regrouped(
  base: Base,
  options: Options,
  names: Reclustered,
  { parts = {}, come = [], left = NONE, recited = NONE }: Beside,
): Base {
  const { members, things, gone, made } = names
  const moved = made.flatMap(thing =>
    thing.members.filter(({ id }) => base.homes.get(id) !== thing.id).map(member => [member, thing.id] as const),
  )
  const homes =
    left.size === 0
      ? layered(
          base.homes,
          moved.map(([{ id }, home]) => [id, home]),
        )
      : new Map(things.flatMap(thing => thing.members.map(({ id }) => [id, thing.id])))
  const ground: Ground = {
    ...base.ground,
    ...parts,
    things: gone.length + made.length === 0 ? base.ground.things : new Map(things.map(thing => [thing.id, thing])),
  }
  const renamed = made.flatMap(({ id, name, kind }) => {
    const before = base.ground.things.get(id)
    return before === undefined || (before.name === name && before.kind === kind) ? [] : [id]
  })
  const elsewhere = new Set(moved.flatMap(([{ id }]) => (base.homes.has(id) ? [id] : [])))
  const documents = new Set([...recited, ...moved.flatMap(([{ id, document }]) => (elsewhere.has(id) ? [document] : []))])
  const again =
    documents.size === 0
      ? []
      : Map.groupBy(
          base.claims.filter(({ document }) => documents.has(document)),
          ({ document }) => document,
        )
  const thingOf = (_: string, entity: string): string => homes.get(entity) ?? entity
  const now: (readonly [string, readonly Statement[]])[] = [
    ...[...left].map(document => [document, []] as const),
    ...[...again].map(([document, claims]) => {
      const isOther = ({ body }: Claim): boolean =>
        (recited.has(document) && body.notes.length > 0) || entitiesIn(body).some(id => elsewhere.has(id))
      return [document, resolvedAgain(base.ground, ground, claims, isOther, thingOf)] as const
    }),
    ...come.map(([document, claims]) => [document, statementsOf(ground, claims.map(stored), thingOf)] as const),
  ]
  if (ground.things !== base.ground.things) handOverNames(base.ground, ground, gone, made)
  return {
    ...base,
    members,
    things,
    homes,
    ground: renewedGround(base.ground, new Map(now), judged(base.state, base.claims, homes, options), {
      ...parts,
      things: ground.things,
      renamed: new Set(renamed),
      hasOtherNames:
        gone.some(({ id }) => !made.some(thing => thing.id === id)) || !made.every(thing => isCalledAsBefore(base.ground, thing)),
    }),
  }
}

/** A document's statements, those that may be others now made again, all others as they were. */
function resolvedAgain(
  before: Ground,
  ground: Ground,
  claims: readonly Claim[],
  isOther: (claim: Claim) => boolean,
  thingOf: (document: string, entity: string) => string,
): Statement[] {
  const fresh = new Map(statementsOf(ground, claims.filter(isOther).map(stored), thingOf).map(one => [one.id, one]))
  return claims.flatMap(({ id }) => {
    const [old, now] = [statementOf(before, id), fresh.get(id)]
    return (now === undefined || JSON.stringify(now) === JSON.stringify(old) ? old : now) ?? []
  })
}

const NONE: ReadonlySet<string> = new Set()

const isCalledAsBefore = (ground: Ground, { id, name, kind, aliases }: Thing): boolean => {
  const before = ground.things.get(id)
  return (
    before?.name === name &&
    before.kind === kind &&
    before.aliases.length === aliases.length &&
    before.aliases.every((alias, place) => alias === aliases[place])
  )
}
