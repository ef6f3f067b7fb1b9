import type { Document } from '../model/document.ts'
import type { Citation, Note } from '../model/note.ts'
import type { Source } from '../model/source.ts'
import { contains, type Span } from '../model/span.ts'
import type { NotePart } from './note-part.ts'
import { parseCitation } from './parse.ts'
import type { Parsed } from './parsed.ts'
import { Records } from './records.ts'
import { type Read, resolve } from './resolve.ts'
import { splitNote } from './split.ts'
import { keyOf } from './words.ts'

/**
 * The works that a document's notes cite and each citation of them, short forms resolved or refused. Sources are numbered "s1"… in
 * order of the first full citation; records of a reference manager in the file are taken as they are, in the body too.
 */
export function readCitations(document: Document): { readonly citations: Citation[]; readonly sources: Source[] } {
  const headings = new Set(
    document.blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => keyOf(document.text.slice(span.start, span.end))),
  )
  const records = new Records(document)
  const reads = document.notes.toSorted((a, b) => a.number - b.number).flatMap(note => readsOf(document, note, headings, records))
  const read = resolve(reads)
  return { citations: read.citations, sources: [...read.sources, ...records.inBody(read.sources)] }
}

function readsOf(document: Document, note: Note, headings: ReadonlySet<string>, records: Records): Read[] {
  const text = document.text.slice(note.span.start, note.span.end)
  const recorded = records.inNote(note)
  const parsed = splitNote(text)
    .map(part => ({ part, span: { start: note.span.start + part.start, end: note.span.start + part.end } }))
    .filter(
      ({ part, span }) => part.kind === 'citation' && !recorded.some(read => read.span.start < span.end && span.start < read.span.end),
    )
    .map(({ part, span }) => readOf(document, note, part, span))
    .map(read => records.withAddress(note, read))
    .filter(read => !isOwnHeading(read, headings))
  return [...recorded, ...parsed, ...records.linksOutside(note, [...recorded, ...parsed])].toSorted((a, b) => a.span.start - b.span.start)
}

function readOf(document: Document, note: Note, part: NotePart, span: Span): Read {
  const text = document.text.slice(span.start, span.end)
  const italics = document.italics
    .filter(italic => contains(span, italic))
    .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))
  return {
    note: note.number,
    span,
    signal: part.signal,
    text,
    parsed: pointedByNumber(document, note, parseCitation(text, italics)),
    tentative: part.tentative,
    recorded: false,
  }
}

/** A pointer names a note as printed ("n. 7"); where notes without number or new counts shift the order, the last one so called is meant. */
function pointedByNumber({ notes }: Document, { number }: Note, parsed: Parsed): Parsed {
  const { pointer } = parsed
  if (pointer === undefined || pointer.note === null) return parsed
  const called = notes.findLast(note => note.number <= number && note.label === String(pointer.note))
  return called === undefined ? parsed : { ...parsed, pointer: { ...pointer, note: called.number } }
}

/** "See “Emergent Care.”" points to a section of the document itself. */
const isOwnHeading = ({ parsed }: Read, headings: ReadonlySet<string>): boolean =>
  parsed.csl.author.length === 0 && parsed.csl.URL === undefined && headings.has(keyOf(parsed.csl.title ?? ''))
