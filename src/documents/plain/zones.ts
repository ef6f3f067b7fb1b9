import type { Label } from './labels.ts'
import type { Line } from './lines.ts'
import type { Places } from './places.ts'
import type { Shape } from './shape.ts'

/** A note with the lines that hold its words; the first begins with its label. */
export type NoteLines = { readonly label: Label; readonly lines: readonly number[] }

/** Which lines belong to which note: up to the next label, or to where the page's notes end. */
export function zonesOf(lines: readonly Line[], run: readonly Label[], places: Places, shape: Shape): NoteLines[] {
  return run.map((label, index) => {
    const next = run[index + 1]
    const end =
      next !== undefined && together(label, next, places) ? next.line : tailOf(lines, label, next?.line ?? lines.length, places, shape)
    return { label, lines: Array.from({ length: end - label.line }, (_, offset) => label.line + offset) }
  })
}

/** Whether two notes stand in one stretch of notes: no page ends between them, and the second is called before the first. */
function together(label: Label, next: Label, places: Places): boolean {
  if (places.parted(label.line, next.line)) return false
  return places.paged || (places.after(next.number, -1) ?? Infinity) < label.line
}

/** Where the last note of a stretch ends: at the page's end or a blank line; in unwrapped text after its one line. */
function tailOf(lines: readonly Line[], label: Label, limit: number, places: Places, shape: Shape): number {
  const pageEnd = Math.min(limit, places.pageOf(label.line).to)
  const alone = lines[label.line]?.text.length === label.length
  let end = label.line + (alone ? 2 : 1)
  if (!shape.wrapped) return Math.min(end, limit)
  while (end < pageEnd && (lines[end]?.blanks ?? 0) <= shape.gap) end++
  return Math.min(end, pageEnd)
}
