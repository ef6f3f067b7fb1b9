import { hashText } from '../linear/hash.ts'
import { placeOf } from '../linear/key-table.ts'
import { CITY, COUNTRY, FAMILY_NAME, GIVEN_NAME, GROUP, LANDMARK, NATIONALITY } from './gazetteer.ts'
import type { StoredGazetteer } from './gazetteer.ts'

/** World names to make a gazetteer of. */
export type WorldNames = {
  readonly countries: readonly string[]
  readonly nationalities: readonly string[]
  readonly cities: readonly string[]
  /** WordNet's `data.noun`. */
  readonly nouns: string
}

/** Names in common use that the lists word otherwise or leave out: self-declared states, regions, short forms. */
const MORE_COUNTRIES =
  'UK,US,U.S.,U.K.,USA,U.S.A.,UAE,DRC,USSR,Soviet Union,Russia,Syria,Iran,Vietnam,Laos,Moldova,Tanzania,Venezuela,Bolivia,Kosovo,Taiwan,' +
  'Palestine,Abkhazia,South Ossetia,Transnistria,Britain,Great Britain,England,Scotland,Wales,America,Holland,Burma,Ivory Coast,Congo,' +
  'North Korea,South Korea,Czechoslovakia,Yugoslavia,East Germany,West Germany,Vatican,Chechnya,Ichkeria,Kurdistan,Somaliland,' +
  'Nagorno-Karabakh'

const MORE_NATIONALITIES =
  'American British English Scottish Welsh Irish Kurdish Kurd Arab Persian Jewish Jew Chechen Tatar Soviet Ossetian Abkhaz Abkhazian ' +
  'Palestinian Kosovar Catalan Basque Berber Tuareg Hausa Fulani Yoruba Igbo Pashtun Hazara Uzbek Tajik Uyghur Rohingya Tibetan Dutch ' +
  'European African Asian Western Muslim Christian Sunni Shia Shiite Yazidi Druze Alawite Orthodox Catholic Protestant Hindu Sikh ' +
  'Buddhist Afghan Iraqi Syrian Iranian Israeli Russian Ukrainian Belarusian Georgian German French Spanish Italian Polish Turkish Chinese ' +
  'Japanese Korean Greek Roman Cossack Crimean Dagestani Ingush Circassian Latino Hispanic'

/** WordNet's files of nouns for groups, places and persons (lexnames(5WN)). */
const INSTANCE_BITS: ReadonlyMap<string, number> = new Map([
  ['14', GROUP],
  ['15', LANDMARK],
  ['18', FAMILY_NAME],
])

/** Makes the gazetteer. Of WordNet it takes instances only: single persons, places and organisations. */
export function buildGazetteer({ countries, nationalities, cities, nouns }: WorldNames): StoredGazetteer {
  const entries = new Map<string, number>()
  const add = (name: string, bit: number): void => {
    const key = name.toLowerCase().replaceAll('-', ' - ')
    if (key.length > 1) entries.set(key, (entries.get(key) ?? 0) | bit)
  }
  for (const name of [...countries, ...MORE_COUNTRIES.split(',')]) add(name, COUNTRY)
  for (const name of [...nationalities, ...MORE_NATIONALITIES.split(' ')]) add(name, NATIONALITY)
  for (const name of cities) add(name, CITY)
  for (const [name, bit] of instances(nouns)) add(name, bit)
  return stored(entries)
}

function* instances(nouns: string): Generator<readonly [string, number]> {
  for (const line of nouns.split('\n')) {
    const [synset = ''] = line.split(' | ', 1)
    const columns = synset.split(' ')
    const bit = INSTANCE_BITS.get(columns[1] ?? '')
    if (bit === undefined || !columns.includes('@i')) continue
    const words = Array.from({ length: Number.parseInt(columns[3] ?? '0', 16) }, (_, i) => columns[4 + 2 * i] ?? '')
    for (const word of words) {
      const name = word.replace(/\(.*\)$/, '').split('_')
      if (bit !== FAMILY_NAME) yield [name.join(' '), bit]
      else yield* personalNames(name)
    }
  }
}

function* personalNames(name: readonly string[]): Generator<readonly [string, number]> {
  const [first = '', last = ''] = [name[0], name.at(-1)]
  if (/^(?:Saint|St\.|Sir|King|Queen|President|Pope|Baron|Lord|Duke|Prince|the)$/i.test(first)) return
  if (name.length > 1 && /^\p{Lu}\p{Ll}+$/u.test(first)) yield [first, GIVEN_NAME]
  if (/^\p{Lu}\p{Ll}+$/u.test(last)) yield [last, FAMILY_NAME]
}

function stored(entries: ReadonlyMap<string, number>): StoredGazetteer {
  const placed = new Map([...entries].map(([name, bits]) => [placeOf(hashText(name)), bits]))
  const sorted = [...placed].toSorted(([a], [b]) => a - b)
  return { places: Uint32Array.from(sorted, ([place]) => place), bits: Uint8Array.from(sorted, ([, bits]) => bits) }
}
