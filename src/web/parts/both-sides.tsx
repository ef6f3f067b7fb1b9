import { Link } from '@tanstack/react-router'

import { count } from '../../text/count.ts'
import { useClaims, useReports } from '../questions.ts'
import type { Entity } from '../records.ts'
import { Name } from './claim.tsx'

/** Claims shown of each side. */
const SHOWN = 3

/** Two things side by side, before somebody says that they are one: all their names, where they are named, and what is said of them. */
export const BothSides = ({ sides }: { readonly sides: readonly [Entity, Entity] }) => (
  <div className="two sides" role="group" aria-label="Both sides">
    {sides.map(side => (
      <Side key={side.id} thing={side} />
    ))}
  </div>
)

const Side = ({ thing: { id, name, kind, aliases, members, claims: claimed } }: { readonly thing: Entity }) => {
  const reports = useReports().data ?? []
  const claims = (useClaims().data ?? []).filter(
    ({ subject, object }) => subject.id === id || (object !== null && 'id' in object && object.id === id),
  )
  const titles = [...new Set(members.map(({ document }) => document))].map(
    document => reports.find(one => one.id === document)?.meta.title ?? document,
  )
  return (
    <section>
      <h3>
        <Link to="/actors/$id" params={{ id }}>
          <Name>{name}</Name>
        </Link>{' '}
        <span className="chip">{kind}</span>
      </h3>
      <p className="small muted" dir="auto">
        {aliases.length === 0 ? 'No other name' : `Also: ${aliases.join(' · ')}`}
      </p>
      <p className="small muted" dir="auto">
        {count(claimed, 'claim')} · in {titles.join(' · ')}
      </p>
      <ul className="small">
        {claims.slice(0, SHOWN).map(claim => (
          <li key={claim.id} dir="auto">
            {claim.sentence}
          </li>
        ))}
        {claims.length > SHOWN ? <li className="muted">and {claims.length - SHOWN} more</li> : null}
      </ul>
    </section>
  )
}

/** What there is of two once they are one, in words. */
export const togetherWords = ([left, right]: readonly [Entity, Entity]): string => {
  const names = new Set([left, right].flatMap(({ name, aliases }) => [name, ...aliases]))
  const reports = new Set([...left.members, ...right.members].map(({ document }) => document)).size
  return `As one they have ${count(left.claims + right.claims, 'claim')} in ${count(reports, 'report')}, under the names ${[...names]
    .map(one => `“${one}”`)
    .join(', ')}. Each name keeps the report that it is from, and undo parts them.`
}
