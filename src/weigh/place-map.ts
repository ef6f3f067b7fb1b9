import type { Candidate } from '../match/places/candidates.ts'
import type { Sort } from '../match/places/place.ts'
import type { Resolution, Sureness } from '../match/places/resolve.ts'
import type { ChosenPlace } from '../model/event.ts'
import type { PredicateName } from '../model/predicate.ts'
import { boundsOf } from '../text/edtf.ts'
import { fold } from '../text/fold.ts'
import type { Ground, Statement, Thing } from './ground.ts'
import { objectThing } from './ground.ts'

/** How finely a place is known: what kind of disc stands for it. */
export type Precision = 'site' | 'settlement' | 'district' | 'region' | 'country'

/** Where something is drawn: a point in degrees (WGS 84) and the radius in km of the disc that it may lie in. */
export type Spot = ChosenPlace & { readonly precision: Precision }

/** What a person chose, and when; a place of null says that no known place is meant. */
export type Choice = { readonly place: ChosenPlace | null; readonly by: string; readonly at: string }

/** A thing that lies somewhere, with the claims that put something there. */
export type MappedPlace = {
  readonly thing: Thing
  /** `chosen`, or `refused` where a person says that no known place is meant; else as sure as the reports make it. */
  readonly sureness: 'chosen' | 'refused' | Sureness
  readonly why: string
  /** Where it is drawn: as chosen, else as the likeliest reading has it. Only what is chosen or settled is an answer. */
  readonly spot: Spot | null
  /** Likeliest first. */
  readonly candidates: readonly Candidate[]
  readonly choice: Choice | null
  readonly statements: readonly Statement[]
}

/** Places by the number of their claims, and the claims that name none. */
export type PlaceMap = { readonly places: readonly MappedPlace[]; readonly without: readonly Statement[] }

/** Predicates whose object, where it is a state, is meant as its land. */
const ON_LAND: ReadonlySet<PredicateName> = new Set(['fought_in', 'controls', 'based_in', 'operates_in'])

/** The things that a statement puts something at: its place, places among what it is said of, and those that an event is named after. */
function placesIn(statement: Statement, ground: Ground, ofEvents: ReadonlyMap<string, string>): readonly string[] {
  const object = objectThing(statement)
  const kindOf = (id: string) => ground.things.get(id)?.kind
  const named = [statement.subject, ...(object === undefined ? [] : [object])].flatMap(id => {
    const isLand = kindOf(id) === 'place' || (id === object && kindOf(id) === 'state' && ON_LAND.has(statement.predicate))
    return isLand ? id : (ofEvents.get(id) ?? [])
  })
  return [...new Set([...(statement.place === null ? [] : [statement.place]), ...named])].filter(id => ground.things.has(id))
}

/** Whether a thing has a name of its own, and is not only described: "the area", "the fighters' homeland" lie nowhere by themselves. */
const isNamed = (thing: Thing | undefined): boolean =>
  thing !== undefined && [thing.name, ...thing.aliases].some(name => /[\p{Lu}\p{Lo}\d]/u.test(name))

/** Places by the events that are named after them: Belgorod of the "Belgorod raid"; of several the one with the longest name. */
function placesOfEvents({ things }: Ground): ReadonlyMap<string, string> {
  const all = [...things.values()]
  const places = all
    .flatMap(({ id, kind, name, aliases }) => (kind === 'place' ? [name, ...aliases].map(one => ({ id, folded: fold(one) })) : []))
    .filter(({ folded }) => folded.length > 2)
    .toSorted((a, b) => b.folded.length - a.folded.length)
  return new Map(
    all.flatMap(({ id, kind, name }) => {
      const called = kind === 'event' ? ` ${fold(name)} ` : ''
      const place = places.find(({ folded }) => called.includes(` ${folded} `))
      return place === undefined ? [] : [[id, place.id]]
    }),
  )
}

/** Which statements are looked at: years are both included; a claim without a date is in every range. */
export type PlaceScope = {
  /** Ids of reports; all where none is given. */
  readonly documents?: readonly string[]
  readonly standing?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const inScope = ({ document, standing, time }: Statement, scope: PlaceScope): boolean => {
  const bounds = time === null ? undefined : boundsOf(time)
  return (
    (scope.documents === undefined || scope.documents.length === 0 || scope.documents.includes(document)) &&
    (scope.standing === undefined || standing === scope.standing) &&
    (scope.from === undefined || bounds?.possiblyTo == null || bounds.possiblyTo.slice(0, 4) >= scope.from) &&
    (scope.to === undefined || bounds?.possiblyFrom == null || bounds.possiblyFrom.slice(0, 4) <= scope.to)
  )
}

/** The places of a ground with their claims: where each name lies by `resolutions`, or as a person chose. */
export function placeMap(
  ground: Ground,
  resolutions: ReadonlyMap<string, Resolution>,
  choices: ReadonlyMap<string, Choice>,
  scope: PlaceScope = {},
): PlaceMap {
  const at = new Map<string, Statement[]>()
  const without: Statement[] = []
  const ofEvents = placesOfEvents(ground)
  for (const statement of ground.statements) {
    if (!inScope(statement, scope)) continue
    const named = placesIn(statement, ground, ofEvents).filter(id => choices.has(id) || isNamed(ground.things.get(id)))
    if (named.length === 0) without.push(statement)
    for (const id of named) at.set(id, [...(at.get(id) ?? []), statement])
  }
  const places = [...at].flatMap(([id, statements]) => {
    const thing = ground.things.get(id)
    return thing === undefined ? [] : [mapped(thing, resolutions.get(id) ?? NOWHERE, choices.get(id) ?? null, statements)]
  })
  return { places: places.toSorted((a, b) => b.statements.length - a.statements.length), without }
}

const NOWHERE: Resolution = { candidates: [], sureness: 'unknown', why: 'no place of this name is known here' }

function mapped(
  thing: Thing,
  { candidates, sureness, why }: Resolution,
  choice: Choice | null,
  statements: readonly Statement[],
): MappedPlace {
  const [first] = candidates
  const common = { thing, candidates, choice, statements }
  if (choice === null) return { ...common, sureness, why, spot: first === undefined ? null : spotOf(first) }
  const who = `${choice.by} on ${choice.at.slice(0, 10)}`
  if (choice.place === null) return { ...common, sureness: 'refused', why: `${who} says that no known place is meant`, spot: null }
  const { place } = choice
  const known = candidates.find(one => one.place.id === place.id)
  const spot = known === undefined ? { ...place, precision: precisionOf('settlement', place.km) } : spotOf(known)
  return { ...common, sureness: 'chosen', why: `chosen by ${who}`, spot }
}

/** A candidate as it is drawn. */
export function spotOf({ place: { id, name, lat, lon, sort }, km }: Candidate): Spot {
  return { id, name, lat, lon, km, precision: precisionOf(sort, km) }
}

const SITES: ReadonlySet<Sort> = new Set(['site', 'camp', 'prison', 'base', 'plant', 'dam'])
const LARGEST_DISTRICT = 30

function precisionOf(sort: Sort, km: number): Precision {
  if (sort === 'country') return 'country'
  if (SITES.has(sort)) return 'site'
  if (sort === 'settlement' && km <= 10) return 'settlement'
  return km <= LARGEST_DISTRICT ? 'district' : 'region'
}
