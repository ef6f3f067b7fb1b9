import type { PredicateName } from '../model/predicate.ts'
import type { Span } from '../model/span.ts'
import { fold } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'
import { searchWords } from '../text/search-words.ts'
import { firstFrom } from '../text/sorted.ts'
import type { Ground, Statement, Thing } from './ground.ts'
import { compareText, inOrder, objectThing } from './ground.ts'
import { onceFor } from './memo.ts'

/*
 * Registers of a ground, made once when first asked for and forgotten with it. A ground never changes, so that neither do they.
 */

/** Statements that speak of a thing as subject, object or place, in order (`inOrder`). */
export const statementsOn = (ground: Ground, thing: string): readonly Statement[] => registers(ground).byThing.get(thing) ?? []

/** What says who belongs to whom, and where they are: these are asked of everybody that a thing has to do with. */
const BONDS = [
  'posting',
  'founded_by',
  'member_of',
  'part_of',
  'answers_to',
  'composed_of',
  'nationality',
  'classification',
  'based_in',
  'operates_in',
] as const satisfies readonly PredicateName[]

type Bond = (typeof BONDS)[number]

/** Statements on a thing that say to whom it belongs, and where: those of some kinds, in order. */
export const bondsOn = (ground: Ground, thing: string, kinds: readonly Bond[]): readonly Statement[] =>
  (registers(ground).bonds.get(thing) ?? []).filter(({ predicate }) => kinds.some(kind => kind === predicate))

/** Statements that somebody makes or passes on, in order. */
export const statementsBy = (ground: Ground, speaker: string): readonly Statement[] => registers(ground).bySpeaker.get(speaker) ?? []

/** Statements that rest on a work, in order. */
export const statementsFrom = (ground: Ground, work: string): readonly Statement[] => registers(ground).bySource.get(work) ?? []

/** Statements that people decided so, in order; none where it is undecided. */
export const statementsDecided = (ground: Ground, standing: string): readonly Statement[] =>
  registers(ground).byDecision.get(standing) ?? []

/** Statements whose time, in EDTF, is one of some: time by time, each in order. */
export function* statementsTimed(ground: Ground, isOne: (time: string) => boolean): Generator<Statement> {
  const { byTime } = registers(ground)
  for (const time of [...byTime.keys()].filter(isOne).toSorted(compareText)) yield* byTime.get(time) ?? []
}

/** The statement of an id; undefined where the ground holds none. */
export const statementOf = (ground: Ground, id: string): Statement | undefined => registers(ground).byId.get(id)

/** The things that bear a name, in any spelling that folds to it; persons, bodies and states before all others. */
export const namedThings = (ground: Ground, name: string): readonly string[] => namesOf(ground).byName.get(bareName(name)) ?? []

/** The statements of a document, in the order of its text. */
export const statementsIn = (ground: Ground, document: string): readonly Statement[] => registers(ground).byDocument.get(document) ?? []

/** Those of a document's statements whose first sentence begins in a stretch of its text, in order. */
export function statementsWithin(ground: Ground, document: string, { start, end }: Span): readonly Statement[] {
  const all = statementsIn(ground, document)
  const from = firstFrom(all, start, placeOf)
  let to = from
  for (let next = all[to]; next !== undefined && next.at < end; next = all[to]) to += 1
  return all.slice(from, to)
}

const placeOf = ({ at }: Statement): number => at

/** The part of a ground on which answers about names rest. */
function things(ground: Ground): Ground['things'] {
  return ground.things
}

/** The things of which one name holds all the words, as they are searched by (`text/search-words.ts`); those with most claims first. */
export function thingsNamed(ground: Ground, words: readonly string[]): readonly string[] {
  const index = namesOf(ground).byWord
  const [fewest = []] = words.map(word => index.get(word) ?? []).toSorted((a, b) => a.length - b.length)
  const found = fewest.filter(name => words.every(word => name.words.includes(word))).map(({ thing }) => thing)
  return [...new Set(found)].toSorted((a, b) => statementsOn(ground, b).length - statementsOn(ground, a).length || compareText(a, b))
}

