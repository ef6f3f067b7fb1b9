import type { PlaceMap } from '../weigh/place-map.ts'
import { SEPARATOR } from './cells.ts'
import type { Table } from './csv.ts'
import { toCsv } from './csv.ts'
import type { Format } from './format.ts'

/** Places as a table, a name a row; claims that name no place are counted in a last row without a name. */
export const placesTable = ({ places, without }: PlaceMap): Table => ({
  columns: [
    'name',
    'spellings',
    'sureness',
    'place',
    'latitude',
    'longitude',
    'precision',
    'radius_km',
    'candidates',
    'why',
    'gazetteer_id',
    'claim_count',
    'claims',
    'thing',
  ],
  rows: [
    ...places.map(({ thing, sureness, why, spot, candidates, statements }) => [
      thing.name,
      thing.aliases.join(SEPARATOR),
      sureness,
      spot?.name ?? null,
      spot?.lat ?? null,
      spot?.lon ?? null,
      spot?.precision ?? null,
      spot?.km ?? null,
      candidates.length,
      why,
      spot?.id ?? null,
      statements.length,
      statements.map(({ id }) => id).join(SEPARATOR),
      thing.id,
    ]),
    [
      null,
      null,
      'no place named',
      null,
      null,
      null,
      null,
      null,
      0,
      null,
      null,
      without.length,
      without.map(({ id }) => id).join(SEPARATOR),
      null,
    ],
  ],
})

export const placesCsv: Format = {
  name: 'places.csv',
  about: 'Places with coordinates, radius, how sure it is which place is meant, and the claims that name them.',
  *write({ places }) {
    yield toCsv(placesTable(places))
  },
}
