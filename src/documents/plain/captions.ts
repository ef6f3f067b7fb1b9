import type { Line } from './lines.ts'
import type { Shape } from './shape.ts'

/** Words that only a caption or its credit has. */
const cue =
  /\b(?:(?:photo(?:graph)?|image|picture|map|video) credits?\b|photo(?:graph)?s? (?:courtesy|by)\b|photo(?:graph)?s?:|credits?:)|^\(?(?:figure|fig\.|table|map|photo|image|chart|plate|exhibit) ?\d{1,3}(?:[.:–—]|$)/i
const MOST_LINES = 4
const MOST_LETTERS = 400

/** Captions, as the lines of each: a short stretch between gaps, with a credit or a figure's number in it. */
export function captionsIn(lines: readonly Line[], shape: Shape): number[][] {
  return stretches(lines, shape).filter(stretch =>
    looksLikeCaption(stretch.map(index => lines[index]?.text ?? '').join(' '), stretch.length),
  )
}

/** Whether a stretch that stands apart is a caption by its words. */
export const looksLikeCaption = (text: string, lines: number): boolean =>
  lines <= MOST_LINES && text.length <= MOST_LETTERS && cue.test(text)

/** Lines between which there is no more than the usual gap. */
function stretches(lines: readonly Line[], shape: Shape): number[][] {
  const found: number[][] = []
  for (const [index, line] of lines.entries()) {
    const apart = !shape.wrapped || line.blanks > shape.gap || line.page !== lines[index - 1]?.page
    if (apart) found.push([index])
    else found.at(-1)?.push(index)
  }
  return found
}