/** The things of which one name holds some words in a row as they stand, folded; those with most claims first. */
export function thingsCalled(ground: Ground, words: string): readonly string[] {
  const asked = ` ${fold(words)} `
  return thingsNamed(ground, searchWords(words)).filter(id => {
    const { name = '', aliases = [] } = ground.things.get(id) ?? {}
    return [name, ...aliases].some(one => ` ${fold(one)} `.includes(asked))
  })
}

/** Names of things, and the things that each name is one of and each word stands in. */
type Names = { readonly byName: Map<string, string[]>; readonly byWord: Map<string, Named[]> }

/** A name of a thing by its words, each once. */
type Named = { readonly thing: string; readonly words: readonly string[] }

const namesOf = onceFor(things, (of): Names => {
  const names: Names = { byName: new Map(), byWord: new Map() }
  for (const thing of of.values()) note(names, thing)
  for (const bearers of names.byName.values()) if (bearers.length > 1) bearers.sort(actorsFirst(of))
  return names
})

function note({ byName, byWord }: Names, thing: Thing): void {
  for (const key of keysOf(thing)) push(byName, key, thing.id)
  for (const words of wordsOf(thing)) {
    const named: Named = { thing: thing.id, words }
    for (const word of words) push(byWord, word, named)
  }
}

const keysOf = ({ name, aliases }: Thing): Set<string> => new Set([name, ...aliases].map(bareName).filter(key => key !== ''))

const wordsOf = ({ name, aliases }: Thing): string[][] => [name, ...aliases].map(one => [...new Set(searchWords(one))])

const actorsFirst =
  (of: Ground['things']) =>
  (a: string, b: string): number =>
    Number(isActor(of.get(b)?.kind)) - Number(isActor(of.get(a)?.kind)) || compareText(a, b)

/** Hands what things are found by over to those after them, of which some are gone and some new or other than before. */
export function handOverNames(before: Ground, next: Ground, gone: readonly Thing[], made: readonly Thing[]): void {
  const names = namesOf.handOver(before, next)
  if (names === undefined) return
  const old = new Set(gone.map(({ id }) => id))
  const [keys, words] = [new Set(gone.flatMap(thing => [...keysOf(thing)])), new Set(gone.flatMap(wordsOf).flat())]
  for (const key of keys) leave(names.byName, key, id => !old.has(id))
  for (const word of words) leave(names.byWord, word, ({ thing }) => !old.has(thing))
  for (const thing of made) note(names, thing)
  for (const key of new Set(made.flatMap(thing => [...keysOf(thing)]))) names.byName.get(key)?.sort(actorsFirst(next.things))
}

function leave<Value>(map: Map<string, Value[]>, key: string, stays: (value: Value) => boolean): void {
  const left = (map.get(key) ?? []).filter(stays)
  if (left.length === 0) map.delete(key)
  else map.set(key, left)
}

/** A name without its article, folded: what two spellings of an outlet's or body's name have in common. */
export const bareName = remembered(200_000, name => fold(name).replace(/^(?:the|a|an) /, ''))

type Registers = {
  readonly byThing: Map<string, readonly Statement[]>
  readonly bonds: Map<string, readonly Statement[]>
  readonly bySpeaker: Map<string, readonly Statement[]>
  readonly bySource: Map<string, readonly Statement[]>
  readonly byTime: Map<string, readonly Statement[]>
  readonly byDecision: Map<string, readonly Statement[]>
  readonly byId: Map<string, Statement>
  readonly byDocument: Map<string, readonly Statement[]>
}

const known = new WeakMap<Ground, Registers>()

function registers(ground: Ground): Registers {
  const before = known.get(ground)
  if (before !== undefined) return before
  const inOrder = [...ordered(ground.statements)]
  const made = {
    byThing: gathered(inOrder, thingsOf),
    bonds: gathered(inOrder, bondedBy),
    bySpeaker: gathered(inOrder, speakersOf),
    bySource: gathered(inOrder, sourcesOf),
    byTime: gathered(inOrder, timesOf),
    byDecision: gathered(inOrder, decisionsOf),
    byId: new Map(ground.statements.map(one => [one.id, one])),
    byDocument: byDocument(ground),
  }
  known.set(ground, made)
  return made
}

