import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { decide } from '../decide.ts'
import { saidBy } from '../parts/claim.tsx'
import { momentWords } from '../parts/history.tsx'
import type { Claim, Dispute } from '../records.ts'
import { Grid } from './dispute-grid.tsx'

/** A dispute as its page shows it, among others or alone. */
export type DisputeProps = {
  readonly dispute: Dispute
  readonly claims: ReadonlyMap<string, Claim>
  readonly others: readonly Dispute[]
  readonly isAlone: boolean
}

/** What people noted and decided of a dispute; where it stands alone, with the forms to note, resolve and join. */
export const Decisions = ({ dispute, claims, others, isAlone }: DisputeProps) => {
  const noted = dispute.decisions.filter(({ is }) => is !== 'dispute-weighed')
  return (
    <>
      {noted.length === 0 ? null : (
        <ul className="small">
          {noted.map(({ is, by, at, note, reason }) => (
            <li key={`${at} ${is}`} dir="auto">
              {momentWords(at)} {by}: {note ?? `${is.replaceAll('-', ' ')}${typeof reason === 'string' ? `: ${reason}` : ''}`}
            </li>
          ))}
        </ul>
      )}
      {isAlone ? (
        <>
          <Grid dispute={dispute} claims={claims} />
          <div className="two no-print">
            <Note id={dispute.id} />
            <Resolve dispute={dispute} claims={claims} />
            <Join dispute={dispute} others={others} />
          </div>
        </>
      ) : (
        <p className="no-print">
          <Link to="/disputes" search={{ dispute: dispute.id }}>
            Weigh hypotheses, note, resolve, join or split
          </Link>
        </p>
      )}
    </>
  )
}

const Note = ({ id }: { readonly id: string }) => {
  const [note, setNote] = useState('')
  return (
    <form
      aria-label="My note"
      onSubmit={event => {
        event.preventDefault()
        decide('dispute note', { dispute: id, note }, 'Noted.')
          .then(() => setNote(''))
          .catch(() => undefined)
      }}
    >
      <h3>My note</h3>
      <textarea aria-label="My note" rows={3} dir="auto" value={note} onChange={event => setNote(event.target.value)} />
      <button type="submit" disabled={note.trim() === ''}>
        Keep the note
      </button>
    </form>
  )
}

const Resolve = ({ dispute: { id, voices }, claims }: Pick<DisputeProps, 'dispute' | 'claims'>) => {
  const [reason, setReason] = useState('')
  const [holds, setHolds] = useState<readonly string[]>([])
  return (
    <form
      aria-label="Resolve for the briefing"
      onSubmit={event => {
        event.preventDefault()
        decide('dispute resolve', { dispute: id, reason, holds }, 'Resolved for the briefing; every side stays visible.').catch(
          () => undefined,
        )
      }}
    >
      <h3>Resolve for the briefing</h3>
      <label>
        Why <input dir="auto" value={reason} placeholder="the reason is shown with it" onChange={event => setReason(event.target.value)} />
      </label>
      <fieldset>
        <legend className="small muted">I go with (none takes no side)</legend>
        {voices
          .flatMap(({ statements }) => statements.flatMap(one => claims.get(one.id) ?? []))
          .map(claim => (
            <label key={claim.id} className="block">
              <input
                type="checkbox"
                checked={holds.includes(claim.id)}
                onChange={event => setHolds(event.target.checked ? [...holds, claim.id] : holds.filter(one => one !== claim.id))}
              />{' '}
              <bdi>
                {saidBy(claim)}: {claim.sentence}
              </bdi>
            </label>
          ))}
      </fieldset>
      <button type="submit" disabled={reason.trim() === ''}>
        Mark as resolved
      </button>
    </form>
  )
}

const Join = ({ dispute: { id }, others }: Pick<DisputeProps, 'dispute' | 'others'>) => {
  const [other, setOther] = useState('')
  if (others.length < 2) return null
  return (
    <form
      aria-label="Same question"
      onSubmit={event => {
        event.preventDefault()
        decide('dispute join', { disputes: [id, other] }, 'One question now. Undo parts them.').catch(() => undefined)
      }}
    >
      <h3>Same question as</h3>
      <select aria-label="Same question as" value={other} onChange={event => setOther(event.target.value)}>
        <option value="">choose…</option>
        {others
          .filter(one => one.id !== id)
          .map(one => (
            <option key={one.id} value={one.id}>
              {one.question}
            </option>
          ))}
      </select>
      <button type="submit" disabled={other === ''}>
        Join
      </button>
    </form>
  )
}
