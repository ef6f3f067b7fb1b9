import type { Claim, Dispute } from '../records.ts'

/** Readings below this confidence come before the others. */
const DOUBTFUL = 0.5

/** Claims in the order in which they are best reviewed: disputed, then numbers and dates, then doubtful readings, then as they are read. */
export function inReviewOrder(claims: readonly Claim[], disputes: readonly Dispute[]): Claim[] {
  const disputed = disputedIn(disputes)
  const rank = ({ id, object, time, confidence }: Claim): number =>
    disputed.has(id) ? 0 : (object !== null && 'quantity' in object) || time !== null ? 1 : confidence < DOUBTFUL ? 2 : 3
  return claims.toSorted(
    (a, b) => rank(a) - rank(b) || a.document.id.localeCompare(b.document.id) || a.start - b.start || a.id.localeCompare(b.id),
  )
}

/** Ids of the claims that some question rests on. */
export const disputedIn = (disputes: readonly Dispute[]): ReadonlySet<string> =>
  new Set(disputes.flatMap(({ voices }) => voices.flatMap(({ statements }) => statements.map(({ id }) => id))))
