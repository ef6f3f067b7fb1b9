import type { Through } from '../match/works.ts'
import type { Analysis } from '../model/analysis.ts'
import type { ClaimBody, Entity } from '../model/claim.ts'
import type { OwnMetadata } from '../model/document.ts'
import type { Change, Head, LogEvent, Timestamp } from '../model/event.ts'
import type { ClaimId, DocumentId, EntityId, SourceId } from '../model/id.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'

/** Who does something, and when. */
export type Act = {
  readonly by: string
  readonly at: Timestamp
  /** What they had before them: where something that they change was changed after it, nothing is done and a `Problem` says so. */
  readonly seen?: Head | undefined
}

/** A document with all that was read from it, not yet in the base. */
export type Addition = {
  /** Of the original's bytes, lower-case hex. */
  readonly sha256: string
  readonly name: string
  readonly analysis: Analysis
  /** The reading of the same original that this one takes the place of. */
  readonly again?: DocumentId | undefined
  /** Program and version that read it: "aver 0.1.0". */
  readonly engine: string
}

/** A document of the base, without its text. */
export type DocumentRow = {
  readonly id: DocumentId
  readonly sha256: string
  readonly name: string
  readonly format: string
  readonly meta: OwnMetadata
  readonly engine: string
  readonly notes: number
  readonly claims: number
  readonly editionOf: DocumentId | null
}

export type EntityRow = { readonly id: EntityId; readonly document: DocumentId } & Pick<Entity, 'kind' | 'name' | 'aliases'>
/** A work as one document cites it; `through` names the works in which its notes quote it. */
export type SourceRow = { readonly id: SourceId; readonly document: DocumentId; readonly through: readonly Through[] } & Pick<
  Source,
  'csl' | 'notes'
>

/** A claim as the engine read it: entities by their `EntityId`, offsets in UTF-16 units of its document's text. */
export type ClaimRow = {
  readonly id: ClaimId
  readonly document: DocumentId
  readonly body: ClaimBody
  /** The words from its first sentence of evidence to its last, letter for letter. */
  readonly quote: string
  /** Where they begin. */
  readonly at: number
}

/** Where a sentence stands. */
export type Place = { readonly document: DocumentId; readonly span: Span }

/** A sentence with its words. */
export type Passage = Place & { readonly text: string }

/** What sentences are looked for. */
export type Wanted = {
  /** Words as they are searched by (`text/search-words.ts`); all must stand in the sentence. */
  readonly words: readonly string[]
  /** Words that must stand there one after the other. */
  readonly phrases: readonly (readonly string[])[]
  /** Letters that must stand there as they are, capitals aside. */
  readonly letters?: readonly string[]
  /** Only sentences of these; of all where none are named. */
  readonly in?: readonly DocumentId[]
  readonly without?: readonly DocumentId[]
  /** Only sentences in which one of these places lies, by a document and an offset in its text. */
  readonly at?: readonly (readonly [document: string, offset: number])[]
}

/** Where sentences stand that were looked for, and whether no more were left out. */
export type Found = { readonly places: readonly Place[]; readonly isAll: boolean }

/** Something that is not as it was written: a row whose hash differs, a broken chain, a lost original. */
export type Fault = { readonly what: string; readonly hint: string }

/**
 * What may be asked of a project's base. Rows are only ever added; what people decide is an event. Every change is one transaction,
 * on disk before it is acknowledged. A row that does not match its hash is left out and told to `onDamage`.
 */
export type Store = {
  /** Keeps an original by the SHA-256 of its bytes, on disk before it answers; the hash in lower-case hex. */
  readonly keepOriginal: (bytes: Uint8Array) => Promise<string>
  /** An original's bytes, checked against their hash; undefined where it was never kept. */
  readonly original: (sha256: string) => Promise<Uint8Array | undefined>

  /** Adds a document whole, with the event that says so; an earlier edition is found by the sentences they share. */
  readonly add: (addition: Addition, act: Act) => Promise<DocumentRow>
  /** Appends one event with all its changes. */
  readonly append: (changes: readonly Change[], act: Act) => Promise<LogEvent>

  /** The log, or what came after some event of it. */
  readonly events: (after?: number) => Promise<readonly LogEvent[]>
  /** Where the log stands, without reading it. */
  readonly head: () => Promise<Head>
  readonly documents: () => Promise<readonly DocumentRow[]>
  /** How many sentences each document holds. */
  readonly lengths: () => Promise<ReadonlyMap<DocumentId, number>>
  /** What was read from an original, oldest first; most are read once. */
  readonly readingsOf: (sha256: string) => Promise<readonly DocumentRow[]>
  /** Everything read from a document, entity and source ids as in the rows. */
  readonly analysis: (document: DocumentId) => Promise<Analysis | undefined>
  readonly entities: (document?: DocumentId) => Promise<readonly EntityRow[]>
  readonly sources: (document?: DocumentId) => Promise<readonly SourceRow[]>
  readonly claims: (document?: DocumentId) => Promise<readonly ClaimRow[]>
  /** The document of a claim that the engine read; undefined where there is no such claim. */
  readonly documentWith: (claim: ClaimId) => Promise<DocumentId | undefined>
  /** Where sentences stand that are looked for, the shortest first; at most so many, of those that came first. */
  readonly search: (wanted: Wanted, most: number) => Promise<Found>
  /** The sentences that stand in some places, in their order. */
  readonly passages: (places: readonly Place[]) => Promise<readonly Passage[]>

  /** Checks every row, the chain, SQLite's own structures and, with `originals`, each original's bytes. */
  readonly check: (depth: { readonly originals: boolean }) => Promise<readonly Fault[]>
  /** Copies the whole base to a new file, consistent as of one moment. */
  readonly backup: (path: string) => Promise<void>
  readonly close: () => Promise<void>
}
