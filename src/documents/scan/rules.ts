import type { Rule } from '../pdf/page.ts'
import { INK } from './ink.ts'
import type { Raster } from './raster.ts'

/** Shorter lines, in inches, are strokes of letters. */
const SHORTEST = 0.6
/** Pixels of a line that may be missing where the print is worn. */
const WORN = 3
/** Lines that may be open at once. */
const NEAR = 64
/** Rows of pixels that one line may take, in inches; higher ones are bars and pictures. */
const THICKEST = 0.03

type Streak = { readonly row: number; readonly x0: number; readonly x1: number }

/** The level lines drawn on a picture of a page, in points. */
export function rulesOn(raster: Raster): Rule[] {
  const scale = 72 / raster.dpi
  return linesOf(streaksOn(raster))
    .filter(line => line.foot - line.top < THICKEST * raster.dpi)
    .map(({ x0, x1, top, foot }) => ({ x0: x0 * scale, x1: x1 * scale, y: ((top + foot) / 2) * scale }))
}

/** Unbroken streaks of ink along rows of pixels. */
function streaksOn({ width, height, gray, dpi }: Raster): Streak[] {
  const streaks: Streak[] = []
  for (let row = 0; row < height; row++) {
    let start = -1
    let end = -1
    for (let x = 0; x <= width; x++) {
      if (x < width && (gray[row * width + x] ?? 255) < INK) {
        if (start < 0) start = x
        end = x
      } else if (start >= 0 && (x - end > WORN || x === width)) {
        if (end - start > SHORTEST * dpi) streaks.push({ row, x0: start, x1: end + 1 })
        start = -1
      }
    }
  }
  return streaks
}

/** Streaks on rows that touch, as one line each. */
function linesOf(streaks: readonly Streak[]): { readonly x0: number; readonly x1: number; readonly top: number; readonly foot: number }[] {
  const lines: { x0: number; x1: number; readonly top: number; foot: number }[] = []
  for (const { row, x0, x1 } of streaks) {
    const line = lines.slice(-NEAR).findLast(one => row - one.foot <= 2 && x0 < one.x1 && x1 > one.x0)
    if (line === undefined) lines.push({ x0, x1, top: row, foot: row })
    else {
      line.x0 = Math.min(line.x0, x0)
      line.x1 = Math.max(line.x1, x1)
      line.foot = row
    }
  }
  return lines
}
