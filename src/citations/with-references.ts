import type { Block, Call, Document, Reference } from '../model/document.ts'
import type { Note } from '../model/note.ts'
import { overlaps, type Span } from '../model/span.ts'
import { firstFrom } from '../text/sorted.ts'
import { isOnlyLink } from './records.ts'
import { DatedReader } from './references/dated.ts'
import { calledBy } from './references/entry.ts'
import { namesOf, SAME_NAMES } from './references/heads.ts'
import { type Entry, findList, type WorksList } from './references/list.ts'
import { numbersIn, type Setting } from './references/numbered.ts'
import { inFull } from './references/parse-entry.ts'
import { unlistedIn } from './references/unlisted.ts'

/** Text in which works are called. */
const CALLING: ReadonlySet<Block['kind']> = new Set(['heading', 'paragraph', 'quotation', 'item'])
/** Of the entries of a longer list so many must be called before the text is held to call them. */
const ENOUGH = 2
/** A single bracket or raised number may be anything; of a list so much must be called by numbers, and by round brackets more. */
const SHARE: Readonly<Record<Setting, number>> = { square: 0.1, raised: 0.25, round: 0.34 }

/**
 * The document with the references of its running text tied to its list of works, by number (Vancouver, IEEE) or by names and year
 * (Harvard, APA, Chicago): each entry becomes a note, with the references to it as its markers, and is no longer a block of the body.
 * Entries may be called by footnotes as well ("Lund 2020, p. 4"). A text that calls no entry of its list keeps it as it is.
 */
export function withReferences(document: Document): Document {
  if (document.references.length > 0) return document
  const list = findList(document)
  const spans = document.blocks
    .filter(block => CALLING.has(block.kind) && list?.blocks.has(block) !== true)
    .map(({ span }) => span)
    .toSorted((a, b) => a.start - b.start)
  return (list === undefined ? undefined : withList(document, list, spans)) ?? withoutList(document, spans)
}

/** The document with its list tied; undefined where nothing calls it that the reader does not know already. */
function withList(document: Document, list: WorksList, spans: readonly Span[]): Document | undefined {
  const notes = notesOf(document, list)
  const listed = new Set(list.entries.map(({ note }) => note))
  const others = document.notes.filter(note => !listed.has(note))
  const taken = [...others.flatMap(({ markers }) => markers), ...recorded(document)].toSorted((a, b) => a.start - b.start)
  const free = (reference: Reference): boolean => !overlapsAny(taken, reference.span)
  const numbered = byNumber(document, list, notes, spans)
  const reader = list.kind === 'notes' ? undefined : datedReader(document, list, notes)
  const dated = reader === undefined ? [] : spans.flatMap(span => reader.read(span))
  const best = callsOf(numbered).size >= callsOf(dated).size ? numbered : dated
  const enough = Math.min(ENOUGH, notes.size)
  if (callsOf(best).size >= enough) return isKnown(list, notes, best) ? undefined : tied(document, list, notes, best, best.filter(free))
  const calledInNotes = new Set(reader === undefined || listed.size > 1 ? [] : others.flatMap(({ span }) => reader.calledIn(span)))
  return calledInNotes.size >= enough ? tied(document, list, notes, [], []) : undefined
}

/** The document with the references that are plainly some, though no list is at hand. */
function withoutList(document: Document, spans: readonly Span[]): Document {
  const markers = document.notes.flatMap(note => note.markers).toSorted((a, b) => a.start - b.start)
  const references = spans.flatMap(span => unlistedIn(document.text, span)).filter(({ span }) => !overlapsAny(markers, span))
  return references.length === 0 ? document : { ...document, references }
}

/** Stretches of the body behind which a reference manager's record stands. */
const recorded = ({ fields }: Document): Span[] =>
  fields.filter(({ items }) => !items.every(({ csl }) => isOnlyLink(csl))).map(({ span }) => span)

/** Whether one of these spans, in order and apart, overlaps another. */
function overlapsAny(sorted: readonly Span[], span: Span): boolean {
  const next = firstFrom(sorted, span.start, ({ start }) => start)
  return [sorted[next - 1], sorted[next]].some(other => other !== undefined && overlaps(other, span))
}

/** Whether the reader has found all entries as notes already, and every call of them. */
const isKnown = ({ entries }: WorksList, notes: ReadonlyMap<Entry, number>, references: readonly Reference[]): boolean => {
  const markers = new Map(entries.map(entry => [notes.get(entry) ?? 0, entry.note?.markers ?? []]))
  return (
    entries.every(({ note }) => note !== undefined) &&
    references.every(({ span, calls }) =>
      calls.every(call => call.locator === null && call.notes.every(note => overlapsAny(markers.get(note) ?? [], span))),
    )
  )
}

