import { Buffer } from 'node:buffer'

import { audit } from '../../src/citations/audit.ts'
import { readCitations } from '../../src/citations/read.ts'
import { withReferences } from '../../src/citations/with-references.ts'
import { readDocument } from '../../src/documents/read.ts'
import { read } from '../../src/language/read.ts'
import { type Document, unreadIn } from '../../src/model/document.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Citation } from '../../src/model/note.ts'
import type { Source } from '../../src/model/source.ts'
import type { Span } from '../../src/model/span.ts'
import { models } from '../reading.ts'

/** A document with what its notes say and what the audit finds in it. */
export type Audited = {
  readonly document: Document
  readonly sentences: readonly Span[]
  readonly citations: readonly Citation[]
  readonly sources: readonly Source[]
  readonly findings: readonly Finding[]
}

/** Audits a document given as Markdown with `[^1]` notes, its sentences cut by the real models. */
export async function audited(markdown: string): Promise<Audited> {
  return auditOf(await readDocument({ name: 'report.md', bytes: Buffer.from(markdown) }))
}

/** Audits a document that has been read. */
export function auditOf(parsed: Document): Audited {
  const document = withReferences(parsed)
  const { citations, sources } = readCitations(document)
  const skip = unreadIn(document)
  const blocks = document.blocks.filter(({ kind }) => /^(?:heading|paragraph|quotation|item)$/.test(kind))
  const sentences = read({ text: document.text, blocks, skip }, models()).sentences.map(({ start, end }) => ({ start, end }))
  return { document, sentences, citations, sources, findings: audit(document, citations, sources, sentences) }
}

/** Markdown of a body whose notes, in order, have these words. */
export const withNotes = (body: string, ...notes: readonly string[]): string =>
  `${body}\n\n${notes.map((note, index) => `[^${index + 1}]: ${note}`).join('\n\n')}\n`

/** The findings of one kind, each as "note: message" with its mend. */
export const found = ({ findings }: Audited, code: string): readonly Finding[] => findings.filter(finding => finding.code === code)
