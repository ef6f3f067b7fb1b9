import { scaleLinear } from 'd3-scale'
import type { RefObject } from 'react'
import { useRef } from 'react'

import { boundsOf } from '../../text/edtf.ts'
import type { Axis } from '../parts/axis.tsx'
import { around, axisOf, endOf, startOf, Ticks } from '../parts/axis.tsx'
import type { Status } from '../parts/claim.tsx'
import { saidBy, statusOf, valueWords } from '../parts/claim.tsx'
import { wrapped } from '../parts/picture-file.ts'
import { useSize } from '../parts/use-size.ts'
import { whenPhrase } from '../parts/when.ts'
import type { Series, Teller, Told } from './strength-series.ts'
import { repeats } from './strength-series.ts'

const NAMES = 190
const UNDATED = 110
const TOP = 30
const ROW = 104
/** Room above the highest value and below zero in a row. */
const INSIDE = { top: 14, bottom: 14 }

/** One row of the drawing. */
export type Row = { readonly series: Series; readonly name: string; readonly told: readonly Told[] }

type Props = {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly rows: readonly Row[]
  readonly label: string
  readonly selected: string | undefined
  readonly onOpen: (claim: string) => void
}

/** A row for each group and unit, time across: every number where its text or its source dates it, undated ones at the right. */
export const Chart = ({ svg, rows, label, selected, onOpen }: Props) => {
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame, { width: 1100, height: 0 })
  const times = rows.flatMap(({ told }) => told.flatMap(({ dated }) => timesOf(dated?.edtf)))
  const axis = axisOf(times.length === 0 ? { from: 0, to: 1 } : around(times), Math.max(width - NAMES - UNDATED - 40, 160))
  const height = TOP + rows.length * ROW
  return (
    <div ref={frame} className="lanes">
      <svg ref={svg} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={label}>
        {times.length === 0 ? null : (
          <g transform={`translate(${NAMES} 0)`}>
            <Ticks axis={axis} height={height} />
          </g>
        )}
        <text x={NAMES + axis.width + 40} y="12" className="muted">
          no date
        </text>
        {rows.map((row, index) => (
          <g key={`${row.series.thing} ${row.series.counted} ${row.series.units[0] ?? ''}`} transform={`translate(0 ${TOP + index * ROW})`}>
            <RowMarks row={row} axis={axis} width={width} selected={selected} onOpen={onOpen} />
          </g>
        ))}
      </svg>
    </div>
  )
}

function timesOf(edtf: string | undefined): number[] {
  const bounds = edtf === undefined ? undefined : boundsOf(edtf)
  return bounds === undefined ? [] : Object.values(bounds).flatMap(day => (day === null ? [] : [startOf(day), endOf(day)]))
}

type RowProps = {
  readonly row: Row
  readonly axis: Axis
  readonly width: number
  readonly selected: string | undefined
  readonly onOpen: (claim: string) => void
}

const RowMarks = ({ row: { series, name, told }, axis, width, selected, onOpen }: RowProps) => {
  const most = Math.max(...told.flatMap(({ quantity: { min, max } }) => [min ?? 0, max ?? 0]), 1)
  const scale = scaleLinear([0, most], [ROW - INSIDE.bottom, INSIDE.top]).nice(3)
  const top = scale.domain()[1] ?? most
  const undated = told.filter(({ dated }) => timesOf(dated?.edtf).length === 0)
  const middle = (one: Told): number => {
    const times = timesOf(one.dated?.edtf)
    if (times.length === 0) return NAMES + axis.width + 46 + undated.indexOf(one) * 22
    return NAMES + axis.x((Math.min(...times) + Math.max(...times)) / 2)
  }
  const places = besideEachOther(told, middle, scale)
  const x = (one: Told): number => places.get(one) ?? 0
  return (
    <>
      <text className="lane-name">
        {wrapped(name, 24)
          .slice(0, 2)
          .map((line, index) => (
            <tspan key={line} x="0" y={26 + index * 16}>
              {line}
            </tspan>
          ))}
        <tspan x="0" y={26 + Math.min(wrapped(name, 24).length, 2) * 16} className="count">
          {[series.counted, series.units[0]].filter(word => word !== undefined && word !== '').join(', ')}
        </tspan>
      </text>
      <line x1={NAMES} x2={width} y1={ROW - INSIDE.bottom} y2={ROW - INSIDE.bottom} stroke="var(--muted)" />
      <line x1={NAMES} x2={width} y1={scale(top)} y2={scale(top)} stroke="var(--line)" strokeDasharray="2 4" />
      <text x={NAMES - 6} y={ROW - INSIDE.bottom + 4} textAnchor="end" className="muted">
        0
      </text>
      <text x={NAMES - 6} y={scale(top) + 4} textAnchor="end" className="muted">
        {top.toLocaleString('en')}
      </text>
      {repeats(told.filter(one => !undated.includes(one) && !one.isDenied)).map(group => (
        <polyline
          key={group[0]?.statement.id}
          points={group
            .toSorted((a, b) => x(a) - x(b))
            .map(one => `${x(one)},${scale(one.quantity.max ?? one.quantity.min ?? 0)}`)
            .join(' ')}
          fill="none"
          stroke="var(--muted)"
          strokeWidth="1"
        />
      ))}
      {told.map((one, index) => (
        <Mark
          key={`${one.statement.id} ${index}`}
          told={one}
          x={x(one)}
          y={scale}
          reach={reachOf(one, axis)}
          isNamed={
            ![...places].some(
              ([other, at]) => at > x(one) && at - x(one) < WRITTEN && Math.abs(heightOf(other, scale) - heightOf(one, scale)) < ACROSS,
            )
          }
          isSelected={one.statement.id === selected}
          onOpen={() => onOpen(one.statement.id)}
        />
      ))}
    </>
  )
}

