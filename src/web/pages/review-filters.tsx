import { useEffect, useRef, useState } from 'react'

import { predicates } from '../../model/predicate.ts'
import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import { ClaimTitle, Quote } from '../parts/claim.tsx'
import { SavedViews } from '../parts/saved-views.tsx'
import { useEntities, useReports } from '../questions.ts'
import type { Claim } from '../records.ts'
import type { Filter } from './queue.ts'
import { predicatesIn } from './queue.ts'

type Props = {
  readonly filter: Filter
  /** Every claim, for what there is to choose from. */
  readonly claims: readonly Claim[]
  /** How many claims wait whose words another extractor reads otherwise. */
  readonly readOtherwise: number
  /** Claims that wait and pass the filter. */
  readonly waiting: readonly Claim[]
  readonly acceptAll: (claims: readonly Claim[]) => void
}

/** Which claims are reviewed now; where that is a choice, all of them can be accepted at once, after a look at the list. */
export const Filters = ({ filter, claims, readOtherwise, waiting, acceptAll }: Props) => {
  const [, set] = useAddress()
  const [reports, things] = [useReports().data ?? [], useEntities().data ?? []]
  const choice = (field: keyof Filter, label: string, options: readonly (readonly [string, string])[]) => (
    <label>
      {label}{' '}
      <select value={filter[field] ?? ''} onChange={event => set({ [field]: event.target.value, claim: undefined })}>
        <option value="">all</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
  const isChosen = Object.values(filter).some(value => value !== undefined)
  return (
    <div className="scope" role="group" aria-label="Which claims">
      {choice(
        'source',
        'Report',
        reports.map(({ id, name, meta }) => [id, meta.title ?? name]),
      )}
      {choice(
        'actor',
        'Actor',
        things.map(({ id, name }) => [id, name]),
      )}
      {choice(
        'predicate',
        'Kind',
        predicatesIn(claims).map(([name, number]) => [name, `${predicates[name].reads} (${number})`]),
      )}
      {choice('status', 'Put as', [
        ['says', 'says'],
        ['hedged', 'hedged'],
        ['denied', 'denies'],
        ['inferred', 'inferred by you'],
      ])}
      {choice('otherwise', 'Readings', [['1', `where two extractors disagree (${readOtherwise === 0 ? 'none' : readOtherwise})`]])}
      {isChosen ? (
        <>
          <button
            type="button"
            onClick={() =>
              set({ source: undefined, actor: undefined, predicate: undefined, status: undefined, otherwise: undefined, claim: undefined })
            }
          >
            Show all
          </button>
          {waiting.length === 0 ? null : <AcceptAll waiting={waiting} acceptAll={acceptAll} />}
        </>
      ) : null}
      <SavedViews />
    </div>
  )
}

/** Accepts all that are shown, after their list was looked at. */
const AcceptAll = ({ waiting, acceptAll }: Pick<Props, 'waiting' | 'acceptAll'>) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Accept the {waiting.length} shown…
      </button>
      {isOpen ? (
        <dialog ref={dialog} onClose={() => setOpen(false)} aria-labelledby="accept-all">
          <h2 id="accept-all">Accept {count(waiting.length, 'claim')}?</h2>
          <p className="muted">You say that the text does say each of them. One undo takes all of it back.</p>
          <ol className="claims preview" tabIndex={0} aria-label="Claims to accept">
            {waiting.map(claim => (
              <li key={claim.id}>
                <ClaimTitle claim={claim} />
                <Quote of={claim.document.id} className="small">
                  {claim.quote}
                </Quote>
              </li>
            ))}
          </ol>
          <div className="actions">
            <button
              type="button"
              className="primary"
              onClick={() => {
                setOpen(false)
                acceptAll(waiting)
              }}
            >
              Accept {waiting.length}
            </button>
            <button type="button" onClick={() => setOpen(false)}>
              Cancel <kbd>Esc</kbd>
            </button>
          </div>
        </dialog>
      ) : null}
    </>
  )
}
