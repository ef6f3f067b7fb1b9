import type { Candidate } from '../match/places/candidates.ts'
import { yearWords } from '../match/places/candidates.ts'
import { kilometres } from '../match/places/place.ts'
import { count } from '../text/count.ts'
import type { MappedPlace, PlaceMap, Spot } from '../weigh/place-map.ts'

/** Candidates that are shown of one name. */
const MOST = 8

/** All places in a line each, those that wait for a person first told apart. */
export function placesText({ places, without }: PlaceMap, countryName: (code: string) => string): string {
  const open = places.filter(({ sureness }) => sureness !== 'settled' && sureness !== 'chosen')
  return [
    `# ${count(places.length, 'place')}, ${open.length} open; ${without.length === 1 ? '1 claim names' : `${without.length} claims name`} no place`,
    ...places.flatMap(place => [placeLine(place), ...(open.includes(place) ? candidateLines(place, countryName) : [])]),
    ...(open.length === 0 ? [] : ['', 'Say which is meant with "aver places choose NAME NUMBER".']),
  ].join('\n')
}

/** One name with every place that it may mean and what speaks for each. */
export const placeText = (place: MappedPlace, countryName: (code: string) => string): string =>
  [`# ${place.thing.name}`, placeLine(place), place.why, ...candidateLines(place, countryName)].filter(line => line !== '').join('\n')

function placeLine({ thing, sureness, spot, candidates, statements }: MappedPlace): string {
  const claims = count(statements.length, 'claim')
  const of = candidates.length > 1 ? ` · 1 of ${candidates.length}` : ''
  if (sureness === 'settled' || sureness === 'chosen')
    return `${thing.name} · ${claims} · ${spot === null ? '' : spotWords(spot)}${of} · ${sureness}`
  return `${thing.name} · ${claims} · ${sureness}${candidates.length === 0 ? '' : `: ${candidates.length === 1 ? 'one place' : `${candidates.length} places`} may be meant`}`
}

/** "Bakhmut, 48.6 N 38 E within 5 km". */
export function spotWords({ name, lat, lon, km, precision }: Spot): string {
  const at = `${Math.abs(lat)} ${lat < 0 ? 'S' : 'N'} ${Math.abs(lon)} ${lon < 0 ? 'W' : 'E'}`
  return `${name}, ${precision}, ${at} within ${km} km`
}

const candidateLines = ({ candidates, why }: MappedPlace, countryName: (code: string) => string): string[] => [
  ...candidates.slice(0, MOST).map((one, index) => `  ${index + 1}  ${candidateWords(one, candidates[0], countryName)}`),
  ...(candidates.length > MOST ? [`  … and ${candidates.length - MOST} more`] : []),
  ...(candidates.length === 0 ? [`  ${why}`] : []),
]

/** "Tripoli, Libya; about 1,200,000 people; in Libya, which the report names; 1,900 km from the first". */
function candidateWords(one: Candidate, first: Candidate | undefined, countryName: (code: string) => string): string {
  const { name, province, countries, sort, years, note } = one.place
  const where = [name, province, countries.map(countryName).join(' and ')].filter(part => part !== null && part !== '').join(', ')
  const what = sort === 'settlement' ? '' : `${sort}${years === null ? '' : ` ${yearWords(years)}`}`
  const apart =
    first === undefined || first === one ? '' : `${Math.round(kilometres(first.place, one.place)).toLocaleString('en')} km from 1`
  return [where, what, note, ...one.reasons, apart, one.place.id].filter(part => part !== null && part !== '').join('; ')
}
