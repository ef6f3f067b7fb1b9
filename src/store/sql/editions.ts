import type { Kysely } from 'kysely'

import { carriedBetween } from '../../match/same-claims.ts'
import type { Analysis } from '../../model/analysis.ts'
import { entitiesIn } from '../../model/claim.ts'
import type { Change } from '../../model/event.ts'
import type { DocumentId, EntityId } from '../../model/id.ts'
import { ClaimId } from '../../model/id.ts'
import type { AddedClaim } from '../../model/log.ts'
import { fold } from '../../text/fold.ts'
import type { ClaimRow, EntityRow } from '../store.ts'
import { rewritten } from './record.ts'
import { sha256 } from './seal.ts'
import type { Tables } from './tables.ts'

/** Two documents that share this part of the shorter one's sentences are editions of one report. */
const SHARED = 0.5
/** Fewer sentences than this in common say nothing: boilerplate and quotations are shared too. */
const AT_LEAST = 3

export type PassageRow = { readonly document: string; readonly start: number; readonly end: number; readonly folded: string }

/** What two sentences of the same folded words share. */
export const wordsHash = (sentence: string): string => sha256(fold(sentence)).slice(0, 16)

/** The sentences of a document, each with the hash of its folded words. */
export function passagesOf(document: DocumentId, { sentences, document: { text } }: Analysis): PassageRow[] {
  return sentences.map(({ start, end }) => ({ document, start, end, folded: wordsHash(text.slice(start, end)) }))
}

/** The one of `documents` that a new document is an edition of, by the sentences they share. */
export async function earlierEdition(
  db: Kysely<Tables>,
  passages: readonly PassageRow[],
  documents: readonly DocumentId[],
): Promise<DocumentId | undefined> {
  const shared = await countShared(db, [...new Set(passages.map(({ folded }) => folded))])
  const sentences = new Set(passages.map(({ folded }) => folded)).size
  const likely = documents.map(id => ({ id, number: shared.get(id) ?? 0 })).filter(({ number }) => number >= AT_LEAST)
  for (const { id, number } of likely.toSorted((a, b) => b.number - a.number))
    if (number >= SHARED * Math.min(sentences, await countSentences(db, id))) return id
  return undefined
}

/** How many of the sentences each document holds. */
async function countShared(db: Kysely<Tables>, hashes: readonly string[]): Promise<Map<string, number>> {
  const shared = new Map<string, number>()
  for (let i = 0; i < hashes.length; i += 500) {
    const some = db
      .selectFrom('passage')
      .select(['document', 'folded'])
      .distinct()
      .where('folded', 'in', hashes.slice(i, i + 500))
    for (const { document } of await some.execute()) shared.set(document, (shared.get(document) ?? 0) + 1)
  }
  return shared
}

async function countSentences(db: Kysely<Tables>, document: string): Promise<number> {
  const distinct = db.selectFrom('passage').select(eb => eb.fn.count<number>('folded').distinct().as('sentences'))
  return (await distinct.where('document', '=', document).executeTakeFirstOrThrow()).sentences
}

type Side = { readonly claims: readonly ClaimRow[]; readonly entities: readonly EntityRow[] }

/** Claims that people added to the old edition, and whom they introduced, under ids that hold in every edition. */
type ByPeople = { readonly additions: readonly AddedClaim[]; readonly introduced: ReadonlySet<string> }

/** What goes over from an old edition to the new one. */
export type Carried = Required<Pick<Extract<Change, { is: 'document-added' }>, 'carried' | 'names'>> & { readonly added: readonly Change[] }

/**
 * Claims of an old edition that stand word for word in the new one (same sentence, predicate, parties and stance), entities that it calls
 * by the same name, and claims that people added to the old one, where the new one holds their words.
 */
export function carriedOver(old: Side, fresh: Side, byPeople: ByPeople, document: DocumentId, text: string): Carried {
  const carried = carriedBetween(old, fresh).map(([from, to]): [ClaimId, ClaimId] => [from.id, to.id])
  const names = carriedNames(old.entities, fresh.entities)
  const { additions, introduced } = byPeople
  const heirs = new Map<string, string>([...names, ...[...introduced].map(id => [id, id] as const)])
  const added = additions.flatMap(one => movedTo(one, heirs, document, text))
  return {
    carried: [...carried, ...added.map(({ from, change }): [ClaimId, ClaimId] => [from, change.claim])],
    names,
    added: added.map(({ change }) => change),
  }
}

/** Entities under the same name, old to new; where several have it, those of the same kind. */
function carriedNames(old: readonly EntityRow[], fresh: readonly EntityRow[]): [EntityId, EntityId][] {
  const byName = Map.groupBy(fresh, ({ name }) => fold(name))
  return old.flatMap(({ id, kind, name }) => {
    const namesakes = byName.get(fold(name)) ?? []
    const heir = namesakes.length === 1 ? namesakes[0] : namesakes.find(one => one.kind === kind)
    return heir === undefined ? [] : [[id, heir.id] satisfies [EntityId, EntityId]]
  })
}

/** A claim that a person added, at its words in the new text; nothing where they do not stand there once, or speak of somebody who is not there. */
function movedTo({ claim: from, body, quote }: AddedClaim, names: ReadonlyMap<string, string>, document: DocumentId, text: string) {
  const start = body.evidence[0]?.start ?? 0
  const at = text.startsWith(quote, start) ? start : text.indexOf(quote)
  if (at < 0 || (at !== start && text.includes(quote, at + 1))) return []
  if (!entitiesIn(body).every(entity => names.has(entity))) return []
  const claim = ClaimId.parse(`clm_${sha256(`${document} ${from}`).slice(0, 12)}`)
  const moved = rewritten(body, entity => names.get(entity) ?? entity, at - start)
  return [{ from, change: { is: 'claim-added', claim, document, body: moved, quote, reason: null } as const }]
}