/** The statements of one document as they are now, with those that it had and has no more, and those that it had not. */
export type Renewed = {
  readonly document: string
  readonly now: readonly Statement[]
  readonly gone: readonly Statement[]
  readonly come: readonly Statement[]
}

/**
 * Hands the registers of a ground over to the one after it, in which some documents' statements are others. Only what those speak of is
 * looked at; the ground before makes its own anew, should it be asked again.
 */
export function handOverRegisters(before: Ground, next: Ground, renewed: readonly Renewed[]): void {
  const held = known.get(before)
  if (held === undefined) return
  known.delete(before)
  known.set(next, held)
  for (const { document, now } of renewed)
    if (now.length === 0) held.byDocument.delete(document)
    else held.byDocument.set(document, inTextOrder(now))
  const [gone, come] = [renewed.flatMap(one => one.gone), renewed.flatMap(one => one.come)]
  for (const one of gone) held.byId.delete(one.id)
  for (const one of come) held.byId.set(one.id, one)
  exchange(held.byThing, gone, come, thingsOf)
  exchange(held.bonds, gone, come, bondedBy)
  exchange(held.bySpeaker, gone, come, speakersOf)
  exchange(held.bySource, gone, come, sourcesOf)
  exchange(held.byTime, gone, come, timesOf)
  exchange(held.byDecision, gone, come, decisionsOf)
}

/** Takes statements out of a register and puts others in. */
function exchange(
  held: Map<string, readonly Statement[]>,
  gone: readonly Statement[],
  come: readonly Statement[],
  keysOf: (statement: Statement) => readonly string[],
): void {
  const [left, fresh] = [new Set(gone), gathered([...ordered(come)], keysOf)]
  for (const key of new Set([...gone.flatMap(keysOf), ...fresh.keys()])) {
    const told = held.get(key) ?? []
    const all = withInOrder(left.size === 0 ? told : told.filter(one => !left.has(one)), fresh.get(key) ?? [])
    if (all.length === 0) held.delete(key)
    else held.set(key, all)
  }
}

/** Statements in order with some more, in order too, put in their places. */
function withInOrder(told: readonly Statement[], more: readonly Statement[]): readonly Statement[] {
  const parts: (readonly Statement[])[] = []
  let from = 0
  for (const one of more) {
    const place = placeFor(told, one, from)
    parts.push(told.slice(from, place), [one])
    from = place
  }
  return parts.length === 0 ? told : parts.flat().concat(told.slice(from))
}

/** Where a statement belongs among others in order, at a place or after it. */
function placeFor(told: readonly Statement[], statement: Statement, from: number): number {
  let [low, high] = [from, told.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = told[middle]
    if (other !== undefined && inOrder(other, statement) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The things that a statement speaks of, each once. */
export const thingsOf = (one: Statement): string[] => [
  ...new Set([one.subject, objectThing(one), one.place].filter(thing => thing !== undefined && thing !== null)),
]

const IS_BOND: ReadonlySet<PredicateName> = new Set(BONDS)

const bondedBy = (one: Statement): readonly string[] => (IS_BOND.has(one.predicate) ? thingsOf(one) : [])

const speakersOf = ({ speaker }: Statement): readonly string[] => (speaker.length < 2 ? speaker : [...new Set(speaker)])

const sourcesOf = ({ sources }: Statement): readonly string[] => sources

const timesOf = ({ time }: Statement): readonly string[] => (time === null ? [] : [time])

const decisionsOf = ({ standing }: Statement): readonly string[] => (standing === 'proposed' ? [] : [standing])

/** Statements, which are in order, under each of their keys. */
function gathered(statements: readonly Statement[], keysOf: (statement: Statement) => readonly string[]): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>()
  for (const statement of statements) for (const key of keysOf(statement)) push(found, key, statement)
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

const isActor = (kind: string | undefined): boolean => kind === 'person' || kind === 'organization' || kind === 'state'

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
