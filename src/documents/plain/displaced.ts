import type { Label } from './labels.ts'
import type { Line } from './lines.ts'
import type { Places } from './places.ts'
import { endsSentence } from './shape.ts'
import type { NoteLines } from './zones.ts'

/**
 * Some dumps throw two notes' labels together and leave the second note's words behind the first's. A number that the run lacks and
 * that stands alone on the same page gets the part of the note before (or after) it that begins anew behind a closed line.
 */
export function withDisplaced(lines: readonly Line[], notes: readonly NoteLines[], labels: readonly Label[], places: Places): NoteLines[] {
  const alone = Map.groupBy(
    labels.filter(label => lines[label.line]?.text.length === label.length),
    label => label.number,
  )
  const lost = notes.map(({ label }, index) =>
    notes[index + 1]?.label.number === label.number + 1 ? undefined : labelOnPage(alone.get(label.number + 1) ?? [], label, places),
  )
  const moved = new Set(lost.map(label => label?.line))
  const kept = notes.map(({ label, lines }) => ({ label, lines: lines.filter(line => !moved.has(line)) }))
  return shared(
    lines,
    kept.flatMap((note, index) => {
      const label = lost[index]
      const cut = label === undefined ? undefined : cutOf(lines, note.lines)
      if (label === undefined || cut === undefined) return [note]
      return [
        { label: note.label, lines: note.lines.slice(0, cut) },
        { label: { ...label, length: 0 }, lines: note.lines.slice(cut) },
      ]
    }),
  )
}

/** A label with nothing but the next label behind it takes the first part of the next note's words. */
function shared(lines: readonly Line[], notes: readonly NoteLines[]): NoteLines[] {
  const found = [...notes]
  for (const [index, note] of notes.entries()) {
    const next = notes[index + 1]
    if (next === undefined || note.lines.length !== 1 || lines[note.label.line]?.text.length !== note.label.length) continue
    const cut = cutOf(lines, next.lines)
    if (cut === undefined) continue
    found[index] = { label: note.label, lines: [note.label.line, ...next.lines.slice(1, cut)] }
    found[index + 1] = { label: next.label, lines: [next.label.line, ...next.lines.slice(cut)] }
  }
  return found
}

function labelOnPage(labels: readonly Label[], before: Label, places: Places): Label | undefined {
  const { from, to } = places.pageOf(before.line)
  return labels.find(label => label.line >= from && label.line < to)
}

/** Where in a note's lines another note begins: behind the shortest line that ends like a sentence, before one that could open a note. */
function cutOf(lines: readonly Line[], own: readonly number[]): number | undefined {
  let best: number | undefined
  let shortest = Infinity
  for (let index = 2; index < own.length; index++) {
    const above = lines[own[index - 1] ?? 0]?.text ?? ''
    const below = lines[own[index] ?? 0]?.text ?? ''
    if (!endsSentence(above) || !/^[\p{Lu}“"‘]/u.test(below) || above.length >= shortest) continue
    best = index
    shortest = above.length
  }
  return best
}
