import type { Change as NamesChange } from '../match/reclustered.ts'
import { reclustered } from '../match/reclustered.ts'
import { worksAfter } from '../match/works.ts'
import type { Change, LogEvent } from '../model/event.ts'
import type { ClaimId, DocumentId } from '../model/id.ts'
import { stateAfter } from '../model/log.ts'
import type { Store } from '../store/store.ts'
import type { Ground, Statement, Thing } from '../weigh/ground.ts'
import { handOverNotes, statementsOf } from '../weigh/ground.ts'
import { layered } from '../weigh/layered.ts'
import { statementOf } from '../weigh/lookup.ts'
import type { Named } from '../weigh/renew.ts'
import { renewedGround } from '../weigh/renew.ts'
import type { Base } from './base.ts'
import type { Claim, Options } from './reviewed.ts'
import { addedRow, documentIn, judged, reportOf, reviewed, stored } from './reviewed.ts'

/**
 * The base after the events that came since it was read, where they are decisions on claims, disputes, grades, places and names, or new
 * documents: only the claims that those touch are read and weighed again. Undefined where other things happened, such as a new edition;
 * then the base is to be read whole.
 */
export async function advanced(base: Base, store: Store, options: Options): Promise<Base | undefined> {
  const come = await store.events(base.events.length)
  const events = [...base.events, ...come]
  if (events.at(-1)?.seq !== events.length) return undefined
  const touched = touchedBy(come, events)
  if (touched === undefined || touched.added.some(({ document }) => base.state.documents.has(document))) return undefined
  let next: Base = { ...base, events, state: stateAfter(events) }
  for (const { document, sha256 } of touched.added) {
    const after = await withDocument(next, store, options, document, sha256)
    if (after === undefined) return undefined
    next = after
  }
  if (touched.pairs.length > 0) next = regrouped(next, options, { come: [], judged: touched.pairs })
  return await redecided(next, store, options, touched.claims)
}

/** What events touch, through those that they undo; undefined where one does something that is not followed here. */
function touchedBy(come: readonly LogEvent[], events: readonly LogEvent[]): Touched | undefined {
  const [claims, pairs, added] = [new Set<ClaimId>(), new Array<Pair>(), new Array<Added>()]
  const note = (change: Change, isUndone: boolean): boolean => {
    switch (change.is) {
      case 'claim-reviewed':
      case 'claim-corrected':
      case 'claim-added':
      case 'claim-graded':
        claims.add(change.claim)
        return true
      case 'disputes-joined':
      case 'dispute-split':
      case 'dispute-noted':
      case 'dispute-weighed':
      case 'dispute-resolved':
      case 'source-graded':
      case 'place-chosen':
        return true
      case 'entities-judged':
        pairs.push(change)
        return true
      case 'document-added':
        added.push(change)
        return !isUndone && change.editionOf === null
      case 'undone': {
        const undone = events.findLast(({ id }) => id === change.event)
        return undone !== undefined && undone.changes.every(other => note(other, true))
      }
      case 'document-removed':
      case 'document-described':
      case 'entity-introduced':
        return false
    }
  }
  return come.every(({ changes }) => changes.every(change => note(change, false))) ? { claims, pairs, added } : undefined
}

type Pair = Extract<Change, { is: 'entities-judged' }>
type Added = Extract<Change, { is: 'document-added' }>
type Touched = { readonly claims: ReadonlySet<ClaimId>; readonly pairs: readonly Pair[]; readonly added: readonly Added[] }

/** The base with one more document; undefined where its notes show that two works are one. */
async function withDocument(base: Base, store: Store, options: Options, document: DocumentId, sha256: string): Promise<Base | undefined> {
  const row = (await store.readingsOf(sha256)).find(({ id }) => id === document)
  const cited = worksAfter(base.works, await store.sources(document))
  if (row === undefined || cited === undefined) return undefined
  const own = documentIn(base.state, row)
  const claims = await claimsIn(base, store, options, document)
  const works = layered(
    base.ground.works,
    cited.changed.map(work => [work.id, work]),
  )
  handOverNotes(base.ground.works, works, cited.changed, document)
  return regrouped(
    { ...base, documents: [...base.documents, own], works: cited.works, claims: [...base.claims, ...claims] },
    options,
    { come: await store.entities(document), judged: [] },
    {
      works,
      reports: layered(base.ground.reports, [[document, reportOf(own)]]),
      retold: new Set(cited.changed.flatMap(({ id, csl }) => ((base.ground.works.get(id)?.csl ?? csl) === csl ? [] : [id]))),
    },
    [[document, claims]],
  )
}

