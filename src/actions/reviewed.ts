import type { DocumentId } from '../model/id.ts'
import type { AddedClaim, Introduced, Grades, Review, State } from '../model/log.ts'
import { corrected, described } from '../model/log.ts'
import type { ClaimRow, DocumentRow, EntityRow } from '../store/store.ts'
import type { Ground, Report, StoredClaim } from '../weigh/ground.ts'
import { heirIn, inherited } from './inherited.ts'

/** What is asked of a base: a past moment, or as it stood before some event of the log; rejected claims too, analysts' grades too. */
export type Options = {
  readonly asOf?: string | undefined
  readonly before?: number
  readonly rejected?: boolean
  readonly grades?: boolean
}

/** A claim with what was decided of it. */
export type Claim = ClaimRow & { readonly review: Review | undefined }

/** What documents hold, in the order of the documents. */
export function byAge<Part extends { readonly document: DocumentId }>(
  order: readonly Pick<DocumentRow, 'id'>[],
  parts: readonly Part[],
): Part[] {
  const groups = Map.groupBy(parts, part => part.document)
  return order.flatMap(({ id }) => groups.get(id) ?? [])
}

/** Claims as people left them, without those that they rejected unless those are asked for. */
export const reviewed = (rows: readonly ClaimRow[], state: State, { rejected }: Options): Claim[] =>
  rows
    .map(claim => {
      const review = state.reviews.get(claim.id)
      const words = review?.correction.words
      const own = words === undefined ? {} : { quote: words.text, at: words.start }
      return { ...claim, ...own, body: corrected(claim.body, review), review }
    })
    .filter(({ review }) => rejected === true || review?.standing !== 'rejected')

/** A document as its file and people describe it. */
export const documentIn = ({ descriptions }: State, row: DocumentRow): DocumentRow => ({
  ...row,
  meta: described(row.meta, descriptions.get(row.id)),
})

/** A document as its claims are weighed. */
export const reportOf = ({ id, name, meta }: DocumentRow): Report => ({ id, title: meta.title ?? name, date: meta.date })

/** A claim as it is weighed. */
export const stored = (claim: Claim): StoredClaim => ({
  ...claim,
  standing: claim.review?.standing ?? 'proposed',
  corrected: Object.keys(claim.review?.correction ?? {}),
  inferredBy: claim.review?.inferredBy ?? null,
})

/** What people decided of disputes, and how they graded, as it is weighed. */
export function judged(
  { decisions, heirs, grades }: State,
  claims: readonly Claim[],
  homes: ReadonlyMap<string, string>,
  options: Options,
): Pick<Ground, 'decisions' | 'grades'> {
  const known = new Set<string>(decisions.length === 0 || heirs.size === 0 ? [] : claims.map(({ id }) => id))
  return {
    decisions: heirs.size === 0 ? decisions : decisions.map(one => inherited(one, claim => heirIn(claim, heirs, id => known.has(id)))),
    grades: options.grades === true ? gradesOf(grades, homes) : null,
  }
}

/** A claim that a person read, as those are that the engine read. */
export const addedRow = ({ claim, document, body, quote }: AddedClaim): ClaimRow => ({
  id: claim,
  document,
  body,
  quote,
  at: body.evidence[0]?.start ?? body.trigger.start,
})

/** Whom a person introduced, as those are whom a reader found. */
export const introducedRow = (one: Introduced): EntityRow => ({ ...one, aliases: [] })

/** Grades of speakers by the things that they are. */
const gradesOf = ({ sources, claims }: Grades, homes: ReadonlyMap<string, string>): Grades => ({
  claims,
  sources: new Map([...sources].map(([id, grade]) => [homes.get(id) ?? id, grade])),
})
