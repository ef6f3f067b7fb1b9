import { boundsOf } from '../text/edtf.ts'
import { fold } from '../text/fold.ts'
import type { SearchQuery, Years } from '../text/search-query.ts'
import { searchWords } from '../text/search-words.ts'
import type { Ground, Statement } from './ground.ts'
import { objectThing } from './ground.ts'
import { statementsBy, statementsOn, statementsWithin, thingsNamed } from './lookup.ts'

/** A stretch of a document, in UTF-16 units. */
type Place = { readonly document: string; readonly span: { readonly start: number; readonly end: number } }

/** Whether a query asks anything of claims beside their words. */
export const asksOfClaims = ({ from, says, status, years, notes }: SearchQuery): boolean =>
  from.length + says.length + status.length + years.length + notes.length > 0

/** The claims that answer a query's conditions, whatever their words. Several of one operator are met by any of them. */
export function claimsMeeting(ground: Ground, query: SearchQuery): Statement[] {
  const speakers = new Set(query.says.flatMap(name => thingsNamed(ground, searchWords(name))))
  const works = worksNamed(ground, query.from)
  const from = query.from.length > 0
  const said = query.says.length === 0 ? ground.statements : new Set([...speakers].flatMap(id => statementsBy(ground, id)))
  return [...said].filter(
    ({ sources, standing, time, notes }) =>
      (!from || sources.some(id => works.has(id))) &&
      (query.status.length === 0 ? standing !== 'rejected' : query.status.some(one => one === standing)) &&
      (query.notes.length === 0 || query.notes.some(note => notes.includes(note))) &&
      (query.years.length === 0 || query.years.some(years => mayBeIn(time, years))),
  )
}

/** Claims that stand in some sentences, in the order of those, then those that speak of some things. */
export function claimsFound(ground: Ground, places: readonly Place[], things: readonly string[]): Statement[] {
  const found = new Set<Statement>()
  for (const { document, span } of places) for (const one of statementsWithin(ground, document, span)) found.add(one)
  for (const thing of things) for (const one of statementsOn(ground, thing)) found.add(one)
  return [...found]
}

/** The things that claims are said of, towards or by. */
export const thingsIn = (statements: readonly Statement[]): Set<string> =>
  new Set(statements.flatMap(one => [one.subject, objectThing(one) ?? one.subject, ...one.speaker]))

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

/** Whether a time leaves any day of some years; a claim without a time is in none. */
function mayBeIn(time: string | null, { from, to }: Years): boolean {
  const bounds = time === null ? undefined : boundsOf(time)
  if (bounds === undefined) return false
  const [first, last] = [bounds.possiblyFrom ?? bounds.certainlyFrom, bounds.possiblyTo ?? bounds.certainlyTo]
  return (to === null || first === null || first <= `${to}-12-31`) && (from === null || last === null || last >= `${from}-01-01`)
}
