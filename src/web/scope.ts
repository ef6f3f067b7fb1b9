import { boundsOf } from '../text/edtf.ts'
import { useAddress } from './address.ts'
import type { Claim } from './records.ts'

/** Which claims are looked at; it stands in the address and goes along from page to page. */
export type Scope = {
  /** Ids of reports, with a space between two. */
  readonly source?: string | undefined
  /** Years, both included. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly accepted?: string | undefined
}

/** The parts of an address that are the scope. */
export const SCOPE = ['source', 'from', 'to', 'accepted'] as const

export function useScope(): readonly [Scope, (change: Scope) => void] {
  const [{ source, from, to, accepted }, set] = useAddress()
  return [{ source, from, to, accepted }, change => set({ ...change })]
}

/** Whether a claim is looked at; one without a date is in every range of years. */
export const inScope = (claim: Claim, scope: Scope): boolean =>
  inPlaceAndTime(claim, scope) && (scope.accepted === undefined || claim.standing === 'accepted')

/** Whether a claim is of the reports and years that are looked at, however it stands. */
export function inPlaceAndTime({ document, time }: Claim, { source, from, to }: Scope): boolean {
  const bounds = time === null ? undefined : boundsOf(time)
  return (
    (source === undefined || source.split(' ').includes(document.id)) &&
    (from === undefined || bounds?.possiblyTo == null || bounds.possiblyTo.slice(0, 4) >= from) &&
    (to === undefined || bounds?.possiblyFrom == null || bounds.possiblyFrom.slice(0, 4) <= to)
  )
}
