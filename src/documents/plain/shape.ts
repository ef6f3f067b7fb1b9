import { listUnder } from '../../text/list-headings.ts'
import type { Line } from './lines.ts'

/** How a text is set: whether its lines are broken within paragraphs, how wide, and how many blank lines lie between two such lines. */
export type Shape = {
  readonly wrapped: boolean
  readonly gap: 0 | 1
  readonly width: number
  readonly margin: number
  readonly paged: boolean
}

/** A closing mark at the end of a line, a note marker after it allowed. */
const closed = /[.!?…:;][)\]”’"'»›]*(?:\[?\d{1,6}\]?|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,6})?$/u

/** Whether a line ends like the end of a sentence, the number of a note behind it left out. */
export const endsSentence = (text: string): boolean => closed.test(text.slice(-16))

/** Whether words go on from one line to the next within a sentence. */
export const flows = (above: Line, below: Line): boolean => !endsSentence(above.text) && /^\p{Ll}/u.test(below.text)

/** At least this share of line breaks must stand within sentences for lines to count as wrapped. */
const FLOW = 0.25

/** Lines before a list of works, whose own breaks show nothing of the prose, that are enough to read a shape off. */
const ENOUGH = 6

/** Longer lines, in letters, are whole paragraphs. */
const WIDEST = 200

/** Read a text's shape off its lines. */
export function shapeOf(lines: readonly Line[]): Shape {
  const list = lines.findLastIndex(({ text }) => listUnder(text) !== undefined)
  const prose = list < ENOUGH ? lines : lines.slice(0, list)
  const breaks = [0, 1].map(gap => {
    const pairs = prose.flatMap((below, index) => {
      const above = prose[index - 1]
      return above !== undefined && below.blanks === gap && below.page === above.page
        ? [above.text.length <= WIDEST && flows(above, below)]
        : []
    })
    return { count: pairs.length, flowing: pairs.filter(Boolean).length }
  })
  const [single, double] = breaks
  const doubled =
    double !== undefined && double.count >= 3 && double.flowing >= FLOW * double.count && double.count > 2 * (single?.count ?? 0)
  const wrapped = doubled || (single !== undefined && single.flowing > 0 && single.flowing >= FLOW * single.count)
  return {
    wrapped,
    gap: doubled ? 1 : 0,
    width: quantile(
      lines.map(line => line.text.length),
      0.75,
    ),
    margin: quantile(
      lines.map(line => line.indent),
      0.4,
    ),
    paged: (lines.at(-1)?.page ?? 1) > 1,
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0
}
