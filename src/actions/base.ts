import { z } from 'zod'

import type { Cluster } from '../match/clusters.ts'
import { clusters } from '../match/clusters.ts'
import { works } from '../match/works.ts'
import type { LogEvent } from '../model/event.ts'
import type { ClaimId, DocumentId } from '../model/id.ts'
import type { AddedClaim, Grades, Review, State } from '../model/log.ts'
import { corrected, described, stateAfter } from '../model/log.ts'
import { Problem } from '../model/problem.ts'
import type { ClaimRow, DocumentRow, Store } from '../store/store.ts'
import type { Ground } from '../weigh/ground.ts'
import { groundOf } from '../weigh/ground.ts'
import type { World } from './action.ts'
import { heirIn, inherited } from './inherited.ts'

/** The field by which reading actions ask for the base as it stood. */
export const asOf = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/, 'should be a day (2026-03-01) or an instant in UTC (2026-03-01T12:00:00Z)')
  .optional()
  .describe('The base as it stood at the end of this day (or at this instant, in UTC)')

/** A project as it holds now, or held at a past moment: documents in it, claims as reviewed, names as judged. */
export type Base = {
  readonly state: State
  readonly events: readonly LogEvent[]
  /** Documents in the base but those that a newer edition stands for, oldest first. */
  readonly documents: readonly DocumentRow[]
  readonly claims: readonly (ClaimRow & { readonly review: Review | undefined })[]
  readonly things: readonly Cluster[]
  readonly ground: Ground
}

/** Reads the base whole and folds its events; rejected claims are kept only where they are asked for. */
export async function readBase(
  world: World,
  options: { readonly asOf?: string | undefined; readonly rejected?: boolean } = {},
): Promise<Base> {
  const { grades } = world
  const store = await world.store('read')
  const { id } = await store.head()
  const bases = kept.get(store)?.head === id ? kept.get(store) : undefined
  const known = bases ?? { head: id, bases: new Map<string, Promise<Base>>() }
  kept.set(store, known)
  const question = `${options.asOf ?? ''} ${options.rejected ?? false}`
  const base = known.bases.get(question) ?? baseOf(store, { ...options, grades })
  known.bases.set(question, base)
  base.catch(() => known.bases.delete(question))
  if (known.bases.size > KEPT) for (const oldest of [...known.bases.keys()].slice(0, known.bases.size - KEPT)) known.bases.delete(oldest)
  return await base
}

/** Bases as they were last read. Rows are only ever added with an event, so that a base is the same, today's or a past one, while the log is. */
const kept = new WeakMap<Store, { readonly head: string; readonly bases: Map<string, Promise<Base>> }>()

/** How many views of one base are kept: with and without what is rejected, today and as of a few days. */
const KEPT = 6

/** The base that a store holds. */
export async function baseOf(
  store: Store,
  options: { readonly asOf?: string | undefined; readonly rejected?: boolean; readonly grades?: boolean } = {},
): Promise<Base> {
  const events = upTo(await store.events(), options.asOf)
  const state = stateAfter(events)
  const held = new Map((await store.documents()).map(document => [document.id, document]))
  const order = [...state.documents].filter(id => !state.outdated.has(id))
  const documents = order.flatMap(id => {
    const row = held.get(id)
    return row === undefined ? [] : [{ ...row, meta: described(row.meta, state.descriptions.get(id)) }]
  })
  const isIn = new Set<string>(order)
  const byAge = <Part extends { readonly document: DocumentId }>(parts: readonly Part[]): Part[] => {
    const groups = Map.groupBy(parts, part => part.document)
    return order.flatMap(id => groups.get(id) ?? [])
  }
  const claims = byAge([...(await store.claims()), ...state.added.map(addedRow)])
    .map(claim => {
      const review = state.reviews.get(claim.id)
      const words = review?.correction.words
      const own = words === undefined ? {} : { quote: words.text, at: words.start }
      return { ...claim, ...own, body: corrected(claim.body, review), review }
    })
    .filter(({ review }) => options.rejected === true || review?.standing !== 'rejected')
  const things = clusters(byAge(await store.entities()), state.judgements)
  const homes = new Map(things.flatMap(thing => thing.members.map(({ id }) => [id, thing.id])))
  const known = new Set<string>(state.decisions.length === 0 ? [] : claims.map(({ id }) => id))
  const ground = groundOf({
    reports: documents.map(({ id, name, meta }) => ({ id, title: meta.title ?? name, date: meta.date })),
    claims: claims.map(claim => ({ ...claim, standing: claim.review?.standing ?? 'proposed' })),
    things,
    works: works((await store.sources()).filter(({ document }) => isIn.has(document))),
    decisions: state.decisions.map(decision => inherited(decision, claim => heirIn(claim, state.heirs, id => known.has(id)))),
    grades: options.grades === true ? gradesOf(state.grades, homes) : null,
    thingOf: (_, entity) => homes.get(entity) ?? entity,
  })
  return { state, events, documents, claims, things, ground }
}

/** Grades of speakers by the things that they are. */
const gradesOf = ({ sources, claims }: Grades, homes: ReadonlyMap<string, string>): Grades => ({
  claims,
  sources: new Map([...sources].map(([id, grade]) => [homes.get(id) ?? id, grade])),
})

/** A claim that a person read, as those are that the engine read. */
const addedRow = ({ claim, document, body, quote }: AddedClaim): ClaimRow => ({
  id: claim,
  document,
  body,
  quote,
  at: body.evidence[0]?.start ?? body.trigger.start,
})

/** The events up to a day's end or an instant, both in UTC. */
function upTo(events: readonly LogEvent[], moment: string | undefined): readonly LogEvent[] {
  if (moment === undefined) return events
  const last = moment.includes('T') ? moment : `${moment}T23:59:59.999Z`
  return events.filter(({ at }) => Date.parse(at) <= Date.parse(last))
}

/** The one claim that an id, or the beginning of one, names. */
export function findClaim(base: Base, id: string): Base['claims'][number] {
  return theOne(
    base.claims.filter(claim => isNamedBy(claim.id, id)),
    `claim ${id}`,
    claim => `${claim.id} “${claim.quote.slice(0, 60)}”`,
    'List claims with "aver claims".',
  )
}

/** The one document that an id, the beginning of one, or a file's name names. */
export function findDocument(base: Base, id: string): DocumentRow {
  return theOne(
    base.documents.filter(document => isNamedBy(document.id, id) || document.name === id || document.meta.title === id),
    `document ${id}`,
    document => `${document.id} ${document.name}`,
    'List documents with "aver documents".',
  )
}

const isNamedBy = (id: ClaimId | DocumentId, given: string): boolean =>
  id.startsWith(given.includes('_') ? given : `${id.slice(0, 4)}${given}`)

/** The one of several that was meant, or a `Problem` that lists what there is. */
export function theOne<Item>(found: readonly Item[], what: string, label: (item: Item) => string, hint: string): Item {
  const [first, second] = found
  if (first === undefined) throw new Problem('not-found', `There is no ${what}.`, { hint })
  if (second === undefined) return first
  const some = found
    .slice(0, 8)
    .map(item => `\n  ${label(item)}`)
    .join('')
  throw new Problem('ambiguous', `Several fit ${what}:${some}`, { hint: 'Give the id, or more of the name.' })
}
