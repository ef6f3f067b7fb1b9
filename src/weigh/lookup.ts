import { fold } from '../text/fold.ts'
import type { Ground, Statement } from './ground.ts'
import { objectThing } from './ground.ts'

/*
 * Registers of a ground, made once when first asked for and forgotten with it. A ground never changes, so that neither do they.
 */

/** Statements that speak of a thing as subject, object or place, in the ground's order. */
export const statementsOn = (ground: Ground, thing: string): readonly Statement[] => registers(ground).byThing.get(thing) ?? []

/** The statement of an id; undefined where the ground holds none. */
export const statementOf = (ground: Ground, id: string): Statement | undefined => registers(ground).byId.get(id)

/** The things that bear a name, in any spelling that folds to it; persons, bodies and states before all others. */
export const namedThings = (ground: Ground, name: string): readonly string[] => registers(ground).byName.get(bareName(name)) ?? []

/** A name without its article, folded: what two spellings of an outlet's or body's name have in common. */
export function bareName(name: string): string {
  const before = bare.get(name)
  if (before !== undefined) return before
  const found = fold(name).replace(/^(?:the|a|an) /, '')
  if (bare.size >= MOST_NAMES) bare.clear()
  bare.set(name, found)
  return found
}

/** Names come back again and again. So many are kept; then all are forgotten. */
const MOST_NAMES = 200_000
const bare = new Map<string, string>()

type Registers = {
  readonly byThing: ReadonlyMap<string, readonly Statement[]>
  readonly byId: ReadonlyMap<string, Statement>
  readonly byName: ReadonlyMap<string, readonly string[]>
}

const known = new WeakMap<Ground, Registers>()

function registers(ground: Ground): Registers {
  const before = known.get(ground)
  if (before !== undefined) return before
  const made = { byThing: byThing(ground), byId: new Map(ground.statements.map(one => [one.id, one])), byName: byName(ground) }
  known.set(ground, made)
  return made
}

function byThing(ground: Ground): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>()
  for (const statement of ground.statements) {
    const things = new Set([statement.subject, objectThing(statement), statement.place])
    for (const thing of things) if (thing !== undefined && thing !== null) push(found, thing, statement)
  }
  return found
}

function byName(ground: Ground): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const acting = [...ground.things.values()].toSorted((a, b) => Number(isActor(b.kind)) - Number(isActor(a.kind)))
  for (const { id, name, aliases } of acting)
    for (const key of new Set([name, ...aliases].map(bareName))) if (key !== '') push(found, key, id)
  return found
}

const isActor = (kind: string): boolean => kind === 'person' || kind === 'organization' || kind === 'state'

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
