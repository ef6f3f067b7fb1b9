import type { Span } from '../../model/span.ts'
import { statusOf } from '../parts/claim.tsx'
import type { Claim } from '../records.ts'
import type { ReportText } from '../report-text.ts'

/** What is painted over a report: the words that state each claim, drawn by its status, and the sentence and fields of the chosen one. */
export function marksOf(report: ReportText, claims: readonly Claim[], chosen: string | undefined): Record<string, readonly Span[]> {
  const places = new Map(report.claims.map(place => [place.id, place]))
  const drawn = Object.groupBy(
    claims.filter(({ document }) => document.id === report.id),
    statusOf,
  )
  const place = chosen === undefined ? undefined : places.get(chosen)
  const words = (given: readonly Claim[] | undefined): Span[] => (given ?? []).flatMap(({ id }) => places.get(id)?.trigger ?? [])
  return {
    sentence: place?.evidence ?? [],
    says: words(drawn.says),
    hedged: words(drawn.hedged),
    denied: words(drawn.denied),
    field: place === undefined ? [] : [place.subject, place.object, place.hedge, place.cue].filter(one => one !== null),
  }
}
