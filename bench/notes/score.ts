import type { Document } from '../../src/model/document.ts'
import { CONTEXT, letters } from './gold.ts'
import type { Gold } from './gold.ts'

/** Share of letters that must be alike for a note to count as whole. */
export const WHOLE = 0.97

/** How a reading stands to the gold. */
export type Score = {
  readonly total: number
  /** How many notes have words in the gold that can be compared. */
  readonly comparable: number
  /** Numbers of the notes whose marker stands where it should. */
  readonly found: ReadonlySet<number>
  /** Numbers at markers that stand elsewhere. */
  readonly wrong: readonly number[]
  /** How alike each note is to the gold's, by its number. */
  readonly alike: ReadonlyMap<number, number>
  readonly whole: number
  /** Notes whose marker and words both are right, by more than half of the words. */
  readonly linked: number
  /** The words of each note read. */
  readonly texts: ReadonlyMap<number, string>
}

/** Score the notes of a document against its gold. */
export function scoreNotes(document: Document, gold: Gold): Score {
  const numbered = document.notes.filter(note => /^\d+$/.test(note.label))
  const all = numbered.flatMap(note => note.markers.map(({ start }) => ({ number: Number(note.label), start })))
  const right = new Set(all.filter(({ start, number }) => standsRight(document, start, number, gold)))
  const found = new Set([...right].map(({ number }) => number))
  const texts = new Map(numbered.map(note => [Number(note.label), letters(document.text.slice(note.span.start, note.span.end))]))
  const alike =
    gold.notes.size === 0
      ? new Map([...texts].map(([number, text]) => [number, standsIn(gold.stream, text, texts.get(number + 1) ?? '') ? 1 : 0]))
      : new Map([...gold.notes].map(([number, text]) => [number, likeness(text, texts.get(number) ?? '')]))
  return {
    total: gold.count,
    comparable: gold.count - (gold.faulty?.length ?? 0),
    found,
    wrong: all.filter(marker => !right.has(marker)).map(({ number }) => number),
    alike,
    whole: [...alike.values()].filter(value => value >= WHOLE).length,
    linked: [...found].filter(number => (alike.get(number) ?? 0) > 0.5).length,
    texts,
  }
}

/** Whether a marker stands where the gold has the note's number. */
function standsRight(document: Document, start: number, number: number, gold: Gold): boolean {
  const before = letters(document.text.slice(Math.max(0, start - 80), start))
  const context = gold.markers.get(number)
  if (context !== undefined) return before.endsWith(context)
  return gold.markers.size === 0 && gold.body.includes(`${before.slice(-CONTEXT)}${number}`)
}

/** Whether a note stands in the words of all notes with the next right behind it, but for a number. */
function standsIn(stream: string, text: string, next: string): boolean {
  for (let at = stream.indexOf(text); at >= 0; at = stream.indexOf(text, at + 1)) {
    const behind = stream.slice(at + text.length, at + text.length + 20).replace(/^\d+/, '')
    if (behind.startsWith(next.slice(0, 8).replace(/^\d+/, ''))) return true
  }
  return false
}

/** How alike two texts are: 1 less the share of letters to be changed. */
function likeness(a: string, b: string): number {
  if (a === b) return 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length, 1)
}
