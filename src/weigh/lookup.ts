import type { PredicateName } from '../model/predicate.ts'
import { fold } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'
import { searchWords } from '../text/search-words.ts'
import type { Ground, Statement } from './ground.ts'
import { compareText, inOrder, objectThing } from './ground.ts'
import { once, onceFor } from './memo.ts'

/*
 * Registers of a ground, made once when first asked for and forgotten with it. A ground never changes, so that neither do they.
 */

/** Statements that speak of a thing as subject, object or place, in order (`inOrder`). */
export const statementsOn = (ground: Ground, thing: string): readonly Statement[] => registers(ground).byThing.get(thing) ?? []

/** The same by what kind of claim they are, each kind in order. */
export const kindsOn: (ground: Ground, thing: string) => ReadonlyMap<PredicateName, readonly Statement[]> = once(
  (ground, thing) => Map.groupBy(statementsOn(ground, thing), ({ predicate }) => predicate),
  'on its claims',
)

/** The statement of an id; undefined where the ground holds none. */
export const statementOf = (ground: Ground, id: string): Statement | undefined => registers(ground).byId.get(id)

/** The things that bear a name, in any spelling that folds to it; persons, bodies and states before all others. */
export const namedThings = (ground: Ground, name: string): readonly string[] => byName(ground).get(bareName(name)) ?? []

/** The statements of a document, in the order of its text. */
export const statementsIn = (ground: Ground, document: string): readonly Statement[] => registers(ground).byDocument.get(document) ?? []

/** The part of a ground on which answers about names rest. */
function things(ground: Ground): Ground['things'] {
  return ground.things
}

/** The things of which one name holds all the words, as they are searched by (`text/search-words.ts`); those with most claims first. */
export function thingsNamed(ground: Ground, words: readonly string[]): readonly string[] {
  const index = byWord(ground)
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
const byWord = onceFor(things, of => {
  const found = new Map<string, Named[]>()
  for (const { id, name, aliases } of of.values())
    for (const one of [name, ...aliases]) {
      const named: Named = { thing: id }
      for (const word of new Set(searchWords(one))) push(found, word, named)
    }
  return found
})

/** A name without its article, folded: what two spellings of an outlet's or body's name have in common. */
export const bareName = remembered(200_000, name => fold(name).replace(/^(?:the|a|an) /, ''))

type Registers = {
  readonly byThing: Map<string, readonly Statement[]>
  readonly byId: Map<string, Statement>
  readonly byDocument: Map<string, readonly Statement[]>
}

const known = new WeakMap<Ground, Registers>()

function registers(ground: Ground): Registers {
  const before = known.get(ground)
  if (before !== undefined) return before
  const made = {
    byThing: byThing(ground.statements),
    byId: new Map(ground.statements.map(one => [one.id, one])),
    byDocument: byDocument(ground),
  }
  known.set(ground, made)
  return made
}

/** One document's statements as they were, and as they are now. */
export type Renewed = { readonly document: string; readonly before: readonly Statement[]; readonly now: readonly Statement[] }

/**
 * Hands the registers of a ground over to the one after it, in which some documents' statements are others. Only what those speak of is
 * looked at; the ground before makes its own anew, should it be asked again.
 */
export function handOverRegisters(before: Ground, next: Ground, renewed: readonly Renewed[]): void {
  const held = known.get(before)
  if (held === undefined) return
  known.delete(before)
  known.set(next, held)
  for (const { document, before: old, now } of renewed) {
    for (const one of old) held.byId.delete(one.id)
    for (const one of now) held.byId.set(one.id, one)
    if (now.length === 0) held.byDocument.delete(document)
    else held.byDocument.set(document, inTextOrder(now))
    const fresh = byThing(now)
    for (const thing of new Set([...old.flatMap(thingsOf), ...fresh.keys()])) {
      const told = held.byThing.get(thing) ?? []
      const [start, end] = [firstIn(told, document, 'of it'), firstIn(told, document, 'after it')]
      const all = [...told.slice(0, start), ...(fresh.get(thing) ?? []), ...told.slice(end)]
      if (all.length === 0) held.byThing.delete(thing)
      else held.byThing.set(thing, all)
    }
  }
}

/** Where the first of some statements in order stands that is of a document, or comes after it. */
function firstIn(told: readonly Statement[], document: string, which: 'of it' | 'after it'): number {
  let [low, high] = [0, told.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = told[middle]?.document ?? ''
    if (which === 'of it' ? other < document : other <= document) low = middle + 1
    else high = middle
  }
  return low
}

/** The things that a statement speaks of, each once. */
export const thingsOf = (one: Statement): string[] => [
  ...new Set([one.subject, objectThing(one), one.place].filter(thing => thing !== undefined && thing !== null)),
]

function byThing(statements: readonly Statement[]): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>()
  for (const statement of ordered(statements)) for (const thing of thingsOf(statement)) push(found, thing, statement)
  return found
}

/** Statements in order: document by document, so that few are compared. */
function* ordered(statements: readonly Statement[]): Generator<Statement> {
  const groups = Map.groupBy(statements, one => one.document)
  for (const document of [...groups.keys()].toSorted(compareText)) yield* (groups.get(document) ?? []).toSorted(inOrder)
}

function byDocument(ground: Ground): Map<string, readonly Statement[]> {
  const found = new Map<string, readonly Statement[]>()
  for (const [document, statements] of Map.groupBy(ground.statements, one => one.document)) found.set(document, inTextOrder(statements))
  return found
}

const inTextOrder = (statements: readonly Statement[]): Statement[] => statements.toSorted((a, b) => a.at - b.at)

const byName = onceFor(things, of => {
  const found = new Map<string, string[]>()
  const acting = [...of.values()].toSorted((a, b) => Number(isActor(b.kind)) - Number(isActor(a.kind)))
  for (const { id, name, aliases } of acting)
    for (const key of new Set([name, ...aliases].map(bareName))) if (key !== '') push(found, key, id)
  return found
})

const isActor = (kind: string): boolean => kind === 'person' || kind === 'organization' || kind === 'state'

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