/** The base after a change of names, with the claims of documents that came with it. */
function regrouped(
  base: Base,
  options: Options,
  change: NamesChange,
  parts: Named = {},
  come: readonly (readonly [string, readonly Claim[]])[] = [],
): Base {
  const { members, things, gone, made } = reclustered(base, base.state.judgements, base.homes, change)
  const moved = made.flatMap(thing =>
    thing.members.filter(({ id }) => base.homes.get(id) !== thing.id).map(member => [member, thing.id] as const),
  )
  const homes = layered(
    base.homes,
    moved.map(([{ id }, home]) => [id, home]),
  )
  const ground: Ground = {
    ...base.ground,
    ...parts,
    things: gone.length + made.length === 0 ? base.ground.things : new Map(things.map(thing => [thing.id, thing])),
  }
  const renamed = made.flatMap(({ id, name, kind }) => {
    const before = base.ground.things.get(id)
    return before === undefined || (before.name === name && before.kind === kind) ? [] : [id]
  })
  const documents = new Set(moved.flatMap(([{ id, document }]) => (base.homes.has(id) ? [document] : [])))
  const again =
    documents.size === 0
      ? []
      : Map.groupBy(
          base.claims.filter(({ document }) => documents.has(document)),
          ({ document }) => document,
        )
  const now = [...again, ...come].map(([document, claims]) => {
    const fresh = statementsOf(ground, claims.map(stored), (_, entity) => homes.get(entity) ?? entity)
    return [document, fresh.map(one => asBefore(base.ground, one))] as const
  })
  return {
    ...base,
    members,
    things,
    homes,
    ground: renewedGround(base.ground, new Map(now), judged(base.state, base.claims, homes, options), {
      ...parts,
      things: ground.things,
      renamed: new Set(renamed),
      hasOtherNames:
        gone.some(({ id }) => !made.some(thing => thing.id === id)) || !made.every(thing => isCalledAsBefore(base.ground, thing)),
    }),
  }
}

const isCalledAsBefore = (ground: Ground, { id, name, kind, aliases }: Thing): boolean => {
  const before = ground.things.get(id)
  return (
    before?.name === name &&
    before.kind === kind &&
    before.aliases.length === aliases.length &&
    before.aliases.every((alias, place) => alias === aliases[place])
  )
}

/** A statement as it was before, where it says the same of the same things. */
function asBefore(ground: Ground, fresh: Statement): Statement {
  const before = statementOf(ground, fresh.id)
  return before !== undefined && JSON.stringify(before) === JSON.stringify(fresh) ? before : fresh
}

/** The base after decisions on claims. */
async function redecided(base: Base, store: Store, options: Options, touched: ReadonlySet<ClaimId>): Promise<Base> {
  const documents = new Set<DocumentId>()
  for (const claim of touched) {
    const document = base.state.added.find(one => one.claim === claim)?.document ?? (await store.documentWith(claim))
    if (document !== undefined && base.ground.reports.has(document)) documents.add(document)
  }
  const now = new Map<string, readonly Statement[]>()
  let { claims } = base
  for (const document of documents) {
    const fresh = await claimsIn(base, store, options, document)
    const all = statementsOf(base.ground, fresh.map(stored), (_, entity) => base.homes.get(entity) ?? entity)
    now.set(document, kept(base, all, touched))
    claims = withClaims(claims, base, document, fresh)
  }
  return { ...base, claims, ground: renewedGround(base.ground, now, judged(base.state, claims, base.homes, options)) }
}

/** A document's claims as they were read and are decided. */
const claimsIn = async ({ state }: Base, store: Store, options: Options, document: DocumentId): Promise<Claim[]> =>
  reviewed([...(await store.claims(document)), ...state.added.filter(one => one.document === document).map(addedRow)], state, options)

/** Statements of a document, those that nothing touched as they were before. */
const kept = ({ ground }: Base, fresh: readonly Statement[], touched: ReadonlySet<string>): Statement[] =>
  fresh.map(one => (touched.has(one.id) ? one : (statementOf(ground, one.id) ?? one)))

/** Claims with those of one document replaced, which stand in a row. */
function withClaims(claims: readonly Claim[], { documents }: Base, document: DocumentId, fresh: readonly Claim[]): readonly Claim[] {
  const start = claims.findIndex(one => one.document === document)
  if (start >= 0) return claims.toSpliced(start, claims.findLastIndex(one => one.document === document) - start + 1, ...fresh)
  const after = new Set(documents.slice(documents.findIndex(({ id }) => id === document) + 1).map(({ id }) => id))
  const next = claims.findIndex(one => after.has(one.document))
  return claims.toSpliced(next < 0 ? claims.length : next, 0, ...fresh)
}
