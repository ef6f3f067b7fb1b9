import { useMemo, useRef } from 'react'

import { svgFile } from '../parts/picture-file.ts'
import type { Thing } from '../records.ts'
import { remember } from '../tab.ts'
import { placed } from './layout-network.ts'
import type { Tie } from './network.tsx'

type Props = { readonly ties: readonly Tie[]; readonly things: readonly Thing[]; readonly focus: string; readonly title: string }

/** Ties as lines: hue and end mark say the sign, the dash says that it is hedged, width says how many reports tell of it. */
export const Drawing = ({ ties, things, focus, title }: Props) => {
  const svg = useRef<SVGSVGElement>(null)
  const places = useMemo(
    () =>
      placed(
        things.map(({ id }) => id),
        ties,
        focus,
      ),
    [things, ties, focus],
  )
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)]
  const [left, top] = [Math.min(...xs) - 110, Math.min(...ys) - 40]
  const [width, height] = [Math.max(...xs) + 110 - left, Math.max(...ys) + 50 - top]
  return (
    <figure>
      <svg
        ref={svg}
        viewBox={`${left} ${top} ${width} ${height}`}
        width="100%"
        role="img"
        aria-label={`${title}. The list beside it says the same in words.`}
      >
        <defs>
          <marker id="subordinate" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="5" markerHeight="5" orient="auto-start-reverse">
            <path d="M0 0L8 4L0 8z" fill="var(--hierarchy)" />
          </marker>
        </defs>
        {ties.map(tie => (
          <Line key={`${tie.from} ${tie.predicate} ${tie.to} ${tie.sign}`} tie={tie} from={places.get(tie.from)} to={places.get(tie.to)} />
        ))}
        {things.map(({ id, name }) => {
          const at = places.get(id)
          return at === undefined ? null : (
            <g key={id} transform={`translate(${at.x} ${at.y})`}>
              <circle r={id === focus ? 8 : 5} fill="var(--ink)" />
              <text
                y="20"
                textAnchor="middle"
                fontWeight={id === focus ? 700 : 400}
                stroke="var(--ground)"
                strokeWidth="4"
                paintOrder="stroke"
              >
                {name.length > 30 ? `${name.slice(0, 29)}…` : name}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption>
        {title}. Blue is friendly, orange with a tick hostile, grey with an arrow points to the subordinate; dashed is hedged; two strokes:
        some deny it.{' '}
        <button type="button" onClick={() => svgFile(svg.current, title)}>
          Save as SVG
        </button>
      </figcaption>
    </figure>
  )
}

type Point = { readonly x: number; readonly y: number }

const Line = ({ tie, from, to }: { readonly tie: Tie; readonly from: Point | undefined; readonly to: Point | undefined }) => {
  if (from === undefined || to === undefined) return null
  const isOver = tie.layer === 'hierarchy'
  const hue = isOver ? 'var(--hierarchy)' : tie.sign === '+' ? 'var(--ally)' : tie.sign === '-' ? 'var(--rival)' : 'var(--muted)'
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  const told = new Set(tie.statements.map(({ document }) => document.id)).size
  return (
    <g stroke={hue} strokeWidth={1 + Math.min(told, 3)} cursor="pointer" onClick={() => remember('card', tie.statements[0]?.id)}>
      <title>{tie.statements[0]?.sentence}</title>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke="transparent" strokeWidth="14" />
      <line
        x1={isOver ? to.x : from.x}
        y1={isOver ? to.y : from.y}
        x2={isOver ? from.x : to.x}
        y2={isOver ? from.y : to.y}
        strokeDasharray={tie.isHedged ? '8 5' : undefined}
        markerEnd={isOver ? 'url(#subordinate)' : undefined}
      />
      <g transform={`translate(${x} ${y}) rotate(${angle})`}>
        {tie.sign === '-' && !isOver ? <line y1="-7" y2="7" /> : null}
        {tie.denials.length > 0 ? <path d="M-6 7L0 -7M0 7L6 -7" fill="none" /> : null}
      </g>
    </g>
  )
}
