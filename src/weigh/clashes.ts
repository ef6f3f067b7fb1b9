import type { Quantity } from '../model/quantity.ts'
import { boundsOf } from '../text/edtf.ts'
import { fold } from '../text/fold.ts'
import { mayBeSameTime } from './affair.ts'
import type { Ground, Statement } from './ground.ts'
import { countAlike } from './units.ts'

/** Statements on one subject that leave no common value, with those that say of the same that it is not known. */
export type Clash = readonly Statement[]

/** Numbers of one body at one time that leave each other no room. */
export function numberClashes(ground: Ground, statements: readonly Statement[]): Clash[] {
  return bySubject(statements.filter(({ predicate }) => predicate === 'strength')).flatMap(group =>
    clashing(group, (a, b) => excludeNumbers(ground, a, b)),
  )
}

/** Days of what happens once that leave each other none in common. */
export function dateClashes(ground: Ground, statements: readonly Statement[]): Clash[] {
  const once = statements.filter(
    statement => statement.polarity === 'affirmed' && ONCE.has(statement.predicate) && isOneEvent(ground, statement),
  )
  return bySubject(once).flatMap(group => clashing(group, (a, b) => !mayBeSameTime(a.time, b.time)))
}

/** One name that two sources give to different persons. */
export function aliasClashes(ground: Ground, statements: readonly Statement[]): Clash[] {
  const borne = statements.filter(
    statement =>
      statement.predicate === 'alias' &&
      statement.polarity === 'affirmed' &&
      statement.object?.is === 'text' &&
      statement.object.text.includes(' ') &&
      ground.things.get(statement.subject)?.kind === 'person',
  )
  const byAlias = Map.groupBy(borne, ({ object }) => (object?.is === 'text' ? fold(object.text) : ''))
  return [...byAlias.values()].flatMap(group => clashing(group, (a, b) => a.subject !== b.subject))
}

const ONCE: ReadonlySet<string> = new Set(['founded', 'dissolved', 'occurred'])

/** A named event happens once, and a body is founded once; a state may be founded many times, and "attacks" or "the offensive" may have happened on many days. */
function isOneEvent(ground: Ground, { predicate, subject }: Statement): boolean {
  if (predicate !== 'occurred') return ground.things.get(subject)?.kind === 'organization'
  const name = ground.things.get(subject)?.name ?? ''
  return /^(?:the\s)?[\p{Lu}\d]/u.test(name) && name.includes(' ') && !name.endsWith('s')
}

/** Those of a group that contradict another of its voices, and those that leave the question open; nothing where none contradicts. */
function clashing(group: readonly Statement[], exclude: (a: Statement, b: Statement) => boolean): Clash[] {
  const opposed = group.filter(one => group.some(other => isOtherOrigin(one, other) && exclude(one, other)))
  if (opposed.length === 0) return []
  return [[...opposed, ...group.filter(statement => statement.certainty === 'unknown' && !opposed.includes(statement))]]
}

/** Two statements of one speaker on the same sources are parts of one account, not two. */
const originOf = ({ document, speaker, sources }: Statement): string => [document, ...speaker, '', ...sources].join('\u0000')
const isOtherOrigin = (a: Statement, b: Statement): boolean => originOf(a) !== originOf(b)

const bySubject = (statements: readonly Statement[]): Statement[][] => [
  ...Map.groupBy(statements, statement => `${statement.predicate}\u0000${statement.subject}`).values(),
]

function excludeNumbers(ground: Ground, a: Statement, b: Statement): boolean {
  if (a.object?.is !== 'quantity' || b.object?.is !== 'quantity') return false
  if (!isOfOneTime(ground, a, b) || !countAlike(a.object.quantity, b.object.quantity)) return false
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
function isOfOneTime(ground: Ground, a: Statement, b: Statement): boolean {
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
