import { ClaimFacts } from '../parts/claim-facts.tsx'
import { ClaimList, ClaimTitle, Ring } from '../parts/claim.tsx'
import { useKeys } from '../parts/keys.ts'
import type { Claim, Dispute } from '../records.ts'
import type { ReportText } from '../report-text.ts'
import { Correct } from './review-correct.tsx'

type Put = (action: string, standing: Claim['standing'], reason?: string) => void
type Props = {
  readonly claim: Claim
  readonly claims: readonly Claim[]
  readonly disputes: readonly Dispute[]
  readonly report: ReportText | undefined
  readonly mode: 'decide' | 'reject' | 'correct'
  readonly keys: Readonly<Record<string, () => void>>
  readonly put: Put
  readonly setMode: (mode: Props['mode']) => void
  readonly goOn: (claim: Claim) => void
}

/** Why a reading is wrong, each under its number. */
const REASONS = [
  'the text does not say this',
  'wrong person or group',
  'wrong speaker',
  'a wish, plan or question, not a fact',
  'cut off or garbled',
]

/** The claim under review: what it holds, what stands against it, and the keys that decide it. */
export const ReviewCard = ({ claim, claims, disputes, report, mode, keys, put, setMode, goOn }: Props) => {
  const against = disputes
    .filter(({ voices }) => voices.some(({ statements }) => statements.some(({ id }) => id === claim.id)))
    .flatMap(({ voices }) =>
      voices.filter(({ statements }) => !statements.some(({ id }) => id === claim.id)).flatMap(one => one.statements.map(({ id }) => id)),
    )
  const notes = report?.notes.filter(({ number }) => claim.notes.includes(number)) ?? []
  return (
    <aside className="side" aria-label="Claim" tabIndex={0}>
      <p className="small muted">
        <Ring standing={claim.standing} />
        {claim.standing === 'proposed' ? 'waiting for you' : claim.standing} · read with {Math.round(claim.confidence * 100)} % confidence
      </p>
      <h2>
        <ClaimTitle claim={claim} />
      </h2>
      <ClaimFacts claim={claim} />
      {mode === 'reject' ? (
        <Reject put={put} back={() => setMode('decide')} />
      ) : mode === 'correct' ? (
        <Correct claim={claim} close={() => setMode('decide')} goOn={() => goOn(claim)} />
      ) : (
        <div className="actions" role="group" aria-label="Decide">
          <Act label="Accept" hint="A" act={keys['a']} primary />
          <Act label="Reject" hint="X" act={keys['x']} />
          <Act label="Conflict" hint="F" act={keys['f']} />
          <Act label="Correct" hint="E" act={keys['e']} />
          <Act label="Later" hint="S" act={keys['s']} />
          <Act label="Undo" hint="Z" act={keys['z']} />
          <Act label="Next" hint="J" act={keys['j']} />
          <Act label="Previous" hint="K" act={keys['k']} />
          <Act label="Note" hint="O" act={keys['o']} />
        </div>
      )}
      <p className="small muted">Accept means: the text does say this. It does not mean that it is true.</p>
      {notes.map(({ number, label, span }) => (
        <p key={number} className="note" dir="auto">
          <strong>Note {label}</strong> {report?.text.slice(span.start, span.end)}
        </p>
      ))}
      {against.length === 0 ? null : (
        <section>
          <p className="label">Other voices on the same question</p>
          <ClaimList claims={claims.filter(({ id }) => against.includes(id))} />
        </section>
      )}
    </aside>
  )
}

type Button = { readonly label: string; readonly hint: string; readonly act: (() => void) | undefined; readonly primary?: boolean }

const Act = ({ label, hint, act, primary = false }: Button) => (
  <button type="button" className={primary ? 'primary' : ''} onClick={act} aria-keyshortcuts={hint}>
    {label} <kbd>{hint}</kbd>
  </button>
)

const Reject = ({ put, back }: { readonly put: Put; readonly back: () => void }) => {
  const reject = (reason: string): void => put('review reject', 'rejected', reason)
  useKeys({ ...Object.fromEntries(REASONS.map((reason, index) => [String(index + 1), () => reject(reason)])), Escape: back })
  return (
    <div className="actions" role="group" aria-label="Why is it rejected?">
      <strong>Why?</strong>
      {REASONS.map((reason, index) => (
        <button key={reason} type="button" onClick={() => reject(reason)}>
          {reason} <kbd>{index + 1}</kbd>
        </button>
      ))}
      <button type="button" onClick={back}>
        Back <kbd>Esc</kbd>
      </button>
    </div>
  )
}
