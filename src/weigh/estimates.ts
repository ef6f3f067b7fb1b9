import type { Quantity } from '../model/quantity.ts'
import { boundsOf } from '../text/edtf.ts'
import type { Ground, Statement } from './ground.ts'
import { compareText, objectThing } from './ground.ts'
import { statementsOn } from './lookup.ts'
import { unitOf } from './units.ts'

/** What is counted of an actor: its own strength, a part of its members, those it killed, its losses, or what another claim counts. */
export type Counted = 'strength' | 'members' | 'killed by it' | 'killed of it' | 'other'

/** Where the date of a number comes from: the text dates it, or else it is no younger than the one work behind it. */
export type Dated = { readonly edtf: string; readonly from: 'text' | 'work' }

/** One number with all that makes it a claim. */
export type Estimate = { readonly statement: Statement; readonly quantity: Quantity; readonly dated: Dated | null }

/** The lowest or highest figure that anybody gives, with everybody who gives it. */
export type Extreme = { readonly value: number; readonly estimates: readonly Estimate[] }

/** Every number of one thing that counts the same, and how far apart they lie. Nothing in between is worked out: nobody said it. */
export type Series = {
  readonly thing: string
  readonly counted: Counted
  /** The words in which it is counted, as they stand, the most used first. */
  readonly units: readonly string[]
  /** Oldest first, undated last. */
  readonly estimates: readonly Estimate[]
  /** Null where nobody names a lower end. */
  readonly low: Extreme | null
  /** Null where nobody names an upper end. */
  readonly high: Extreme | null
  /** Somebody leaves the upper end open: "at least 40". */
  readonly isOpen: boolean
  /** Who says that it is not so many; they count for neither end. */
  readonly denied: readonly Estimate[]
  /** Who says that nobody knows. */
  readonly unknown: readonly Statement[]
  /** Who says that it grows or shrinks. */
  readonly trends: readonly Statement[]
}

/** All numbers of a thing, series by series: what it numbers first, then its parts, its kills, its losses, and what else is counted. */
export function estimates(ground: Ground, thing: string): Series[] {
  const found = statementsOn(ground, thing).filter(({ standing }) => standing !== 'rejected')
  const beside = found.filter(statement => statement.predicate === 'strength' && statement.subject === thing)
  const groups = Map.groupBy(
    found.flatMap(statement => numbersOf(ground, statement, thing)),
    ({ counted, estimate }) => `${ORDER.indexOf(counted)} ${unitKey(estimate.quantity)}`,
  )
  if (!groups.has('0 person') && beside.length > 0) groups.set('0 person', [])
  return [...groups]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, numbers]) => seriesOf(thing, ORDER[Number(key.charAt(0))] ?? 'other', numbers, key === '0 person' ? beside : []))
    .filter(({ estimates, denied, unknown, trends }) => estimates.length + denied.length + unknown.length + trends.length > 0)
}

/** The things of which any number is told, each with its series, in the order of their names. */
export function allEstimates(ground: Ground): Series[] {
  const counted = new Set(ground.statements.flatMap(one => (isNumber(one) ? [one.subject, objectThing(one) ?? one.subject] : [])))
  const named = [...counted].toSorted((a, b) => compareText(ground.things.get(a)?.name ?? a, ground.things.get(b)?.name ?? b))
  return named.flatMap(thing => estimates(ground, thing))
}

const ORDER: readonly Counted[] = ['strength', 'members', 'killed by it', 'killed of it', 'other']

/** Numbers of people without a unit count people. */
const unitKey = (quantity: Quantity): string => unitOf(quantity) || 'person'

type Numbered = { readonly counted: Counted; readonly estimate: Estimate }

const isNumber = ({ object, qualifiers }: Statement): boolean =>
  object?.is === 'quantity' || Object.values(qualifiers).some(values => values.some(({ is }) => is === 'quantity'))

/** The numbers that a statement tells of a thing; one whose both ends are open tells none. */
function numbersOf(ground: Ground, statement: Statement, thing: string): Numbered[] {
  const { object, qualifiers } = statement
  const values = [...(object === null ? [] : [object]), ...Object.values(qualifiers).flat()]
  const counted = countedOf(statement, thing)
  return values.flatMap(value =>
    value.is !== 'quantity' || counted === undefined || (value.quantity.min === null && value.quantity.max === null)
      ? []
      : [{ counted, estimate: { statement, quantity: value.quantity, dated: datedOf(ground, statement) } }],
  )
}

function countedOf(statement: Statement, thing: string): Counted | undefined {
  const { predicate, subject } = statement
  if (predicate === 'killed') return objectThing(statement) === thing ? 'killed of it' : subject === thing ? 'killed by it' : undefined
  if (subject !== thing) return undefined
  return predicate === 'strength' ? 'strength' : predicate === 'composed_of' ? 'members' : 'other'
}

function datedOf(ground: Ground, { time, sources }: Statement): Dated | null {
  if (time !== null) return { edtf: time, from: 'text' }
  const [only, more] = sources
  const issued = only === undefined || more !== undefined ? undefined : ground.works.get(only)?.csl.issued
  return issued === undefined ? null : { edtf: issued, from: 'work' }
}

function seriesOf(thing: string, counted: Counted, numbers: readonly Numbered[], beside: readonly Statement[]): Series {
  const all = numbers.map(({ estimate }) => estimate).toSorted((a, b) => compareText(dayOf(a), dayOf(b)))
  const held = all.filter(({ statement }) => statement.polarity === 'affirmed' && statement.certainty !== 'unknown')
  const said = held.filter(({ statement }) => statement.inferredBy === null)
  return {
    thing,
    counted,
    units: mostUsed(all.flatMap(({ quantity }) => quantity.unit ?? [])),
    estimates: held,
    low: extreme(said, ({ min }) => min, Math.min),
    high: extreme(said, ({ max }) => max, Math.max),
    isOpen: said.some(({ quantity }) => quantity.max === null),
    denied: all.filter(({ statement }) => statement.polarity === 'denied'),
    unknown: beside.filter(
      ({ certainty, object, qualifiers }) => certainty === 'unknown' || (object === null && qualifiers['trend'] === undefined),
    ),
    trends: beside.filter(({ qualifiers }) => qualifiers['trend'] !== undefined),
  }
}

const dayOf = ({ dated }: Estimate): string => boundsOf(dated?.edtf ?? '')?.possiblyFrom ?? '~'

function extreme(
  all: readonly Estimate[],
  end: (quantity: Quantity) => number | null,
  pick: (...values: number[]) => number,
): Extreme | null {
  const values = all.flatMap(({ quantity }) => end(quantity) ?? [])
  const [first, ...others] = values
  if (first === undefined) return null
  const value = others.reduce((best, other) => pick(best, other), first)
  return { value, estimates: all.filter(({ quantity }) => end(quantity) === value) }
}

const mostUsed = (words: readonly string[]): string[] =>
  [...Map.groupBy(words, word => word)].toSorted(([, a], [, b]) => b.length - a.length).map(([word]) => word)
