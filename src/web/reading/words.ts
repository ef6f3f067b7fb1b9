import type { Span } from '../../model/span.ts'

/** Where the words of a claim may go: which end, and whether it grows. */
export type Step = 'later-end' | 'earlier-end' | 'earlier-start' | 'later-start'

/** A span with one end moved by a word of the text; it never leaves out what it must hold. Offsets are UTF-16 units. */
export function moved({ start, end }: Span, step: Step, text: string, held: Span): Span {
  switch (step) {
    case 'later-end':
      return { start, end: end + (/^\s*\S+/.exec(text.slice(end, end + REACH))?.[0].length ?? 0) }
    case 'earlier-end':
      return { start, end: Math.max(held.end, start + text.slice(start, end).replace(/\s*\S+\s*$/, '').length) }
    case 'earlier-start':
      return { start: start - (/\S+\s*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0].length ?? 0), end }
    case 'later-start':
      return { start: Math.min(held.start, start + (/^\S+\s*/.exec(text.slice(start, end))?.[0].length ?? 0)), end }
  }
}

/** UTF-16 units in which the next word is looked for. */
const REACH = 200
