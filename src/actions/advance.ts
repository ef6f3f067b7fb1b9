import { reclustered, reclusteredWhole } from '../match/reclustered.ts'
import { works, worksAfter } from '../match/works.ts'
import type { Change, LogEvent } from '../model/event.ts'
import type { ClaimId, DocumentId } from '../model/id.ts'
import type { State } from '../model/log.ts'
import { stateAfter } from '../model/log.ts'
import type { DocumentRow, Store } from '../store/store.ts'
import type { Statement } from '../weigh/ground.ts'
import { handOverNotes, statementsOf } from '../weigh/ground.ts'
import { layered } from '../weigh/layered.ts'
import { statementOf } from '../weigh/lookup.ts'
import { renewedGround } from '../weigh/renew.ts'
import type { Base } from './base.ts'
import { regrouped } from './regroup.ts'
import type { Claim, Options } from './reviewed.ts'
import { addedRow, byAge, documentIn, introducedRow, judged, reportOf, reviewed, stored } from './reviewed.ts'

/**
 * The base after the events that came since it was read: only what those touch is read and weighed again. Undefined where a document comes
 * back between others, where one more shows that two works are one, and where somebody was introduced; then the base is to be read whole.
 */
export async function advanced(base: Base, store: Store, options: Options): Promise<Base | undefined> {
  const come = await store.events(base.events.length)
  const events = [...base.events, ...come]
  if (events.at(-1)?.seq !== events.length) return undefined
  const touched = touchedBy(come, events)
  const state = stateAfter(events)
  const turnover = turnoverOf(base, state)
  if (turnover === undefined || !haveSameIntroduced(base.state, state)) return undefined
  let next = await redescribed({ ...base, events, state }, store, options, touched.described)
  if (turnover.left.size > 0) next = await withoutDocuments(next, store, options, turnover.left)
  for (const document of turnover.come) {
    const after = await withDocument(next, store, options, document, hashOf(events, document))
    if (after === undefined) return undefined
    next = after
  }
  if (touched.pairs.length > 0) {
    const names = reclustered(next, state.judgements, next.homes, { come: [], judged: touched.pairs })
    next = regrouped(next, options, names, {})
  }
  return await redecided(next, store, options, touched.claims)
}

/** What events touch, through those that they undo. */
function touchedBy(come: readonly LogEvent[], events: readonly LogEvent[]): Touched {
  const touched = { claims: new Set<ClaimId>(), pairs: new Array<Pair>(), described: new Set<DocumentId>() }
  const note = (change: Change): void => {
    switch (change.is) {
      case 'claim-reviewed':
      case 'claim-corrected':
      case 'claim-added':
      case 'claim-graded':
        touched.claims.add(change.claim)
        return
      case 'entities-judged':
        touched.pairs.push(change)
        return
      case 'document-described':
        touched.described.add(change.document)
        return
      case 'undone':
        events.findLast(({ id }) => id === change.event)?.changes.forEach(note)
        return
      case 'document-added':
        for (const claim of change.carried.flat()) touched.claims.add(claim)
        return
      case 'document-removed':
      case 'entity-introduced':
      case 'disputes-joined':
      case 'dispute-split':
      case 'dispute-noted':
      case 'dispute-weighed':
      case 'dispute-resolved':
      case 'source-graded':
      case 'place-chosen':
    }
  }
  for (const { changes } of come) changes.forEach(note)
  return touched
}

type Pair = Extract<Change, { is: 'entities-judged' }>
type Touched = { readonly claims: ReadonlySet<ClaimId>; readonly pairs: readonly Pair[]; readonly described: ReadonlySet<DocumentId> }

/** Documents that left the base and those that came, in their order; undefined where one did not come last. */
function turnoverOf(
  { documents }: Base,
  state: State,
): { readonly left: ReadonlySet<DocumentId>; readonly come: readonly DocumentId[] } | undefined {
  const order = [...state.documents].filter(id => !state.outdated.has(id))
  const now = new Set(order)
  const left = new Set(documents.flatMap(({ id }) => (now.has(id) ? [] : [id])))
  const stayed = documents.flatMap(({ id }) => (left.has(id) ? [] : [id]))
  return stayed.every((id, place) => order[place] === id) ? { left, come: order.slice(stayed.length) } : undefined
}