/** Pixels across a mark, and those that a number written beside it takes. */
const ACROSS = 16
const WRITTEN = 72

const heightOf = ({ quantity: { min, max } }: Told, y: (value: number) => number): number => y(max ?? min ?? 0)

/** Where marks stand across: at the middle of their date, or beside an earlier one that stands there at the same height. */
function besideEachOther(told: readonly Told[], middle: (one: Told) => number, y: (value: number) => number): ReadonlyMap<Told, number> {
  const places = new Map<Told, number>()
  for (const one of told) {
    let x = middle(one)
    while ([...places].some(([other, at]) => Math.abs(at - x) < ACROSS && Math.abs(heightOf(other, y) - heightOf(one, y)) < 2 * ACROSS))
      x += ACROSS
    places.set(one, x)
  }
  return places
}

/** Where the date of a number may lie, in pixels; undefined where it is stated to the month or has none. */
function reachOf({ dated }: Told, axis: Axis): readonly [number, number] | undefined {
  const times = timesOf(dated?.edtf).map(time => NAMES + axis.x(time))
  const [from, to] = [Math.min(...times), Math.max(...times)]
  return times.length === 0 || to - from < 10 ? undefined : [from, to]
}

type MarkProps = {
  readonly told: Told
  readonly x: number
  readonly y: (value: number) => number
  readonly reach: readonly [number, number] | undefined
  /** There is room to write the number beside it. */
  readonly isNamed: boolean
  readonly isSelected: boolean
  readonly onOpen: () => void
}

const Mark = ({ told, x, y, reach, isNamed, isSelected, onOpen }: MarkProps) => {
  const {
    statement,
    quantity: { min, max },
    dated,
    teller,
    isDenied,
  } = told
  const status = statusOf(statement)
  const isHedged = status === 'hedged'
  const isHollow = isHedged || status === 'inferred'
  const ends = [...new Set([min, max].filter(end => end !== null))].map(y)
  const [low, high] = [Math.max(...ends), Math.min(...ends)]
  const date = dated == null ? 'no date' : `${whenPhrase(dated.edtf)}${dated.from === 'work' ? ', by the date of its source' : ''}`
  const words = `${isDenied ? 'not ' : ''}${valueWords({ quantity: told.quantity })}, ${statement.inferredBy === null ? 'says ' : ''}${saidBy(statement)}${isHedged ? `, hedged: ${statement.certainty}` : ''}, ${date}`
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={words}
      aria-pressed={isSelected}
      data-teller={teller}
      className="event"
      stroke={isSelected ? 'var(--accent)' : 'var(--ink)'}
      fill={isHollow ? 'var(--ground)' : isSelected ? 'var(--accent)' : 'var(--ink)'}
      strokeWidth="2"
      onClick={onOpen}
      onKeyDown={event => (event.key === 'Enter' ? onOpen() : undefined)}
    >
      <title>{words}</title>
      <rect x={x - 11} y={high - 14} width="22" height={low - high + 28} fill="transparent" stroke="none" />
      {reach === undefined ? null : (
        <rect
          x={reach[0]}
          y={(low + high) / 2 - 3}
          width={reach[1] - reach[0]}
          height="6"
          fill="var(--ink)"
          fillOpacity="0.14"
          stroke="none"
        />
      )}
      {low > high ? <line x1={x} x2={x} y1={low} y2={high} strokeDasharray={isHedged ? '5 3' : DASHES[status]} /> : null}
      {max === null ? <Arrow x={x} from={low} to={Math.max(low - 24, 4)} /> : null}
      {min === null ? <Arrow x={x} from={high} to={Math.min(high + 24, ROW - INSIDE.bottom)} /> : null}
      {ends.map(end => (
        <Shape key={end} teller={teller} x={x} y={end} status={status} />
      ))}
      {isNamed ? (
        <text x={x + 12} y={high + 4} className="halo small" strokeWidth="4">
          {valueWords({ quantity: { ...told.quantity, unit: null } })}
        </text>
      ) : null}
      {isDenied ? <path d={`M${x - 7} ${low + 9}l5 -18M${x + 1} ${low + 9}l5 -18`} fill="none" /> : null}
    </g>
  )
}

/** An open arrow: the number may lie anywhere that way. */
const Arrow = ({ x, from, to }: { readonly x: number; readonly from: number; readonly to: number }) => {
  const back = to < from ? 6 : -6
  return <path d={`M${x} ${from}L${x} ${to}M${x - 5} ${to + back}L${x} ${to}L${x + 5} ${to + back}`} fill="none" />
}

type ShapeProps = { readonly teller: Teller; readonly x: number; readonly y: number; readonly status: Status }

/** Rims of marks that are no flat statement. */
const DASHES: Readonly<Partial<Record<Status, string>>> = { hedged: '3 2', inferred: '1 3' }

/** The teller's shape; its rim dashed where the text hedges, dotted where no source says it. */
export const Shape = ({ teller, x, y, status }: ShapeProps) => {
  const dash = DASHES[status]
  if (teller === 'report') return <rect x={x - 5} y={y - 5} width="10" height="10" strokeDasharray={dash} />
  if (teller === 'person') return <circle cx={x} cy={y} r="5.5" strokeDasharray={dash} />
  if (teller === 'body') return <path d={`M${x} ${y - 7}l7 7l-7 7l-7 -7z`} strokeDasharray={dash} />
  return <path d={`M${x} ${y - 7}l7 12h-14z`} strokeDasharray={dash} />
}
