import type { Span } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import { statusOf } from '../parts/claim.tsx'
import type { Claim } from '../records.ts'
import type { ReportText } from '../report-text.ts'

/** Spans to draw, by the name of their highlight in the style sheet. */
export type Marks = Readonly<Record<string, readonly Span[]>>

/** What is looked at just now: a claim with its time, one of its fields, and the words that it would have. */
type Chosen = {
  readonly claim: string | undefined
  readonly time?: string | null | undefined
  readonly field?: string | undefined
  readonly words?: Span | undefined
}

/** The words that state each claim of a report, drawn by its status. */
export function statedIn(report: ReportText, claims: readonly Claim[]): Marks {
  const places = new Map(report.claims.map(place => [place.id, place]))
  const drawn = Object.groupBy(
    claims.filter(({ document }) => document.id === report.id),
    statusOf,
  )
  const triggers = (given: readonly Claim[] | undefined): Span[] => (given ?? []).flatMap(({ id }) => places.get(id)?.trigger ?? [])
  const { says, hedged, denied, inferred } = drawn
  return { says: triggers(says), hedged: triggers(hedged), denied: triggers(denied), inferred: triggers(inferred) }
}

/** The sentence of the chosen claim, or the words that it would have, and the words of its fields. */
export function chosenIn(report: ReportText, { claim, time, field, words }: Chosen): Marks {
  const place = report.claims.find(({ id }) => id === claim)
  return {
    sentence: words === undefined ? (place?.evidence ?? []) : [words],
    field: place === undefined ? [] : [place.subject, place.object, place.hedge, place.cue].filter(one => one !== null),
    hover: place === undefined || field === undefined ? [] : field === 'when' ? datesOf(report, place, time) : wordsOf(place, field),
  }
}

/**
 * The claim that a place of the text stands for, by its id: one whose stating words are there, else one of the sentence, the shortest; a
 * second look at the same place leads to the next. Offsets are UTF-16 units.
 */
export function claimAt(report: ReportText, claims: readonly Claim[], at: number, now: string | undefined): string | undefined {
  const known = new Set(claims.map(({ id }) => id))
  const holds = ({ start, end }: Span): boolean => start <= at && at <= end
  const here = report.claims.filter(({ id }) => known.has(id))
  const stated = here.filter(({ trigger }) => holds(trigger))
  const found = stated.length > 0 ? stated : here.filter(({ evidence }) => evidence.some(holds))
  return found[(found.findIndex(({ id }) => id === now) + 1) % Math.max(found.length, 1)]?.id
}

/**
 * The dates in the sentences of a claim that its time, EDTF, was read from: "8 June" too where the year was told before. None where the time
 * is told in other words or in another sentence.
 */
function datesOf({ text }: ReportText, { evidence }: Place, time: string | null | undefined): Span[] {
  const bounds = (time ?? '').split('/').map(plain)
  return evidence.flatMap(({ start, end }) =>
    findDates(text.slice(start, end))
      .filter(({ edtf }) => edtf.split('/').some(told => bounds.some(bound => isToldBy(bound, plain(told)))))
      .map(date => ({ start: start + date.start, end: start + date.end })),
  )
}

const plain = (edtf: string): string => edtf.replaceAll(/[?~%]/g, '')

/** Whether a date of a text, with X for what it leaves open, tells a bound of a time. */
const isToldBy = (bound: string, told: string): boolean =>
  told.length === bound.length && told.split('').every((sign, at) => sign === bound[at] || (sign === 'X' && bound[at] !== '.'))

type Place = ReportText['claims'][number]

/** The words that a field of a claim was read from. */
function wordsOf({ subject, object, speaker, place, cue, hedge, trigger, qualifiers }: Place, field: string): Span[] {
  const words: Readonly<Record<string, readonly (Span | null)[]>> = {
    subject: [subject],
    predicate: [trigger],
    says: [...speaker, cue],
    status: [hedge, trigger],
    object: [object],
    where: [place],
    ...qualifiers,
  }
  return (words[field] ?? []).filter(one => one !== null)
}
