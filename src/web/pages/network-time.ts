import { boundsOf } from '../../text/edtf.ts'
import type { Holds } from '../../weigh/spells.ts'
import { holdsOn, surestOf } from '../../weigh/spells.ts'
import type { Bond } from './network-bonds.ts'

/** Whether a bond holds at any time of a month (`2023-05`), as sure as its surest claim; without a month everything does. */
export function heldIn({ claims, denials }: Pick<Bond, 'claims' | 'denials'>, month: string | undefined): Holds {
  if (month === undefined) return 'yes'
  return surestOf((claims.length > 0 ? claims : denials).map(claim => holdsOn(claim, `${month}-01`, lastDay(month))))
}

function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/** Months since year 0, and back. */
export const monthNumber = (month: string): number => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return year * 12 + number - 1
}
export const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`

/** The months between which dated claims of some bonds lie, and how many of them begin in each stretch of so many months. */
export type Span = { readonly first: number; readonly last: number; readonly step: number; readonly begun: ReadonlyMap<number, number> }

/** Whole years are told apart in a span longer than this many months, else months. */
const LONG = 48

/** Whole years around what is dated; undefined where no claim is. */
export function spanOf(bonds: readonly Bond[]): Span | undefined {
  const all = bonds
    .flatMap(({ claims, denials }) => [...claims, ...denials])
    .flatMap(({ time }) => (time === null ? [] : (boundsOf(time) ?? [])))
  const years = all.flatMap(bounds => Object.values(bounds).flatMap(day => (day === null ? [] : Number(day.slice(0, 4)))))
  if (years.length === 0) return undefined
  const [first, last] = [Math.min(...years) * 12, Math.max(...years) * 12 + 11]
  const step = last - first > LONG ? 12 : 1
  const begun = new Map<number, number>()
  for (const { possiblyFrom, certainlyFrom, possiblyTo } of all) {
    const month = monthNumber(possiblyFrom ?? certainlyFrom ?? possiblyTo ?? '')
    const stretch = month - (month % step)
    begun.set(stretch, (begun.get(stretch) ?? 0) + 1)
  }
  return { first, last, step, begun }
}
