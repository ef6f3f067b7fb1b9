import type { Finding, Severity } from '../../model/finding.ts'
import type { Citation } from '../../model/note.ts'
import { capital } from '../../text/capital.ts'
import type { AuditContext } from './context.ts'

/** Faults that a short form carries on, each with how its message goes on. */
const CARRIED: Readonly<Record<string, string>> = {
  'date-url-mismatch': 'rests on it and shares the doubt about its date',
  'title-truncated': 'rests on it and shares its cut-off title',
  'url-missing': 'rests on it and leads a reader to no source either',
}

/** The findings that short forms inherit from the note which gives their work in full. */
export function inherited(own: readonly Finding[], context: AuditContext): Finding[] {
  const carried = Map.groupBy(
    own.filter(({ code }) => code in CARRIED).flatMap(found => found.notes.map(note => ({ note, found }))),
    ({ note }) => note,
  )
  return context.citations.flatMap(citation => {
    const { resolution } = citation
    if (resolution.is !== 'resolved' || resolution.note === citation.note) return []
    return (carried.get(resolution.note) ?? [])
      .filter(({ found }) => applies(found.code, citation))
      .map(({ found }) => ({
        ...found,
        note: citation.note,
        notes: [citation.note],
        span: citation.span,
        severity: severityOf(found, citation, context),
        message: `${capital(context.named([citation.note]))} cites the work of ${context.named([resolution.note])} again: it ${CARRIED[found.code]}.`,
        inheritedFrom: resolution.note,
      }))
  })
}

/** A short form that words its title otherwise does not repeat the cut. */
const applies = (code: string, { csl }: Citation): boolean => code !== 'title-truncated' || /(?:\.{3}|…)$/.test(csl.title ?? '')

/** A quotation whose source cannot be reached weighs more than the rest. */
function severityOf({ code }: Finding, { note }: Citation, { sentencesOn }: AuditContext): Severity {
  if (code !== 'url-missing') return 'info'
  return sentencesOn(note).some(({ coverage, text }) => coverage === 'direct' && /[“"][^”"]{12,}[”"]/.test(text)) ? 'warning' : 'info'
}
