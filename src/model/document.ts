import { z } from 'zod'

import { Note } from './note.ts'
import { Name, CslItem } from './source.ts'
import { overlaps, Span } from './span.ts'

/** What a stretch of text is on its page. Sentences are read from `heading`, `paragraph`, `quotation` and `item` only. */
export const BlockKind = z.enum(['heading', 'paragraph', 'quotation', 'item', 'caption', 'table', 'note', 'running-head', 'code'])
export type BlockKind = z.output<typeof BlockKind>

export const Block = z.object({
  kind: BlockKind,
  span: Span,
  /** 1 is the title; headings only. */
  level: z.int().positive().nullable(),
  /** Page on which it begins, 1-based, where the format has pages. */
  page: z.int().positive().nullable(),
})
export type Block = Readonly<z.output<typeof Block>>

/** A box on a page, y downwards. */
export const Box = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() })
export type Box = Readonly<z.output<typeof Box>>

/** A stretch of canonical text that was copied letter for letter from the raw text. */
export const Piece = z.object({ at: z.int().nonnegative(), raw: z.int().nonnegative(), length: z.int().positive() })
export type Piece = Readonly<z.output<typeof Piece>>

/** What a document says of itself, each value with how it is known. */
export const OwnMetadata = z.object({
  title: z.string().nullable(),
  authors: z.array(Name),
  /** EDTF. */
  date: z.string().nullable(),
  dateFrom: z.enum(['file', 'text', 'notes', 'person']).nullable(),
  publisher: z.string().nullable(),
  /** BCP 47. */
  language: z.string(),
  /** How many pages it has, where its file tells. */
  pages: z.exactOptional(z.int().positive()),
})
export type OwnMetadata = Readonly<z.output<typeof OwnMetadata>>

/** A stretch of words on one line of a page, and its box in points from the page's upper left corner, y downwards. */
export const Place = z.object({ span: Span, page: z.int().positive(), box: Box })
export type Place = Readonly<z.output<typeof Place>>

/** Words that a recogniser read on a picture, with how sure it is of the least sure of them, 0–100. Unsure words stand by themselves. */
export const Recognised = z.object({ span: Span, confidence: z.int().min(0).max(100) })
export type Recognised = Readonly<z.output<typeof Recognised>>

/** Recognised words below this confidence are unsure (`npm run bench -- scans` tells how many of the wrong ones it marks). */
export const UNSURE = 70

/** A reference manager's record found inside the file (Zotero, Mendeley), with the stretch of text it stands behind. */
export const CitationField = z.object({ span: Span, items: z.array(z.object({ csl: CslItem, locator: z.string().nullable() })) })
export type CitationField = Readonly<z.output<typeof CitationField>>

/** A work of the list at the end called in running text: `4–6`, `Lund 2020, p. 15`, the `2020` of "Lund (2020)", `ibid.`. */
export const Call = z.object({
  span: Span,
  /** Number of the note that is its entry; where there is a fault, of each that comes near it. */
  notes: z.array(z.int().positive()),
  /** Pages or sections pointed to, as printed. */
  locator: z.string().nullable(),
  /** The words that lead to it: "see also", "quoted in". */
  signal: z.string().nullable(),
  how: z.enum(['short', 'ibid']),
  /** Why it is tied to no entry: there is none, several fit it, or only other years are listed. */
  fault: z.enum(['missing', 'several', 'year']).nullable(),
})
export type Call = Readonly<z.output<typeof Call>>

/** What is printed for one or more calls, brackets included. No calls are known where a reference manager's record stands behind it. */
export const Reference = z.object({
  span: Span,
  /** Whether the sentence names the author itself: "Lund (2020) argues". */
  narrative: z.boolean(),
  calls: z.array(Call),
})
export type Reference = Readonly<z.output<typeof Reference>>

/**
 * A read document. `text` is canonical: the body in reading order with note markers where they are printed, blocks parted by a blank
 * line, line-end hyphens mended; then captions' and notes' texts, each a block of its own. All spans are UTF-16 offsets into it.
 */
export const Document = z.object({
  format: z.string(),
  text: z.string(),
  meta: OwnMetadata,
  blocks: z.array(Block),
  notes: z.array(Note),
  /** Italic stretches, where the format tells. */
  italics: z.array(Span),
  fields: z.array(CitationField),
  /** Stretches set above the line, where the format tells. */
  raised: z.array(Span).default([]),
  /** References to the list of works in running text, ascending. */
  references: z.array(Reference).default([]),
  /** Canonical to raw text, ascending in `at`; empty where the format has no raw text (DOCX). */
  pieces: z.array(Piece),
  /** Where the words stand on pages, ascending; empty where the format has no fixed pages. */
  places: z.array(Place).default([]),
  /** What was read on pictures of pages, ascending. */
  recognised: z.array(Recognised).default([]),
  /** Faults met while reading that did not stop it. */
  problems: z.array(z.object({ code: z.string(), message: z.string(), span: Span.nullable() })),
})
export type Document = Readonly<z.output<typeof Document>>

/** How sure a recogniser is of the least sure of some words, 0–100; null where none were recognised. */
export function leastSure({ recognised }: Pick<Document, 'recognised'>, spans: readonly Span[]): number | null {
  const within = recognised.filter(({ span }) => spans.some(other => overlaps(span, other))).map(({ confidence }) => confidence)
  return within.length === 0 ? null : Math.min(...within)
}

/** Where some words stand on pages: a box for each line that holds some, cut to them by their share of its letters. */
export function boxesOf({ places }: Pick<Document, 'places'>, spans: readonly Span[]): Omit<Place, 'span'>[] {
  return places.flatMap(({ span, page, box }) => {
    const parts = spans.filter(other => overlaps(span, other))
    if (parts.length === 0) return []
    const at = (offset: number): number => box.x0 + ((box.x1 - box.x0) * (offset - span.start)) / (span.end - span.start)
    const start = Math.max(span.start, Math.min(...parts.map(part => part.start)))
    const end = Math.min(span.end, Math.max(...parts.map(part => part.end)))
    return [{ page, box: { ...box, x0: Math.round(at(start)), x1: Math.round(at(end)) } }]
  })
}

/** What is not read as words, ascending and apart: markers of notes, and references in running text with the blank before them. */
export function unreadIn({ text, notes, references }: Pick<Document, 'text' | 'notes' | 'references'>): Span[] {
  const spans = [
    ...notes.flatMap(({ markers }) => markers),
    ...references.map(({ span: { start, end } }) => ({ start: text[start - 1] === ' ' ? start - 1 : start, end })),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const apart: Span[] = []
  for (const { start, end } of spans) {
    const last = apart.at(-1)
    if (last === undefined || start >= last.end) apart.push({ start, end })
    else if (end > last.end) apart[apart.length - 1] = { start: last.start, end }
  }
  return apart
}
