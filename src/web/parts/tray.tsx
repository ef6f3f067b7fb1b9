import { count } from '../../text/count.ts'
import type { Claim } from '../records.ts'
import { ClaimList } from './claim.tsx'

/** Claims that nothing dates: always in sight, with their number. */
export const Tray = ({ claims }: { readonly claims: readonly Claim[] }) => (
  <details className="tray">
    <summary>
      <strong>{count(claims.length, 'claim')}</strong> without a date
    </summary>
    {claims.length === 0 ? <p className="muted">Every claim in this scope is dated.</p> : <ClaimList claims={claims} />}
  </details>
)
