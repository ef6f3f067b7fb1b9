import { useRef } from 'react'

import { boundsOf } from '../../text/edtf.ts'
import { around, axisOf, endOf, startOf, Ticks } from '../parts/axis.tsx'
import { statusOf, valueWords } from '../parts/claim.tsx'
import { wrapped } from '../parts/picture-file.ts'
import { Spell } from '../parts/spell.tsx'
import { useSize } from '../parts/use-size.ts'
import { whenPhrase } from '../parts/when.ts'
import type { Claim } from '../records.ts'
import { remember } from '../tab.ts'

const NAMES = 220
const ROW = 34
const TOP = 30

type Props = {
  readonly claims: readonly Claim[]
  /** Whose dossier it is: a row is named after the other side. */
  readonly thing: string
}

/** Posts over time, each as long as its claim is sure of: solid at least then, pale perhaps. Nothing where fewer than two are dated. */
export const Roles = ({ claims, thing }: Props) => {
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame, { width: 900, height: 0 })
  const dated = claims.flatMap(claim => {
    const bounds = claim.predicate !== 'posting' || claim.time === null ? undefined : boundsOf(claim.time)
    return bounds === undefined ? [] : [{ claim, bounds }]
  })
  if (dated.length < 2) return null
  const days = dated.flatMap(({ bounds }) => Object.values(bounds).flatMap(day => (day === null ? [] : [startOf(day), endOf(day)])))
  const axis = axisOf(around(days), Math.max(width - NAMES - 20, 160))
  const height = TOP + dated.length * ROW
  return (
    <div ref={frame} className="lanes">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label="Posts over time">
        <g transform={`translate(${NAMES} 0)`}>
          <Ticks axis={axis} height={height} />
          {dated.map(({ claim, bounds }, index) => (
            <Spell key={claim.id} bounds={bounds} axis={axis} y={TOP + index * ROW + 8} tall={8} fill="var(--hierarchy)" />
          ))}
        </g>
        {dated.map(({ claim }, index) => (
          <g
            key={claim.id}
            role="button"
            tabIndex={0}
            data-claim={claim.id}
            aria-label={`${claim.sentence}, ${claim.time === null ? '' : whenPhrase(claim.time)}`}
            onClick={() => remember('card', claim.id)}
            onKeyDown={({ key }) => (key === 'Enter' ? remember('card', claim.id) : undefined)}
          >
            <rect x="0" y={TOP + index * ROW} width={width} height={ROW - 4} fill="transparent" />
            <text className={statusOf(claim)} x="0" y={TOP + index * ROW + 16}>
              {wrapped(nameOf(claim, thing), 34)[0]}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

/** The other side of a post, and what the post is. */
function nameOf({ subject, object, qualifiers }: Claim, thing: string): string {
  const other = subject.id === thing ? (object === null ? '' : valueWords(object)) : subject.name
  const role = ['role', 'title', 'rank']
    .flatMap(key => qualifiers[key] ?? [])
    .map(valueWords)
    .join(', ')
  return [other, role].filter(Boolean).join(', ')
}
