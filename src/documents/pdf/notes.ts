import { findNotes as findInText } from '../plain/notes.ts'
import { shapeOf } from '../plain/shape.ts'
import { callsIn } from './calls.ts'
import { endnotesOf } from './endnotes.ts'
import { footnotesOf } from './footnotes.ts'
import type { LinkedNote } from './found.ts'
import type { Line } from './lines.ts'
import { linkFootnotes, plainOf } from './linking.ts'
import type { Rule } from './page.ts'

/** Fewer called notes on a page than this share are no footnotes but other small type, or endnotes. */
const CALLED = 0.4

/**
 * The notes of a document and the lines that are left to its text: footnotes page by page, then runs of endnotes for the calls that
 * are left; where neither is found, what the words alone show by the sequence 1..N.
 */
export function notesIn(
  lines: readonly Line[],
  rules: ReadonlyMap<number, readonly Rule[]>,
  size: number,
): { readonly notes: readonly LinkedNote[]; readonly body: readonly Line[] } {
  const foot = footnotes(lines, rules, size)
  const rest = without(lines, foot)
  const used = new Set(foot.flatMap(note => note.calls))
  const end = endnotesOf(
    rest,
    rest.flatMap(callsIn).filter(call => !used.has(call)),
  )
  const notes = [...foot, ...end]
  if (notes.length > 0) return { notes, body: without(rest, end) }
  const written = writtenNotes(lines)
  return { notes: written, body: without(lines, written) }
}

function without(lines: readonly Line[], notes: readonly LinkedNote[]): Line[] {
  const noted = new Set(notes.flatMap(note => note.lines))
  return lines.filter(line => !noted.has(line))
}

/** The notes at the feet of the pages on which they are called. */
function footnotes(lines: readonly Line[], rules: ReadonlyMap<number, readonly Rule[]>, size: number): LinkedNote[] {
  const found = footnotesOf(lines, rules, size)
  const noted = new Set(found.flatMap(note => note.lines))
  const body = lines.filter(line => !noted.has(line))
  const linked = linkFootnotes(found, body.flatMap(callsIn), body)
  const pages = Map.groupBy(linked, note => note.lines[0]?.page ?? 0)
  return [...pages.values()].filter(own => own.filter(note => note.calls.length > 0).length >= CALLED * own.length).flat()
}

/** Notes that nothing but their numbers shows, as in text. */
function writtenNotes(lines: readonly Line[]): LinkedNote[] {
  const plain = lines.map(plainOf)
  const found = findInText(plain, shapeOf(plain))
  const calls = Map.groupBy(found.calls, call => call.note)
  return found.notes.map((note, place) => {
    const label = note.label.shown
    return {
      label,
      kind: found.endnotes ? 'endnote' : 'footnote',
      lines: note.lines.flatMap(index => lines[index] ?? []),
      skip: note.label.length,
      link: 'sequence',
      calls: (calls.get(place) ?? []).flatMap(({ line: index, start, end }) => {
        const line = lines[index]
        return line === undefined ? [] : [{ line, start, end, label, evidence: 'sequence' as const }]
      }),
    }
  })
}
