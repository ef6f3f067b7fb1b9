import type { Kysely } from 'kysely'

import type { Analysis } from '../../model/analysis.ts'
import type { Argument } from '../../model/claim.ts'
import type { ClaimId, DocumentId } from '../../model/id.ts'
import { fold } from '../../text/fold.ts'
import type { ClaimRow, EntityRow } from '../store.ts'
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

/** Claims of an old edition that stand word for word in the new one: same sentence, predicate, parties and stance. */
export function carriedClaims(old: Side, fresh: Side): [ClaimId, ClaimId][] {
  const ids = new Map(keyed(fresh).map(([key, id]) => [key, id]))
  return keyed(old).flatMap(([key, id]) => {
    const heir = ids.get(key)
    return heir === undefined ? [] : [[id, heir] satisfies [ClaimId, ClaimId]]
  })
}

function keyed({ claims, entities }: Side): [string, ClaimId][] {
  const names = new Map(entities.map(({ id, name }) => [String(id), name]))
  const wording = (argument: Argument | null): unknown =>
    argument === null ? null : 'entity' in argument ? names.get(argument.entity) : 'text' in argument ? argument.text : argument.quantity
  return claims.map(({ id, body, quote }) => [
    JSON.stringify([fold(quote), body.predicate, wording(body.subject), wording(body.object), body.polarity, body.speaker.map(wording)]),
    id,
  ])
}