const haveSameIntroduced = (a: State, b: State): boolean =>
  a.introduced.length === b.introduced.length &&
  a.introduced.every(({ id, document }, place) => id === b.introduced[place]?.id && document === b.introduced[place]?.document)

const hashOf = (events: readonly LogEvent[], document: DocumentId): string =>
  events
    .flatMap(({ changes }) =>
      changes.flatMap(change => (change.is === 'document-added' && change.document === document ? [change.sha256] : [])),
    )
    .at(-1) ?? ''

/** The base after people said of some documents what they are. */
async function redescribed(base: Base, store: Store, options: Options, described: ReadonlySet<DocumentId>): Promise<Base> {
  const rows = new Map<DocumentId, DocumentRow>()
  for (const { id, sha256 } of base.documents)
    if (described.has(id)) for (const row of await store.readingsOf(sha256)) rows.set(row.id, documentIn(base.state, row))
  if (rows.size === 0) return base
  const documents = base.documents.map(one => rows.get(one.id) ?? one)
  const reports = layered(
    base.ground.reports,
    documents.flatMap(one => (rows.has(one.id) ? [[one.id, reportOf(one)] as const] : [])),
  )
  const ground = renewedGround(base.ground, new Map(), judged(base.state, base.claims, base.homes, options), { reports })
  return { ...base, documents, ground }
}

/**
 * The base without some documents. Things and works are put together anew from the others; what they are no longer, and claims that name or
 * cite those, are weighed again.
 */
async function withoutDocuments(base: Base, store: Store, options: Options, left: ReadonlySet<DocumentId>): Promise<Base> {
  const out = new Set<string>(left)
  const stays = ({ document }: { readonly document: string }): boolean => !out.has(document)
  const documents = base.documents.filter(({ id }) => !left.has(id))
  const cited = works(byAge(documents, await store.sources()))
  const touched = [...base.ground.works.values()].filter(({ citings }) => !citings.every(stays))
  const after = new Map(cited.map(work => [work.id, work]))
  const names = reclusteredWhole(base, base.members.filter(stays), base.state.judgements)
  return regrouped({ ...base, documents, works: cited, claims: base.claims.filter(stays) }, options, names, {
    left,
    recited: new Set(touched.flatMap(({ citings }) => citings.filter(stays).map(({ document }) => document))),
    parts: {
      works: after,
      reports: new Map([...base.ground.reports].filter(([id]) => stays({ document: id }))),
      retold: new Set(touched.flatMap(({ id, csl }) => (JSON.stringify(after.get(id)?.csl) === JSON.stringify(csl) ? [] : [id]))),
    },
  })
}

/** The base with one more document; undefined where its notes show that two works are one. */
async function withDocument(base: Base, store: Store, options: Options, document: DocumentId, sha256: string): Promise<Base | undefined> {
  const row = (await store.readingsOf(sha256)).find(({ id }) => id === document)
  const cited = worksAfter(base.works, await store.sources(document))
  if (row === undefined || cited === undefined) return undefined
  const own = documentIn(base.state, row)
  const claims = await claimsIn(base, store, options, document)
  const after = layered(
    base.ground.works,
    cited.changed.map(work => [work.id, work]),
  )
  handOverNotes(base.ground.works, after, cited.changed, document)
  const introduced = base.state.introduced.filter(one => one.document === document).map(introducedRow)
  const members = [...(await store.entities(document)), ...introduced]
  const names = reclustered(base, base.state.judgements, base.homes, { come: members, judged: [] })
  return regrouped(
    { ...base, documents: [...base.documents, own], works: cited.works, claims: base.claims.concat(claims) },
    options,
    names,
    {
      come: [[document, claims]],
      parts: {
        works: after,
        reports: layered(base.ground.reports, [[document, reportOf(own)]]),
        retold: new Set(cited.changed.flatMap(({ id, csl }) => ((base.ground.works.get(id)?.csl ?? csl) === csl ? [] : [id]))),
      },
    },
  )
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
