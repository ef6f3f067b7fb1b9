import { z } from 'zod'

import { placesText, placeText } from '../brief/places-page.ts'
import { placesTable } from '../formats/places-csv.ts'
import { placesGeojsonText } from '../formats/places-geojson.ts'
import { kilometres } from '../match/places/place.ts'
import { Standing } from '../model/event.ts'
import type { MappedPlace } from '../weigh/place-map.ts'
import { spotOf } from '../weigh/place-map.ts'
import { action } from './action.ts'
import { asOf, findDocument, readBase } from './base.ts'
import { findThing } from './find-thing.ts'
import { placesOf } from './place-map.ts'

const year = z.string().regex(/^\d{4}$/, 'should be a year')

/** Places that claims name, where each may lie and how sure that is; an ambiguous name is shown with its candidates, never answered. */
export const places = action({
  name: 'places',
  about: 'Show where things are said to be: places, how sure and how fine each is, and what else its name may mean.',
  input: z.object({
    name: z.string().optional().describe('Only this place, with everything that its name may mean'),
    document: z.array(z.string()).default([]).describe('Only claims of these reports: id, file name or title'),
    standing: Standing.optional().describe('Only claims that stand so in review'),
    from: year.optional().describe('Only claims that may hold in this year or later'),
    to: year.optional().describe('Only claims that may hold in this year or before'),
    layout: z.enum(['text', 'geojson']).default('text').describe('How the answer is set'),
    asOf,
  }),
  cli: {
    positional: ['name'],
    examples: ['places', 'places Tripoli', 'places --csv', 'places --from 2022 --to 2023 --layout geojson > places.geojson'],
  },
  async run({ name, document, standing, from, to, layout, asOf }, world) {
    const base = await readBase(world, { asOf })
    const scope = { documents: document.map(one => findDocument(base, one).id), standing, from, to }
    const all = await placesOf(base, world, scope)
    const only = name === undefined ? undefined : findThing(base, name).id
    const found = only === undefined ? all : { places: all.places.filter(({ thing }) => thing.id === only), without: [] }
    const gazetteer = await world.places()
    const countryName = (code: string): string => gazetteer.country(code)
    const [first] = found.places
    const text =
      layout === 'geojson'
        ? placesGeojsonText(base.ground, found)
        : only === undefined
          ? placesText(found, countryName)
          : first === undefined
            ? 'No claim in this scope puts anything there.'
            : placeText(first, countryName)
    return {
      data: {
        places: found.places.map(place => placeRecord(place, countryName)),
        without: found.without.map(({ id }) => id),
      },
      text,
      table: placesTable(found),
    }
  },
})

function placeRecord(
  { thing, sureness, why, spot, candidates, choice, statements }: MappedPlace,
  countryName: (code: string) => string,
): object {
  return {
    thing: { id: thing.id, name: thing.name, kind: thing.kind },
    spellings: [...new Set([thing.name, ...thing.aliases])],
    sureness,
    why,
    spot,
    choice: choice === null ? null : { by: choice.by, at: choice.at },
    candidates: candidates.map(one => ({
      ...spotOf(one),
      sort: one.place.sort,
      province: one.place.province,
      countries: one.place.countries.map(countryName),
      population: one.place.population,
      years: one.place.years,
      note: one.place.note,
      reasons: one.reasons,
      /** Kilometres from where the name is drawn. */
      away: spot === null ? null : Math.round(kilometres(spot, one.place)),
    })),
    claims: statements.map(({ id }) => id),
  }
}
