import type { KeyboardEvent, RefObject } from 'react'
import { useRef } from 'react'

import { count } from '../../text/count.ts'
import { keyWords } from '../parts/keys.ts'
import type { Thing } from '../records.ts'
import type { Point } from './layout-network.ts'
import type { Bond, Relation } from './network-bonds.ts'
import { countWords, otherEnd } from './network-bonds.ts'
import { labelLines, roomFor } from './network-labels.ts'
import type { Places } from './network-layout.ts'
import { SEEN, ThingMark, TieLine, widthOf } from './network-mark.tsx'
import { heldIn } from './network-time.ts'
import type { View } from './network-view.ts'
import { nearestTowards } from './network-walk.ts'
import type { Look } from './use-look.ts'
import { useLook } from './use-look.ts'

/** A dotted line between two things that no source joins. */
export type Guess = { readonly from: string; readonly to: string; readonly words: string }

type Props = {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly view: View
  readonly things: ReadonlyMap<string, Thing>
  readonly places: Places
  readonly focus: string
  readonly month: string | undefined
  readonly guesses: readonly Guess[]
  readonly selected: string | undefined
  readonly look: string | undefined
  readonly label: string
  readonly onLook: (look: string | undefined) => void
  readonly onSelect: (id: string) => void
  readonly onEvidence: (id: string) => void
  readonly onOpen: (what: string) => void
}

export const stubId = (at: string, relation: Relation): string => `more ${at} ${relation}`

/** The network as a drawing: arrows walk from thing to thing, Enter opens the evidence. */
export const Drawing = (props: Props) => {
  const { svg, view, things, places, focus, month, guesses, selected, label, onSelect, onEvidence, onOpen } = props
  const frame = useRef<HTMLDivElement>(null)
  const look = useLook(frame, Object.values(places), props.look, props.onLook)
  const shown = view.things.filter(id => places[id] !== undefined)
  const current = selected !== undefined && shown.includes(selected) ? selected : focus
  const held = new Map(view.bonds.map(bond => [bond.id, heldIn(bond, month)]))
  const isFaint = (id: string): boolean =>
    month !== undefined && id !== focus && view.bonds.every(bond => (bond.from !== id && bond.to !== id) || held.get(bond.id) === 'no')
  const named = roomFor(
    shown.toSorted(
      (a, b) =>
        Number(b === current) - Number(a === current) ||
        Number(b === focus) - Number(a === focus) ||
        degreeOf(b, view.bonds) - degreeOf(a, view.bonds),
    ),
    id => look.at(places[id] ?? { x: 0, y: 0 }),
    id => things.get(id)?.name ?? id,
  )
  const walk = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') return onEvidence(current)
    const next = nearestTowards(event.key, current, shown, places, view.bonds)
    if (next === undefined) return
    event.preventDefault()
    onSelect(next)
    const mark = frame.current?.querySelector(`[data-thing="${next}"]`)
    if (mark instanceof SVGElement) mark.focus()
  }
  return (
    <div ref={frame} className="drawing" onPointerDown={look.grab}>
      <svg ref={svg} viewBox={`0 0 ${look.width} ${look.height}`} role="group" aria-label={label} onKeyDown={walk}>
        {shown.length > 0 ? null : (
          <text x={look.width / 2} y={look.height / 2} textAnchor="middle">
            Laying out {count(view.things.length, 'actor')}…
          </text>
        )}
        {guesses.map(({ from, to, words }) => (
          <Dotted key={`${from} ${to} ${words}`} words={words} from={places[from]} to={places[to]} at={look.at} />
        ))}
        {view.bonds.map(bond => (
          <Edge
            key={bond.id}
            bond={bond}
            ends={endsOf(bond, view.bonds, places, look)}
            seen={SEEN[held.get(bond.id) ?? 'yes']}
            isSelected={bond.id === selected}
            onSelect={() => onEvidence(bond.id)}
          />
        ))}
        {view.more.map(({ at, relation, count, isOpen }) => {
          const from = places[at]
          const to = places[stubId(at, relation)]
          if (!isOpen || from === undefined || to === undefined) return null
          const words = `+${countWords(count, relation).replace(' ', ' more ')}`
          return (
            <Stub
              key={stubId(at, relation)}
              words={words}
              from={look.at(from)}
              to={look.at(to)}
              onOpen={() => onOpen(`${at} ${relation}`)}
            />
          )
        })}
        {shown.map(id => {
          const thing = things.get(id)
          const beyond = view.more.filter(more => more.at === id && !more.isOpen)
          return (
            <g
              key={id}
              data-thing={id}
              transform={`translate(${look.at(places[id] ?? { x: 0, y: 0 }).x} ${look.at(places[id] ?? { x: 0, y: 0 }).y})`}
              opacity={isFaint(id) ? 0.25 : 1}
            >
              <g
                role="button"
                tabIndex={id === current ? 0 : -1}
                data-thing={id}
                aria-label={`${thing?.name ?? id}${id === focus ? ', in the middle' : ''}, ${degree(id, view.bonds)}`}
                aria-pressed={id === selected}
                className="thing"
                onClick={() => onSelect(id)}
              >
                <rect x="-60" y="-12" width="120" height="44" fill="transparent" />
                {id === selected ? <circle r="13" fill="none" stroke="var(--accent)" strokeWidth="2.5" /> : null}
                <ThingMark kind={thing?.kind ?? null} isBig={id === focus} />
                <title>{thing?.name ?? id}</title>
                {named.has(id) ? <Label name={thing?.name ?? id} isBold={id === focus} /> : null}
              </g>
              {beyond.length === 0 ? null : (
                <Badge
                  count={beyond.reduce((sum, { count }) => sum + count, 0)}
                  words={`${thing?.name ?? id}: show ${beyond.map(({ count, relation }) => countWords(count, relation)).join(', ')} more`}
                  onOpen={() => onOpen(id)}
                />
              )}
            </g>
          )
        })}
      </svg>
      <span className="zoom no-print" role="group" aria-label="Look">
        <button type="button" aria-label="Nearer" onClick={look.nearer}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={look.farther}>
          −
        </button>
        <button type="button" onClick={() => props.onLook(undefined)}>
          Fit <kbd>{keyWords('f')}</kbd>
        </button>
      </span>
    </div>
  )
}

