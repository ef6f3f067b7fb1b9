import type { Bounds } from '../../text/edtf.ts'
import { boundsOf } from '../../text/edtf.ts'
import type { Axis, Window } from '../parts/axis.tsx'
import { around, endOf, startOf } from '../parts/axis.tsx'
import { valueWords, verbOf } from '../parts/claim.tsx'
import { reach } from '../parts/spell.tsx'
import type { Claim } from '../records.ts'

/** A dated claim with a label short enough for the drawing. */
export type Item = { readonly claim: Claim; readonly bounds: Bounds; readonly label: string }

/** What the lanes stand for. */
export const LANES = ['actor', 'place', 'source'] as const
export type LaneKind = (typeof LANES)[number]

export type Lane = { readonly id: string; readonly name: string; readonly items: readonly Item[] }

/** Letters of a label. */
const LONGEST = 30

export const itemsOf = (claims: readonly Claim[], by: LaneKind): Item[] =>
  claims.flatMap(claim => {
    const bounds = claim.time === null ? undefined : boundsOf(claim.time)
    return bounds === undefined || Object.values(bounds).every(day => day === null) ? [] : [{ claim, bounds, label: labelOf(claim, by) }]
  })

function labelOf(claim: Claim, by: LaneKind): string {
  const { subject, object } = claim
  const words = [by === 'actor' ? '' : subject.name, verbOf(claim), object === null ? '' : valueWords(object)]
  const label = words.filter(Boolean).join(' ')
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label
}

/** Lanes with most claims first; those of no place last. */
export function lanesOf(items: readonly Item[], by: LaneKind): Lane[] {
  const lanes = [...Map.groupBy(items, ({ claim }) => keyOf(claim, by))].map(([id, own]) => ({
    id,
    name: nameOf(own[0]?.claim, by),
    items: own,
  }))
  return lanes.toSorted(
    (a, b) => Number(a.id === '') - Number(b.id === '') || b.items.length - a.items.length || (a.name < b.name ? -1 : 1),
  )
}

const keyOf = ({ subject, place, object, document }: Claim, by: LaneKind): string =>
  by === 'actor'
    ? subject.id
    : by === 'source'
      ? document.id
      : (place?.id ?? (object !== null && 'id' in object && isPlace(object.kind) ? object.id : ''))

const isPlace = (kind: string | null): boolean => kind === 'place' || kind === 'state'

function nameOf(claim: Claim | undefined, by: LaneKind): string {
  if (claim === undefined) return ''
  if (by === 'actor') return claim.subject.name
  if (by === 'source') return claim.document.title ?? 'untitled report'
  return (
    claim.place?.name ??
    (claim.object !== null && 'id' in claim.object && isPlace(claim.object.kind) ? claim.object.name : 'no place given')
  )
}

/** All that a spell may cover. */
const timesOf = ({ bounds }: Item): number[] => Object.values(bounds).flatMap(day => (day === null ? [] : [startOf(day), endOf(day)]))

export const wholeOf = (items: readonly Item[]): Window => around(items.flatMap(timesOf))

/** Part of the claims that a first look holds, where it is much shorter than the whole. */
const MOST_OF = 0.8
const SHORTER = 0.45

/** The stretch to begin with: the whole, or where most claims crowd in a small part of it. */
export function busyOf(items: readonly Item[]): Window {
  const whole = wholeOf(items)
  const spans = items
    .map(item => ({ from: Math.min(...timesOf(item)), to: Math.max(...timesOf(item)) }))
    .toSorted((a, b) => a.from - b.from)
  const need = Math.ceil(spans.length * MOST_OF)
  const windows = spans
    .slice(0, spans.length - need + 1)
    .map((first, index) => around([first.from, ...spans.slice(index, index + need).map(({ to }) => to)]))
  const best = windows.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0]
  return best !== undefined && best.to - best.from < (whole.to - whole.from) * SHORTER ? best : whole
}

/** An item on its line of a lane, with its label right of it or left of it. */
export type Placed = {
  readonly item: Item
  readonly track: number
  readonly from: number
  readonly to: number
  readonly side: 'right' | 'left'
}
/** Claims that stand too close to be told apart. */
export type Cluster = { readonly items: readonly Item[]; readonly from: number; readonly to: number }

export type Laid = {
  readonly lane: Lane
  readonly placed: readonly Placed[]
  readonly clusters: readonly Cluster[]
  readonly tracks: number
}

/** Lines of a lane before claims are gathered; pixels across a letter, and between what stands on one line. */
const TRACKS = 4
const ACROSS = 6.3
const GAP = 10

/** Sets a lane's claims on lines so that no label covers another; what finds no room is gathered into counted clusters. */
export function laid(lane: Lane, axis: Axis): Laid {
  const ends = Array.from({ length: TRACKS }, () => -Infinity)
  const placed: Placed[] = []
  const left: { readonly item: Item; readonly from: number; readonly to: number }[] = []
  const seen = lane.items
    .map(item => ({ item, ...reach(item.bounds, axis) }))
    .filter(({ from, to }) => to >= 0 && from <= axis.width)
    .toSorted((a, b) => a.from - b.from)
  for (const { item, from, to } of seen) {
    const label = item.label.length * ACROSS + GAP
    const side = Math.min(to, axis.width) + label > axis.width && from - label > 0 ? 'left' : 'right'
    const [start, end] = side === 'left' ? [from - label, to] : [from, Math.max(to, 0) + label]
    const track = ends.findIndex(taken => taken + GAP <= start)
    if (track < 0) left.push({ item, from, to })
    else {
      ends[track] = end
      placed.push({ item, track, from, to, side })
    }
  }
  const clusters: { items: Item[]; from: number; to: number }[] = []
  for (const { item, from, to } of left) {
    const last = clusters.at(-1)
    if (last !== undefined && from <= last.to + 36) {
      last.items.push(item)
      last.to = Math.max(last.to, Math.min(to, axis.width))
    } else clusters.push({ items: [item], from: Math.max(from, 0), to: Math.min(to, axis.width) })
  }
  const tracks = Math.max(1, ...placed.map(({ track }) => track + 1)) + (clusters.length > 0 ? 1 : 0)
  return { lane, placed, clusters, tracks }
}
