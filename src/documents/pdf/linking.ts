import type { LinkEvidence } from '../../model/note.ts'
import type { Line as PlainLine } from '../plain/lines.ts'
import { markersIn } from '../plain/markers.ts'
import type { Call } from './calls.ts'
import type { FoundNote, LinkedNote } from './found.ts'
import type { Line } from './lines.ts'
import { numberOf } from './numerals.ts'

/** What a marker that only the words show must weigh (plain/markers.ts). */
export const SURE = 2

/** Give each footnote what calls it: on its own page, or on one next to it where the note was carried over. `calls` are in reading order. */
export function linkFootnotes(notes: readonly FoundNote[], calls: readonly Call[], body: readonly Line[]): LinkedNote[] {
  const byPlace = Map.groupBy(calls, call => keyOf(call.line.page, call.label))
  const lines = Map.groupBy(body, line => line.page)
  const written = new Map<number, Map<string, Call>>()
  const writtenOn = (page: number): Map<string, Call> => {
    const known = written.get(page) ?? writtenCalls(lines.get(page) ?? [])
    written.set(page, known)
    return known
  }
  const taken = new Set<Call>()
  return notes.map((note, index) => {
    const page = note.lines[0]?.page ?? 0
    const carried = isCarried(note, notes.slice(index + 1, index + 4))
    const places = carried ? [page - 1, page] : [page, page - 1, page + 1]
    for (const place of places) {
      const found = byPlace.get(keyOf(place, note.label))?.filter(call => !taken.has(call)) ?? []
      if (found.length === 0) continue
      for (const call of found) taken.add(call)
      return { ...note, calls: found, link: surest(found) }
    }
    const call = places.map(place => writtenOn(place).get(note.label)).find(call => call !== undefined && !taken.has(call))
    if (call === undefined) return { ...note, calls: [], link: 'geometry' }
    taken.add(call)
    return { ...note, calls: [call], link: 'sequence' }
  })
}

/** Whether numbers begin anew behind a note on its page, so that it belongs to the page before. */
const isCarried = (note: FoundNote, next: readonly FoundNote[]): boolean =>
  next.some(other => other.lines[0]?.page === note.lines[0]?.page && numberOf(other.label) < numberOf(note.label))

const keyOf = (page: number, label: string): string => `${page} ${label}`

const surest = (calls: readonly Call[]): LinkEvidence => (calls.some(call => call.evidence === 'file') ? 'file' : 'geometry')

/** The end of a sentence that a year closes: `in 1998.2` ends in a marker. */
const afterYear = /(?<!\d)(?:1[5-9]|20)\d\d[.,;:]$/

/** The likeliest marker of each label on a page among the numbers that are set like the words around them. */
function writtenCalls(lines: readonly Line[]): Map<string, Call> {
  const best = new Map<string, { readonly call: Call; readonly weight: number }>()
  for (const [index, line] of lines.entries()) {
    for (const { start, end, number, weight } of markersIn(plainOf(line), index, 0)) {
      const label = String(number)
      if (weight < SURE && !afterYear.test(line.text.slice(Math.max(0, start - 6), start))) continue
      if (weight > (best.get(label)?.weight ?? 0)) best.set(label, { call: { line, start, end, label, evidence: 'sequence' }, weight })
    }
  }
  return new Map([...best].map(([label, { call }]) => [label, call]))
}

/** The line as the reader of plain text knows lines. */
export const plainOf = (line: Line): PlainLine => ({ start: 0, text: line.text, indent: 0, blanks: 0, page: line.page })
