/**
 * The days an EDTF value may reach to: begins on or after `possiblyFrom`, has begun by `certainlyFrom`, lasts until `certainlyTo` at
 * least, is over after `possiblyTo`. ISO days; null where the value leaves that side open or unknown. One value `v` is read as `v/v`:
 * for `2023`, `certainlyFrom` (2023-12-31) is after `certainlyTo` (2023-01-01), since no day of the year is certain.
 */
export type Bounds = {
  readonly possiblyFrom: string | null
  readonly certainlyFrom: string | null
  readonly certainlyTo: string | null
  readonly possiblyTo: string | null
}

type Stretch = { readonly first: string | null; readonly last: string | null }

const OPEN: Stretch = { first: null, last: null }

/** First months of EDTF's codes 21–41 and how many months each lasts; seasons are the northern ones, winter running into the next year. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [month: number, length: number]>> = {
  '21': [3, 3],
  '22': [6, 3],
  '23': [9, 3],
  '24': [12, 3],
  '33': [1, 3],
  '34': [4, 3],
  '35': [7, 3],
  '36': [10, 3],
  '37': [1, 4],
  '38': [5, 4],
  '39': [9, 4],
  '40': [1, 6],
  '41': [7, 6],
}

/** How far `~` stretches a value at either end: days for a day, and for the rest the months named here. */
const ABOUT = { days: 3, month: 1, year: 12, decade: 60, century: 600 }

/** The four bounds of an EDTF value (ISO 8601-2:2019, levels 0 and 1, with `X` in any place); undefined where it is none. */
export function boundsOf(edtf: string): Bounds | undefined {
  if (known.has(edtf)) return known.get(edtf)
  const found = readBounds(edtf)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(edtf, found)
  return found
}

/** The same few times come back with every comparison. So many are kept; then all are forgotten. */
const MOST_KNOWN = 20_000
const known = new Map<string, Bounds | undefined>()

function readBounds(edtf: string): Bounds | undefined {
  const [from, to = from, more] = edtf.trim().split('/')
  if (from === undefined || to === undefined || more !== undefined) return undefined
  const start = stretchOf(from)
  const end = stretchOf(to)
  if (start === undefined || end === undefined) return undefined
  return { possiblyFrom: start.first, certainlyFrom: start.last, certainlyTo: end.first, possiblyTo: end.last }
}

function stretchOf(value: string): Stretch | undefined {
  if (value === '..' || value === '') return OPEN
  const match = /^([?~%]?)([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([?~%]?)(?:T.*)?$/.exec(value)
  if (match === null) return undefined
  const [, before, year = '', month, day, after] = match
  if (year === 'XXXX') return OPEN
  const exact = calendarStretch(year, month, day)
  const about = /[~%]/.test(`${before}${after}`)
  return exact !== undefined && about ? widened(exact, year, month, day) : exact
}

function calendarStretch(year: string, month: string | undefined, day: string | undefined): Stretch | undefined {
  const low = Number(year.replaceAll('X', '0'))
  const high = Number(year.replaceAll('X', '9'))
  if (month === undefined || month.includes('X')) return { first: iso(low, 1, 1), last: iso(high, 12, 31) }
  const part = PARTS_OF_YEAR[month]
  if (part !== undefined) return { first: iso(low, part[0], 1), last: iso(high, part[0] + part[1], 0) }
  const number = Number(month)
  if (number < 1 || number > 12) return undefined
  if (day === undefined || day.includes('X')) return { first: iso(low, number, 1), last: iso(high, number + 1, 0) }
  const date = iso(low, number, Number(day))
  return date.endsWith(`-${month}-${day}`) ? { first: date, last: iso(high, number, Number(day)) } : undefined
}

function widened({ first, last }: Stretch, year: string, month: string | undefined, day: string | undefined): Stretch {
  if (first === null || last === null) return OPEN
  if (day !== undefined) return { first: moved(first, 0, -ABOUT.days), last: moved(last, 0, ABOUT.days) }
  const months = month !== undefined ? ABOUT.month : year.endsWith('XX') ? ABOUT.century : year.endsWith('X') ? ABOUT.decade : ABOUT.year
  return { first: moved(first, -months, 0), last: moved(moved(last, 0, 1), months, -1) }
}

function moved(day: string, months: number, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return iso(year, month + months, date + days)
}

/** Months and days may run over or under: month 13 is next January, day 0 the last of the month before. */
function iso(year: number, month: number, day: number): string {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.toISOString().slice(0, 10)
}
