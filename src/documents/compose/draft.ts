import type { BlockKind, CitationField, Document, OwnMetadata, Place } from '../../model/document.ts'
import type { LinkEvidence } from '../../model/note.ts'

/** A stretch of words, copied from the raw text from `raw` on, or made by the reader (`raw` null). */
export type Run = {
  readonly text: string
  readonly raw: number | null
  readonly italic?: boolean
  /** Set above the line. */
  readonly raised?: boolean
  /** Key of the note that this stretch calls. */
  readonly calls?: string
  /** Records that a reference manager keeps behind this stretch. */
  readonly items?: CitationField['items']
  /** Where a link on it leads; kept of notes alone, as a record of that page. */
  readonly address?: string
  /** Where it stands on its page. */
  readonly place?: Omit<Place, 'span'>
  /** How sure a recogniser is of it, 0–100. */
  readonly confidence?: number
}

/** A block before its place in the canonical text is known. */
export type BlockDraft = {
  readonly kind: Exclude<BlockKind, 'note'>
  readonly level?: number
  readonly page?: number
  readonly runs: readonly Run[]
}

/** A note before its place is known; `key` is how runs call it. */
export type NoteDraft = {
  readonly key: string
  readonly label: string
  readonly kind: 'footnote' | 'endnote'
  readonly link: LinkEvidence
  readonly page?: number
  readonly runs: readonly Run[]
}

/** What a reader found, in reading order; notes in the order in which they are to be numbered. */
export type DocumentDraft = {
  readonly format: string
  readonly meta: OwnMetadata
  readonly blocks: readonly BlockDraft[]
  readonly notes: readonly NoteDraft[]
  readonly problems?: Document['problems']
}
