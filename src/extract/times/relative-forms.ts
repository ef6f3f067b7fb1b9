import { monthNumber } from '../../text/months.ts'
import { findNumbers } from '../../text/numbers.ts'
import { edtfOf, shifted, type PartialDate, type Unit } from './partial-date.ts'

/** What a relative time may count from: the day the words were written, and the last date told before them; and which way it looks. */
export type Footing = {
  readonly written: PartialDate | undefined
  readonly told: PartialDate | undefined
  /** The words before it speak of what is still to come. */
  readonly isAhead: boolean
}

type Groups = Readonly<Record<string, string | undefined>>

/** One way to say when without a full date; `read` gives EDTF, or undefined where nothing fixes it. */
export type RelativeForm = { readonly pattern: RegExp; readonly read: (groups: Groups, footing: Footing) => string | undefined }

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.'
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const PART = String.raw`(?:(?:early|late|mid|earlier|later|the (?:start|beginning|end|middle) of)[ -])?`
const COUNT = String.raw`(?<count>(?:(?:about|around|roughly|nearly|almost|some|over|more than|just|at least|only|approximately|less than) )?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)`
const UNIT = String.raw`(?<unit>day|week|month|year|decade|century|centurie)s?`

const form = (pattern: string, read: RelativeForm['read'], flags = 'gi'): RelativeForm => ({
  pattern: new RegExp(String.raw`\b(?:${pattern})`, flags),
  read,
})

/** A form whose months need their capital, since "may" and "march" are also verbs. */
const capital = (pattern: string, read: RelativeForm['read']): RelativeForm => form(pattern, read, 'g')

/** The relative forms; where two overlap, the one that begins first is read, and of those the longest. */
export const relativeForms: readonly RelativeForm[] = [
  form(`yesterday\\b`, (_, { written }) => dayFrom(written, -1)),
  form(`tomorrow\\b`, (_, { written }) => dayFrom(written, 1)),
  form(`today\\b`, (_, { written }) => dayFrom(written, 0)),
  capital(`(?<weekday>${WEEKDAYS.join('|')})(?!s?\\w|,? (?:\\d|${MONTHS}))`, weekday),
  form(`${PART}(?<which>last|this|next) (?<unit>year|month)\\b`, ({ which, unit }, { written }) =>
    moved(written, STEPS[which?.toLowerCase() ?? ''] ?? 0, unitOf(unit)),
  ),
  capital(`${PART}(?<which>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext) (?<month>${MONTHS})(?!\\w| \\d)`, monthBeside),
  form(`${COUNT} ${UNIT} ago\\b`, ({ count, unit }, { written }) => counted(written, count, unit, -1)),
  form(`${COUNT} ${UNIT} (?:later|afterwards|on)\\b`, ({ count, unit }, { told }) => counted(told, count, unit, 1)),
  form(`${COUNT} ${UNIT} (?:earlier|before|previously)(?=[,.;:)]|$)`, ({ count, unit }, { told }) => counted(told, count, unit, -1)),
  form(`(?:over|in|during|within|for) the (?:past|last) ${COUNT} ${UNIT}\\b`, lately),
  form(`the (?:following|next) (?<unit>year|month|day)\\b`, ({ unit }, { told }) => moved(told, 1, unitOf(unit))),
  form(`the (?:previous|preceding) (?<unit>year|month|day)\\b|the (?<before>year|month|day) before\\b`, ({ unit, before }, { told }) =>
    moved(told, -1, unitOf(unit ?? before)),
  ),
  form(`(?:later |earlier )?(?:that same|the same|that) (?<unit>year|month|day)\\b`, ({ unit }, { told }) => moved(told, 0, unitOf(unit))),
  form(
    String.raw`(?<from>1?\d|2[01])(?:st|nd|rd|th)?(?: and | or | to |-|–| through | until )(?:the )?(?:early |late |mid-)?(?<to>1?\d|2[01])(?:st|nd|rd|th) centuries\b`,
    ({ from, to }) => `${century(Number(from))}/${century(Number(to))}`,
  ),
  form(String.raw`(?<=\ban? )(?<year>(?:1[5-9]|20)\d\d)(?= [a-z])`, ({ year }) => year),
  form(String.raw`(?<=\b(?:in|by|since|until) )(?<year>[4-9]\d\d)(?=[,.;)]|$)`, ({ year }) => `0${year}`),
  capital(String.raw`(?<month>${MONTHS}) (?<from>[0-3]?\d)(?:\s?[-–]\s?| to | and )(?<to>[0-3]?\d)(?!\d|,? \d)`, daysOf),
  capital(String.raw`(?<from>[0-3]?\d)(?:\s?[-–]\s?| to | and )(?<to>[0-3]?\d) (?<month>${MONTHS})(?!\w|,? \d{4})`, daysOf),
  form(`mid-(?<decade>1\\d|20)(?<ten>\\d)0[’']?s\\b`, ({ decade, ten }) => `${decade}${ten}5~`),
  form(`mid-(?<ordinal>[a-z]+|\\d\\d?(?:st|nd|rd|th))[ -]century\\b`, ({ ordinal }) => {
    const number = ORDINALS.get(ordinal ?? '') ?? Number.parseInt(ordinal ?? '', 10)
    return Number.isNaN(number) ? undefined : `${String(number - 1).padStart(2, '0')}50~`
  }),
  form(`(?<ordinal>[a-z]+(?:-[a-z]+)?)[ -]century\\b`, ({ ordinal }) => {
    const number = ORDINALS.get(ordinal ?? '')
    return number === undefined ? undefined : century(number)
  }),
  capital(
    `(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|[Dd]uring|[Ff]rom|[Bb]etween|to|and|[Ee]arly|[Ll]ate|[Mm]id|[Bb]efore|[Aa]fter|through) )|(?<=\\bmid-))(?<month>${MONTHS})(?!\\w|,? \\d)`,
    ({ month }, footing) => {
      const edtf = ofYear(undefined, month)
      return edtf === undefined ? undefined : withYear(edtf, footing)
    },
  ),
]

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth twenty-first'
  )
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
)

