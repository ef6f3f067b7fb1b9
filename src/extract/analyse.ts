import { audit } from '../citations/audit.ts'
import { coverageOf } from '../citations/coverage.ts'
import { readCitations } from '../citations/read.ts'
import { withReferences } from '../citations/with-references.ts'
import type { Models } from '../language/models.ts'
import { read } from '../language/read.ts'
import type { Reading } from '../language/reading.ts'
import type { Analysis } from '../model/analysis.ts'
import { type BlockKind, type Document, unreadIn } from '../model/document.ts'
import { extractClaims } from './claims.ts'

/** Blocks whose sentences state something; tables, notes and running heads are not read for claims. */
const READ: ReadonlySet<BlockKind> = new Set(['heading', 'paragraph', 'quotation', 'item', 'caption'])

/** Reads a document whole: notes to sources, text to trees, trees to claims. Same input, same output, byte for byte. */
export function analyse(parsed: Document, models: Models): { readonly analysis: Analysis; readonly reading: Reading } {
  const document = withReferences(parsed)
  const { citations, sources } = readCitations(document)
  const blocks = document.blocks.filter(block => READ.has(block.kind))
  const skip = unreadIn(document)
  const reading = read({ text: document.text, blocks, skip }, models)
  const sentences = reading.sentences.map(({ start, end }) => ({ start, end }))
  const coverage = coverageOf(document, sentences)
  const extracted = extractClaims({ document, reading, citations, coverage, confidence: models.confidence })
  const findings = audit(document, citations, sources, sentences)
  return { analysis: { document, sentences, citations, sources, findings, ...extracted }, reading }
}
