import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import countries from 'world-atlas/countries-50m.json?url'
import { z } from 'zod'

import type { View } from '../parts/boundaries.ts'
import type { Contested } from './map-contested.ts'
import { contested, onlyOnUnMap } from './map-contested.ts'

/** What each view says of itself on the map and on every picture of it. */
export const viewNotes: Readonly<Record<View, string>> = {
  un: 'Boundaries: Natural Earth (public domain), those that UN Geodata has too; dashed where they are contested or not final. Lines do not imply endorsement by the United Nations or by Aver.',
  held: 'Boundaries: Natural Earth (public domain), which draws who holds land; dashed where that is contested. Lines of fronts and of self-declared republics inside a country are not in it.',
  none: 'Land: Natural Earth (public domain), without boundaries.',
}

type Line = readonly (readonly [number, number])[]

/** Land and the lines on it, in degrees. */
export type Land = {
  readonly land: GeoJSON.MultiPolygon
  readonly agreed: GeoJSON.MultiLineString
  readonly disputed: readonly {
    readonly words: string
    readonly onUnMap: boolean
    readonly onlyOnUnMap: boolean
    readonly shape: GeoJSON.MultiLineString
  }[]
}

/** A file of a map as it comes: its outline is looked at, its thousands of points are not. */
export const TopologyFile = z.custom<Topology>(
  given => z.object({ type: z.literal('Topology'), arcs: z.array(z.unknown()) }).safeParse(given).success,
)

let asked: Promise<Land> | undefined

/** The world at 1:50 million; asked for once, when a map is first opened. */
export const askLand = (): Promise<Land> => (asked ??= readLand())

async function readLand(): Promise<Land> {
  const topology = TopologyFile.parse(await (await fetch(countries)).json())
  const { lines, sides } = arcsOf(topology)
  const agreed: Line[] = []
  const runs = new Map<Contested, Line[]>()
  for (const [arc, between] of sides) {
    const line = lines[arc] ?? []
    const known = contested.filter(one => one.between.join() === between)
    for (const { run, by } of runsOf(line, known)) {
      if (by === undefined) agreed.push(run)
      else runs.set(by, [...(runs.get(by) ?? []), run])
    }
  }
  return {
    land: landOf(topology),
    agreed: shapeOf(agreed),
    disputed: [
      ...[...runs].map(([{ words, onUnMap }, some]) => ({ words, onUnMap, onlyOnUnMap: false, shape: shapeOf(some) })),
      ...onlyOnUnMap.map(({ words, points }) => ({ words, onUnMap: true, onlyOnUnMap: true, shape: shapeOf([points]) })),
    ],
  }
}

const shapeOf = (lines: readonly Line[]): GeoJSON.MultiLineString => ({
  type: 'MultiLineString',
  coordinates: lines.map(line => line.map(([lon, lat]) => [lon, lat])),
})

function landOf(topology: Topology): GeoJSON.MultiPolygon {
  const shape = feature(topology, topology.objects['land'] ?? { type: 'GeometryCollection', geometries: [] })
  const shapes = shape.type === 'FeatureCollection' ? shape.features : [shape]
  return {
    type: 'MultiPolygon',
    coordinates: shapes.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : [])),
  }
}

/** Arcs in degrees, and for each that two areas share the names of both, in alphabetical order. */
function arcsOf(topology: Topology): { readonly lines: readonly Line[]; readonly sides: ReadonlyMap<number, string> } {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] }
  const lines = topology.arcs.map(arc => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]): readonly [number, number] => {
      x += dx
      y += dy
      return [x * (scale[0] ?? 1) + (translate[0] ?? 0), y * (scale[1] ?? 1) + (translate[1] ?? 0)]
    })
  })
  const users = new Map<number, Set<string>>()
  const areas = topology.objects['countries']
  for (const area of areas?.type === 'GeometryCollection' ? areas.geometries : []) {
    if (area.type !== 'Polygon' && area.type !== 'MultiPolygon') continue
    const name = z.object({ name: z.string() }).safeParse(area.properties).data?.name ?? ''
    for (const arc of area.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc
      users.set(index, (users.get(index) ?? new Set()).add(name))
    }
  }
  const shared = [...users].filter(([, names]) => names.size === 2)
  return { lines, sides: new Map(shared.map(([arc, names]) => [arc, [...names].toSorted().join()])) }
}

/** A line in stretches, each contested in one way or in none. */
function runsOf(line: Line, known: readonly Contested[]): readonly { readonly run: Line; readonly by: Contested | undefined }[] {
  const byAt = ([lon, lat]: readonly [number, number]): Contested | undefined =>
    known.find(({ box: [west, south, east, north] = [-180, -90, 180, 90] }) => lon >= west && lon <= east && lat >= south && lat <= north)
  const runs: { run: (readonly [number, number])[]; readonly by: Contested | undefined }[] = []
  for (const point of line) {
    const by = byAt(point)
    const last = runs.at(-1)
    if (last !== undefined && last.by === by) last.run.push(point)
    else {
      last?.run.push(point)
      runs.push({ run: [point], by })
    }
  }
  return runs.filter(({ run }) => run.length > 1)
}
