import type { Line } from './lines.ts'
import type { Call } from './links.ts'
import type { Places } from './places.ts'
import type { NoteLines } from './zones.ts'

const digitRuns = /\d+(?![\d%])/g
/** Words behind which a number is counted, dated or pointed to. */
const counting =
  /(?:\b(?:of|the|a|and|or|to|in|on|at|by|for|from|with|than|about|nearly|over|no|nos|pp?|art|articles?|sections?|chapters?|vol|figure|table|part|page|ch|january|february|march|april|may|june|july|august|september|october|november|december)\.?|[\d$£€(])\s*$/i

/**
 * Markers of notes that nothing calls though one before and one after are called: the number may be stuck to another ("Article 3238" for
 * 32 and 38) or stand apart. It is taken where one such place between the markers around it, on the page of its note, is the likeliest.
 */
export function lostMarkers(lines: readonly Line[], notes: readonly NoteLines[], found: readonly Call[], where: Places): Call[] {
  const byNote = new Map(found.map(call => [call.note, call]))
  const taken = new Set(notes.flatMap(note => note.lines))
  const after = callsAfter(notes, byNote)
  let before: Call | undefined
  return notes.flatMap(({ label }, index) => {
    const own = byNote.get(index)
    if (own !== undefined) before = own
    const end = after[index]
    if (own !== undefined || before === undefined || end === undefined) return []
    const page = where.paged ? where.pageOf(label.line) : { from: 0, to: lines.length }
    const candidates: Call[] = []
    for (let at = Math.max(before.line, page.from); at <= Math.min(end.line, page.to - 1); at++) {
      if (taken.has(at)) continue
      for (const candidate of candidatesIn(lines[at]?.text ?? '', at, label.number, index))
        if (isBehind(candidate, before) && isBehind(end, candidate)) candidates.push(candidate)
    }
    const most = Math.max(...candidates.map(({ weight }) => weight))
    const likeliest = candidates.filter(({ weight }) => weight === most)
    if (likeliest.length !== 1) return []
    before = likeliest[0]
    return likeliest
  })
}

/** For each note the first call of a later one. */
function callsAfter(notes: readonly NoteLines[], byNote: ReadonlyMap<number, Call>): (Call | undefined)[] {
  const after: (Call | undefined)[] = []
  for (let index = notes.length - 1; index >= 0; index--) after[index] = byNote.get(index + 1) ?? after[index + 1]
  return after
}

const isBehind = (a: Call, b: Call): boolean => a.line > b.line || (a.line === b.line && a.start >= b.end)

function candidatesIn(text: string, line: number, number: number, note: number): Call[] {
  const digits = String(number)
  return [...text.matchAll(digitRuns)].flatMap(({ 0: run, index }) => {
    const end = index + run.length
    const before = text.slice(Math.max(0, index - 20), index)
    if (!run.endsWith(digits)) return []
    const weight = run.length > digits.length ? (/\p{L}/u.test(before) ? 0.2 : 0) : apart(before)
    return weight === 0 ? [] : [{ line, start: end - digits.length, end, number, symbol: false, weight, note }]
  })
}

/** How much a number set off by a blank behind these words looks like a marker. */
function apart(before: string): number {
  if (counting.test(before)) return 0.1
  if (/[.,;:!?…][”’"')]* $/u.test(before)) return 0.4
  return /\p{L}[”’"')]* $/u.test(before) ? 0.3 : 0
}
