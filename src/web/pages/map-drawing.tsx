import type { GeoPath, GeoPermissibleObjects } from 'd3-geo'
import { geoCircle, geoPath } from 'd3-geo'
import type { KeyboardEvent, RefObject } from 'react'
import { useMemo } from 'react'

import { count } from '../../text/count.ts'
import type { View } from '../parts/boundaries.ts'
import { labelled, wordsOn } from './map-labels.ts'
import type { Land } from './map-land.ts'
import { useMoves } from './map-moves.ts'
import type { Drawn } from './map-records.ts'
import { isSure } from './map-records.ts'
import type { Rivers } from './map-rivers.ts'
import type { Look, Size } from './map-view.ts'
import { fitting, nearer, nextTowards, projectionFor } from './map-view.ts'

type Props = {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly land: Land | undefined
  /** Left out unless somebody asked for them. */
  readonly rivers: Rivers | undefined
  readonly view: View
  readonly drawn: readonly Drawn[]
  readonly chosen: string | undefined
  readonly size: Size
  readonly isWorld: boolean
  readonly look: Look
  readonly title: string
  readonly onLook: (look: Look) => void
  readonly onFit: () => void
  readonly onChoose: (thing: string) => void
  readonly onOpen: () => void
}

const KM_A_DEGREE = 111.2
/** Pixels that a move by a key goes. */
const MOVE = 80
const STEP = 1.4
/** Radii in pixels below which a disc could not be seen, or its number not be read. */
const SMALLEST = 5
const SMALLEST_WITH_COUNT = 9

const ARROWS: Readonly<Record<string, readonly ['left' | 'right' | 'up' | 'down', number, number]>> = {
  ArrowLeft: ['left', MOVE, 0],
  ArrowRight: ['right', -MOVE, 0],
  ArrowUp: ['up', 0, MOVE],
  ArrowDown: ['down', 0, -MOVE],
}

/** Land, lines, and a disc for every place as large as what is known of it; what waits for a person is hollow and marked. */
export const MapDrawing = (props: Props) => {
  const { svg, land, rivers, view, drawn, chosen, size, isWorld, look, title, onLook, onFit, onChoose, onOpen } = props
  const spots = useMemo(() => fitting(drawn).map(({ spot }) => spot), [drawn])
  const path = useMemo(() => geoPath(projectionFor(spots, size, isWorld)), [spots, size, isWorld])
  const ground = useMemo(() => (land === undefined ? undefined : groundOf(land, path)), [land, path])
  const water = useMemo(() => (rivers === undefined ? undefined : waterOf(rivers, path)), [rivers, path])
  const marks = useMemo(() => labelled(marksOf(drawn, path, look), size), [drawn, path, look, size])
  const moves = useMoves(svg, look, onLook)
  const here = marks.find(({ thing }) => thing.place.thing.id === chosen)

  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const arrow = ARROWS[event.key]
    const middle = { x: size.width / 2, y: size.height / 2 }
    if (arrow !== undefined) {
      const [direction, dx, dy] = arrow
      const next = here === undefined || event.shiftKey ? undefined : nextTowards(here, marks, direction)
      if (next === undefined) onLook({ ...look, x: look.x + dx, y: look.y + dy })
      else onChoose(next.thing.place.thing.id)
    } else if (event.key === '+' || event.key === '=') onLook(nearer(look, STEP, here ?? middle))
    else if (event.key === '-') onLook(nearer(look, 1 / STEP, here ?? middle))
    else if (event.key === 'Home') onFit()
    else if (event.key === 'Enter' && chosen !== undefined) onOpen()
    else if (event.key === 'Enter' && marks[0] !== undefined) onChoose(marks[0].thing.place.thing.id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      className="map-frame"
      tabIndex={0}
      role="application"
      aria-label={`${title}. The list beside it says the same.`}
      onKeyDown={hear}
      {...moves}
    >
      <svg ref={svg} viewBox={`0 0 ${size.width} ${size.height}`} width={size.width} height={size.height} aria-hidden="true">
        <rect width={size.width} height={size.height} fill="var(--map-sea)" />
        <g transform={`translate(${look.x} ${look.y}) scale(${look.k})`}>
          {ground === undefined ? null : <Ground ground={ground} water={water} view={view} />}
        </g>
        {marks.map(mark => (
          <Disc key={mark.thing.place.thing.id} mark={mark} look={look} isChosen={mark === here} onChoose={onChoose} />
        ))}
        {marks.map(mark => (
          <Label key={mark.thing.place.thing.id} mark={mark} isChosen={mark === here} />
        ))}
      </svg>
    </div>
  )
}

const pathOf = (path: GeoPath, shape: GeoPermissibleObjects): string => path(shape) ?? ''

/** The still part of the map as paths of the fitted scale. */
const groundOf = ({ land, agreed, disputed }: Land, path: GeoPath) => ({
  land: pathOf(path, land),
  agreed: pathOf(path, agreed),
  disputed: disputed
    .map(({ shape, ...line }, number) => ({ ...line, number, line: pathOf(path, shape) }))
    .filter(({ line }) => line !== ''),
})

const waterOf = ({ rivers, lakes }: Rivers, path: GeoPath) => ({ rivers: pathOf(path, rivers), lakes: pathOf(path, lakes) })

type GroundProps = {
  readonly ground: ReturnType<typeof groundOf>
  readonly water: ReturnType<typeof waterOf> | undefined
  readonly view: View
}

