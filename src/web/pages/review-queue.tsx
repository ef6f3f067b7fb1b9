import { count } from '../../text/count.ts'
import { ClaimTitle, claimSpoken, Name, notesOf, ReviewMark, saidBy, statusOf } from '../parts/claim.tsx'
import { intoView } from '../parts/into-view.ts'
import type { Claim } from '../records.ts'
import type { Sentence } from './queue.ts'

type Props = {
  readonly sentences: readonly Sentence[]
  readonly waiting: number
  readonly current: Claim
  readonly disputed: ReadonlySet<string>
  /** Those whose words another extractor reads otherwise. */
  readonly readOtherwise: ReadonlySet<string>
  readonly show: (claim: Claim) => void
}

/** Sentences shown at once; those around the current one, where there are more. */
const SHOWN = 80

/** Claims that wait, by the sentences that make them, disputed ones first. */
export const Queue = ({ sentences, waiting, current, disputed, readOtherwise, show }: Props) => {
  const at = sentences.findIndex(({ claims }) => claims.some(({ id }) => id === current.id))
  const first = Math.max(0, at - SHOWN / 4)
  const shown = sentences.slice(first, first + SHOWN)
  const after = sentences.length - first - shown.length
  return (
    <nav className="queue" aria-label="Queue" tabIndex={0}>
      <p className="label">{waiting} waiting · disputed first</p>
      {first === 0 ? null : <p className="small muted more">{count(first, 'sentence')} before</p>}
      <ol>
        {shown.map(({ key, claims }) => (
          <li key={key} className={claims.length > 1 ? 'sentence' : undefined}>
            {claims.length > 1 ? <span className="small muted">{claims.length} in one sentence</span> : null}
            <ul>
              {claims.map(claim => (
                <Item
                  key={claim.id}
                  claim={claim}
                  isCurrent={claim.id === current.id}
                  about={[...(disputed.has(claim.id) ? ['disputed'] : []), ...(readOtherwise.has(claim.id) ? ['read two ways'] : [])]}
                  show={show}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {after <= 0 ? null : <p className="small muted more">{count(after, 'sentence')} after these</p>}
    </nav>
  )
}

const Item = ({
  claim,
  isCurrent,
  about,
  show,
}: {
  readonly claim: Claim
  readonly isCurrent: boolean
  readonly about: readonly string[]
  readonly show: Props['show']
}) => (
  <li>
    <button type="button" aria-current={isCurrent} onClick={() => show(claim)} ref={isCurrent ? intoView : null}>
      <ReviewMark claim={claim} />
      <ClaimTitle claim={claim} />
      <br />
      <span className="small muted">
        {[...about, statusOf(claim)].join(' · ')} · <Name>{saidBy(claim)}</Name>
        {claim.notes.length === 0 ? '' : ` · ${notesOf(claim)}`}
      </span>
      <span className="unseen">. {claimSpoken(claim)}</span>
    </button>
  </li>
)
