import type { Label } from './labels.ts'
import type { Line } from './lines.ts'
import { isHeading } from './paragraphs.ts'
import type { Places } from './places.ts'
import type { Shape } from './shape.ts'

/** A note with the lines that hold its words; the first begins with its label. */
export type NoteLines = { readonly label: Label; readonly lines: readonly number[] }

/** Which lines belong to which note: up to the next label, or to where the page's notes end. */
export function zonesOf(lines: readonly Line[], run: readonly Label[], places: Places, shape: Shape): NoteLines[] {
  return run.map((label, index) => {
    const next = run[index + 1]
    const to =
      next !== undefined && together(label, next, places) ? next.line : tailOf(lines, label, next?.line ?? lines.length, places, shape)
    const end = next === undefined || next.number > label.number ? to : headingAbove(lines, label.line + 1, to, shape)
    return { label, lines: Array.from({ length: end - label.line }, (_, offset) => label.line + offset) }
  })
}

/** Whether two notes stand in one stretch of notes: no page ends between them, and the second is called before the first. */
function together(label: Label, next: Label, places: Places): boolean {
  if (places.parted(label.line, next.line)) return false
  return places.paged || (places.after(next.number, -1) ?? Infinity) < label.line
}

/** Where the numbers start again, the first of the headings that stand apart above them; none may stand there. */
function headingAbove(lines: readonly Line[], from: number, to: number, shape: Shape): number {
  let start = to
  while (start > from && (lines[start]?.blanks ?? 0) > shape.gap && isHeading(lines[start - 1]?.text ?? '')) start--
  return (lines[start]?.blanks ?? 0) > shape.gap ? start : to
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
