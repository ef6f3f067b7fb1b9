import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { Citation } from '../model/note.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { contextOf } from './audit/context.ts'
import { checks } from './audit/index.ts'
import { inherited } from './audit/inherit.ts'

const WEIGHT = { error: 0, warning: 1, info: 2, style: 3 }

/**
 * What is wrong or worth a look in a document's notes and their use, worded for its author; by note, the document's own findings last.
 * Short forms inherit the faults of the note that gives their work.
 */
export function audit(
  document: Document,
  citations: readonly Citation[],
  sources: readonly Source[],
  sentences: readonly Span[],
): Finding[] {
  const context = contextOf(document, citations, sources, sentences)
  const own = checks.flatMap(check => [...check(context)])
  return [...own, ...inherited(own, context)].toSorted(
    (a, b) =>
      (a.note ?? Infinity) - (b.note ?? Infinity) || WEIGHT[a.severity] - WEIGHT[b.severity] || (a.span?.start ?? 0) - (b.span?.start ?? 0),
  )
}
