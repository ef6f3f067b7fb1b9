import type { Holds } from '../../weigh/spells.ts'
import type { Point } from './layout-network.ts'
import type { Bond, Relation } from './network-bonds.ts'

/** How much of a tie is seen: one that is shut out at the time looked at leaves a trace, so that the drawing keeps its shape. */
export const SEEN: Readonly<Record<Holds, number>> = { yes: 1, maybe: 0.45, no: 0.08 }

export const HUE: Readonly<Record<Relation, string>> = {
  ally: 'var(--ally)',
  rival: 'var(--rival)',
  over: 'var(--hierarchy)',
  member: 'var(--hierarchy)',
  other: 'var(--muted)',
}

/** Width of a line in pixels by independent sources: none or one, two, three and more. */
export const widthOf = (sources: number): number => (sources >= 3 ? 5.5 : sources === 2 ? 3.5 : 2)

type Line = { readonly relation: Relation; readonly status: Bond['status']; readonly width: number }

/** A straight tie between two points: hue and end mark for the sign, style for the status, width for the sources. */
export const TieLine = ({
  line: { relation, status, width },
  from,
  to,
}: {
  readonly line: Line
  readonly from: Point
  readonly to: Point
}) => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.max(Math.hypot(dx, dy), 1)
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI
  const aside = Math.min(16, length / 6)
  const apart = status === 'disputed' ? Math.max(width, 2) : 0
  return (
    <g transform={`translate(${from.x} ${from.y}) rotate(${angle})`} stroke={HUE[relation]} strokeWidth={width} fill="none">
      {apart === 0 ? (
        <line
          x2={length}
          strokeDasharray={status === 'hedged' ? '8 5' : status === 'inferred' ? '2 5' : undefined}
          strokeLinecap={status === 'inferred' ? 'round' : undefined}
        />
      ) : (
        <>
          <line y1={-apart} y2={-apart} x2={length} />
          <line y1={apart} y2={apart} x2={length} />
          <Struck at={length / 2} across={apart} />
        </>
      )}
      {status === 'denied' ? <Struck at={length / 2} across={0} /> : null}
      {relation === 'rival' ? <line x1={length / 2 - aside} x2={length / 2 - aside} y1="-7" y2="7" strokeWidth="2" /> : null}
      {relation === 'over' ? <path d={`M${length} 0l-11 -5.5v11z`} fill={HUE.over} stroke="none" /> : null}
      {relation === 'member' ? <path d={`M${length - 9} -5L${length} 0L${length - 9} 5`} strokeWidth="1.5" /> : null}
    </g>
  )
}

/** Two strokes through what is denied. */
const Struck = ({ at, across }: { readonly at: number; readonly across: number }) => (
  <path d={`M${at - 6} ${across + 7}l5 -14M${at + 1} ${across + 7}l5 -14`} strokeWidth="1.8" />
)

/** A mark by kind: a square is a body, a dot a person, a diamond a state or people, a ring anything else. */
export const ThingMark = ({ kind, isBig }: { readonly kind: string | null; readonly isBig: boolean }) => {
  const r = isBig ? 8 : 5.5
  if (kind === 'organization') return <rect x={-r} y={-r} width={2 * r} height={2 * r} rx="2" fill="var(--ink)" />
  if (kind === 'person') return <circle r={r} fill="var(--ink)" />
  if (kind === 'state' || kind === 'people') return <path d={`M0 ${-r - 2}L${r + 2} 0L0 ${r + 2}L${-r - 2} 0z`} fill="var(--ink)" />
  return <circle r={r} fill="var(--ground)" stroke="var(--ink)" strokeWidth="2" />
}
