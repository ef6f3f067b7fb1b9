import type { Span } from '../../model/span.ts'

/** The letters of a stretch of text that are read, with the way back to the text. */
export type Visible = {
  readonly text: string
  /** Offset in the whole text of the letter at `index`. */
  readonly offset: (index: number) => number
  /** Indexes, ascending, before which something was left out. */
  readonly seams: readonly number[]
}

/** The stretch `span` of `text` without what `skip` covers; `skip` is ascending and does not overlap. */
export function visibleText(text: string, span: Span, skip: readonly Span[]): Visible {
  const inside = skip.filter(skipped => skipped.start < span.end && skipped.end > span.start)
  if (inside.length === 0) return { text: text.slice(span.start, span.end), offset: index => span.start + index, seams: [] }
  const parts: { readonly at: number; readonly start: number }[] = []
  let visible = ''
  let start = span.start
  for (const { start: from, end } of [...inside, { start: span.end, end: span.end }]) {
    if (from > start) {
      parts.push({ at: visible.length, start })
      visible += text.slice(start, from)
    }
    start = Math.max(start, end)
  }
  return { text: visible, offset: index => offsetIn(parts, index), seams: parts.slice(1).map(part => part.at) }
}

function offsetIn(parts: readonly { readonly at: number; readonly start: number }[], index: number): number {
  const part = parts.findLast(({ at }) => at <= index)
  return part === undefined ? index : part.start + index - part.at
}