const degreeOf = (id: string, bonds: readonly Bond[]): number => bonds.filter(({ from, to }) => from === id || to === id).length

const degree = (id: string, bonds: readonly Bond[]): string => `${count(degreeOf(id, bonds), 'tie')} drawn`

/** Pixels between parallel ties, and from a mark's middle to the end of a tie. */
const APART = 9
const GAP = 12

/** Where a tie begins and ends on the screen: beside others of the same pair, short of both marks. */
function endsOf(bond: Bond, bonds: readonly Bond[], places: Places, { at }: Look): readonly [Point, Point] | undefined {
  const [from, to] = [places[bond.from], places[bond.to]]
  if (from === undefined || to === undefined) return undefined
  const beside = bonds.filter(one => [one.from, one.to].includes(bond.from) && otherEnd(one, bond.from) === bond.to)
  const shift = (beside.indexOf(bond) - (beside.length - 1) / 2) * APART * (bond.from < bond.to ? 1 : -1)
  const [a, b] = [at(from), at(to)]
  const length = Math.max(Math.hypot(b.x - a.x, b.y - a.y), 1)
  const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length]
  return [
    { x: a.x + x * GAP - y * shift, y: a.y + y * GAP + x * shift },
    { x: b.x - x * GAP - y * shift, y: b.y - y * GAP + x * shift },
  ]
}

type EdgeProps = {
  readonly bond: Bond
  readonly ends: readonly [Point, Point] | undefined
  readonly seen: number
  readonly isSelected: boolean
  readonly onSelect: () => void
}

const Edge = ({ bond, ends, seen, isSelected, onSelect }: EdgeProps) => {
  if (ends === undefined) return null
  const [from, to] = ends
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  const count = bond.claims.length + bond.denials.length
  const words = bond.status === 'disputed' ? `disputed ×${count}` : count > 1 ? `×${count}` : ''
  return (
    <g className="tie" data-tie={bond.id} opacity={seen} cursor="pointer" onClick={onSelect}>
      <title>{(bond.claims[0] ?? bond.denials[0])?.sentence}</title>
      {isSelected ? (
        <line
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          stroke="var(--accent)"
          strokeOpacity="0.3"
          strokeWidth="13"
          strokeLinecap="round"
        />
      ) : null}
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke="transparent" strokeWidth="14" />
      <TieLine line={{ relation: bond.relation, status: bond.status, width: widthOf(bond.sources) }} from={from} to={to} />
      {words === '' ? null : (
        <text x={x} y={y - 9} textAnchor="middle" className="halo small">
          {words}
        </text>
      )}
    </g>
  )
}

const Label = ({ name, isBold }: { readonly name: string; readonly isBold: boolean }) => {
  const [first = '', second = ''] = labelLines(name)
  return (
    <text y={isBold ? 26 : 22} textAnchor="middle" fontWeight={isBold ? 700 : 450} className="halo">
      <tspan x="0">{second === '' ? first : `${first} `}</tspan>
      {second === '' ? null : (
        <tspan x="0" dy="14">
          {second}
        </tspan>
      )}
    </text>
  )
}

type BadgeProps = { readonly count: number; readonly words: string; readonly onOpen: () => void }

const Badge = ({ count, words, onOpen }: BadgeProps) => (
  <g
    data-screen-only
    role="button"
    tabIndex={-1}
    aria-label={`+${count}, ${words}`}
    transform="translate(18 -13)"
    cursor="pointer"
    onClick={onOpen}
  >
    <title>{words}</title>
    <rect x="-12" y="-9" width={count > 9 ? 32 : 26} height="18" rx="9" fill="var(--panel)" stroke="var(--accent)" />
    <text x={count > 9 ? 4 : 1} y="4" textAnchor="middle" className="small accent">
      +{count}
    </text>
  </g>
)

type StubProps = { readonly words: string; readonly from: Point; readonly to: Point; readonly onOpen: () => void }

const Stub = ({ words, from, to, onOpen }: StubProps) => (
  <g role="button" tabIndex={-1} aria-label={words} cursor="pointer" onClick={onOpen}>
    <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke="var(--line)" strokeWidth="1.5" />
    <rect x={to.x - 58} y={to.y - 12} width="116" height="24" rx="12" fill="var(--panel)" stroke="var(--accent)" />
    <text x={to.x} y={to.y + 4} textAnchor="middle" className="accent">
      {words}
    </text>
  </g>
)

type DottedProps = {
  readonly words: string
  readonly from: Point | undefined
  readonly to: Point | undefined
  readonly at: Look['at']
}

const Dotted = ({ words, from, to, at }: DottedProps) => {
  if (from === undefined || to === undefined) return null
  const [a, b] = [at(from), at(to)]
  return (
    <g opacity="0.9">
      <title>{words}</title>
      <TieLine line={{ relation: 'other', status: 'inferred', width: 2 }} from={a} to={b} />
      <text x={(a.x + b.x) / 2} y={(a.y + b.y) / 2 - 6} textAnchor="middle" className="halo">
        ∴
      </text>
    </g>
  )
}
