import type { Quantity } from '../model/quantity.ts'
import { boundsOf } from '../text/edtf.ts'
import { fold } from '../text/fold.ts'
import { mayBeSameTime } from './affair.ts'
import type { Ground, Statement } from './ground.ts'
import { countAlike } from './units.ts'

/** A question of which value holds, to which statements give values that may shut each other out. */
export type ValueQuestion = {
  readonly kind: 'value' | 'date' | 'identity'
  /** The same for all statements that answer it, and for no others. */
  readonly key: string
}

/** The question of value, date or name that a statement answers, if any. */
export function questionOf(ground: Ground, statement: Statement): ValueQuestion | undefined {
  const { predicate, subject, polarity, object } = statement
  if (predicate === 'strength') return { kind: 'value', key: `value\u0000${subject}` }
  if (polarity !== 'affirmed') return undefined
  if (ONCE.has(predicate) && isOneEvent(ground, statement)) return { kind: 'date', key: `${predicate}\u0000${subject}` }
  if (predicate !== 'alias' || object?.is !== 'text' || !object.text.includes(' ') || ground.things.get(subject)?.kind !== 'person')
    return undefined
  return { kind: 'identity', key: `alias\u0000${fold(object.text)}` }
}

/** Those who answer a question and contradict another of its voices, and those that leave it open; nobody where none contradicts. */
export function clashIn(ground: Ground, kind: ValueQuestion['kind'], answers: readonly Statement[]): Statement[] {
  const opposed = opposedIn(ground, kind, answers)
  if (opposed.size === 0) return []
  return answers.filter(statement => opposed.has(statement) || statement.certainty === 'unknown')
}

/**
 * Statements are compared by their values, of which there are far fewer than statements: one is opposed where a value that shuts out its
 * own is given by somebody else.
 */
function opposedIn(ground: Ground, kind: ValueQuestion['kind'], answers: readonly Statement[]): Set<Statement> {
  const flat = answers.filter(({ certainty }) => certainty !== 'unknown')
  const byValue = [...Map.groupBy(flat, statement => valueOf(ground, kind, statement)).values()].map(all => ({
    all,
    origins: new Set(all.map(accountOf)),
  }))
  const opposed = new Set<Statement>()
  for (const [index, left] of byValue.entries())
    for (const right of byValue.slice(index + 1)) {
      const [a, b] = [left.all[0], right.all[0]]
      if (a === undefined || b === undefined || !EXCLUDE[kind](ground, a, b)) continue
      for (const statement of left.all) if (others(right.origins, statement)) opposed.add(statement)
      for (const statement of right.all) if (others(left.origins, statement)) opposed.add(statement)
    }
  return opposed
}

/** Whether anybody but the one behind a statement is among some origins. */
const others = (origins: ReadonlySet<string>, statement: Statement): boolean => origins.size > 1 || !origins.has(accountOf(statement))

/** All of a statement that decides what its answer shuts out. */
function valueOf(ground: Ground, kind: ValueQuestion['kind'], statement: Statement): string {
  const { object, time, polarity, subject } = statement
  if (kind === 'identity') return subject
  if (kind === 'date') return `${time}`
  const year = time === null ? yearOf(ground, statement) : undefined
  return [object?.is === 'quantity' ? JSON.stringify(object.quantity) : '', time, year, polarity].join('\u0000')
}

const EXCLUDE: Readonly<Record<ValueQuestion['kind'], (ground: Ground, a: Statement, b: Statement) => boolean>> = {
  value: excludeNumbers,
  date: (_, a, b) => !mayBeSameTime(a.time, b.time),
  identity: (_, a, b) => a.subject !== b.subject,
}

export const ONCE: ReadonlySet<string> = new Set(['founded', 'dissolved', 'occurred'])

/** A named event happens once, and a body is founded once; a state may be founded many times, and "attacks" or "the offensive" may have happened on many days. */
export function isOneEvent(ground: Ground, { predicate, subject }: Statement): boolean {
  if (predicate !== 'occurred') return ground.things.get(subject)?.kind === 'organization'
  const name = ground.things.get(subject)?.name ?? ''
  return /^(?:the\s)?[\p{Lu}\d]/u.test(name) && name.includes(' ') && !name.endsWith('s')
}

/** Two statements of one speaker on the same sources are parts of one account, not two. */
export const accountOf = ({ document, speaker, sources }: Statement): string => [document, ...speaker, '', ...sources].join('\u0000')

function excludeNumbers(ground: Ground, a: Statement, b: Statement): boolean {
  return numbersApart(a, b) && isOfOneTime(ground, a, b) && areCountedAlike(a, b)
}

/** Whether two statements count alike, as far as their words say. */
export const areCountedAlike = (a: Statement, b: Statement): boolean =>
  a.object?.is === 'quantity' && b.object?.is === 'quantity' && countAlike(a.object.quantity, b.object.quantity)

/** Whether two numbers could not both hold if they counted the same at the same time. */
export function numbersApart(a: Statement, b: Statement): boolean {
  if (a.object?.is !== 'quantity' || b.object?.is !== 'quantity') return false
  const [x, y] = [reachOf(a.object.quantity), reachOf(b.object.quantity)]
  if (a.polarity === b.polarity) return a.polarity === 'affirmed' && (x.to < y.from || y.to < x.from)
  return x.from === y.from && x.to === y.to
}

/** A rough figure reaches this far to either side. */
const ROUGH = 0.15

function reachOf({ min, max, approximate }: Quantity): { from: number; to: number } {
  const slack = approximate ? ROUGH : 0
  return { from: (min ?? -Infinity) * (1 - slack), to: (max ?? Infinity) * (1 + slack) }
}

/** Numbers without a time are as old as the one work behind them; works more than a year apart may count different times. */
export function isOfOneTime(ground: Ground, a: Statement, b: Statement): boolean {
  if (a.time !== null && b.time !== null) return mayBeSameTime(a.time, b.time)
  const [left, right] = [yearOf(ground, a), yearOf(ground, b)]
  return left === undefined || right === undefined || Math.abs(left - right) <= 1
}

function yearOf(ground: Ground, { time, sources }: Statement): number | undefined {
  const [only, more] = sources
  const written = only === undefined || more !== undefined ? undefined : ground.works.get(only)?.csl.issued
  const day = boundsOf(time ?? written ?? '')?.possiblyTo
  return day === undefined || day === null ? undefined : Number(day.slice(0, 4))
}
