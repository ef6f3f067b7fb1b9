/** What sort of place it is: of GeoNames' lists a town, province or country, of our own table anything that has a name on a map. */
export type Sort =
  | 'country'
  | 'province'
  | 'settlement'
  | 'state'
  | 'region'
  | 'district'
  | 'site'
  | 'camp'
  | 'prison'
  | 'base'
  | 'plant'
  | 'dam'
  | 'island'
  | 'range'
  | 'line'
  | 'river'
  | 'lake'
  | 'sea'

/** Degrees, north and east positive (WGS 84). */
export type Point = { readonly lat: number; readonly lon: number }

/** A place of the gazetteer under the spelling by which it was found. */
export type Place = Point & {
  /** Stands for the place in decisions: `geonames:707471`, `region:donbas`. */
  readonly id: string
  readonly name: string
  /** The spelling that was found. */
  readonly spelt: string
  /** Years in which it bore that spelling or was that state, `1924-2016`; null where it bears it still. */
  readonly years: string | null
  readonly sort: Sort
  /** Countries of today, ISO 3166-1; several for what crosses borders. */
  readonly countries: readonly string[]
  /** Its province in words; null where that is not known or it is none. */
  readonly province: string | null
  /** Radius in km of a disc that covers about the whole of it. */
  readonly km: number
  /** GeoNames' rank of it: capital of a country, seat of a province or district, part of a town. */
  readonly seat: 'capital' | 'province' | 'district' | 'part' | null
  readonly population: number | null
  /** Who administers and who claims it. */
  readonly note: string | null
}

const EARTH = 6371

/** Kilometres between two points along the great circle (haversine). */
export function kilometres(a: Point, b: Point): number {
  const rad = Math.PI / 180
  const [dLat, dLon] = [(b.lat - a.lat) * rad, (b.lon - a.lon) * rad]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)))
}
