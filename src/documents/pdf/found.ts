import type { LinkEvidence } from '../../model/note.ts'
import type { Call } from './calls.ts'
import type { Line } from './lines.ts'

/** A note as the lines that hold its words; `skip` letters at the start of the first are its label. */
export type FoundNote = {
  readonly label: string
  readonly kind: 'footnote' | 'endnote'
  readonly lines: readonly Line[]
  readonly skip: number
}

/** A note with what calls it. */
export type LinkedNote = FoundNote & { readonly calls: readonly Call[]; readonly link: LinkEvidence }
