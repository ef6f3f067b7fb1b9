import type { GeoProjection } from 'd3-geo'
import { geoBounds, geoCentroid, geoConicConformal, geoDistance, geoEqualEarth, geoMercator } from 'd3-geo'

import type { Drawn, Spot } from './map-records.ts'

/** The size of a drawing in pixels. */
export type Size = { readonly width: number; readonly height: number }

/** How a map is looked at: its scale over the fitted one, and how far it is moved, in pixels. */
export type Look = { readonly k: number; readonly x: number; readonly y: number }

export const FITTED: Look = { k: 1, x: 0, y: 0 }

/** Degrees of longitude over which the whole world is shown instead. */
const WIDE = 110
/** Kilometres that are shown around a single place at least. */
const AROUND = 220
/** Degrees from the equator within which a cone would be all but a cylinder. */
const TROPICS = 12
const MARGIN = 48
const KM_A_DEGREE = 111.2

/** Radians within which places are shown together; what lies farther from most claims is left outside the frame, and said so. */
const TOGETHER = 0.4

/**
 * What the map is fitted to: the places around which most claims lie; regions as large as a part of the world, and countries, only where
 * there is nothing finer.
 */
export function fitting(drawn: readonly Drawn[]): readonly Drawn[] {
  const finer = drawn.filter(({ spot }) => spot.precision !== 'country' && spot.km < 700)
  const all = finer.length > 0 ? finer : drawn
  const around = all.map(one => all.filter(other => geoDistance([one.spot.lon, one.spot.lat], [other.spot.lon, other.spot.lat]) < TOGETHER))
  return around.toSorted((a, b) => weight(b) - weight(a))[0] ?? []
}

const weight = (some: readonly Drawn[]): number => some.reduce((sum, { place }) => sum + place.claims.length, 0)

/** A projection that shows these discs as large as they fit: conformal, so that discs stay round; the world where they lie all over it. */
export function projectionFor(spots: readonly Spot[], { width, height }: Size, isWorld: boolean): GeoProjection {
  const points = spots.flatMap(spot => corners(spot))
  const frame: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
  ]
  const shape = { type: 'MultiPoint' as const, coordinates: points }
  const [[west, south], [east, north]] = geoBounds(shape)
  const span = east >= west ? east - west : east - west + 360
  if (isWorld || points.length === 0 || span > WIDE) return clipped(geoEqualEarth().fitExtent(frame, { type: 'Sphere' }), width, height)
  const [lon] = geoCentroid(shape)
  const middle = (south + north) / 2
  const projection =
    Math.abs(middle) < TROPICS || south * north < 0 || Math.max(Math.abs(north), Math.abs(south)) > 80
      ? geoMercator().rotate([-lon, 0])
      : geoConicConformal()
          .parallels([south + (north - south) / 6, north - (north - south) / 6])
          .rotate([-lon, 0])
  return clipped(projection.fitExtent(frame, shape), width, height)
}

/** Land is drawn two frames around, for whoever moves the map. */
const clipped = (projection: GeoProjection, width: number, height: number): GeoProjection =>
  projection.clipExtent([
    [-2 * width, -2 * height],
    [3 * width, 3 * height],
  ])

function corners({ lat, lon, km }: Spot): [number, number][] {
  const up = Math.max(km, AROUND / 2) / KM_A_DEGREE
  const across = up / Math.max(0.2, Math.cos((lat * Math.PI) / 180))
  return [
    [lon - across, lat],
    [lon + across, lat],
    [lon, Math.max(-85, lat - up)],
    [lon, Math.min(85, lat + up)],
  ]
}

/** Scales that make sense: from half the fitted one to where a town fills the frame. */
const LEAST = 0.4
const MOST = 60

/** A look that is nearer or farther, around a point that stays where it is. */
export function nearer({ k, x, y }: Look, factor: number, at: { readonly x: number; readonly y: number }): Look {
  const next = Math.min(MOST, Math.max(LEAST, k * factor))
  return { k: next, x: at.x - ((at.x - x) * next) / k, y: at.y - ((at.y - y) * next) / k }
}

/** A look as the address keeps it, "2.4,-310,-95", and back. */
export const lookWords = ({ k, x, y }: Look): string | undefined =>
  k === 1 && x === 0 && y === 0 ? undefined : [k.toFixed(2), Math.round(x), Math.round(y)].join()

export function lookOf(words: string | undefined): Look {
  const [k = 1, x = 0, y = 0] = (words ?? '').split(',').filter(Boolean).map(Number)
  return [k, x, y].every(Number.isFinite) && k >= LEAST && k <= MOST ? { k, x, y } : FITTED
}

/** The next of some points from one of them in a direction: the nearest in a quarter of the compass; undefined where there is none. */
export function nextTowards<Point extends { readonly x: number; readonly y: number }>(
  from: Point,
  others: readonly Point[],
  direction: 'left' | 'right' | 'up' | 'down',
): Point | undefined {
  const far = (one: Point): number => Math.hypot(one.x - from.x, one.y - from.y)
  return others
    .filter(one => {
      const [dx, dy] = [one.x - from.x, one.y - from.y]
      const [ahead, aside] = direction === 'left' ? [-dx, dy] : direction === 'right' ? [dx, dy] : direction === 'up' ? [-dy, dx] : [dy, dx]
      return ahead > 0.5 && Math.abs(aside) <= ahead
    })
    .toSorted((a, b) => far(a) - far(b))[0]
}
