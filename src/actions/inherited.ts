import type { ClaimId } from '../model/id.ts'
import { DisputeId } from '../model/id.ts'
import type { DisputeDecision } from '../model/log.ts'
import { claimOfDispute, throughClaim } from '../weigh/dispute-ids.ts'

/** A decision on a dispute whose claims now stand in newer editions, speaking of those claims. */
export function inherited(decision: DisputeDecision, heirOf: (claim: string) => ClaimId | undefined): DisputeDecision {
  const claims = (ids: readonly ClaimId[]): ClaimId[] => ids.map(id => heirOf(id) ?? id)
  const dispute = (id: DisputeId): DisputeId => {
    const heir = heirOf(claimOfDispute(id))
    return heir === undefined ? id : DisputeId.parse(throughClaim(id, heir))
  }
  switch (decision.is) {
    case 'disputes-joined':
      return { ...decision, disputes: decision.disputes.map(dispute) }
    case 'dispute-split':
      return { ...decision, dispute: dispute(decision.dispute), claims: claims(decision.claims) }
    case 'dispute-noted':
      return { ...decision, dispute: dispute(decision.dispute) }
    case 'dispute-weighed':
      return { ...decision, dispute: dispute(decision.dispute), claim: heirOf(decision.claim) ?? decision.claim }
    case 'dispute-resolved':
      return { ...decision, dispute: dispute(decision.dispute), claims: claims(decision.claims), holds: claims(decision.holds) }
  }
}

/** Follows a claim through newer editions to the one that is in the base; undefined where it is there itself, or has no heir there. */
export function heirIn(claim: string, heirs: ReadonlyMap<string, ClaimId>, isIn: (claim: string) => boolean): ClaimId | undefined {
  let [at, heir]: [string, ClaimId | undefined] = [claim, undefined]
  while (!isIn(at)) {
    heir = heirs.get(at)
    if (heir === undefined) return undefined
    at = heir
  }
  return heir
}
