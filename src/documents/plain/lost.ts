import type { Line } from './lines.ts'
import type { Call } from './links.ts'
import type { Places } from './places.ts'
import type { NoteLines } from './zones.ts'

/** A marker stuck to a number before it, or set off by a blank: taken only where the notes before and after leave no other place. */
const places = /\d+(?![\d%])/g

/**
 * Markers of notes that nothing calls though both neighbours are called: the number may be stuck to another ("Article 3238" for 32 and
 * 38) or stand apart. It is taken where it stands only once between the markers around it, on the page of its note.
 */
export function lostMarkers(lines: readonly Line[], notes: readonly NoteLines[], found: readonly Call[], where: Places): Call[] {
  const byNote = new Map(found.map(call => [call.note, call]))
  const taken = new Set(notes.flatMap(note => note.lines))
  return notes.flatMap(({ label }, index) => {
    const before = byNote.get(index - 1)
    const after = byNote.get(index + 1)
    if (byNote.has(index) || before === undefined || after === undefined) return []
    const page = where.paged ? where.pageOf(label.line) : { from: 0, to: lines.length }
    const candidates: Call[] = []
    for (let at = Math.max(before.line, page.from); at <= Math.min(after.line, page.to - 1); at++) {
      if (taken.has(at)) continue
      for (const candidate of candidatesIn(lines[at]?.text ?? '', at, label.number, index)) {
        if (isBehind(candidate, before) && isBehind(after, candidate)) candidates.push(candidate)
      }
    }
    return candidates.length === 1 ? candidates : []
  })
}

const isBehind = (a: Call, b: Call): boolean => a.line > b.line || (a.line === b.line && a.start >= b.end)

function candidatesIn(text: string, line: number, number: number, note: number): Call[] {
  const digits = String(number)
  return [...text.matchAll(places)].flatMap(({ 0: run, index }) => {
    const end = index + run.length
    const stuck = run.length > digits.length && /\p{L}/u.test(text.slice(Math.max(0, index - 20), index))
    const apart = run.length === digits.length && /\p{L}[”’"')]* $/u.test(text.slice(Math.max(0, index - 4), index))
    if (!run.endsWith(digits) || !(stuck || apart)) return []
    return [{ line, start: end - digits.length, end, number, symbol: false, weight: 0.2, note }]
  })
}
