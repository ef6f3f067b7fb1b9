import type { Block, Document } from '../../model/document.ts'
import type { Finding } from '../../model/finding.ts'
import type { Citation, Note } from '../../model/note.ts'
import type { Source } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import { firstFrom } from '../../text/sorted.ts'
import { coverageOf, type SentenceCoverage } from '../coverage.ts'
import type { NoteNames } from '../note-names.ts'
import { noteNames } from '../note-names.ts'

/** A sentence of the body with its words, its paragraph and the notes behind it. */
export type AuditSentence = Span & SentenceCoverage & { readonly text: string; readonly block: number }

/** What every check may look at. */
export type AuditContext = {
  readonly document: Document
  readonly citations: readonly Citation[]
  readonly sources: ReadonlyMap<string, Source>
  readonly notes: readonly Note[]
  readonly sentences: readonly AuditSentence[]
  /** Citations that give their work in full. */
  readonly full: readonly Citation[]
  /** The citations of one note, in order. */
  readonly citedIn: (note: number) => readonly Citation[]
  /** The citations of one work, in order. */
  readonly citing: (source: string) => readonly Citation[]
  /** The sentences for which a note stands, in order. */
  readonly sentencesOn: (note: number) => readonly AuditSentence[]
  readonly textOf: (span: Span) => string
  /** How notes are called, by their numbers. */
  readonly named: NoteNames
}

/** One kind of fault looked for in a document: gives a finding for each place. */
export type Check = (context: AuditContext) => Iterable<Finding>

const BODY: ReadonlySet<Block['kind']> = new Set(['paragraph', 'quotation', 'item'])

/** Gathers what the checks look at, of the citations those of notes. */
export function contextOf(
  document: Document,
  read: readonly Citation[],
  sources: readonly Source[],
  sentences: readonly Span[],
): AuditContext {
  const textOf = ({ start, end }: Span): string => document.text.slice(start, end)
  const coverage = coverageOf(document, sentences)
  const blocks = document.blocks.map((block, index) => ({ index, start: block.span.start })).toSorted((a, b) => a.start - b.start)
  /** A sentence with a reference that leads nowhere is not without one: the reference is what is told. */
  const references = document.references.map(({ span }) => span)
  const last = document.notes.reduce((most, { number }) => Math.max(most, number), 0)
  const citations = read.filter(({ note }) => note <= last)
  const body = sentences.flatMap((span, index) => {
    const block = blocks[firstFrom(blocks, span.start + 1, ({ start }) => start) - 1]?.index ?? -1
    const covered = coverage[index]
    if (covered === undefined || !BODY.has(document.blocks[block]?.kind ?? 'code') || span.start >= (document.blocks[block]?.span.end ?? 0))
      return []
    const referring = references[firstFrom(references, span.end, ({ start }) => start) - 1]
    const isReferred = covered.coverage === 'none' && referring !== undefined && referring.end > span.start
    return [
      { start: span.start, end: span.end, ...covered, ...(isReferred ? { coverage: 'linked' as const } : {}), text: textOf(span), block },
    ]
  })
  const byNote = Map.groupBy(citations, ({ note }) => note)
  const bySource = Map.groupBy(citations, ({ source }) => source)
  const covering = Map.groupBy(
    body.flatMap(sentence => [...new Set(sentence.notes)].map(note => ({ note, sentence }))),
    ({ note }) => note,
  )
  return {
    document,
    citations,
    citedIn: note => byNote.get(note) ?? [],
    citing: source => bySource.get(source) ?? [],
    sentencesOn: note => (covering.get(note) ?? []).map(({ sentence }) => sentence),
    sources: new Map(sources.map(source => [source.id, source])),
    notes: document.notes,
    sentences: body,
    full: citations.filter(({ resolution }) => resolution.is === 'full'),
    textOf,
    named: noteNames(document.notes),
  }
}

/** A finding with the fields that most leave empty. */
export function finding(given: Pick<Finding, 'code' | 'severity' | 'message'> & Partial<Finding>): Finding {
  const { note = null } = given
  return { note, notes: note === null ? [] : [note], span: null, expected: null, inheritedFrom: null, ...given }
}

/** Note numbers each once and ascending. */
export const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].toSorted((a, b) => a - b)

/** From this many notes on, one and the same remark is told in one line. */
const MANY = 4

/** The remarks as they are or, where many notes share them, the first one in the words of `told`, for all their notes. */
export function grouped(
  { named }: Pick<AuditContext, 'named'>,
  remarks: readonly Finding[],
  told: (notes: string) => string,
): readonly Finding[] {
  const [first] = remarks
  if (first === undefined || remarks.length < MANY) return remarks
  const notes = inOrder(remarks.flatMap(remark => remark.notes))
  return [{ ...first, note: null, notes, message: told(named(notes)) }]
}
