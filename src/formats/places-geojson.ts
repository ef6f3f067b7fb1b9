import { claimWords } from '../brief/wording.ts'
import type { Ground } from '../weigh/ground.ts'
import type { PlaceMap } from '../weigh/place-map.ts'
import type { Format } from './format.ts'

/**
 * Places as GeoJSON (RFC 7946), a feature a name; what no place is known for has no geometry. A point is the middle of a disc of
 * `radius_km`: `precision` and `sureness` say how little it may mean, and belong on every map that is made of it.
 */
export function placesGeojsonText(ground: Ground, { places, without }: PlaceMap): string {
  const features = places.map(({ thing, sureness, why, spot, candidates, statements }) => ({
    type: 'Feature',
    id: thing.id,
    geometry: spot === null ? null : { type: 'Point', coordinates: [spot.lon, spot.lat] },
    properties: {
      name: thing.name,
      spellings: [thing.name, ...thing.aliases],
      place: spot?.name ?? null,
      gazetteer_id: spot?.id ?? null,
      precision: spot?.precision ?? null,
      radius_km: spot?.km ?? null,
      sureness,
      why,
      candidates: candidates.length,
      claims: statements.map(statement => ({ id: statement.id, sentence: claimWords(ground, statement), time: statement.time })),
    },
  }))
  const collection = { type: 'FeatureCollection', features, claims_without_place: without.map(({ id }) => id) }
  return `${JSON.stringify(collection, undefined, 1)}\n`
}

export const placesGeojson: Format = {
  name: 'places.geojson',
  about: 'Places with the claims that name them as GeoJSON, with precision, radius and how sure it is which place is meant.',
  *write({ ground, places }) {
    yield placesGeojsonText(ground, places)
  },
}
