import { z } from 'zod'

/** A person or body as CSL writes names; `literal` where the parts are not known to be given and family name. */
export const Name = z.object({
  given: z.string().optional(),
  family: z.string().optional(),
  literal: z.string().optional(),
})
export type Name = Readonly<z.output<typeof Name>>

/** The source types that Aver tells apart, by their CSL 1.0.2 names. */
export const SourceType = z.enum([
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'webpage',
  'post',
  'book',
  'chapter',
  'report',
  'thesis',
  'interview',
  'broadcast',
  'legal_case',
  'legislation',
  'document',
])
export type SourceType = z.output<typeof SourceType>

/**
 * A work, in CSL-JSON's words (citationstyles.org, schema 1.0.2) but for dates, which are EDTF strings (`2023-06-05`, `1978-22`,
 * `1920~`), since CSL's `date-parts` cannot hold what a note leaves open. Fields the note does not give are absent.
 */
export const CslItem = z.object({
  type: SourceType,
  title: z.string().optional(),
  author: z.array(Name),
  editor: z.array(Name).optional(),
  translator: z.array(Name).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  edition: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  number: z.string().optional(),
  genre: z.string().optional(),
  issued: z.string().optional(),
  accessed: z.string().optional(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  ISBN: z.string().optional(),
  archive: z.string().optional(),
})
export type CslItem = Readonly<z.output<typeof CslItem>>

/** One work that the notes of a document rest on, with the numbers of the notes that cite it. */
export const Source = z.object({ id: z.string(), csl: CslItem, notes: z.array(z.int()) })
export type Source = Readonly<z.output<typeof Source>>
