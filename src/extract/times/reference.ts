import type { Document } from '../../model/document.ts'
import type { Citation } from '../../model/note.ts'
import type { Span } from '../../model/span.ts'
import { startOf, type PartialDate } from './partial-date.ts'

type Quotation = Span & { readonly written: PartialDate | undefined }

const QUOTED = /“[^“”]{1,2000}”|"[^"]{1,2000}"/g

/** How far after its closing mark a quotation's note may be called, in code units: a full stop, a dash, a space. */
const NOTE_WITHIN = 3

/** The date that relative times at an offset count from: the quoted work's inside a quotation with a note, else the document's. */
export function writtenAt(document: Document, citations: readonly Citation[]): (offset: number) => PartialDate | undefined {
  const own = document.meta.date === null ? undefined : startOf(document.meta.date)
  const quotations = quotationsOf(document, citations)
  return offset => quotations.find(({ start, end }) => start <= offset && offset < end)?.written ?? own
}

function quotationsOf(document: Document, citations: readonly Citation[]): Quotation[] {
  const issued = issuedByNote(citations)
  const markers = document.notes.flatMap(note => note.markers.map(marker => ({ note: note.number, ...marker })))
  return [...document.text.matchAll(QUOTED)].flatMap(match => {
    const [start, end] = [match.index, match.index + match[0].length]
    const marker = markers.find(at => at.start >= end - NOTE_WITHIN && at.start <= end + NOTE_WITHIN)
    const edtf = marker === undefined ? undefined : issued.get(marker.note)
    return edtf === undefined ? [] : [{ start, end, written: startOf(edtf) }]
  })
}

/** When the first work of each note came out; a short form has it from the note that gives the work in full. */
function issuedByNote(citations: readonly Citation[]): ReadonlyMap<number, string> {
  const issued = new Map<number, string>()
  for (const { note, csl, resolution, source } of citations) {
    if (issued.has(note)) continue
    const full =
      resolution.is === 'resolved' ? citations.find(other => other.note === resolution.note && other.source === source) : undefined
    const date = csl.issued ?? full?.csl.issued
    if (date !== undefined) issued.set(note, date)
  }
  return issued
}
