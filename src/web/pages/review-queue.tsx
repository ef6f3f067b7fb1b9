import { ClaimTitle, Name, Ring, speakerWords, statusOf } from '../parts/claim.tsx'
import type { Claim, Dispute } from '../records.ts'
import { disputedIn } from './queue.ts'

type Props = {
  readonly waiting: readonly Claim[]
  readonly claims: readonly Claim[]
  readonly current: Claim
  readonly disputes: readonly Dispute[]
  readonly show: (claim: Claim) => void
}

/** Claims that wait, disputed ones first, and those that the same sentence makes. */
export const Queue = ({ waiting, claims, current, disputes, show }: Props) => {
  const disputed = disputedIn(disputes)
  const beside = claims.filter(
    ({ id, document, start }) => id !== current.id && document.id === current.document.id && start === current.start,
  )
  const item = (claim: Claim) => (
    <li key={claim.id}>
      <button type="button" aria-current={claim.id === current.id} onClick={() => show(claim)}>
        <Ring standing={claim.standing} />
        <ClaimTitle claim={claim} />
        <br />
        <span className="small muted">
          {disputed.has(claim.id) ? 'disputed · ' : ''}
          {statusOf(claim)} · <Name>{speakerWords(claim.speaker, claim.document.title)}</Name>
          {claim.notes.length === 0 ? '' : ` · note ${claim.notes.join(', ')}`}
        </span>
      </button>
    </li>
  )
  return (
    <nav className="queue" aria-label="Queue" tabIndex={0}>
      {beside.length === 0 ? null : (
        <>
          <p className="label">Same sentence</p>
          <ul>{beside.map(item)}</ul>
        </>
      )}
      <p className="label">{waiting.length} waiting · disputed first</p>
      <ul>{waiting.map(item)}</ul>
    </nav>
  )
}
