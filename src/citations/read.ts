import type { Document } from '../model/document.ts'
import type { Citation, Note } from '../model/note.ts'
import type { Source } from '../model/source.ts'
import { contains, type Span } from '../model/span.ts'
import { monthNumber } from '../text/months.ts'
import { firstFrom } from '../text/sorted.ts'
import { noteNames } from './note-names.ts'
import type { NotePart } from './note-part.ts'
import { parseCitation } from './parse.ts'
import type { Parsed } from './parsed.ts'
import { Records } from './records.ts'
import { namesOf, SAME_NAMES } from './references/heads.ts'
import { inFull, isMedical, parseEntry } from './references/parse-entry.ts'
import { type Read, resolve } from './resolve.ts'
import { splitNote } from './split.ts'
import { keyOf } from './words.ts'

/** What every note of a document is read with. */
type Around = {
  readonly text: string
  /** Keys of the document's own headings. */
  readonly headings: ReadonlySet<string>
  readonly records: Records
  /** In order of place. */
  readonly italics: readonly Span[]
  /** Notes by their printed label, in order. */
  readonly labelled: ReadonlyMap<string, readonly Note[]>
}

/**
 * The works that a document's notes cite and each citation of them, short forms resolved or refused. Sources are numbered "s1"… in
 * order of the first full citation; records of a reference manager in the file are taken as they are, and links and records in the body are citations
 * counted on from the last note.
 */
export function readCitations(document: Document): { readonly citations: Citation[]; readonly sources: Source[] } {
  const { text, blocks } = document
  const notes = document.notes.toSorted((a, b) => a.number - b.number)
  const around: Around = {
    text,
    headings: new Set(blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => keyOf(text.slice(span.start, span.end)))),
    records: new Records(document),
    italics: document.italics.toSorted((a, b) => a.start - b.start),
    labelled: Map.groupBy(
      notes.filter(note => !isEntry(note)),
      ({ label }) => label,
    ),
  }
  const [entries, others] = [notes.filter(isEntry), notes.filter(note => !isEntry(note))]
  const read = withoutEntries(
    document,
    resolve(
      [...entryReads(entries, around), ...others.flatMap(note => readsOf(note, around)), ...around.records.inBody()],
      noteNames(notes),
    ),
  )
  return { ...read, citations: [...read.citations, ...callsOf(document, read.citations)] }
}

const isEntry = ({ kind }: Note): boolean => kind === 'entry'

/** Entries of a list of works: each gives one work in full, under the names of the entry before where it has a dash for them. */
function entryReads(notes: readonly Note[], { text, records, italics }: Around): Read[] {
  let before: string | undefined
  return notes.map(note => {
    const printed = text.slice(note.span.start, note.span.end)
    const parsed = parseEntry(printed, before, within(italics, note.span))
    if (!SAME_NAMES.test(printed)) before = namesOf(inFull(printed, undefined))
    return records.withAddress(note, {
      note: note.number,
      span: note.span,
      signal: null,
      text: printed,
      parsed,
      tentative: false,
      recorded: true,
    })
  })
}

/** The references of running text that are tied to an entry, each a short form of its work with the pages it points to. */
function callsOf({ references, notes }: Document, citations: readonly Citation[]): Citation[] {
  const listed = new Set(notes.filter(isEntry).map(({ number }) => number))
  const entries = new Map(citations.filter(({ note }) => listed.has(note)).map(citation => [citation.note, citation] as const))
  return references
    .flatMap(({ calls }) => calls)
    .flatMap(({ span, notes: [note], locator, signal, how, fault }): Citation[] => {
      const entry = note === undefined || fault !== null ? undefined : entries.get(note)
      if (note === undefined || entry === undefined) return []
      return [
        {
          note,
          span,
          csl: { type: entry.csl.type, author: [] },
          locator,
          signal,
          resolution: { is: 'resolved', how, note },
          source: entry.source,
        },
      ]
    })
}