const century = (number: number): string => `${String(number - 1).padStart(2, '0')}XX`

const unitOf = (unit: string | undefined): Unit => {
  if (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'decade') return unit
  return unit?.startsWith('centur') ? 'century' : 'year'
}

function moved(from: PartialDate | undefined, count: number, unit: Unit): string | undefined {
  const date = from === undefined ? undefined : shifted(from, count, unit)
  return date === undefined ? undefined : edtfOf(date)
}

const dayFrom = (from: PartialDate | undefined, count: number): string | undefined =>
  from?.day === undefined ? undefined : moved(from, count, 'day')

/** "two years ago", "roughly 15 years later": the rounder the count, the less sure the date. */
function counted(
  from: PartialDate | undefined,
  count: string | undefined,
  unit: string | undefined,
  direction: 1 | -1,
): string | undefined {
  const number = numberOf(count)
  const edtf = number === undefined ? undefined : moved(from, direction * number, unitOf(unit))
  if (edtf === undefined) return undefined
  return isRough(count, unit) ? `${edtf}~` : edtf
}

/** "over the past two years": from that long before the writing until the writing. */
function lately({ count, unit }: Groups, { written }: Footing): string | undefined {
  const number = numberOf(count)
  const from = number === undefined ? undefined : moved(written, -number, unitOf(unit))
  const to = moved(written, 0, unitOf(unit))
  return from === undefined || to === undefined ? undefined : `${from}/${to}`
}

const numberOf = (count: string | undefined): number | undefined => {
  const words = (count ?? '').replace(/^.*\b(?=(?:an?|one)$)/, '')
  if (/^(?:an?|one)$/.test(words)) return 1
  const [number] = findNumbers(words)
  return number?.min ?? number?.max ?? undefined
}

const isRough = (count: string | undefined, unit: string | undefined): boolean =>
  /^(?:about|around|roughly|nearly|almost|some|over|more than|at least|approximately|less than) /i.test(count ?? '') ||
  /^(?:decade|centur)/i.test(unit ?? '')

/** "last August" is the latest August over when the words were written; without that day it is some August. */
function monthBeside({ which, month }: Groups, { written }: Footing): string | undefined {
  const number = monthNumber(month ?? '')
  if (number === undefined) return undefined
  if (written?.month === undefined) return ofYear(undefined, month)
  const passed = number < written.month
  if (which?.toLowerCase() === 'next') return edtfOf({ year: written.year + (number > written.month ? 0 : 1), month: number })
  if (which?.toLowerCase() === 'this') return edtfOf({ year: written.year, month: number })
  return edtfOf({ year: written.year - (passed ? 0 : 1), month: number })
}

/** "May 15-24" of a year that the text does not give. */
function daysOf({ month, from, to }: Groups): string | undefined {
  const ofMonth = ofYear(undefined, month)
  if (ofMonth === undefined || Number(from) >= Number(to) || Number(to) > 31) return undefined
  const day = (digits: string | undefined): string => `${ofMonth}-${(digits ?? '').padStart(2, '0')}`
  return `${day(from)}/${day(to)}`
}

/** A weekday is the last one up to the day of writing, or the next where the words look ahead. */
function weekday({ weekday }: Groups, { written, isAhead }: Footing): string | undefined {
  if (written?.month === undefined || written.day === undefined) return undefined
  const today = new Date(Date.UTC(written.year, written.month - 1, written.day)).getUTCDay()
  const wanted = WEEKDAYS.indexOf(weekday ?? '')
  return dayFrom(written, isAhead ? (wanted - today + 7) % 7 : -((today - wanted + 7) % 7))
}

/**
 * A month or day with the year that the text fixes: that of a month told before it in the same paragraph; else the last such day before
 * the writing, or the next where the words look ahead; else the year told before.
 */
export function withYear(edtf: string, { written, told, isAhead }: Footing): string {
  if (!/^XXXX-\d\d(?:-\d\d)?$/.test(edtf)) return edtf
  const beside = told?.month === undefined && written?.month !== undefined ? yearBeside(edtf.slice(5), written, isAhead) : told?.year
  return beside === undefined ? edtf : edtf.replace('XXXX', String(beside))
}

/** The year of a month or day ("05", "05-12") that lies nearest to the writing on the side that the words look to. */
function yearBeside(day: string, written: PartialDate, isAhead: boolean): number {
  const now = edtfOf(written).slice(5, 5 + day.length)
  return written.year + (isAhead ? (day < now ? 1 : 0) : day > now ? -1 : 0)
}

function ofYear(year: number | undefined, month: string | undefined): string | undefined {
  const number = monthNumber(month ?? '')
  if (number === undefined) return undefined
  return year === undefined ? `XXXX-${String(number).padStart(2, '0')}` : edtfOf({ year, month: number })
}
