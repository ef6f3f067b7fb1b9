import type { Change, LogEvent } from '../model/event.ts'
import type { ClaimId, DocumentId } from '../model/id.ts'
import { stateAfter } from '../model/log.ts'
import type { Store } from '../store/store.ts'
import type { Statement } from '../weigh/ground.ts'
import { statementsOf } from '../weigh/ground.ts'
import { statementOf } from '../weigh/lookup.ts'
import { renewedGround } from '../weigh/renew.ts'
import type { Base } from './base.ts'
import type { Claim, Options } from './reviewed.ts'
import { addedRow, judged, reviewed, stored } from './reviewed.ts'

/**
 * The base after the events that came since it was read, where they are decisions on claims, disputes, grades and places: only the
 * documents whose claims they touch are read again. Undefined where other things happened; then the base is to be read whole.
 */
export async function advanced(base: Base, store: Store, options: Options): Promise<Base | undefined> {
  const come = await store.events(base.events.length)
  const events = [...base.events, ...come]
  if (events.at(-1)?.seq !== events.length) return undefined
  const touched = touchedBy(come, events)
  if (touched === undefined) return undefined
  const state = stateAfter(events)
  const documents = new Set<DocumentId>()
  for (const claim of touched) {
    const document = state.added.find(one => one.claim === claim)?.document ?? (await store.documentWith(claim))
    if (document !== undefined && base.ground.reports.has(document)) documents.add(document)
  }
  const now = new Map<string, readonly Statement[]>()
  let { claims } = base
  for (const document of documents) {
    const rows = [...(await store.claims(document)), ...state.added.filter(one => one.document === document).map(addedRow)]
    const fresh = reviewed(rows, state, options)
    now.set(
      document,
      kept(
        base,
        statementsOf(base.ground, fresh.map(stored), (_, entity) => base.homes.get(entity) ?? entity),
        touched,
      ),
    )
    claims = withClaims(claims, base, document, fresh)
  }
  const ground = renewedGround(base.ground, now, judged(state, claims, base.homes, options))
  return { ...base, state, events, claims, ground }
}

/** The claims that events touch, through those that they undo; undefined where an event does more than decide on claims and disputes. */
function touchedBy(come: readonly LogEvent[], events: readonly LogEvent[]): Set<ClaimId> | undefined {
  const touched = new Set<ClaimId>()
  const byId = new Map(events.map(event => [event.id, event]))
  const follow = ({ changes }: LogEvent): boolean => changes.every(change => note(change))
  const note = (change: Change): boolean => {
    switch (change.is) {
      case 'claim-reviewed':
      case 'claim-corrected':
      case 'claim-added':
      case 'claim-graded':
        touched.add(change.claim)
        return true
      case 'disputes-joined':
      case 'dispute-split':
      case 'dispute-noted':
      case 'dispute-resolved':
      case 'source-graded':
      case 'place-chosen':
        return true
      case 'entities-judged':
        return change.verdict === 'unsure' && !isJudgedElse(change, events)
      case 'undone': {
        const undone = byId.get(change.event)
        return undone !== undefined && follow(undone)
      }
      case 'document-added':
      case 'document-removed':
      case 'document-described':
        return false
    }
  }
  return come.every(follow) ? touched : undefined
}

/** Whether a pair was ever judged one or different: then a doubt takes that back. */
const isJudgedElse = ({ left, right }: Extract<Change, { is: 'entities-judged' }>, events: readonly LogEvent[]): boolean =>
  events.some(({ changes }) =>
    changes.some(
      other =>
        other.is === 'entities-judged' &&
        other.verdict !== 'unsure' &&
        [other.left, other.right].includes(left) &&
        [other.left, other.right].includes(right),
    ),
  )

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
