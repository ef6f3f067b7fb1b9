import { worldBody } from '../match/world-bodies.ts'
import type { PredicateName } from '../model/predicate.ts'
import type { CslItem, Name } from '../model/source.ts'
import { isPlural } from '../text/agreement.ts'
import { fold } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'
import { agencyOf } from './agencies.ts'
import { belonging } from './belonging.ts'
import type { Ground, Statement, Thing } from './ground.ts'
import { citesAny, nameOf } from './ground.ts'
import { bareName, namedThings } from './lookup.ts'
import { phraseOf } from './phrase.ts'

/** One way on which a statement rests: a work behind one of its notes, or, without notes, the words of the report alone. */
export type Footing = { readonly statement: Statement; readonly work: string | null }

/** Whom a footing goes back to, and how that is known. `own` where it is the very subject of the statement, or somebody of it. */
export type Ancestor = { readonly key: string; readonly name: string; readonly reason: string; readonly own: boolean }

/**
 * Whom a footing goes back to: whoever is quoted, the subject itself where the work is its own, a news agency, or else the work's
 * authors and outlet. None where the lineage is unknown; such a footing counts as none.
 */
export function ancestorsOf(ground: Ground, { statement, work }: Footing): Ancestor[] {
  const spoken = quoted(ground, statement)
  if (spoken.length > 0) return spoken
  const csl = work === null ? undefined : ground.works.get(work)?.csl
  if (csl === undefined) return work === null && isFirstHand(ground, statement) ? [report(ground, statement)] : []
  const own = selfDescription(ground, statement, csl)
  if (own.length > 0) return own
  return wired(ground, csl) ?? [...csl.author.flatMap(author => byAuthor(csl, author)), ...byOutlet(ground, csl)]
}

/** A work in a few words of its own: its title. */
export const titleOf = (csl: CslItem): string => `“${csl.title ?? 'untitled'}”`

/** Somebody with a name who is quoted; "analysts" and "officials" are nobody whom another note could quote too. */
function quoted(ground: Ground, statement: Statement): Ancestor[] {
  const last = statement.speaker.at(-1)
  const thing = last === undefined ? undefined : ground.things.get(last)
  if (thing === undefined || !isNamed(thing)) return []
  const self = selfReason(ground, thing.id, statement)
  if (self !== undefined) return own(ground, statement, thing.id, self)
  return [{ key: keyOfThing(thing), name: thing.name, reason: `${thing.name} is the one who says it`, own: false }]
}

const isNamed = ({ kind, name }: Thing): boolean =>
  (kind === 'person' || kind === 'organization' || kind === 'state') && /^(?:the )?[\p{Lu}\d]/iu.test(name) && /\p{Lu}/u.test(name)

/** A body and whoever speaks for it are one source on what they say of themselves. */
const own = (ground: Ground, { subject }: Statement, speaking: string, reason: string): Ancestor[] =>
  [...new Set([speaking, subject])].map(id => {
    const thing = ground.things.get(id)
    return { key: thing === undefined ? `thing ${id}` : keyOfThing(thing), name: nameOf(ground, speaking), reason, own: true }
  })

/** Why a thing that speaks is the statement's subject speaking of itself; undefined where it is not. */
function selfReason(ground: Ground, thing: string, { subject }: Statement): string | undefined {
  const named = ground.things.get(subject)
  if (thing === subject)
    return `${nameOf(ground, subject)} speaks of ${named?.kind === 'person' || isPlural(named) ? 'themselves' : 'itself'}`
  const tie = belonging(ground, thing, subject)
  return tie === undefined ? undefined : `${nameOf(ground, thing)} speaks for ${phraseOf(ground, subject)} (${postOf(tie)})`
}

function postOf({ predicate, qualifiers }: Statement): string {
  const [role] = [...(qualifiers['role'] ?? []), ...(qualifiers['title'] ?? [])]
  if (role?.is === 'text') return role.text
  return TIES[predicate] ?? 'a part of it'
}

const TIES: Readonly<Partial<Record<PredicateName, string>>> = {
  posting: 'holds a post in it',
  founded_by: 'its founder',
  member_of: 'a member of it',
  answers_to: 'under its command',
}

