import type { Claim } from './records.ts'
import type { Changed } from './server.ts'
import { numberIn, seenTag } from './server.ts'
import { recall, remember } from './tab.ts'

/** How a claim will stand: until its decision has reached the base, and from then on until the claims were read again. */
export type Restood = { readonly standing: Claim['standing']; readonly from?: number }

/** Shows at once how claims will stand when a decision has reached the base; a decision that is refused leaves them as they were. */
export function restand(ids: readonly string[], standing: Claim['standing'], decided: Promise<Changed>): void {
  put(ids, { standing })
  decided.then(
    ({ tag }) => put(ids, tag === undefined ? undefined : { standing, from: numberIn(tag) }),
    () => put(ids, undefined),
  )
}

function put(ids: readonly string[], restood: Restood | undefined): void {
  const rest = Object.entries(recall('restood')).filter(([id]) => !ids.includes(id))
  remember('restood', Object.fromEntries([...rest, ...(restood === undefined ? [] : ids.map(id => [id, restood] as const))]))
}

/** Claims as they will stand. What the base has caught up with is taken from it. */
export function restood(claims: readonly Claim[], changes: Readonly<Record<string, Restood>>): Claim[] {
  const seen = numberIn(seenTag() ?? '')
  return claims.map(claim => {
    const change = changes[claim.id]
    return change === undefined || (change.from !== undefined && change.from <= seen) ? claim : { ...claim, standing: change.standing }
  })
}