const Ground = ({ ground, water, view }: GroundProps) => (
  <>
    <path d={ground.land} fill="var(--map-land)" stroke="var(--map-coast)" strokeWidth="0.7" vectorEffect="non-scaling-stroke" />
    {water === undefined ? null : (
      <g className="map-water" stroke="var(--map-water)" strokeWidth="1" strokeLinejoin="round">
        <path d={water.rivers} fill="none" vectorEffect="non-scaling-stroke" />
        <path d={water.lakes} fill="var(--map-sea)" vectorEffect="non-scaling-stroke" />
      </g>
    )}
    {view === 'none' ? null : (
      <path d={ground.agreed} fill="none" stroke="var(--map-line)" strokeWidth="1" vectorEffect="non-scaling-stroke" />
    )}
    {ground.disputed
      .filter(({ onUnMap, onlyOnUnMap }) => view !== 'none' && (view === 'un' ? onUnMap : !onlyOnUnMap))
      .map(({ number, words, line }) => (
        <path
          key={number}
          d={line}
          fill="none"
          stroke="var(--map-line)"
          strokeWidth="1.4"
          strokeDasharray="4 4"
          vectorEffect="non-scaling-stroke"
        >
          <title>{`Contested: ${words}.`}</title>
        </path>
      ))}
  </>
)

/** A place in pixels. */
export type Mark = {
  readonly thing: Drawn
  readonly x: number
  readonly y: number
  /** The true disc as a path of the fitted scale; empty where it would be too small to see. */
  readonly disc: string
  /** Radius of what is drawn instead, in pixels. */
  readonly r: number
}

/** Countries have no disc: the name of one is all that is known. */
function marksOf(drawn: readonly Drawn[], path: GeoPath, { k, x, y }: Look): readonly Mark[] {
  return drawn
    .flatMap((thing): Mark[] => {
      const { lat, lon, km, precision } = thing.spot
      const shape = geoCircle()
        .center([lon, lat])
        .radius(Math.min(80, km / KM_A_DEGREE))()
      const [px, py] = path.centroid({ type: 'Point', coordinates: [lon, lat] })
      if (!Number.isFinite(px) || !Number.isFinite(py)) return []
      const [[left], [right]] = path.bounds(shape)
      const radius = (k * (right - left)) / 2
      const least = thing.place.claims.length > 1 || !isSure(thing.place) ? SMALLEST_WITH_COUNT : SMALLEST
      const isDrawn = precision !== 'country' && radius > least
      return [{ thing, x: px * k + x, y: py * k + y, r: isDrawn ? radius : least, disc: isDrawn ? pathOf(path, shape) : '' }]
    })
    .toSorted((a, b) => b.r - a.r)
}

const HOLLOW: ReadonlySet<string> = new Set(['region', 'country'])

type DiscProps = { readonly mark: Mark; readonly look: Look; readonly isChosen: boolean; readonly onChoose: (thing: string) => void }

const Disc = ({ mark, look, isChosen, onChoose }: DiscProps) => {
  const { place, spot } = mark.thing
  const { disc } = mark
  const sure = isSure(place)
  const claims = place.claims.length
  const ink = isChosen ? 'var(--accent)' : sure ? 'var(--ink)' : 'var(--waiting)'
  const paint = {
    fill: sure && !HOLLOW.has(spot.precision) ? ink : 'var(--ground)',
    fillOpacity: sure && !HOLLOW.has(spot.precision) ? 0.32 : disc === '' ? 0.75 : 0.12,
    stroke: ink,
    strokeWidth: isChosen ? 3 : 1.5,
  }
  return (
    <g cursor="pointer" onClick={() => onChoose(place.thing.id)}>
      <title>{`${place.thing.name}: ${spot.precision} within ${spot.km} km, ${count(claims, 'claim')}, ${place.sureness}`}</title>
      {disc === '' ? (
        spot.precision === 'country' ? null : (
          <circle cx={mark.x} cy={mark.y} r={mark.r} {...paint} />
        )
      ) : (
        <path d={disc} transform={`translate(${look.x} ${look.y}) scale(${look.k})`} vectorEffect="non-scaling-stroke" {...paint} />
      )}
      {spot.precision === 'country' || (claims < 2 && sure) ? null : (
        <text x={mark.x} y={mark.y + 4} textAnchor="middle" fontWeight="700" stroke="var(--ground)" strokeWidth="3" paintOrder="stroke">
          {sure ? claims : `${claims > 1 ? claims : ''}?`}
        </text>
      )}
    </g>
  )
}

const Label = ({
  mark,
  isChosen,
}: {
  readonly mark: Mark & { readonly label: { readonly x: number; readonly y: number } | undefined }
  readonly isChosen: boolean
}) => {
  const { spot } = mark.thing
  const at = mark.label ?? (isChosen ? { x: mark.x, y: mark.y - mark.r - 6 } : undefined)
  if (at === undefined) return null
  const isCountry = spot.precision === 'country'
  return (
    <text
      x={at.x}
      y={at.y}
      textAnchor="middle"
      fontWeight={isChosen ? 700 : isCountry ? 600 : 500}
      letterSpacing={isCountry ? '0.08em' : undefined}
      fill={isCountry && !isChosen ? 'var(--muted)' : 'var(--ink)'}
      stroke="var(--map-land)"
      strokeWidth="3"
      paintOrder="stroke"
      pointerEvents="none"
    >
      {wordsOn(mark)}
    </text>
  )
}
