import { endsSentence } from '../plain/shape.ts'
import type { Line } from './lines.ts'
import { isBold } from './page.ts'
import type { Fonts } from './page.ts'
import { mostCommon } from './sizes.ts'
import { tableLines } from './tables.ts'

/** Sizes this far apart, in points, are of one text. */
export const ALIKE = 0.55
/** Longer lines, in letters, are no headings. */
export const HEADING = 160
/** A heading's letters are at least this much larger than the body's. */
const LARGER = 1.08

/** How the body is set. */
export type Setting = {
  readonly body: number
  /** Distance of lines within paragraphs, in sizes. */
  readonly leading: number
  readonly fonts: Fonts
  readonly edges: ReadonlyMap<number, Edges>
  readonly tables: ReadonlySet<Line>
}

/** Usual left and right edges of the lines of a frame. */
type Edges = {
  readonly left: number
  readonly right: number
  /** Whether paragraphs begin at the margin and go on indented, as in lists of works. */
  readonly hangs: boolean
}

/** Read off the lines of the body how it is set; `body` is the size of most of its letters. */
export function settingOf(lines: readonly Line[], body: number, fonts: Fonts): Setting {
  const edges = new Map([...Map.groupBy(lines, line => line.frame)].map(([frame, own]) => [frame, edgesOf(own)]))
  return { body, leading: leadingOf(lines, body), fonts, edges, tables: tableLines(lines) }
}

/** Whether a line ends near the right edge of its frame. */
export function isFull(line: Line, { edges }: Setting): boolean {
  const { left, right } = edges.get(line.frame) ?? { left: line.x0, right: line.x1 }
  return line.x1 > right - 0.12 * (right - left)
}

/** Whether a line is a heading by its tag, size or weight. */
export function kindOf(line: Line, { body, fonts }: Setting): 'heading' | 'text' {
  if (line.tag?.level !== undefined) return 'heading'
  if (line.size >= LARGER * body && line.text.length < HEADING) return 'heading'
  return line.text.length < HEADING && isWhollyBold(line, fonts) ? 'heading' : 'text'
}

/** A bold word that opens a paragraph makes no heading. */
const isWhollyBold = (line: Line, fonts: Fonts): boolean =>
  isBold(fonts, line.font) &&
  line.stretches.every(({ start, end, glyphs }) => isBold(fonts, glyphs.font) || !/\p{L}{2}/u.test(line.text.slice(start, end)))

function edgesOf(lines: readonly Line[]): Edges {
  const long = lines.filter(line => line.text.length > 20)
  const left = mostCommon(long, line => Math.round(line.x0))
  const right = quantile(
    long.map(line => line.x1),
    0.8,
  )
  return { left: left ?? lines[0]?.x0 ?? 0, right, hangs: hangsIn(lines) }
}

/** Whether indented lines mostly go on with what the line above leaves unfinished. */
function hangsIn(lines: readonly Line[]): boolean {
  const indented = lines.flatMap((line, index) => {
    const above = lines[index - 1]
    return above !== undefined && line.x0 - above.x0 > 0.8 * line.size && line.x0 - above.x0 < 5 * line.size
      ? [endsSentence(above.text)]
      : []
  })
  return indented.length >= 3 && indented.filter(ended => !ended).length > 0.6 * indented.length
}

/** Distance of lines within paragraphs, in sizes. */
function leadingOf(lines: readonly Line[], body: number): number {
  const steps = lines.flatMap((line, index) => {
    const above = lines[index - 1]
    if (above === undefined || above.frame !== line.frame || Math.abs(line.size - body) > ALIKE || line.y <= above.y) return []
    return [(line.y - above.y) / line.size]
  })
  return quantile(steps, 0.4) || 1.2
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0
}
