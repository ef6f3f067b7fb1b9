import type { Analysis } from '../model/analysis.ts'
import type { Ground, StoredClaim, Thing, Work } from './ground.ts'
import { groundOf } from './ground.ts'

/** A document's analysis outside any project. */
export type Analysed = { readonly id: string; readonly title: string; readonly date: string | null; readonly analysis: Analysis }

/** The ground that analyses make by themselves, without a store: every claim is proposed, nothing is judged. */
export function groundOfAnalyses(documents: readonly Analysed[]): Ground {
  return groundOf({
    reports: documents.map(({ id, title, date }) => ({ id, title, date })),
    claims: documents.flatMap(claimsOf),
    things: documents.flatMap(thingsOf),
    works: documents.flatMap(worksOf),
    thingOf: idWithin,
  })
}

/** A project-wide id for what has an id within one document only. */
const idWithin = (document: string, local: string): string => `${document}:${local}`

function claimsOf({ id: document, analysis }: Analysed): StoredClaim[] {
  return analysis.claims.map((body, index) => {
    const [first] = body.evidence
    const quote = body.evidence.map(span => analysis.document.text.slice(span.start, span.end)).join(' … ')
    return { id: `clm_${document}_${index}`, document, body, quote, at: first?.start ?? 0, standing: 'proposed' }
  })
}

const thingsOf = ({ id: document, analysis }: Analysed): Thing[] =>
  analysis.entities.map(({ id, kind, name, aliases }) => ({ id: idWithin(document, id), kind, name, aliases }))

const worksOf = ({ id: document, analysis }: Analysed): Work[] =>
  analysis.sources.map(({ id, csl, notes }) => ({ id: idWithin(document, id), csl, citings: [{ document, notes }] }))
