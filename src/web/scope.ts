import { boundsOf } from '../text/edtf.ts'
import { useAddress } from './address.ts'
import type { Claim } from './records.ts'

/** Which claims are looked at; it stands in the address and goes along from page to page. */
export type Scope = {
  readonly source?: string | undefined
  /** Years, both included. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly accepted?: string | undefined
}

export function useScope(): readonly [Scope, (change: Scope) => void] {
  const [{ source, from, to, accepted }, set] = useAddress()
  return [{ source, from, to, accepted }, change => set({ ...change })]
}

/** Whether a claim is looked at; one without a date is in every range of years. */
export function inScope({ document, standing, time }: Claim, { source, from, to, accepted }: Scope): boolean {
  const bounds = time === null ? undefined : boundsOf(time)
  return (
    (source === undefined || document.id === source) &&
    (accepted === undefined || standing === 'accepted') &&
    (from === undefined || bounds?.possiblyTo == null || bounds.possiblyTo.slice(0, 4) >= from) &&
    (to === undefined || bounds?.possiblyFrom == null || bounds.possiblyFrom.slice(0, 4) <= to)
  )
}
