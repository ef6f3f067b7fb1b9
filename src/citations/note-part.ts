import type { Span } from '../model/span.ts'

/** A stretch of a note: one cited work with the words that lead to it, or comment. Offsets are UTF-16 units into the note's text. */
export type NotePart = Span & {
  readonly kind: 'citation' | 'comment'
  readonly signal: string | null
  /** True for what cites only if an earlier note gives a work of that name: "Wagemakers." */
  readonly tentative: boolean
}
