import type { KeyboardEvent } from 'react'
import { useRef } from 'react'

import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import type { Window } from '../parts/axis.tsx'
import { axisOf, dayOf, startOf, Ticks } from '../parts/axis.tsx'
import { ClaimList } from '../parts/claim.tsx'
import { useNamedEvidence } from '../parts/named-evidence.ts'
import { PictureButtons } from '../parts/picture-buttons.tsx'
import { wrapped } from '../parts/picture-file.ts'
import { Spell } from '../parts/spell.tsx'
import { TimeButtons, useTimeLook } from '../parts/time-look.tsx'
import { useSize } from '../parts/use-size.ts'
import { whenPhrase, whenWords } from '../parts/when.ts'
import { useScope } from '../scope.ts'
import { remember } from '../tab.ts'
import type { Cluster, Item, Laid, Lane, Placed } from './timeline-lanes.ts'
import { busyOf, laid, wholeOf } from './timeline-lanes.ts'

const NAMES = 170
const TRACK = 22
const PAD = 8
const TOP = 26
/** Lanes that are shown before the others are asked for. */
const FIRST = 12

type Props = { readonly lanes: readonly Lane[]; readonly items: readonly Item[] }

/** Lanes of dated claims on one axis: keys move, zoom and open. */
export const Lanes = ({ lanes, items }: Props) => {
  const [given, set] = useAddress()
  const [scope] = useScope()
  const [frame, svg] = [useRef<HTMLDivElement>(null), useRef<SVGSVGElement>(null)]
  useNamedEvidence(given['sel'])
  const { width } = useSize(frame, { width: 1100, height: 0 })
  const whole = wholeOf(items)
  const selected = items.find(({ claim }) => claim.id === given['sel'])?.bounds
  const day = selected?.certainlyFrom ?? selected?.possiblyFrom
  const look = useTimeLook(whole, busyOf(items), day == null ? undefined : startOf(day))
  const { window } = look
  const axis = axisOf(window, Math.max(width - NAMES - 12, 200))
  const shown = given['all'] === undefined ? lanes.slice(0, FIRST) : lanes
  const rows = shown.map(lane => laid(lane, axis))
  const tops = rows.map((_, index) => TOP + rows.slice(0, index).reduce((sum, { tracks }) => sum + tracks * TRACK + PAD, 0))
  const height = TOP + rows.reduce((sum, { tracks }) => sum + tracks * TRACK + PAD, 0)
  const order = rows.flatMap(({ placed }) => placed.map(({ item }) => item.claim.id))
  const current = order.includes(given['sel'] ?? '') ? given['sel'] : order[0]
  const open = (id: string): void => {
    set({ sel: id }, true)
    remember('card', id)
  }
  const walk = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && current !== undefined) return open(current)
    const next = nextOf(event.key, current, rows)
    if (next === undefined) return
    event.preventDefault()
    set({ sel: next }, true)
    const mark = frame.current?.querySelector(`[data-claim="${next}"]`)
    if (mark instanceof SVGElement) mark.focus()
  }
  const [before, after] = [outside(items, window, 'before'), outside(items, window, 'after')]
  const caption = captionOf(items.length, shown.length, lanes.length, window, scope)
  const cluster = rows.flatMap(({ clusters }) => clusters).find(one => one.items[0]?.claim.id === given['cluster'])
  return (
    <figure>
      <div className="row no-print">
        <TimeButtons look={look} before={before} after={after} />
        <span className="push" />
        <PictureButtons svg={svg} caption={caption} />
      </div>
      <div ref={frame} className="lanes">
        <svg ref={svg} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={caption} onKeyDown={walk}>
          <g transform={`translate(${NAMES} 0)`}>
            <Ticks axis={axis} height={height} />
          </g>
          {rows.map((row, index) => (
            <g
              key={row.lane.id}
              transform={`translate(0 ${tops[index] ?? 0})`}
              className={`lane-${index % 8}`}
              role="group"
              aria-label={row.lane.name}
            >
              <line x2={width} y1={row.tracks * TRACK + PAD / 2} y2={row.tracks * TRACK + PAD / 2} stroke="var(--line)" />
              <LaneName name={row.lane.name} count={row.lane.items.length} room={row.tracks} />
              <svg x={NAMES} width={axis.width} height={row.tracks * TRACK + PAD} overflow="hidden">
                {row.placed.map(placed => (
                  <Mark
                    key={placed.item.claim.id}
                    placed={placed}
                    axis={axis}
                    isCurrent={placed.item.claim.id === current}
                    isSelected={placed.item.claim.id === given['sel']}
                    onOpen={() => open(placed.item.claim.id)}
                  />
                ))}
                {row.placed.length > 0 ? null : (
                  <text x="4" y="14" className="muted">
                    {awayWords(row.lane.items, window)}
                  </text>
                )}
                {row.clusters.map(one => (
                  <Pill
                    key={one.items[0]?.claim.id}
                    cluster={one}
                    y={(row.tracks - 1) * TRACK}
                    onOpen={() => set({ cluster: one.items[0]?.claim.id }, true)}
                  />
                ))}
              </svg>
            </g>
          ))}
        </svg>
      </div>
      {lanes.length > FIRST ? (
        <p className="no-print">
          <button type="button" onClick={() => set({ all: given['all'] === undefined ? '1' : undefined }, true)}>
            {given['all'] === undefined ? `Show ${lanes.length - FIRST} more lanes` : `Show the first ${FIRST} lanes`}
          </button>
        </p>
      ) : null}
      <figcaption>{caption}</figcaption>
      {cluster === undefined ? null : (
        <section className="chosen" aria-label="Claims close together">
          <div className="row">
            <strong>{count(cluster.items.length, 'claim')} close together</strong>
            <button type="button" className="push" onClick={() => set({ cluster: undefined }, true)}>
              Close
            </button>
          </div>
          <ClaimList claims={cluster.items.map(({ claim }) => claim)} />
        </section>
      )}
    </figure>
  )
}