/** The entry of a list of works gives a work that notes cite, and is no further citation of it. */
function withoutEntries(
  { blocks, notes }: Document,
  { citations, sources }: { readonly citations: Citation[]; readonly sources: Source[] },
): { readonly citations: Citation[]; readonly sources: Source[] } {
  const last = notes.reduce((most, { number }) => Math.max(most, number), 0)
  const noted = new Set(sources.filter(source => (source.notes[0] ?? Infinity) <= last).map(({ id }) => id))
  const isListed = ({ note, source, span }: Citation): boolean =>
    note > last &&
    noted.has(source ?? '') &&
    blocks.some(block => contains(block.span, span) && block.span.end - block.span.start < 1.5 * (span.end - span.start))
  const entries = new Set(citations.filter(isListed).map(({ note }) => note))
  if (entries.size === 0) return { citations, sources }
  return {
    citations: citations.filter(({ note }) => !entries.has(note)),
    sources: sources.map(source => ({ ...source, notes: source.notes.filter(note => !entries.has(note)) })),
  }
}

function readsOf(note: Note, around: Around): Read[] {
  const { text, records, headings } = around
  const recorded = records.inNote(note)
  const whole = text.slice(note.span.start, note.span.end)
  if (recorded.length === 0 && isMedical(whole)) return entryReads([note], around)
  const parsed = splitNote(withDigits(whole))
    .map(part => ({ part, span: { start: note.span.start + part.start, end: note.span.start + part.end } }))
    .filter(
      ({ part, span }) => part.kind === 'citation' && !recorded.some(read => read.span.start < span.end && span.start < read.span.end),
    )
    .map(({ part, span }) => readOf(note, part, span, around))
    .map(read => records.withAddress(note, read))
    .filter(read => !isOwnHeading(read, headings))
  return [...recorded, ...parsed, ...records.linksOutside(note, [...recorded, ...parsed])].toSorted((a, b) => a.span.start - b.span.start)
}

function readOf(note: Note, part: NotePart, span: Span, { text: whole, italics, labelled }: Around): Read {
  const text = withDigits(whole.slice(span.start, span.end))
  const own = within(italics, span)
  return {
    note: note.number,
    span,
    signal: part.signal,
    text,
    parsed: pointedByNumber(labelled, note, parseCitation(text, own)),
    tentative: part.tentative,
    recorded: false,
  }
}

/** The italic stretches inside a span, counted from its start; the list is in order. */
const within = (italics: readonly Span[], span: Span): Span[] =>
  italics
    .slice(firstFrom(italics, span.start, startOf), firstFrom(italics, span.end, startOf))
    .filter(italic => contains(span, italic))
    .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))

/** Years, days and pages in which a scan has letters for digits, mended: `I924`, `I2 June`, `p. l02`. */
const withDigits = (text: string): string =>
  text
    .replace(DAY, (day, month: string) => (monthNumber(month) === undefined ? day : toDigits(day)))
    .replace(PAGE, toDigits)
    .replace(/(?<![\p{L}\p{N}])(?=[\dIlO]*\d[\dIlO]*\d)(?=\d*[IlO])[1Il][5-9][\dIlO]{2}(?![\p{L}\p{N}])/gu, toDigits)

const toDigits = (number: string): string => number.replace(/[Il]/g, '1').replaceAll('O', '0')
const DAY = /(?<![\p{L}\p{N}])(?:[Il]\d|\d[IlO])(?=\s(\p{L}{3,12}))/gu
const PAGE = /(?<=\b(?:pp?|S|col)\.\s?)(?=[IlO]*\d)[\dIlO]{2,4}(?:\s?[-–]\s?[\dIlO]{1,4})?(?![\p{L}\p{N}])/gu

const startOf = ({ start }: Span): number => start

/** A pointer names a note as printed ("n. 7"); where notes without number or new counts shift the order, the last one so called is meant. */
function pointedByNumber(labelled: ReadonlyMap<string, readonly Note[]>, { number }: Note, parsed: Parsed): Parsed {
  const { pointer } = parsed
  if (pointer === undefined || pointer.note === null) return parsed
  const called = labelled.get(String(pointer.note)) ?? []
  const last = called[firstFrom(called, number + 1, note => note.number) - 1]
  return last === undefined ? parsed : { ...parsed, pointer: { ...pointer, note: last.number } }
}

/** "See “Emergent Care.”" points to a section of the document itself. */
const isOwnHeading = ({ parsed }: Read, headings: ReadonlySet<string>): boolean =>
  parsed.csl.author.length === 0 && parsed.csl.URL === undefined && headings.has(keyOf(parsed.csl.title ?? ''))
