import { z } from 'zod'

import { CslItem } from './source.ts'
import { Span } from './span.ts'

/** How a marker is known to belong to its note: the file says so, the page's geometry, or the run 1..N of the numbers. */
export const LinkEvidence = z.enum(['file', 'geometry', 'sequence'])
export type LinkEvidence = z.output<typeof LinkEvidence>

/** A note as a document reader finds it, before its words are read as citations. */
export const Note = z.object({
  /** 1-based place in the order of the document; the printed label may differ ("*", "ii"). */
  number: z.int().positive(),
  label: z.string(),
  /** An entry is a work of the list at the end that the running text itself calls. */
  kind: z.enum(['footnote', 'endnote', 'entry']),
  /** The note's words, without its label, in the document's canonical text. */
  span: Span,
  /** Where the body calls it, as printed in the canonical text; none for an orphan. */
  markers: z.array(Span),
  link: LinkEvidence,
  /** Page the note stands on, 1-based, where the format has pages. */
  page: z.int().positive().nullable(),
})
export type Note = Readonly<z.output<typeof Note>>

/** What a short form, ibid. or cross-reference points to, or why it is refused. */
export const Resolution = z.discriminatedUnion('is', [
  z.object({ is: z.literal('full') }),
  z.object({
    is: z.literal('resolved'),
    how: z.enum(['short', 'ibid', 'supra', 'op-cit', 'hereinafter']),
    /** Number of the note that gives the work in full. */
    note: z.int().positive(),
  }),
  z.object({ is: z.literal('refused'), how: z.enum(['short', 'ibid', 'supra', 'op-cit', 'hereinafter']), reason: z.string() }),
])
export type Resolution = Readonly<z.output<typeof Resolution>>

/** One work cited in one note. */
export const Citation = z.object({
  /** Number of the note; of a reference in running text that of its entry; links in the body are counted on from the last note. */
  note: z.int().positive(),
  span: Span,
  /** Fields as this note words them; a short form has few. */
  csl: CslItem,
  /** Pages, sections or paragraphs pointed to, as printed: `2–5`, `§ 12`. */
  locator: z.string().nullable(),
  /** The words that lead to it: "see also", "quoted in", "but see". */
  signal: z.string().nullable(),
  resolution: Resolution,
  /** Id of the work; null where a short form is refused. */
  source: z.string().nullable(),
})
export type Citation = Readonly<z.output<typeof Citation>>