/** The subject's own site, a work by it, or an interview with somebody of it. */
function selfDescription(ground: Ground, statement: Statement, csl: CslItem): Ancestor[] {
  const bodies = [csl['container-title'], csl.publisher, ...csl.author.map(({ literal }) => literal)].filter(name => name !== undefined)
  for (const name of bodies)
    for (const thing of namedThings(ground, name))
      if (selfReason(ground, thing, statement) !== undefined)
        return own(ground, statement, thing, `${titleOf(csl)} is published by ${nameOf(ground, thing)} itself`)
  for (const author of csl.author)
    for (const thing of namedThings(ground, wholeName(author))) {
      const self = selfReason(ground, thing, statement)
      const work = `${titleOf(csl)} is ${csl.type === 'interview' ? 'an interview with' : 'by'} ${nameOf(ground, thing)}`
      if (self !== undefined) return own(ground, statement, thing, `${work}: ${self}`)
    }
  return []
}

/** An agency's report, whoever prints it. */
function wired(ground: Ground, csl: CslItem): Ancestor[] | undefined {
  const names = [...csl.author.map(wholeName), csl['container-title'], csl.publisher].filter(name => name !== undefined)
  const agency = names.map(agencyOf).find(name => name !== undefined)
  if (agency === undefined) return undefined
  return [{ key: keyOfName(ground, agency), name: agency, reason: `${titleOf(csl)} is a report of the agency ${agency}`, own: false }]
}

function byAuthor(csl: CslItem, author: Name): Ancestor[] {
  const name = wholeName(author)
  return name === '' ? [] : [{ key: `author ${fold(name)}`, name, reason: `${titleOf(csl)} is by ${name}`, own: false }]
}

/** Where a work came out. The house that prints books vouches for none of them. */
function byOutlet(ground: Ground, csl: CslItem): Ancestor[] {
  const name = csl['container-title'] ?? (HOUSES.has(csl.type) ? undefined : csl.publisher)
  if (name === undefined) return []
  return [{ key: keyOfName(ground, name), name, reason: `${titleOf(csl)} came out in ${name}`, own: false }]
}

const HOUSES: ReadonlySet<CslItem['type']> = new Set(['book', 'chapter', 'thesis', 'article-journal', 'legislation', 'legal_case'])

const wholeName = ({ given, family, literal }: Name): string => literal ?? [given, family].filter(Boolean).join(' ')

/** One key for the spellings of an outlet's name: "NBC News" and "NBCNews.com", "RFE/RL" and its full name, an outlet that also speaks. */
function keyOfName(ground: Ground, name: string): string {
  const [first] = namedThings(ground, name)
  const thing = first === undefined ? undefined : ground.things.get(first)
  return thing === undefined ? plainKey(name) : keyOfThing(thing)
}

function keyOfThing(thing: Thing): string {
  const key = keys.get(thing) ?? readKey(thing)
  keys.set(thing, key)
  return key
}

/** A thing never changes, and speaks often. */
const keys = new WeakMap<Thing, string>()

function readKey({ id, name, aliases }: Thing): string {
  const known = [name, ...aliases].find(one => (worldBody(one) ?? agencyOf(one)) !== undefined)
  return known === undefined ? `thing ${id}` : plainKey(known)
}

const plainKey = remembered(20_000, name => {
  const known = worldBody(name) ?? agencyOf(name) ?? name.replace(/\.(?:com|org|net|info|co\.\w\w)$/i, '')
  return `outlet ${bareName(known).replaceAll(' ', '')}`
})

/** A report without any notes is a first-hand source; a bare sentence of a report that has notes is of unknown lineage. */
const isFirstHand = (ground: Ground, { document }: Statement): boolean => !citesAny(ground, document)

function report(ground: Ground, { document }: Statement): Ancestor {
  const name = `the report “${ground.reports.get(document)?.title ?? document}”`
  return { key: `report ${document}`, name, reason: `${name} has no notes: it speaks at first hand`, own: false }
}
