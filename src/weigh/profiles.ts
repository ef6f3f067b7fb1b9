import type { Profile } from '../match/candidates.ts'
import type { Ground, Statement, Thing } from './ground.ts'
import { objectThing } from './ground.ts'
import { statementsOn } from './lookup.ts'

/** An entity of a document that a thing was made of. */
type Part = { readonly id: string; readonly document: string }

/** What the ground's claims tell of each thing beside its names: places, posts, beginnings and ties, for telling who may be one (`candidates`). */
export const profilesOf = (ground: Ground, membersOf: (thing: string) => readonly Part[] = () => []): Profile[] =>
  [...ground.things.values()].map(thing => profileOf(ground, thing, membersOf(thing.id)))

function profileOf(ground: Ground, { id, kind, name, aliases }: Thing, members: readonly Part[]): Profile {
  const told = statementsOn(ground, id).filter(({ polarity, standing }) => polarity === 'affirmed' && standing !== 'rejected')
  return {
    id,
    kind,
    names: [...new Set([name, ...aliases])].slice(0, MOST_NAMES),
    members: members.length === 0 ? [id] : members.map(one => one.id),
    documents: unique([...members, ...told].map(({ document }) => document)),
    places: unique(told.flatMap(statement => placesOf(statement, id))),
    roles: unique(told.flatMap(statement => rolesOf(statement, id))),
    dates: unique(
      told.flatMap(({ predicate, subject, time }) => (predicate === 'founded' && subject === id && time !== null ? [time] : [])),
    ),
    ties: unique(
      told.flatMap(statement => [statement.subject, objectThing(statement)].filter(other => other !== undefined && other !== id)),
    ),
  }
}

/** Things with more names than this are told by their first ones. */
const MOST_NAMES = 8

const PLACING: ReadonlySet<string> = new Set(['based_in', 'operates_in', 'nationality', 'controls', 'part_of'])

const placesOf = (statement: Statement, thing: string): (string | undefined | null)[] =>
  statement.subject === thing && PLACING.has(statement.predicate) ? [objectThing(statement), statement.place] : []

function rolesOf(statement: Statement, thing: string): string[] {
  const body = objectThing(statement)
  if (statement.predicate !== 'posting' || statement.subject !== thing || body === undefined) return []
  return (statement.qualifiers['role'] ?? []).flatMap(role => (role.is === 'text' ? [`${role.text} ${body}`] : []))
}

const unique = (all: readonly (string | undefined | null)[]): string[] => [...new Set(all.filter(one => one !== undefined && one !== null))]
