import { fold } from '../../text/fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { NameWords } from './name-words.ts'
import { nameWords, reachOf } from './name-words.ts'
import type { Place } from './place.ts'

/** A place that a name may mean, with what speaks for and against it before anything else of the report is known. */
export type Candidate = {
  readonly place: Place
  /** Radius in km to draw it with under this name. */
  readonly km: number
  /** Likelihood in powers of ten, to compare candidates of one name by; it means nothing alone. */
  readonly score: number
  readonly reasons: readonly string[]
}

/** Places of our own table are named in reports far more often than their size says: as a town of some 300,000. */
const LISTED = 5.5
/** Towns that are in our own table because reports name them, whatever their size. */
const OWN_TOWN = 4.7
/** Below the town that it bears the name of: a bare name is of the town. */
const PROVINCE = 4
const COUNTRY = 7.5

/** Candidates of a thing under all its names, likeliest first; a place that several of its names mean counts once, by its best name. */
export function candidatesOf(names: readonly string[], gazetteer: Gazetteer): readonly Candidate[] {
  const best = new Map<string, Candidate>()
  for (const name of new Set(names)) {
    for (const candidate of namedBy(name, gazetteer)) {
      const known = best.get(candidate.place.id)
      if (known === undefined || known.score < candidate.score) best.set(candidate.place.id, candidate)
    }
  }
  return [...best.values()].toSorted(byScore)
}

export const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || (a.place.id < b.place.id ? -1 : 1)

function namedBy(name: string, gazetteer: Gazetteer): readonly Candidate[] {
  if (isCommon(name)) return []
  const words = nameWords(name)
  const whole = { bare: name, sorts: undefined, kind: null, part: null, within: null } satisfies NameWords
  const asIs = gazetteer.find(name).map(place => candidate(place, name, whole))
  const bare = fold(words.bare) === fold(name) ? [] : gazetteer.find(words.bare).map(place => candidate(place, words.bare, words))
  return [...asIs.map(one => (bare.length === 0 ? one : { ...one, score: one.score + 2 })), ...bare].map(one =>
    inside(one, words, gazetteer),
  )
}

/** Words without a capital where the script has capitals: "the town". */
const isCommon = (name: string): boolean => !/\p{Lu}/u.test(name) && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)

function candidate(place: Place, asked: string, words: NameWords): Candidate {
  const reasons = [spellingReason(place, asked), sizeReason(place)]
  let score = baseOf(place)
  if (fold(place.spelt) !== fold(asked)) score -= 0.7
  else if (place.spelt === asked) score += 0.01 // of several spellings the one that was asked for tells its years
  if (words.sorts !== undefined) {
    const fits = words.sorts.has(place.sort)
    score += fits ? 2 : -0.5
    reasons.push(fits ? `the report says “${words.kind}”` : `the report says “${words.kind}”; this is a ${place.sort}`)
  }
  if (words.part !== null) reasons.push(`“${words.part}” is a part of it or lies beside it`)
  return { place, km: reachOf(place, words), score, reasons: reasons.filter(reason => reason !== '') }
}

/** Of "Bucha, Ukraine" those in Ukraine. */
function inside(one: Candidate, { within }: NameWords, gazetteer: Gazetteer): Candidate {
  if (within === null) return one
  const lies = gazetteer
    .find(within)
    .some(
      ({ sort, countries, name }) =>
        (sort === 'country' && countries.some(code => one.place.countries.includes(code))) || name === one.place.province,
    )
  return lies ? { ...one, score: one.score + 4, reasons: [...one.reasons, `named with “${within}”`] } : { ...one, score: one.score - 1 }
}

function baseOf({ sort, population, seat, id }: Place): number {
  if (sort === 'country') return COUNTRY
  if (sort === 'province') return PROVINCE
  if (id.startsWith('region:')) return LISTED
  if (id.startsWith('town:')) return OWN_TOWN
  const size = Math.log10((population ?? 0) + 500)
  return size + (seat === 'capital' ? 1 : seat === 'province' ? 0.5 : seat === 'district' ? 0.2 : seat === 'part' ? -1 : 0)
}

function spellingReason({ name, spelt, years, sort }: Place, asked: string): string {
  if (fold(spelt) !== fold(asked)) return `“${spelt}” is spelt much like “${asked}”`
  if (fold(name) === fold(spelt)) return ''
  return years === null || sort !== 'settlement' ? `another name of ${name}` : `its name ${yearWords(years)}; now ${name}`
}

/** "1924-2016", "-1945" in words. */
export function yearWords(years: string): string {
  const [from = '', to = ''] = years.split('-')
  if (from === '') return `until ${to}`
  return to === '' ? `since ${from}` : `from ${from} to ${to}`
}

function sizeReason({ population, seat, sort }: Place): string {
  const ranks = { capital: 'capital', province: 'seat of its province', district: '', part: 'part of a town' }
  const rank = seat === null || sort !== 'settlement' ? '' : ranks[seat]
  const people = population === null ? '' : `about ${population.toLocaleString('en')} people`
  return [rank, people].filter(Boolean).join(', ')
}
