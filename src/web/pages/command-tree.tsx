import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { count } from '../../text/count.ts'
import type { Holds } from '../../weigh/spells.ts'
import { Name, Pencil, statusOf } from '../parts/claim.tsx'
import { whenWords } from '../parts/when.ts'
import { useAnswer } from '../questions.ts'
import type { Thing } from '../records.ts'
import { remember } from '../tab.ts'
import type { Bond } from './network-bonds.ts'
import { bondsOf, NetworkAnswer } from './network-bonds.ts'
import { heldIn, monthNumber, monthOf, spanOf } from './network-time.ts'
import { hierarchy } from './network-view.ts'

/** Ranks over and under a body that are listed. */
const DEEP = 6

/** Who stands over and under one body in a month of choice: what the claims say of it, as a tree. Nothing where they say nothing. */
export const CommandTree = ({ id }: { readonly id: string }) => {
  const [month, setMonth] = useState<string>()
  const answer = useAnswer('network', {}, NetworkAnswer).data
  if (answer === undefined) return null
  const { bonds } = hierarchy(bondsOf(answer.ties, {}), id, new Set())
  if (bonds.length < 2) return null
  const span = spanOf(bonds)
  const held = bonds.flatMap(bond => {
    const holds = heldIn(bond, month)
    return holds === 'no' ? [] : [{ ...bond, holds }]
  })
  const things = new Map(answer.things.map(thing => [thing.id, thing]))
  return (
    <div className="ranks" role="group" aria-label="Command tree">
      {span === undefined ? null : (
        <label className="row no-print">
          <span>
            As of <strong>{month === undefined ? 'any time' : whenWords(month)}</strong>
          </span>
          <input
            type="range"
            aria-label="Month of the command tree"
            aria-valuetext={month === undefined ? 'any time' : whenWords(month)}
            min={span.first - 1}
            max={span.last}
            value={month === undefined ? span.first - 1 : monthNumber(month)}
            onChange={event => setMonth(Number(event.target.value) < span.first ? undefined : monthOf(Number(event.target.value)))}
          />
          <span className="small muted">
            {held.length} of {count(bonds.length, 'tie')}; those without a date are in every month
          </span>
        </label>
      )}
      <Over bonds={held} things={things} id={id} />
      <p>
        <Link to="/network" search={{ focus: id, mode: 'ranks', ...(month === undefined ? {} : { at: month }) }} className="small no-print">
          Draw it
        </Link>
      </p>
    </div>
  )
}

/** A bond, and whether it holds in the month that is looked at. */
type Held = Bond & { readonly holds: Holds }

type Tree = { readonly bonds: readonly Held[]; readonly things: ReadonlyMap<string, Thing>; readonly id: string }

/** Whoever stands over a thing, each with it and all under it below; the thing itself where nobody does. */
const Over = ({ bonds, things, id }: Tree) => {
  const above = bonds.filter(({ to }) => to === id)
  const own = (
    <ul>
      <li>
        <strong>
          <Name>{things.get(id)?.name ?? id}</Name>
        </strong>
        <Under bonds={bonds} things={things} id={id} seen={[id]} />
      </li>
    </ul>
  )
  if (above.length === 0) return own
  return (
    <ul>
      {above.map((bond, index) => (
        <Rank key={bond.id} bond={bond} id={bond.from} things={things}>
          {index === above.length - 1 ? own : null}
        </Rank>
      ))}
    </ul>
  )
}

/** Whoever stands under a thing, rank by rank; one that stands over itself somewhere is not gone into again. */
const Under = ({ bonds, things, id, seen }: Tree & { readonly seen: readonly string[] }) => {
  const below = bonds.filter(({ from, to }) => from === id && !seen.includes(to))
  if (below.length === 0 || seen.length > DEEP) return null
  return (
    <ul>
      {below.map(bond => (
        <Rank key={bond.id} bond={bond} id={bond.to} things={things}>
          <Under bonds={bonds} things={things} id={bond.to} seen={[...seen, bond.to]} />
        </Rank>
      ))}
    </ul>
  )
}

type RankProps = { readonly bond: Held; readonly id: string; readonly things: ReadonlyMap<string, Thing>; readonly children: ReactNode }

/** One of a rank, with how the claims put its tie; a click opens their evidence. */
const Rank = ({ bond: { claims, denials, relation, holds }, id, things, children }: RankProps) => {
  const [first] = claims.length > 0 ? claims : denials
  return (
    <li>
      <Link to="/actors/$id" params={{ id }}>
        <Name>{things.get(id)?.name ?? id}</Name>
      </Link>{' '}
      {first === undefined ? null : (
        <button type="button" className="plain small" data-claim={first.id} onClick={() => remember('card', first.id)}>
          <Pencil corrected={first.corrected} />
          <span className={statusOf(first)}>{relation === 'member' ? 'member' : 'command'}</span>
          {first.time === null ? '' : ` · ${whenWords(first.time)}`}
          {holds === 'maybe' && first.time !== null ? ' · perhaps then' : ''}
          {claims.length > 1 ? ` · ${count(claims.length, 'claim')}` : ''}
        </button>
      )}
      {children}
    </li>
  )
}
