/** A date as far as it is known: a year, a month or a day. */
export type PartialDate = { readonly year: number; readonly month?: number; readonly day?: number }

export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

/** The date that an EDTF value begins with; undefined where it has no year. */
export function startOf(edtf: string): PartialDate | undefined {
  const match = /^(?:\.\.\/)?(\d{4})(?:-(0\d|1[0-2])(?:-(\d{2}))?)?/.exec(edtf)
  if (match === null) return undefined
  const [, year, month, day] = match
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}

/** EDTF of a date: `2023`, `2023-05`, `2023-05-26`. */
export function edtfOf({ year, month, day }: PartialDate): string {
  const digits = String(year).padStart(4, '0')
  if (month === undefined) return digits
  return day === undefined ? `${digits}-${two(month)}` : `${digits}-${two(month)}-${two(day)}`
}

const YEARS: Partial<Readonly<Record<Unit, number>>> = { year: 1, decade: 10, century: 100 }

/**
 * The date `count` units from another, no surer than the unit lets it be: 15 years after 2008 is a year, three months after 2023-01-10
 * a month. Undefined where the date is vaguer than the unit.
 */
export function shifted(from: PartialDate, count: number, unit: Unit): PartialDate | undefined {
  const years = YEARS[unit]
  if (years !== undefined) return { year: from.year + count * years }
  if (from.month === undefined) return undefined
  if (unit === 'month') {
    const months = from.year * 12 + from.month - 1 + count
    return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
  }
  if (from.day === undefined) return undefined
  const days = unit === 'week' ? count * 7 : count
  const moved = new Date(Date.UTC(from.year, from.month - 1, from.day + days))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

const two = (number: number): string => String(number).padStart(2, '0')
