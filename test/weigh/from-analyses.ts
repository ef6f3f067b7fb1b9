import type { Member } from '../../src/match/clusters.ts'
import { clusters } from '../../src/match/clusters.ts'
import type { CitedWork } from '../../src/match/works.ts'
import { quotedThrough, works } from '../../src/match/works.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Ground, StoredClaim } from '../../src/weigh/ground.ts'
import { groundOf } from '../../src/weigh/ground.ts'

/** A document's analysis outside any project. */
export type Analysed = { readonly id: string; readonly title: string; readonly date: string | null; readonly analysis: Analysis }

/** The ground that analyses make by themselves, without a store: every claim is proposed, nothing is judged. */
export function groundOfAnalyses(documents: readonly Analysed[]): Ground {
  const things = clusters(documents.flatMap(membersOf))
  const thingOf = new Map(things.flatMap(thing => thing.members.map(({ id }) => [id, thing.id] as const)))
  return groundOf({
    reports: documents.map(({ id, title, date }) => ({ id, title, date })),
    claims: documents.flatMap(claimsOf),
    things: things.map(({ id, kind, name, aliases }) => ({ id, kind, name, aliases })),
    works: works(documents.flatMap(citedIn)),
    decisions: [],
    grades: null,
    thingOf: (document, entity) => thingOf.get(idWithin(document, entity)) ?? idWithin(document, entity),
  })
}

/** A project-wide id for what has an id within one document only. */
const idWithin = (document: string, local: string): string => `${document}:${local}`

function claimsOf({ id: document, analysis }: Analysed): StoredClaim[] {
  return analysis.claims.map((body, index) => {
    const [first] = body.evidence
    const quote = first === undefined ? '' : analysis.document.text.slice(first.start, first.end)
    return {
      id: `clm_${document}_${index}`,
      document,
      body,
      quote,
      at: first?.start ?? 0,
      standing: 'proposed',
      corrected: [],
      inferredBy: null,
    }
  })
}

const membersOf = ({ id: document, analysis }: Analysed): Member[] =>
  analysis.entities.map(({ id, ...entity }) => ({ ...entity, id: idWithin(document, id), document }))

const citedIn = ({ id: document, analysis }: Analysed): CitedWork[] =>
  analysis.sources.map(({ id, csl, notes }) => ({
    id: idWithin(document, id),
    document,
    csl,
    notes,
    through: quotedThrough(analysis.citations, id).map(({ note, work }) => ({ note, work: idWithin(document, work) })),
  }))
