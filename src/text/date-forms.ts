import { MONTH, monthNumber, SEASON, seasonNumber } from './months.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** One way to write a date: tried at one place of a text, it gives EDTF, or undefined where the calendar has no such day. */
export type DateForm = { readonly pattern: RegExp; readonly read: (groups: Groups) => string | undefined }

const gap = String.raw`\s{1,4}`
const dash = String.raw`\s?[-–—]\s?`
const ending = String.raw`(?![\p{L}\d])`
const day = (name: string): string => String.raw`(?<${name}>[0-3]?\d)(?:st|nd|rd|th|er|\.)?`
const month = (name: string): string => String.raw`(?<${name}>${MONTH})(?![\p{L}\d])\.?`
const year = (name: string): string => String.raw`(?<${name}>1\d{3}|20\d{2})`
const comma = String.raw`,?\s{1,4}(?:(?:of|de)\s)?`

const form = (pattern: string, read: DateForm['read']): DateForm => ({ pattern: new RegExp(pattern + ending, 'iuy'), read })

/** The forms in which English texts and citations write dates, the longer ones first: the first that fits is the date. */
export const dateForms: readonly DateForm[] = [
  form(String.raw`${year('y')}([-/.])(?<m>\d\d?)\2(?<d>\d\d?)`, at => dayOf(at['y'], at['m'], at['d'])),
  form(String.raw`${year('y')}([-/])${month('m')}\2(?<d>\d\d?)`, at => dayOf(at['y'], at['m'], at['d'])),
  form(String.raw`${year('y')}-(?<m>0[1-9]|1[0-2])`, at => monthOf(at['y'], at['m'])),
  form(String.raw`(?<d>\d\d?)\.\s?(?<m>\d\d?)\.\s?${year('y')}`, at => dayOf(at['y'], at['m'], at['d'])),
  form(String.raw`(?<a>\d\d?)/(?<b>\d\d?)/${year('y')}`, at => slashed(at['a'], at['b'], at['y'])),

  form(`${day('d')}${gap}${month('m')}(?:${comma}${year('x')})?${dash}${day('e')}${gap}${month('n')}${comma}${year('y')}`, acrossMonths),
  form(`${month('m')}${gap}${day('d')}(?:${comma}${year('x')})?${dash}${month('n')}${gap}${day('e')}${comma}${year('y')}`, acrossMonths),
  form(`${day('d')}(?:${dash}|${gap}(?:and|to)${gap})${day('e')}${gap}${month('m')}${comma}${year('y')}`, acrossDays),
  form(`${month('m')}${gap}${day('d')}(?:${dash}|${gap}(?:and|to)${gap})${day('e')}${comma}${year('y')}`, acrossDays),
  form(`${day('d')}${gap}(?:(?:of|de)${gap})?${month('m')}${comma}${year('y')}`, at => dayOf(at['y'], at['m'], at['d'])),
  form(`${month('m')}${gap}${day('d')}${comma}${year('y')}`, at => dayOf(at['y'], at['m'], at['d'])),
  form(`${year('y')}${comma}${month('m')}${gap}${day('d')}`, at => dayOf(at['y'], at['m'], at['d'])),
  form(`${year('y')}[.,]${gap}${day('d')}${gap}${month('m')}`, at => dayOf(at['y'], at['m'], at['d'])),

  form(`${month('m')}(?:${comma}${year('x')})?(?:${dash}|/|${gap}(?:and|to)${gap})${month('n')}${comma}${year('y')}`, at =>
    between(monthOf(at['x'] ?? at['y'], at['m']), monthOf(at['y'], at['n'])),
  ),
  form(`${month('m')}${comma}${year('y')}`, at => monthOf(at['y'], at['m'])),
  form(String.raw`(?<s>${SEASON})${comma}${year('y')}(?:[-–/]\d{2,4})?`, at => season(at['y'], at['s'])),

  form(String.raw`(?<y>1\d|20)(?<t>\d)0['’]?s`, at => `${at['y']}${at['t']}X`),
  form(String.raw`(?<n>1?\d|2[01])(?:st|nd|rd|th)[ -]century`, at => `${String(Number(at['n']) - 1).padStart(2, '0')}XX`),
  form(String.raw`(?:(?<!\.)c\.|ca\.?|circa|around|about|approximately)\s?${year('y')}`, at => `${at['y']}~`),
  form(`${year('x')}${dash}${year('y')}`, at => between(at['x'], at['y'])),
  form(String.raw`${year('x')}[-–/](?<y>\d\d)`, at => between(at['x'], `${at['x']?.slice(0, 2)}${at['y']}`)),
  form(String.raw`${year('y')}\?`, at => `${at['y']}?`),
  form(year('y'), at => at['y']),

  form(String.raw`${day('d')}${gap}${month('m')}`, at => dayOf('XXXX', at['m'], at['d'])),
  form(String.raw`${month('m')}${gap}${day('d')}(?![,.%]?\d)`, at => dayOf('XXXX', at['m'], at['d'])),
]

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function dayOf(y: string | undefined, m: string | undefined, d: string | undefined): string | undefined {
  const ofMonth = monthOf(y, m)
  const length = MONTH_LENGTHS[Number(ofMonth?.slice(5)) - 1]
  const number = Number(d)
  if (length === undefined || number < 1 || number > length || (number === 29 && length === 29 && !mayBeLeap(y))) return undefined
  return `${ofMonth}-${two(number)}`
}

const mayBeLeap = (y: string | undefined): boolean => {
  const number = Number(y)
  return Number.isNaN(number) || (number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0))
}

function monthOf(y: string | undefined, m: string | undefined): string | undefined {
  if (y === undefined || m === undefined) return undefined
  const number = monthNumber(m) ?? Number(m)
  return number >= 1 && number <= 12 ? `${y}-${two(number)}` : undefined
}

/** Day and month stand in either order between slashes; where both orders are days, only the year is sure. */
function slashed(a: string | undefined, b: string | undefined, y: string | undefined): string | undefined {
  const dayFirst = dayOf(y, b, a)
  const monthFirst = dayOf(y, a, b)
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) return y
  return dayFirst ?? monthFirst
}

function acrossMonths(at: Groups): string | undefined {
  return between(dayOf(at['x'] ?? at['y'], at['m'], at['d']), dayOf(at['y'], at['n'], at['e']))
}

function acrossDays(at: Groups): string | undefined {
  return between(dayOf(at['y'], at['m'], at['d']), dayOf(at['y'], at['m'], at['e']))
}

function season(y: string | undefined, name: string | undefined): string | undefined {
  const code = seasonNumber(name ?? '')
  return code === undefined ? undefined : `${y}-${code}`
}

function between(from: string | undefined, to: string | undefined): string | undefined {
  return from !== undefined && to !== undefined && from < to ? `${from}/${to}` : undefined
}

const two = (number: number): string => String(number).padStart(2, '0')
