import type { Candidate } from './candidates.ts'
import { byScore, candidatesOf } from './candidates.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Place } from './place.ts'
import { kilometres } from './place.ts'

/** A thing that may lie somewhere, with all its names and the reports that name it. */
export type Named = {
  readonly id: string
  /** What the report takes it for: a state that acts, or a mere place; "Georgia" may be either. */
  readonly kind: 'state' | 'place'
  readonly names: readonly string[]
  readonly reports: readonly string[]
}

/**
 * How sure it is where a name lies. `settled`: what the report names beside it leaves one reading. `ambiguous`: several are left.
 * `doubtful`: one place has the name, but nothing in the report bears it out. `unknown`: no place has the name.
 */
export type Sureness = 'settled' | 'ambiguous' | 'doubtful' | 'unknown'

/** Where a named thing may lie: its candidates, likeliest first, and how sure the first is, with the reason in words. */
export type Resolution = {
  readonly candidates: readonly Candidate[]
  readonly sureness: Sureness
  readonly why: string
}

/** What reports tell of where they play. */
type Surroundings = {
  /** Countries that they name, ISO 3166-1, with the number of things that name each. */
  readonly countries: ReadonlyMap<string, number>
  /** Places that are settled in them. */
  readonly settled: readonly Place[]
}

/** A country that the report names speaks for a place in it as much as thirty times the people would. */
const IN_NAMED_COUNTRY = 1.5
const IN_MAIN_COUNTRY = 0.3
const IN_NO_NAMED_COUNTRY = -1
/** Nearness to a place that is settled. */
const CLOSE = { km: 150, score: 0.8 }
const NEAR = { km: 400, score: 0.4 }
/** How far the first must stand before the next: thirty times as likely. */
const AHEAD = 1.5
/** A town that everybody knows, where the report names no country. */
const WELL_KNOWN = 100_000
/** Places this small have namesakes below the 1,000 people that GeoNames' list begins with; only one near what the report names is meant. */
const SMALL = 5_000
/** Points closer than this are one place on such a map. */
const SAME_SPOT = 25

/** Finds where each of some things lies, all together: countries that a report names and places that are settled in it help the others. */
export function resolve(things: readonly Named[], gazetteer: Gazetteer): ReadonlyMap<string, Resolution> {
  const found = things.map(thing => ({ thing, candidates: candidatesOf(thing.names, gazetteer).map(one => asKind(one, thing.kind)) }))
  const countries = countriesByReport(found)
  const first = found.map(({ thing, candidates }) => ({
    thing,
    candidates,
    alone: judged(candidates, { countries: together(thing, countries), settled: [] }, gazetteer),
  }))
  const settled = new Map<string, Place[]>()
  for (const { thing, alone } of first) {
    const [best] = alone.candidates
    if (alone.sureness !== 'settled' || best === undefined || best.place.sort === 'country') continue
    for (const report of thing.reports) settled.set(report, [...(settled.get(report) ?? []), best.place])
  }
  return new Map(
    first.map(({ thing, candidates, alone }) => {
      const around = { countries: together(thing, countries), settled: thing.reports.flatMap(report => settled.get(report) ?? []) }
      return [thing.id, alone.sureness === 'settled' ? alone : judged(candidates, around, gazetteer)]
    }),
  )
}

/** A state is rather a country than a place of its name. */
const asKind = (one: Candidate, kind: Named['kind']): Candidate =>
  one.place.sort === 'country' ? { ...one, score: one.score + (kind === 'state' ? 1 : -1) } : one

