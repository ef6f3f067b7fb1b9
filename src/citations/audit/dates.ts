import type { Finding } from '../../model/finding.ts'
import { capital } from '../../text/capital.ts'
import { findDates } from '../../text/dates.ts'
import { monthNumber } from '../../text/months.ts'
import { type AuditContext, finding } from './context.ts'

const DAY = /\b(\p{L}{3,9})\.?\s(\d{1,2}),?\s(\d{4})\b|\b(\d{1,2})\.?\s(\p{L}{3,9})\.?\s(\d{4})\b/gu

/** Days in notes that the calendar lacks: "February 30, 2023". */
export function* dateImpossible({ notes, textOf, named }: AuditContext): Iterable<Finding> {
  for (const { number, span } of notes) {
    for (const match of textOf(span).matchAll(DAY)) {
      const month = monthNumber(match[1] ?? match[5] ?? '')
      const day = Number(match[2] ?? match[4])
      const year = Number(match[3] ?? match[6])
      if (month === undefined || (day > 0 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())) continue
      yield finding({
        code: 'date-impossible',
        severity: 'error',
        note: number,
        span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
        message: `${capital(named([number]))} gives a day that no calendar has: “${match[0]}”.`,
        expected: 'Correct the day or the month.',
      })
    }
  }
}

/** Works dated after the day on which the note says they were seen. */
export function* dateAfterAccess({ full, named }: AuditContext): Iterable<Finding> {
  for (const { note, span, csl } of full) {
    const { issued, accessed } = csl
    if (issued === undefined || accessed === undefined || !isDay(issued) || !isDay(accessed)) continue
    const length = Math.min(issued.length, accessed.length)
    if (issued.slice(0, length) <= accessed.slice(0, length)) continue
    yield finding({
      code: 'date-after-access',
      severity: 'error',
      note,
      span,
      message: `${capital(named([note]))} says that the work was seen on ${accessed}, before it appeared (${issued}).`,
      expected: 'Correct one of the two dates.',
    })
  }
}

const AHEAD =
  /\b(?:will|would|by|until|plan\w*|expect\w*|project\w*|forecast\w*|predict\w*|schedul\w*|due|target\w*|aim\w*|goal|propos\w*|intend\w*|deadline|expire\w*)\b/iu

/** A year in parentheses dates a work, a life or a reign, not what the sentence tells: "Holm (2012) writes", "Holm (1917–2012) wrote". */
const IN_PARENTHESES = /^[^()]{0,80}\)/u

/** The years of which a sentence tells. */
const yearsTold = (text: string): number[] =>
  findDates(text).flatMap(({ edtf, end }) =>
    /^\d{4}(?:-\d\d){0,2}$/.test(edtf) && (edtf.length > 4 || !IN_PARENTHESES.test(text.slice(end, end + 81)))
      ? [Number(edtf.slice(0, 4))]
      : [],
  )

/** Sentences on what happened in a year, whose every source is older than that year. */
export function* sourceOlderThanEvent({ sentences, citedIn, sources, named }: AuditContext): Iterable<Finding> {
  for (const { text, start, end, coverage, notes } of sentences) {
    if (coverage !== 'direct' || AHEAD.test(text)) continue
    const told = yearsTold(text)
    const cited = notes.flatMap(citedIn)
    const years = cited.map(({ source }) => Number(/^\d{4}/.exec(sources.get(source ?? '')?.csl.issued ?? '')?.[0]))
    const [citation] = cited
    const event = Math.min(...told)
    const newest = Math.max(...years)
    if (citation === undefined || told.length === 0 || years.some(Number.isNaN) || newest >= event) continue
    yield finding({
      code: 'source-older-than-event',
      severity: 'warning',
      note: citation.note,
      notes: [...notes],
      span: { start, end },
      message: `The sentence tells of ${event}, but its source in ${named([citation.note])} is dated ${newest}.`,
      expected: 'Check the date in the note, and that this is the source meant.',
    })
  }
}

const isDay = (edtf: string): boolean => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf)
