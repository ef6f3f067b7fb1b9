import type { Span } from '../../model/span.ts'
import { statusOf } from '../parts/claim.tsx'
import type { Claim } from '../records.ts'
import type { ReportText } from '../report-text.ts'

/** What is looked at just now: a claim, one of its fields, and the words that it would have. */
type Chosen = { readonly claim: string | undefined; readonly field?: string | undefined; readonly words?: Span | undefined }

/** What is painted over a report: the words that state each claim, drawn by its status, and the sentence and fields of the chosen one. */
export function marksOf(report: ReportText, claims: readonly Claim[], { claim, field, words }: Chosen): Record<string, readonly Span[]> {
  const places = new Map(report.claims.map(place => [place.id, place]))
  const drawn = Object.groupBy(
    claims.filter(({ document }) => document.id === report.id),
    statusOf,
  )
  const place = claim === undefined ? undefined : places.get(claim)
  const triggers = (given: readonly Claim[] | undefined): Span[] => (given ?? []).flatMap(({ id }) => places.get(id)?.trigger ?? [])
  return {
    sentence: words === undefined ? (place?.evidence ?? []) : [words],
    says: triggers(drawn.says),
    hedged: triggers(drawn.hedged),
    denied: triggers(drawn.denied),
    field: place === undefined ? [] : [place.subject, place.object, place.hedge, place.cue].filter(one => one !== null),
    hover: place === undefined || field === undefined ? [] : wordsOf(place, field),
  }
}

/** The words that a field of a claim was read from. */
function wordsOf(
  { subject, object, speaker, place, cue, hedge, trigger, qualifiers }: ReportText['claims'][number],
  field: string,
): Span[] {
  const words: Readonly<Record<string, readonly (Span | null)[]>> = {
    subject: [subject],
    says: [...speaker, cue],
    status: [hedge, trigger],
    object: [object],
    where: [place],
    ...qualifiers,
  }
  return (words[field] ?? []).filter(one => one !== null)
}
