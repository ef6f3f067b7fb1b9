import type { Generated } from 'kysely'

/**
 * The tables, alike on every database. JSON columns are text, written once and hashed as written. `hash` is the SHA-256 of the other
 * columns (`seal.ts`), since a database's own checks pass most flipped bits.
 */
export type Tables = {
  document: DocumentRecord
  /** What was read in a document: its canonical text, and in `body` the rest of the analysis but its parts' own tables. */
  reading: { readonly document: string; readonly text: string; readonly body: string; readonly hash: string }
  entity: Part & { readonly kind: string; readonly name: string; readonly aliases: string }
  source: Part & { readonly csl: string; readonly notes: string; readonly through: string }
  claim: Part & { readonly predicate: string; readonly at: number; readonly quote: string; readonly body: string }
  /** A sentence; `folded` is the hash of its folded words, by which editions of one report are known. */
  passage: {
    readonly id: Generated<number>
    readonly document: string
    readonly start: number
    readonly end: number
    readonly folded: string
  }
  event: EventRecord
}

type DocumentRecord = {
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly format: string
  readonly meta: string
  readonly engine: string
  readonly notes: number
  readonly claims: number
  readonly edition_of: string | null
  readonly hash: string
}

/** A row of what was read from a document, with its place among its like there. */
type Part = { readonly id: string; readonly document: string; readonly ordinal: number; readonly hash: string }

type EventRecord = {
  readonly seq: number
  readonly id: string
  readonly at: string
  readonly by: string
  readonly changes: string
  /** Hash of the event before; empty for the first. */
  readonly previous: string
  readonly hash: string
}