/** How many things of each report name each country; a region or former state counts for the countries of today that it lies in. */
function countriesByReport(
  found: readonly { readonly thing: Named; readonly candidates: readonly Candidate[] }[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const countries = new Map<string, Map<string, number>>()
  for (const { thing, candidates } of found) {
    const [first] = candidates
    if (first === undefined || (first.place.sort !== 'country' && !first.place.id.startsWith('region:'))) continue
    for (const report of thing.reports) {
      const counts = countries.get(report) ?? new Map<string, number>()
      countries.set(report, counts)
      for (const code of first.place.countries) counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  return countries
}

function together({ reports }: Named, countries: ReadonlyMap<string, ReadonlyMap<string, number>>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const report of reports) for (const [code, count] of countries.get(report) ?? []) sums.set(code, (sums.get(code) ?? 0) + count)
  return sums
}

function judged(candidates: readonly Candidate[], around: Surroundings, gazetteer: Gazetteer): Resolution {
  const weighed = candidates.map(one => weighedIn(one, around, gazetteer)).toSorted(byScore)
  return { candidates: weighed, ...sureOf(weighed, around) }
}

/** A candidate with what its report's surroundings say for and against it. */
function weighedIn(one: Candidate, { countries, settled }: Surroundings, gazetteer: Gazetteer): Candidate {
  const { place } = one
  if (place.sort === 'country') return one
  const named = place.countries.filter(code => countries.has(code))
  const reasons = [...one.reasons]
  let { score } = one
  if (named.length > 0) {
    const most = Math.max(...countries.values())
    score += IN_NAMED_COUNTRY + (named.some(code => countries.get(code) === most) ? IN_MAIN_COUNTRY : 0)
    reasons.push(`in ${named.map(code => gazetteer.country(code)).join(', ')}, which the report names`)
  } else if (countries.size > 0 && place.countries.length > 0) {
    score += IN_NO_NAMED_COUNTRY
    reasons.push(`in ${place.countries.map(code => gazetteer.country(code)).join(', ')}, which the report does not name`)
  }
  const nearest = nearestOf(place, settled)
  if (nearest !== undefined && nearest.km <= NEAR.km) {
    score += nearest.km <= CLOSE.km ? CLOSE.score : NEAR.score
    reasons.push(`${Math.round(nearest.km)} km from ${nearest.place.name}, which the report names`)
  }
  return { ...one, score, reasons }
}

function nearestOf(place: Place, others: readonly Place[]): { readonly place: Place; readonly km: number } | undefined {
  return others
    .map(other => ({ place: other, km: kilometres(place, other) }))
    .reduce<{ readonly place: Place; readonly km: number } | undefined>(
      (best, one) => (best === undefined || one.km < best.km ? one : best),
      undefined,
    )
}

function sureOf(weighed: readonly Candidate[], { countries, settled }: Surroundings): Pick<Resolution, 'sureness' | 'why'> {
  const [first] = weighed
  if (first === undefined) return { sureness: 'unknown', why: 'no place of this name is known here' }
  const rivals = weighed.filter(one => one !== first && !isSameSpot(first.place, one.place))
  const others =
    rivals.length === 0
      ? 'no other place of this name is known here'
      : `${rivals.length} other ${rivals.length === 1 ? 'place has' : 'places have'} this name`
  if (first.score - (rivals[0]?.score ?? -Infinity) < AHEAD)
    return { sureness: 'ambiguous', why: `${others}, and the report does not say which is meant` }
  const isNear = (nearestOf(first.place, settled)?.km ?? Infinity) <= CLOSE.km
  const isBorneOut = isNear || (isSupported(first.place, countries) && !isSmall(first.place))
  if (isBorneOut || (countries.size === 0 && isWellKnown(first.place)))
    return { sureness: 'settled', why: [...first.reasons, others].join('; ') }
  return { sureness: 'doubtful', why: [...first.reasons, 'nothing else in the report bears it out'].join('; ') }
}

/** Countries need nothing to bear them out; neither do seas and what lies in no country. */
const isSupported = ({ sort, countries }: Place, named: ReadonlyMap<string, number>): boolean =>
  sort === 'country' || countries.some(code => named.has(code)) || countries.length === 0

const isSmall = ({ id, population }: Place): boolean => id.startsWith('geonames:') && population !== null && population < SMALL

const isWellKnown = ({ id, population, seat }: Place): boolean =>
  id.startsWith('region:') || seat === 'capital' || (population ?? 0) >= WELL_KNOWN

/** A town and the province around it that bears its name are told apart by extent, not by place. */
function isSameSpot(a: Place, b: Place): boolean {
  const apart = kilometres(a, b)
  const larger = Math.max(a.km, b.km)
  return apart <= SAME_SPOT || (apart <= larger && a.sort !== b.sort && a.countries.some(code => b.countries.includes(code)))
}
