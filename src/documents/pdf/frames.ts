import { rowsOf } from './lines.ts'
import type { Glyphs, Page } from './page.ts'

/** A stretch of a page that is read from top to bottom: the whole width, or one column of a band. */
export type Frame = readonly Glyphs[]

/** A row's letters that stand close together. */
type Chunk = { x0: number; x1: number; readonly y: number; readonly size: number; letters: number; readonly glyphs: Glyphs[] }

/** Gaps wider than this many ems part what stands in one row. */
const APART = 0.9
/** Lines that must face each other across a gutter. */
const FACING = 8
/** Letters that a line of a column holds on average; columns of tables hold fewer. */
const WORDY = 18
/** Share of the text's width behind which a margin for short lines may begin. */
const BESIDE = 0.6
/** Letters of a line of running text beside such a margin. */
const PROSE = 40

/** A page's letters in reading order: one frame, or, where the page is set in two columns, a frame for each column between what spans both. */
export function framesOf(page: Page): Frame[] {
  const chunks = chunksOf(page.glyphs)
  const gutter = gutterOf(chunks)
  if (gutter === undefined) return withMargin(page.glyphs, marginalia(chunks))
  const frames: Frame[] = []
  let left: Glyphs[] = []
  let right: Glyphs[] = []
  let across: Glyphs[] = []
  const closeColumns = (): void => {
    if (left.length > 0) frames.push(left)
    if (right.length > 0) frames.push(right)
    left = []
    right = []
  }
  for (const chunk of chunks.toSorted((a, b) => a.y - b.y)) {
    if (chunk.x0 < gutter && chunk.x1 > gutter) {
      closeColumns()
      across.push(...chunk.glyphs)
      continue
    }
    if (across.length > 0) frames.push(across)
    across = []
    ;(chunk.x1 <= gutter ? left : right).push(...chunk.glyphs)
  }
  closeColumns()
  if (across.length > 0) frames.push(across)
  return frames
}

function withMargin(glyphs: readonly Glyphs[], aside: ReadonlySet<Glyphs>): Frame[] {
  return aside.size === 0 ? [glyphs] : [glyphs.filter(glyph => !aside.has(glyph)), [...aside]]
}

/** Short lines beside running text that stand one under the other at its right, as names of authors do. */
function marginalia(chunks: readonly Chunk[]): Set<Glyphs> {
  const left = Math.min(...chunks.map(chunk => chunk.x0))
  const right = Math.max(...chunks.map(chunk => chunk.x1))
  const middle = left + BESIDE * (right - left)
  const byEdge = Map.groupBy(
    chunks.filter(chunk => chunk.x0 > middle),
    chunk => Math.round(chunk.x0),
  )
  for (const [edge, column] of byEdge) {
    if (column.length < 3) continue
    const top = Math.min(...column.map(chunk => chunk.y - chunk.size))
    const foot = Math.max(...column.map(chunk => chunk.y + chunk.size / 2))
    const level = chunks.filter(chunk => chunk.y > top && chunk.y < foot)
    const text = level.filter(chunk => chunk.x1 < edge && chunk.letters > PROSE && chunk.glyphs[0]?.tag?.table !== true)
    const crossing = level.some(chunk => chunk.x0 < edge - 2 && chunk.x1 > edge)
    if (!crossing && text.length >= 3 && text.length >= column.length / 2)
      return new Set(level.filter(chunk => chunk.x0 >= edge - 2).flatMap(chunk => chunk.glyphs))
  }
  return new Set()
}

/** Letters of one row, joined while the gaps between them are those between words. */
function chunksOf(glyphs: readonly Glyphs[]): Chunk[] {
  const chunks: Chunk[] = []
  for (const row of rowsOf(glyphs)) {
    let open: Chunk | undefined
    for (const glyph of row.glyphs.toSorted((a, b) => a.x - b.x)) {
      if (glyph.text.trim() === '') {
        open?.glyphs.push(glyph)
        continue
      }
      if (open === undefined || glyph.x - open.x1 > APART * Math.max(glyph.size, open.size)) {
        open = { x0: glyph.x, x1: glyph.x, y: row.y, size: row.size, letters: 0, glyphs: [] }
        chunks.push(open)
      }
      open.x1 = Math.max(open.x1, glyph.x + glyph.width)
      open.letters += glyph.text.length
      open.glyphs.push(glyph)
    }
  }
  return chunks
}

/** Where the gutter between two columns of running text is; undefined on a page of one column. */
function gutterOf(chunks: readonly Chunk[]): number | undefined {
  const left = Math.min(...chunks.map(chunk => chunk.x0))
  const right = Math.max(...chunks.map(chunk => chunk.x1))
  let best: number | undefined
  let most = 0
  for (let share = 0.36; share <= 0.64; share += 0.02) {
    const x = left + share * (right - left)
    const rows = facing(chunks, x)
    if (rows > most) [best, most] = [x, rows]
  }
  return best
}

/** How many lines face each other across `x`, less those that cross it; 0 where the sides do not hold running text. */
function facing(chunks: readonly Chunk[], x: number): number {
  const before = chunks.filter(chunk => chunk.x1 <= x).toSorted((a, b) => a.y - b.y)
  const after = chunks.filter(chunk => chunk.x0 >= x).toSorted((a, b) => a.y - b.y)
  if (wordiness(before) < WORDY || wordiness(after) < WORDY) return 0
  const crossing = chunks.length - before.length - after.length
  let rows = 0
  let at = 0
  for (const line of before) {
    while (at < after.length && (after[at]?.y ?? 0) < line.y - line.size) at++
    if (Math.abs((after[at]?.y ?? Infinity) - line.y) <= line.size) rows++
  }
  return rows >= FACING && rows > crossing / 2 ? rows - crossing / 4 : 0
}

const wordiness = (lines: readonly Chunk[]): number => lines.reduce((sum, line) => sum + line.letters, 0) / Math.max(lines.length, 1)
