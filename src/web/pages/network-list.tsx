import { useEffect, useRef } from 'react'

import { count } from '../../text/count.ts'
import { ClaimLine, Name, sourcesWords } from '../parts/claim.tsx'
import type { Thing } from '../records.ts'
import type { Bond } from './network-bonds.ts'
import { TieLine, widthOf } from './network-mark.tsx'
import { heldIn } from './network-time.ts'

type Props = {
  readonly bonds: readonly Bond[]
  readonly month: string | undefined
  readonly selected: string | undefined
  readonly onEvidence: (id: string) => void
}

/** Ties as sentences, in the order of the drawing; the chosen one shows every claim that makes it. */
export const TieList = ({ bonds, month, selected, onEvidence }: Props) => {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest', container: 'nearest' })
  }, [selected])
  const held = bonds.filter(bond => heldIn(bond, month) !== 'no')
  return (
    <>
      <ul ref={list} className="claims ties" aria-label="Ties as sentences">
        {held.map(bond => (
          <li key={bond.id}>
            <button type="button" className="plain" aria-current={bond.id === selected} onClick={() => onEvidence(bond.id)}>
              <svg width="34" height="16" aria-hidden="true">
                <TieLine
                  line={{ relation: bond.relation, status: bond.status, width: widthOf(bond.sources) }}
                  from={{ x: 2, y: 8 }}
                  to={{ x: 32, y: 8 }}
                />
              </svg>
              <span>
                <span dir="auto">{(bond.claims[0] ?? bond.denials[0])?.sentence}</span>{' '}
                <span className="small muted">
                  {statusWords(bond)}
                  {month !== undefined && heldIn(bond, month) === 'maybe' ? ' · perhaps then' : ''}
                </span>
              </span>
            </button>
            {bond.id === selected && bond.claims.length + bond.denials.length > 1 ? (
              <ul className="claims under" aria-label="Claims of this tie">
                {[...bond.claims, ...bond.denials].map(claim => (
                  <ClaimLine key={claim.id} claim={claim} />
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
      {held.length < bonds.length ? (
        <p className="small muted">{count(bonds.length - held.length, 'tie')} over or not yet begun then, and faint in the drawing.</p>
      ) : null}
    </>
  )
}

/** "hedged · 2 claims · 1 independent source". */
export function statusWords({ status, claims, denials, sources }: Bond): string {
  const all = claims.length + denials.length
  const kind = status === 'disputed' ? `disputed: ${denials.length} of ${all} deny it` : status === 'says' ? undefined : status
  return [kind, all === 1 ? undefined : count(all, 'claim'), sourcesWords(sources)].filter(part => part !== undefined).join(' · ')
}

const RELATION_WORDS = {
  ally: 'friendly',
  rival: 'hostile',
  over: 'commands',
  member: 'has as member',
  other: 'in touch or views',
} as const

/** The same ties as a table. */
export const TieTable = ({ bonds, month, things, onEvidence }: Props & { readonly things: ReadonlyMap<string, Thing> }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">From</th>
        <th scope="col">Tie</th>
        <th scope="col">To</th>
        <th scope="col">How it is put</th>
        <th scope="col">Sentence</th>
      </tr>
    </thead>
    <tbody>
      {bonds
        .filter(bond => heldIn(bond, month) !== 'no')
        .map(bond => (
          <tr key={bond.id}>
            <td>
              <Name>{things.get(bond.from)?.name ?? bond.from}</Name>
            </td>
            <td>{RELATION_WORDS[bond.relation]}</td>
            <td>
              <Name>{things.get(bond.to)?.name ?? bond.to}</Name>
            </td>
            <td>{statusWords(bond)}</td>
            <td>
              <button type="button" className="plain" onClick={() => onEvidence(bond.id)}>
                <span dir="auto">{(bond.claims[0] ?? bond.denials[0])?.sentence}</span>
              </button>
            </td>
          </tr>
        ))}
    </tbody>
  </table>
)
