import { boundsOf } from '../text/edtf.ts'
import { fold } from '../text/fold.ts'
import type { SearchQuery, Years } from '../text/search-query.ts'
import { searchWords } from '../text/search-words.ts'
import type { Ground, Statement } from './ground.ts'
import { objectThing } from './ground.ts'
import {
  statementsBy,
  statementsDecided,
  statementsFrom,
  statementsIn,
  statementsOn,
  statementsTimed,
  statementsWithin,
  thingsNamed,
} from './lookup.ts'

/** A stretch of a document, in UTF-16 units. */
type Place = { readonly document: string; readonly span: { readonly start: number; readonly end: number } }

/** Whether a query asks anything of claims beside their words. */
export const asksOfClaims = ({ from, says, status, years, notes }: SearchQuery): boolean =>
  from.length + says.length + status.length + years.length + notes.length > 0

/** Some claims, and whether there are no more. */
export type Some = { readonly claims: readonly Statement[]; readonly isAll: boolean }

/** Tells whether a claim of some reports (of all where none are named) meets a query's conditions. Several of one operator are met by any of them. */
export function conditionsOf(ground: Ground, query: SearchQuery, reports?: ReadonlySet<string>): (claim: Statement) => boolean {
  const speakers = new Set(query.says.flatMap(name => thingsNamed(ground, searchWords(name))))
  const works = worksNamed(ground, query.from)
  const isIn = timesIn(query.years)
  return ({ document, sources, speaker, standing, time, notes }) =>
    (reports === undefined || reports.has(document)) &&
    (query.says.length === 0 || speaker.some(id => speakers.has(id))) &&
    (query.from.length === 0 || sources.some(id => works.has(id))) &&
    (query.status.length === 0 ? standing !== 'rejected' : query.status.some(one => one === standing)) &&
    (query.notes.length === 0 || query.notes.some(note => notes.includes(note))) &&
    (query.years.length === 0 || (time !== null && isIn(time)))
}

/** The first claims that meet a query's conditions (`conditionsOf`), at most so many; only those are looked at that one condition leads to. */
export function claimsMeeting(
  ground: Ground,
  query: SearchQuery,
  meets: (claim: Statement) => boolean,
  { reports, most }: { readonly reports?: ReadonlySet<string> | undefined; readonly most: number },
): Some {
  return first(ledTo(ground, query, reports), meets, most)
}

/** Claims among which all are that meet a query. */
function* ledTo(ground: Ground, query: SearchQuery, reports: ReadonlySet<string> | undefined): Generator<Statement> {
  if (reports !== undefined) for (const id of reports) yield* statementsIn(ground, id)
  else if (query.says.length > 0)
    for (const id of new Set(query.says.flatMap(name => thingsNamed(ground, searchWords(name))))) yield* statementsBy(ground, id)
  else if (query.from.length > 0) for (const id of worksNamed(ground, query.from)) yield* statementsFrom(ground, id)
  else if (query.status.length > 0 && !query.status.includes('proposed'))
    for (const standing of new Set(query.status)) yield* statementsDecided(ground, standing)
  else if (query.years.length > 0) yield* statementsTimed(ground, timesIn(query.years))
  else yield* ground.statements
}

/** Claims that stand in some sentences, in the order of those, then those that speak of some things: those that meet what is asked, at most so many. */
export function claimsFound(
  ground: Ground,
  places: readonly Place[],
  things: readonly string[],
  meets: (claim: Statement) => boolean,
  most: number,
): Some {
  function* all(): Generator<Statement> {
    for (const { document, span } of places) yield* statementsWithin(ground, document, span)
    for (const thing of things) yield* statementsOn(ground, thing)
  }
  return first(all(), meets, most)
}

/** The first claims that meet what is asked, each once, at most so many. */
function first(claims: Iterable<Statement>, meets: (claim: Statement) => boolean, most: number): Some {
  const found = new Set<Statement>()
  for (const claim of claims) {
    if (!meets(claim) || found.has(claim)) continue
    if (found.size === most) return { claims: [...found], isAll: false }
    found.add(claim)
  }
  return { claims: [...found], isAll: true }
}

/** The things that claims are said of, towards or by. */
export function thingsIn(statements: readonly Statement[]): Set<string> {
  const things = new Set<string>()
  for (const one of statements) {
    things.add(one.subject)
    const object = objectThing(one)
    if (object !== undefined) things.add(object)
    for (const id of one.speaker) things.add(id)
  }
  return things
}

/** Ids of works that name any of the words given in their title, outlet, publisher or authors. */
function worksNamed(ground: Ground, names: readonly string[]): Set<string> {
  const asked = names.map(name => ` ${fold(name)} `)
  if (asked.length === 0) return new Set()
  return new Set(
    [...ground.works.values()].flatMap(({ id, csl }) => {
      const authors = csl.author.map(({ literal, given, family }) => literal ?? `${given ?? ''} ${family ?? ''}`)
      const told = [csl.title, csl['container-title'], csl.publisher, ...authors].map(words => ` ${fold(words ?? '')} `).join('')
      return asked.some(words => told.includes(words)) ? [id] : []
    }),
  )
}

/** Tells whether a time, in EDTF, leaves any day of some years; each time is read once. */
function timesIn(years: readonly Years[]): (time: string) => boolean {
  const known = new Map<string, boolean>()
  return time => {
    const is = known.get(time) ?? years.some(some => mayBeIn(time, some))
    known.set(time, is)
    return is
  }
}

function mayBeIn(time: string, { from, to }: Years): boolean {
  const bounds = boundsOf(time)
  if (bounds === undefined) return false
  const [first, last] = [bounds.possiblyFrom ?? bounds.certainlyFrom, bounds.possiblyTo ?? bounds.certainlyTo]
  return (to === null || first === null || first <= `${to}-12-31`) && (from === null || last === null || last >= `${from}-01-01`)
}
