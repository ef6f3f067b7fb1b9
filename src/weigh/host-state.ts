import { partyKeys, sameParty } from './affair.ts'
import type { Ground, Statement } from './ground.ts'
import { objectThing } from './ground.ts'
import { bondsOn } from './lookup.ts'
import { once, onceFor } from './memo.ts'

/** Whether a tie is one between a thing and a state on whose ground it stands, or a body of that state. */
export function isOfHostState(ground: Ground, statement: Statement, thing: string): boolean {
  const other = statement.subject === thing ? objectThing(statement) : statement.subject
  if (other === undefined || other === thing) return false
  const hosts = hostStates(ground, thing)
  return partyKeys(ground, other).some(key => hosts.get(key)?.some(host => other === host || sameParty(ground, other, host)) === true)
}

/** States that a thing is said to be based or active in, to be a group in, or to be a part of the forces of, by their keys (`partyKeys`). */
const hostStates: (ground: Ground, thing: string) => ReadonlyMap<string, readonly string[]> = once((ground, thing) => {
  const hosts = new Set(bondsOn(ground, thing, PLACING).flatMap(statement => hostOf(ground, statement, thing)))
  const found = new Map<string, string[]>()
  for (const host of hosts) for (const key of partyKeys(ground, host)) found.set(key, [...(found.get(key) ?? []), host])
  return found
}, 'on names too')

const PLACING = ['classification', 'based_in', 'operates_in', 'part_of'] as const

function hostOf(ground: Ground, statement: Statement, thing: string): string[] {
  const { predicate, subject, polarity, place } = statement
  if (subject !== thing || polarity === 'denied') return []
  const object = objectThing(statement)
  const grounds = predicate === 'classification' ? [place] : predicate === 'based_in' || predicate === 'operates_in' ? [object, place] : []
  if (grounds.length > 0) return grounds.filter(id => id !== undefined && id !== null).filter(id => isState(ground, id))
  return predicate === 'part_of' && object !== undefined ? statesOf(ground, object) : []
}

const isState = (ground: Ground, id: string): boolean => ground.things.get(id)?.kind === 'state'

/** The state that a body is one of, by its name: "the Ukrainian army". */
const statesOf = (ground: Ground, body: string): string[] =>
  isState(ground, body)
    ? [body]
    : [...new Set(partyKeys(ground, body).flatMap(key => statesByKey(ground).get(key) ?? []))].filter(state =>
        sameParty(ground, body, state),
      )

function thingsOf(ground: Ground): Ground['things'] {
  return ground.things
}

/** States by the keys of which they share one with their bodies. */
const statesByKey = onceFor(thingsOf, (_, ground) => {
  const found = new Map<string, string[]>()
  for (const { id, kind } of ground.things.values())
    if (kind === 'state') for (const key of partyKeys(ground, id)) found.set(key, [...(found.get(key) ?? []), id])
  return found
})
