import { createRequire } from 'node:module'

import { geoArea, geoCentroid } from 'd3-geo'
import isoCountries from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { z } from 'zod'

const require = createRequire(import.meta.url)

/** A circle that has about the size and the place of a country: its largest part's middle, and the radius of its area. */
type Disc = { readonly lat: number; readonly lon: number; readonly km: number }

const World = z.custom<Topology>(given => z.object({ type: z.literal('Topology') }).safeParse(given).success)

const EARTH = 6371

/** Discs of countries by their ISO 3166-1 code, from Natural Earth as world-atlas has it; the smallest are not there. */
export function countryDiscs(): ReadonlyMap<string, Disc> {
  const topology = World.parse(require('world-atlas/countries-50m.json'))
  const shapes = feature(topology, topology.objects['countries'] ?? { type: 'GeometryCollection', geometries: [] })
  const codes = new Map(Object.keys(isoCountries.getAlpha2Codes()).map(code => [isoCountries.alpha2ToNumeric(code), code]))
  const discs = new Map<string, Disc>()
  for (const shape of 'features' in shapes ? shapes.features : []) {
    const code = codes.get(String(shape.id)) ?? (shape.properties?.['name'] === 'Kosovo' ? 'XK' : undefined)
    if (code === undefined) continue
    const { geometry } = shape
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : []
    const [largest] = polygons.map(coordinates => ({ type: 'Polygon' as const, coordinates })).toSorted((a, b) => geoArea(b) - geoArea(a))
    if (largest === undefined) continue
    const [lon, lat] = geoCentroid(largest)
    discs.set(code, { lat, lon, km: Math.max(10, Math.round(Math.sqrt(geoArea(largest) / Math.PI) * EARTH)) })
  }
  return discs
}
