import type { LinkEvidence } from '../../model/note.ts'
import type { Line as PlainLine } from '../plain/lines.ts'
import { markersIn } from '../plain/markers.ts'
import type { Call } from './calls.ts'
import type { FoundNote, LinkedNote } from './found.ts'
import type { Line } from './lines.ts'

/** What a marker that only the words show must weigh (plain/markers.ts). */
const SURE = 2

/** Give each footnote what calls it: on its own page, or on the page before where it was carried over. `calls` are in reading order. */
export function linkFootnotes(notes: readonly FoundNote[], calls: readonly Call[], body: readonly Line[]): LinkedNote[] {
  const byPlace = Map.groupBy(calls, call => keyOf(call.line.page, call.label))
  const lines = Map.groupBy(body, line => line.page)
  const taken = new Set<Call>()
  return notes.map(note => {
    const page = note.lines[0]?.page ?? 0
    for (const place of [page, page - 1]) {
      const found = byPlace.get(keyOf(place, note.label))?.filter(call => !taken.has(call)) ?? []
      if (found.length === 0) continue
      for (const call of found) taken.add(call)
      return { ...note, calls: found, link: surest(found) }
    }
    const written = writtenCall(lines.get(page) ?? [], note.label)
    return written === undefined ? { ...note, calls: [], link: 'geometry' } : { ...note, calls: [written], link: 'sequence' }
  })
}

const keyOf = (page: number, label: string): string => `${page} ${label}`

const surest = (calls: readonly Call[]): LinkEvidence => (calls.some(call => call.evidence === 'file') ? 'file' : 'geometry')

/** The end of a sentence that a year closes: `in 1998.2` ends in a marker. */
const afterYear = /(?<!\d)(?:1[5-9]|20)\d\d[.,;:]$/

/** A number set like the words around it that can be the marker of a note on its page. */
function writtenCall(lines: readonly Line[], label: string): Call | undefined {
  const found = lines.flatMap((line, index) =>
    markersIn(plainOf(line), index, 0)
      .filter(marker => String(marker.number) === label && (marker.weight >= SURE || afterYear.test(line.text.slice(0, marker.start))))
      .map(marker => ({ line, start: marker.start, end: marker.end, label, evidence: 'sequence' as const, weight: marker.weight })),
  )
  return found.toSorted((a, b) => b.weight - a.weight)[0]
}

/** The line as the reader of plain text knows lines. */
export const plainOf = (line: Line): PlainLine => ({ start: 0, text: line.text, indent: 0, blanks: 0, page: line.page })
