import { z } from 'zod'

import type { Cluster, Member } from '../match/clusters.ts'
import { clustered } from '../match/reclustered.ts'
import type { Work } from '../match/works.ts'
import { works } from '../match/works.ts'
import type { LogEvent } from '../model/event.ts'
import type { ClaimId, DocumentId } from '../model/id.ts'
import type { State } from '../model/log.ts'
import { stateAfter } from '../model/log.ts'
import { Problem } from '../model/problem.ts'
import type { DocumentRow, Store } from '../store/store.ts'
import type { Ground } from '../weigh/ground.ts'
import { groundOf } from '../weigh/ground.ts'
import type { World } from './action.ts'
import { advanced } from './advance.ts'
import type { Claim, Options } from './reviewed.ts'
import { addedRow, byAge, documentIn, introducedRow, judged, reportOf, reviewed, stored } from './reviewed.ts'

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
  readonly claims: readonly Claim[]
  /** Entities of the documents, oldest first, and the things that they are. */
  readonly members: readonly Member[]
  readonly things: readonly Cluster[]
  /** The thing that each entity of a document is. */
  readonly homes: ReadonlyMap<string, string>
  readonly works: readonly Work[]
  readonly ground: Ground
}

/** Reads the base whole and folds its events; rejected claims are kept only where they are asked for. */
export async function readBase(
  world: Pick<World, 'store' | 'grades'>,
  options: { readonly asOf?: string | undefined; readonly rejected?: boolean } = {},
): Promise<Base> {
  const { grades } = world
  const store = await world.store('read')
  const { id } = await store.head()
  const last = kept.get(store)
  const known = last?.head === id ? last : { head: id, bases: new Map<string, Promise<Base>>(), before: last?.bases ?? new Map() }
  kept.set(store, known)
  const question = `${options.asOf ?? ''} ${options.rejected ?? false}`
  const base = known.bases.get(question) ?? renewed(store, { ...options, grades }, known.before.get(question))
  known.bases.set(question, base)
  known.before.delete(question)
  base.catch(() => known.bases.delete(question))
  if (known.bases.size > KEPT) for (const oldest of [...known.bases.keys()].slice(0, known.bases.size - KEPT)) known.bases.delete(oldest)
  return await base
}

/** The base that stands now, from the one that stood before where what came since can be followed; else read whole. */
async function renewed(store: Store, options: Options, before: Promise<Base> | undefined): Promise<Base> {
  const last = options.asOf === undefined ? await before?.catch(() => undefined) : undefined
  return (last === undefined ? undefined : await advanced(last, store, options)) ?? (await baseOf(store, options))
}

/** Bases as they were last read. Rows are only ever added with an event, so that a base is the same, today's or a past one, while the log is. */
const kept = new WeakMap<Store, Kept>()

/** Views of the base as the log stands, by what was asked; and as it stood before, until each is asked for again. */
type Kept = { readonly head: string; readonly bases: Map<string, Promise<Base>>; readonly before: Map<string, Promise<Base>> }

/** How many views of one base are kept: with and without what is rejected, today and as of a few days. */
const KEPT = 6

/** The base that a store holds. */
export async function baseOf(store: Store, options: Options = {}): Promise<Base> {
  const events = upTo(await store.events(), options.asOf).filter(({ seq }) => seq < (options.before ?? Infinity))
  const state = stateAfter(events)
  const held = new Map((await store.documents()).map(document => [document.id, document]))
  const order = [...state.documents].filter(id => !state.outdated.has(id))
  const documents = order.flatMap(id => {
    const row = held.get(id)
    return row === undefined ? [] : [documentIn(state, row)]
  })
  const claims = reviewed(byAge(documents, [...(await store.claims()), ...state.added.map(addedRow)]), state, options)
  const members = byAge(documents, [...(await store.entities()), ...state.introduced.map(introducedRow)])
  const { things } = clustered(members, state.judgements)
  const homes = new Map(things.flatMap(thing => thing.members.map(({ id }) => [id, thing.id])))
  const cited = works(byAge(documents, await store.sources()))
  const ground = groundOf({
    reports: documents.map(reportOf),
    claims: claims.map(stored),
    things,
    works: cited,
    ...judged(state, claims, homes, options),
    thingOf: (_, entity) => homes.get(entity) ?? entity,
  })
  return { state, events, documents, claims, members, things, homes, works: cited, ground }
}

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

/** The one document that an id, the beginning of one, or a file's name names; the id of a reading or edition that a newer one stands for leads there. */
export function findDocument(base: Base, id: string): DocumentRow {
  const heir = [...base.state.outdated].find(([old]) => old === id)?.[1]
  if (heir !== undefined) return findDocument(base, heir)
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
