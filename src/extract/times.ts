import type { Reading, Sentence } from '../language/reading.ts'
import { type Document, unreadIn } from '../model/document.ts'
import type { Citation } from '../model/note.ts'
import type { Span } from '../model/span.ts'
import { findDates } from '../text/dates.ts'
import { headOf } from './entities/head.ts'
import type { TimeMention } from './extractor.ts'
import { intervalsOf } from './times/intervals.ts'
import { startOf, type PartialDate } from './times/partial-date.ts'
import { writtenAt } from './times/reference.ts'
import { relativeForms, withYear, type Footing } from './times/relative-forms.ts'

/** A time found in a sentence; `read` resolves it once the dates before it are known. */
type Candidate = Span & { readonly read: (footing: Footing) => string | undefined }

/**
 * The times a document tells, in order, none within another: absolute dates, and relative ones counted from the document's own date,
 * inside a quotation with a note from the quoted work's, or from the date told before ("two years later"). A weekday is the last before
 * the day of writing, or the next where the words speak of what is to come; where that day is unknown it fixes nothing.
 */
export function findTimes(document: Document, reading: Reading, citations: readonly Citation[]): TimeMention[] {
  const text = withoutMarkers(document)
  const written = writtenAt(document, citations)
  let told: { readonly date: PartialDate; readonly block: number } | undefined
  return reading.sentences.flatMap(sentence => {
    const found: (Span & { readonly edtf: string })[] = []
    for (const candidate of candidatesIn(text, sentence)) {
      const before = told?.block === sentence.block ? told.date : undefined
      const edtf = candidate.read({
        written: written(candidate.start),
        told: before,
        isAhead: isAhead(text.slice(sentence.start, candidate.start)),
      })
      if (edtf === undefined || found.some(({ end }) => end > candidate.start)) continue
      found.push({ start: candidate.start, end: candidate.end, edtf })
      const date = startOf(edtf)
      if (date !== undefined) told = { date, block: sentence.block }
    }
    return intervalsOf(
      text,
      found.map(time => ofOneYear(time, found)),
      sentence.start,
    ).map(time => ({ ...time, head: headOf(reading, time) }))
  })
}

/** A day without a year takes the only year that its sentence gives: "on 4 April and from 5 to 6 May 2016". */
function ofOneYear<T extends { readonly edtf: string }>(time: T, found: readonly T[]): T {
  if (!/^XXXX-\d\d-\d\d$/.test(time.edtf)) return time
  const years = new Set(found.flatMap(({ edtf }) => /^(\d{4})(?:$|-)/.exec(edtf)?.[1] ?? []))
  const [year] = years
  return years.size === 1 && year !== undefined ? { ...time, edtf: time.edtf.replace('XXXX', year) } : time
}

/** The text with note markers and references blanked, so that "in 2014²" stays a year and offsets hold. */
function withoutMarkers(document: Document): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of unreadIn(document)) {
    pieces.push(document.text.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  return [...pieces, document.text.slice(at)].join('')
}

function candidatesIn(text: string, sentence: Sentence): Candidate[] {
  const own = text.slice(sentence.start, sentence.end).replaceAll('\n', ' ')
  const place = (start: number, end: number): Span => ({ start: sentence.start + start, end: sentence.start + end })
  const absolute: Candidate[] = findDates(own).map(({ start, end, edtf }) => ({
    ...place(start, end),
    read: (footing: Footing) => withYear(asProse(own.slice(start, end), edtf), footing),
  }))
  const relative: Candidate[] = relativeForms.flatMap(({ pattern, read }) =>
    [...own.matchAll(pattern)].map(match => ({
      ...place(match.index, match.index + match[0].length),
      read: (footing: Footing) => read(match.groups ?? {}, footing),
    })),
  )
  return [...absolute, ...relative].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Whether the words before a date speak of what is still to come. */
const isAhead = (before: string): boolean =>
  /\b(?:will|shall|(?:is|are) (?:to|due|scheduled|set|expected|planning)|plans? to|next)\b[^.;]*$/i.test(before)

/** In running prose "2003-07" is a span of years rather than a month, and "the 1600s" a century. */
function asProse(words: string, edtf: string): string {
  const years = /^(\d\d)(\d\d)[-–](\d\d)$/.exec(words)
  if (years !== null && Number(years[3]) > Number(years[2])) return `${years[1]}${years[2]}/${years[1]}${years[3]}`
  return /^1\d00[’']?s$/.test(words) ? `${words.slice(0, 2)}XX` : edtf
}
