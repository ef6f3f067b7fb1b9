import type { Span } from '../model/span.ts'

/** Whether a text holds all of some letters as they stand, inside words too; marks and capitals aside. */
export function holdsLetters(text: string, letters: readonly string[]): boolean {
  const all = bare(text)
  return letters.every(one => all.includes(bare(one)))
}

/** The sentences of a text that hold all of some letters; a line without such a sentence, as a note is one, is given whole. */
export function stretchesHolding(text: string, sentences: readonly Span[], letters: readonly string[]): Span[] {
  const found: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const whole = { start, end: start + line.length }
    start = whole.end + 1
    if (!holdsLetters(line, letters)) continue
    const holding = sentences.filter(
      one => one.start >= whole.start && one.end <= whole.end && holdsLetters(text.slice(one.start, one.end), letters),
    )
    found.push(...(holding.length > 0 ? holding : [whole]))
  }
  return found
}

/** Letters without marks and capitals. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
