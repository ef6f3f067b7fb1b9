import type { Box } from '../../model/document.ts'
import type { Raster } from './raster.ts'

/** Darker pixels are ink. */
export const INK = 140

/** The box around all ink in a box of a picture; undefined where there is none. */
export function inkIn({ width, height, gray }: Raster, box: Box): Box | undefined {
  const [left, right] = [Math.max(0, Math.round(box.x0)), Math.min(width, Math.round(box.x1))]
  const [top, foot] = [Math.max(0, Math.round(box.y0)), Math.min(height, Math.round(box.y1))]
  const found = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  for (let y = top; y < foot; y++) {
    for (let x = left; x < right; x++) {
      if ((gray[y * width + x] ?? 255) >= INK) continue
      found.x0 = Math.min(found.x0, x)
      found.x1 = Math.max(found.x1, x + 1)
      found.y0 = Math.min(found.y0, y)
      found.y1 = y + 1
    }
  }
  return found.x1 > found.x0 ? found : undefined
}