/** Claims that lie wholly before or after what is seen. */
function outside(items: readonly Item[], { from, to }: Window, side: 'before' | 'after'): number {
  return items.filter(({ bounds: { possiblyFrom, possiblyTo } }) =>
    side === 'before' ? possiblyTo !== null && startOf(possiblyTo) < from : possiblyFrom !== null && startOf(possiblyFrom) > to,
  ).length
}

/** "◀ 2 earlier, 1 later ▶" in a lane of which nothing is seen. */
function awayWords(items: readonly Item[], window: Window): string {
  const [before, after] = [outside(items, window, 'before'), outside(items, window, 'after')]
  return [before > 0 ? `◀ ${before} earlier` : '', after > 0 ? `${after} later ▶` : ''].filter(Boolean).join(', ')
}

/** The claim that an arrow key leads to: along a lane, or to the nearest of the lane above or below. */
function nextOf(key: string, current: string | undefined, rows: readonly Laid[]): string | undefined {
  const row = rows.findIndex(({ placed }) => placed.some(({ item }) => item.claim.id === current))
  const lane = (rows[row]?.placed ?? []).toSorted((a, b) => a.from - b.from)
  const index = lane.findIndex(({ item }) => item.claim.id === current)
  if (key === 'ArrowLeft') return lane[index - 1]?.item.claim.id
  if (key === 'ArrowRight') return lane[index + 1]?.item.claim.id
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined
  const ahead = key === 'ArrowUp' ? rows.slice(0, Math.max(row, 0)).toReversed() : rows.slice(row + 1)
  const at = lane[index]?.from ?? 0
  return ahead.find(({ placed }) => placed.length > 0)?.placed.toSorted((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0]?.item
    .claim.id
}

function captionOf(claims: number, shown: number, lanes: number, { from, to }: Window, scope: ReturnType<typeof useScope>[0]): string {
  const filters = [
    shown < lanes ? `${shown} of ${lanes} lanes` : count(lanes, 'lane'),
    scope.source === undefined ? undefined : 'of one report',
    scope.accepted === undefined ? 'waiting claims included' : 'accepted claims only',
  ].filter(part => part !== undefined)
  return `Timeline, ${whenWords(dayOf(from))} to ${whenWords(dayOf(to))}: ${count(claims, 'dated claim')}; ${filters.join('; ')}. Solid is certain, pale is where the text leaves it open, fading has no stated end; a cap marks a day that is stated.`
}

/** Letters of a lane's name on one line. */
const LETTERS = 22

const LaneName = ({ name, count, room }: { readonly name: string; readonly count: number; readonly room: number }) => {
  const all = wrapped(name, LETTERS)
  const lines = all.slice(0, Math.min(room, 2))
  return (
    <text className="lane-name">
      <title>{name}</title>
      {lines.map((line, index) => (
        <tspan key={line} x="0" y={14 + index * 15}>
          {line}
          {index === lines.length - 1 && lines.length < all.length ? '…' : ''}
          {index === lines.length - 1 ? (
            <tspan className="count" dx="6">
              {count}
            </tspan>
          ) : null}
        </tspan>
      ))}
    </text>
  )
}

type MarkProps = {
  readonly placed: Placed
  readonly axis: ReturnType<typeof axisOf>
  readonly isCurrent: boolean
  readonly isSelected: boolean
  readonly onOpen: () => void
}

const Mark = ({ placed: { item, track, from, to, side }, axis, isCurrent, isSelected, onOpen }: MarkProps) => {
  const { claim, bounds, label } = item
  const words = `${claim.sentence}, ${whenPhrase(claim.time ?? '')}`
  const shown = `${claim.inferredBy !== null ? '∴ ' : claim.polarity === 'denied' ? '// ' : claim.certainty === 'certain' ? '' : '~ '}${label}`
  return (
    <g
      transform={`translate(0 ${track * TRACK})`}
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      data-claim={claim.id}
      aria-label={`${shown}: ${words}`}
      aria-pressed={isSelected}
      className="event"
      onClick={onOpen}
    >
      <title>{words}</title>
      <rect
        x={(side === 'left' ? from - label.length * 6.3 : from) - 5}
        y="0"
        width={to - from + label.length * 6.3 + 12}
        height={TRACK - 2}
        rx="4"
        fill={isSelected ? 'var(--accent-soft)' : 'transparent'}
      />
      <Spell bounds={bounds} axis={axis} y={6} tall={8} fill="var(--lane)" />
      <text x={side === 'left' ? from - 6 : Math.max(to, 0) + 6} y="14" textAnchor={side === 'left' ? 'end' : 'start'}>
        {shown}
      </text>
    </g>
  )
}

const Pill = ({
  cluster: { items, from, to },
  y,
  onOpen,
}: {
  readonly cluster: Cluster
  readonly y: number
  readonly onOpen: () => void
}) => {
  const words = `+${items.length} more`
  const wide = words.length * 7 + 14
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={`+${count(items.length, 'more claim')} here, as a list`}
      className="event"
      onClick={onOpen}
      onKeyDown={event => {
        if (event.key !== 'Enter') return
        event.stopPropagation()
        onOpen()
      }}
    >
      <rect
        x={Math.max((from + to) / 2 - wide / 2, 0)}
        y={y + 1}
        width={wide}
        height="18"
        rx="9"
        fill="var(--panel)"
        stroke="var(--accent)"
      />
      <text x={Math.max((from + to) / 2, wide / 2)} y={y + 14} textAnchor="middle" className="accent">
        {words}
      </text>
    </g>
  )
}
