import type { Line } from './lines.ts'
import type { Places } from './places.ts'
import type { Shape } from './shape.ts'
import type { NoteLines } from './zones.ts'

const finished = /[.!?…][)\]”’"']*$|\/$/u

/** Give each note that breaks off at a page's end the lines on which it goes on, above the first label of the next page. */
export function continuations(lines: readonly Line[], notes: readonly NoteLines[], places: Places, shape: Shape): NoteLines[] {
  if (!places.paged) return [...notes]
  const widths = widthsOf(lines, notes)
  return notes.map((note, index) => {
    if (!goesOn(lines, note)) return note
    const next = notes[index + 1]
    const last = note.lines.at(-1) ?? 0
    const page = places.pageOf(next === undefined ? places.pageOf(last).to : next.label.line)
    if (page.from <= last || page.from >= lines.length) return note
    const end = next?.label.line ?? page.to
    const start =
      next === undefined
        ? changeOf(lines, page.from, end, widths)
        : startOf(lines, next, page.from, callsOn(notes, page, places), shape, widths)
    return { label: note.label, lines: [...note.lines, ...Array.from({ length: end - start }, (_, offset) => start + offset)] }
  })
}

function goesOn(lines: readonly Line[], note: NoteLines): boolean {
  const last = lines[note.lines.at(-1) ?? 0]
  return last !== undefined && !finished.test(last.text)
}

type Widths = { readonly body: number; readonly note: number }

/** Lines of a page on which its own notes may be called. */
function callsOn(notes: readonly NoteLines[], page: { readonly from: number; readonly to: number }, places: Places): number[] {
  const own = notes.filter(({ label }) => label.line >= page.from && label.line < page.to)
  return own.flatMap(({ label }) => places.after(label.number, page.from - 1) ?? [])
}

/** The first line of what goes on: the stretch between a blank line and the label, or the part of it set as wide as notes are. */
function startOf(lines: readonly Line[], next: NoteLines, from: number, calls: readonly number[], shape: Shape, widths: Widths): number {
  const label = next.label.line
  let start = label
  while (start > from && (lines[start]?.blanks ?? 0) <= shape.gap) start--
  const last = Math.max(-1, ...calls.filter(line => line >= start && line < label))
  return last < 0 ? start : changeOf(lines, last + 1, label, widths)
}

/** The place between two lines where lines as wide as the body's turn into lines as wide as the notes'; `to` where they do not. */
function changeOf(lines: readonly Line[], from: number, to: number, widths: Widths): number {
  if (Math.abs(widths.body - widths.note) < 3) return to
  let best = to
  let gain = 0
  let sum = 0
  for (let index = to - 1; index >= from; index--) {
    const width = lines[index]?.text.length ?? 0
    sum += Math.abs(width - widths.body) - Math.abs(width - widths.note)
    if (sum > gain) [best, gain] = [index, sum]
  }
  return best
}

/** Median widths, in letters, of the lines of the body and of the notes that another line follows. */
function widthsOf(lines: readonly Line[], notes: readonly NoteLines[]): Widths {
  const inner = notes.flatMap(note => note.lines.slice(1, -1))
  const taken = new Set(notes.flatMap(note => note.lines))
  const body = lines.filter((line, index) => !taken.has(index) && line.text.length > 30)
  return { body: median(body.map(line => line.text.length)), note: median(inner.map(index => lines[index]?.text.length ?? 0)) }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
