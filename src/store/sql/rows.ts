import type { Selectable } from 'kysely'
import { z } from 'zod'

import { Analysis } from '../../model/analysis.ts'
import { ClaimBody } from '../../model/claim.ts'
import { Document, OwnMetadata } from '../../model/document.ts'
import { EntityKind } from '../../model/entity.ts'
import { Change, LogEvent } from '../../model/event.ts'
import { ClaimId, DocumentId, EntityId, SourceId } from '../../model/id.ts'
import { CslItem } from '../../model/source.ts'
import type { ClaimRow, DocumentRow, EntityRow, SourceRow } from '../store.ts'
import type { Recorded } from './record.ts'
import { sealed } from './seal.ts'
import type { Tables } from './tables.ts'

/** What is kept of an analysis beside the document's text and what has a table of its own. */
const Reading = Analysis.omit({ document: true, entities: true, claims: true, sources: true }).extend({
  document: Document.omit({ text: true, meta: true, format: true }),
})

/** The rows of a document that is new to the base. */
export function rowsOf(
  { id, analysis, entities, sources, claims }: Recorded,
  of: Pick<DocumentRow, 'sha256' | 'name' | 'engine' | 'editionOf'>,
) {
  const { text, meta, format } = analysis.document
  return {
    document: sealed({
      id,
      sha256: of.sha256,
      name: of.name,
      format,
      meta: JSON.stringify(meta),
      engine: of.engine,
      notes: analysis.document.notes.length,
      claims: claims.length,
      edition_of: of.editionOf,
    }),
    reading: sealed({ document: id, text, body: JSON.stringify(Reading.parse(analysis)) }),
    entities: entities.map((entity, ordinal) => sealed({ ...entity, ordinal, aliases: JSON.stringify(entity.aliases) })),
    sources: sources.map((source, ordinal) =>
      sealed({
        ...source,
        ordinal,
        csl: JSON.stringify(source.csl),
        notes: JSON.stringify(source.notes),
        through: JSON.stringify(source.through),
      }),
    ),
    claims: claims.map((claim, ordinal) =>
      sealed({ ...claim, ordinal, predicate: claim.body.predicate, body: JSON.stringify(claim.body) }),
    ),
  }
}

/** The sealed rows of one new document. */
export type NewRows = ReturnType<typeof rowsOf>

/** What has tables of its own, of one document. */
export type Parts = {
  readonly entities: readonly EntityRow[]
  readonly sources: readonly SourceRow[]
  readonly claims: readonly ClaimRow[]
}

type Row<Name extends keyof Tables> = Selectable<Tables[Name]>

export const documentRow = (row: Omit<Row<'document'>, 'hash'>): DocumentRow => ({
  id: DocumentId.parse(row.id),
  sha256: row.sha256,
  name: row.name,
  format: row.format,
  meta: OwnMetadata.parse(JSON.parse(row.meta)),
  engine: row.engine,
  notes: row.notes,
  claims: row.claims,
  editionOf: row.edition_of === null ? null : DocumentId.parse(row.edition_of),
})

export const entityRow = (row: Row<'entity'>): EntityRow => ({
  id: EntityId.parse(row.id),
  document: DocumentId.parse(row.document),
  kind: EntityKind.parse(row.kind),
  name: row.name,
  aliases: Names.parse(JSON.parse(row.aliases)),
})

export const sourceRow = (row: Row<'source'>): SourceRow => ({
  id: SourceId.parse(row.id),
  document: DocumentId.parse(row.document),
  csl: CslItem.parse(JSON.parse(row.csl)),
  notes: Numbers.parse(JSON.parse(row.notes)),
  through: Passings.parse(JSON.parse(row.through)),
})

export const claimRow = (row: Row<'claim'>): ClaimRow => ({
  id: ClaimId.parse(row.id),
  document: DocumentId.parse(row.document),
  body: ClaimBody.parse(JSON.parse(row.body)),
  quote: row.quote,
  at: row.at,
})

export const logEvent = (row: Omit<Row<'event'>, 'previous' | 'hash'>): LogEvent =>
  LogEvent.parse({ seq: row.seq, id: row.id, at: row.at, by: row.by, changes: Changes.parse(JSON.parse(row.changes)) })

/** The whole analysis of a document, from its rows and those of its parts. */
export function analysisOf({ format, meta }: DocumentRow, { text, body }: Row<'reading'>, parts: Parts): Analysis {
  const reading = Reading.parse(JSON.parse(body))
  return {
    ...reading,
    document: { ...reading.document, text, format, meta },
    entities: parts.entities.map(({ id, kind, name, aliases }) => ({ id, kind, name, aliases: [...aliases] })),
    sources: parts.sources.map(({ id, csl, notes }) => ({ id, csl, notes: [...notes] })),
    claims: parts.claims.map(({ body }) => body),
  }
}

const Names = z.array(z.string())
const Numbers = z.array(z.int())
const Passings = z.array(z.object({ note: z.int(), work: z.string() }))
const Changes = z.array(Change)
