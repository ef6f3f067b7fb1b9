/** What of a dispute its ids are made of. */
type Parts = { readonly parts: readonly string[] }

/** The id of the claim that a dispute's id is made of. */
export const claimOfDispute = (dispute: string): string => dispute.replace(/^dsp_./, 'clm_')

/** The same id through another claim. */
export const throughClaim = (dispute: string, claim: string): string => `${dispute.slice(0, 5)}${claim.replace(/^clm_/, '')}`

/** Every id that leads to a dispute: those of its parts, and those through any of the claims that answer it. */
export const idsThrough = ({ parts }: Parts, claims: readonly string[]): Set<string> =>
  new Set(parts.flatMap(part => [part, ...claims.map(claim => throughClaim(part, claim))]))

/** The dispute that an id leads to: its own, that of a part, or that of any claim with part in it. */
export const disputeLedTo = <Dispute extends Parts>(
  disputes: readonly Dispute[],
  id: string,
  claimsOf: (dispute: Dispute) => readonly string[],
): Dispute | undefined =>
  disputes.find(({ parts }) => parts.includes(id)) ?? disputes.find(dispute => idsThrough(dispute, claimsOf(dispute)).has(id))
