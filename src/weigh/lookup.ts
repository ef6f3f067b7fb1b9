import { fold } from '../text/fold.ts'
import { searchWords } from '../text/search-words.ts'
import type { Ground, Statement } from './ground.ts'
import { objectThing } from './ground.ts'
import { once } from './memo.ts'

/*
 * Registers of a ground, made once when first asked for and forgotten with it. A ground never changes, so that neither do they.
 */

/** Statements that speak of a thing as subject, object or place, in the ground's order. */
export const statementsOn = (ground: Ground, thing: string): readonly Statement[] => registers(ground).byThing.get(thing) ?? []

/** The statement of an id; undefined where the ground holds none. */
export const statementOf = (ground: Ground, id: string): Statement | undefined => registers(ground).byId.get(id)

/** The things that bear a name, in any spelling that folds to it; persons, bodies and states before all others. */
export const namedThings = (ground: Ground, name: string): readonly string[] => registers(ground).byName.get(bareName(name)) ?? []

/** The statements of a document, in the order of its text. */
export const statementsIn = (ground: Ground, document: string): readonly Statement[] => byDocument(ground, '').get(document) ?? []

const byDocument = once(ground => {
  const found = Map.groupBy(ground.statements, ({ document }) => document)
  for (const statements of found.values()) statements.sort((a, b) => a.at - b.at)
  return found
})

/** The things of which one name holds all the words, as they are searched by (`text/search-words.ts`); those with most claims first. */
export function thingsNamed(ground: Ground, words: readonly string[]): readonly string[] {
  const index = byWord(ground, '')
  const [fewest = [], ...others] = words.map(word => index.get(word) ?? []).toSorted((a, b) => a.length - b.length)
  const among = others.map(some => new Set(some))
  return [...new Set(fewest)]
    .filter(name => among.every(some => some.has(name)))
    .map(({ thing }) => thing)
    .filter((thing, place, all) => all.indexOf(thing) === place)
    .toSorted((a, b) => statementsOn(ground, b).length - statementsOn(ground, a).length)
}

type Named = { readonly thing: string }

/** The names that hold a word; each name is one object. */
const byWord = once(ground => {
  const found = new Map<string, Named[]>()
  for (const { id, name, aliases } of ground.things.values())
    for (const one of [name, ...aliases]) {
      const named: Named = { thing: id }
      for (const word of new Set(searchWords(one))) push(found, word, named)
    }
  return found
})

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
