import type { Box } from '../../model/document.ts'
import { Problem } from '../../model/problem.ts'
import { pngOf } from '../bytes/png.ts'
import type { Picture } from '../bytes/png.ts'
import type { File } from '../document.ts'
import type { PageWish } from '../draw.ts'
import { pdf } from '../pdf.ts'
import { AROUND, PEN, SCREEN_DPI } from '../pen.ts'
import { withPdfium } from './engine.ts'
import { renderInColour } from './render.ts'

/** A picture of a page of a PDF file as PNG, its boxes coloured; a `Problem` where there is no such page. */
export async function drawPdf(file: File, { page, boxes }: PageWish): Promise<Uint8Array> {
  if (!pdf.recognises(file))
    throw new Problem('unsupported', `${file.name} has no pages to be drawn.`, { hint: 'Only PDF files and scans have fixed pages.' })
  const picture = await withPdfium(file.bytes, (engine, document) => renderInColour(engine, document, page, SCREEN_DPI))
  if (picture === undefined) throw new Problem('not-found', `${file.name} has no page ${page} that can be drawn.`)
  for (const box of boxes) mark(picture, box, picture.dpi / 72)
  return pngOf(picture)
}

function mark({ width, height, rgb }: Picture, { x0, y0, x1, y1 }: Box, scale: number): void {
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value * scale)))
  const [left, right] = [within(x0 - AROUND, width), within(x1 + AROUND, width)]
  for (let y = within(y0 - AROUND, height); y < within(y1 + AROUND, height); y++)
    for (let at = 3 * (y * width + left); at < 3 * (y * width + right); at++) rgb[at] = (rgb[at] ?? 0) * (PEN[at % 3] ?? 1)
}