/** Notes that are called without a fault. */
const callsOf = (references: readonly Reference[]): ReadonlySet<number> =>
  new Set(references.flatMap(({ calls }) => calls.filter(({ fault }) => fault === null).flatMap(({ notes }) => notes)))

/** Each entry's number as a note: its own where the reader found it as one, else counted on from the last. */
function notesOf({ notes }: Document, { entries }: WorksList): ReadonlyMap<Entry, number> {
  let last = notes.reduce((most, { number }) => Math.max(most, number), 0)
  return new Map(entries.map(entry => [entry, entry.note?.number ?? ++last]))
}

function byNumber(document: Document, { entries }: WorksList, notes: ReadonlyMap<Entry, number>, spans: readonly Span[]): Reference[] {
  const known = new Map(entries.map(entry => [entry.number, notes.get(entry) ?? 0]))
  const settings = (['square', 'raised', 'round'] as const).map(setting => {
    const found = spans.flatMap(span => numbersIn(document.text, span, setting, document.raised))
    const called = new Set(found.flatMap(({ calls }) => calls.flatMap(({ number }) => known.get(number) ?? [])))
    return { setting, found, called: called.size >= SHARE[setting] * known.size ? called.size : 0 }
  })
  const best = settings.reduce((one, other) => (other.called > one.called ? other : one))
  if (best.called < Math.min(ENOUGH, known.size)) return []
  return best.found.flatMap(({ span, calls }) => {
    const read = calls.flatMap(({ number, ...call }): Call[] => {
      const note = known.get(number)
      if (note !== undefined) return [{ ...call, notes: [note], how: 'short', fault: null }]
      return best.setting === 'square' && number < 1000 ? [{ ...call, notes: [], how: 'short', fault: 'missing' }] : []
    })
    return read.length === 0 ? [] : [{ span, narrative: false, calls: read }]
  })
}

function datedReader({ text }: Document, { entries }: WorksList, notes: ReadonlyMap<Entry, number>): DatedReader {
  let before: string | undefined
  const called = entries.map(entry => {
    const printed = text.slice(entry.span.start, entry.span.end)
    const own = calledBy(printed, notes.get(entry) ?? 0, before)
    before = SAME_NAMES.test(printed) ? before : namesOf(inFull(printed, undefined))
    return own
  })
  return new DatedReader(text, called)
}

/** The document with these references, of which `tying` are called markers of their notes. */
function tied(
  document: Document,
  list: WorksList,
  numbers: ReadonlyMap<Entry, number>,
  references: readonly Reference[],
  tying: readonly Reference[],
): Document {
  const ties = new Set(tying)
  const markers = Map.groupBy(
    tying.flatMap(({ span, calls }) =>
      [...new Set(calls.flatMap(({ notes, fault }) => (fault === null ? notes : [])))].map(note => ({ note, span })),
    ),
    ({ note }) => note,
  )
  const markersOf = (note: number): Span[] => (markers.get(note) ?? []).map(({ span }) => span)
  const listed = new Set(list.entries.map(({ note }) => note))
  const spans = tying.map(({ span }) => span)
  const kind = list.kind === 'notes' ? 'endnote' : 'entry'
  const kept = document.notes.map((note): Note => ({
    ...note,
    ...(listed.has(note) ? { kind } : {}),
    markers: [...note.markers.filter(marker => !listed.has(note) || !overlapsAny(spans, marker)), ...markersOf(note.number)].toSorted(
      (a, b) => a.start - b.start,
    ),
  }))
  const own = references.length > 0 && tying.length === 0 ? [] : list.entries.filter(({ note }) => note === undefined)
  const made = own.map((entry): Note => {
    const number = numbers.get(entry) ?? 0
    return { number, label: String(entry.number), kind, span: entry.span, markers: markersOf(number), link: 'sequence', page: entry.page }
  })
  const entries = list.entries
    .filter(({ note }) => note === undefined)
    .map(({ span, page }): Block => ({ kind: 'note', span, level: null, page }))
  const blocks = [...document.blocks.filter(block => !list.blocks.has(block)), ...entries].toSorted((a, b) => a.span.start - b.span.start)
  return {
    ...document,
    blocks,
    notes: [...kept, ...made],
    references: references.map(reference => (ties.has(reference) ? reference : { ...reference, calls: [] })),
  }
}
