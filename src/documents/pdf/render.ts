import type { WrappedPdfiumModule } from '@embedpdf/pdfium'

import type { Picture } from '../bytes/png.ts'
import type { Raster } from '../scan/raster.ts'
import { memoryOf } from './engine.ts'

/** Pixels that a picture of a page may have: A4 at 600 dpi. */
const MOST_PIXELS = 35_000_000
/** What PDFium calls pixels of one byte, grey, and of four: blue, green, red and nothing. */
const GRAY = { format: 1, bytes: 1 }
const COLOUR = { format: 3, bytes: 4 }
const WHITE = 0xffffffff
/** PDFium's flags: draw annotations, draw for printing. */
const ANNOTATIONS = 1
const FOR_PRINT = 0x800

/** A picture of a page in grey at so many pixels an inch, fewer where the page is very large; undefined where it cannot be drawn. `number` is 1-based. */
export function renderPage(engine: WrappedPdfiumModule, document: number, number: number, dpi: number): Raster | undefined {
  const painted = paint(engine, document, number, dpi, GRAY)
  return painted === undefined ? undefined : { ...painted.size, gray: painted.pixels, dpi: painted.dpi }
}

/** The same in colour: red, green and blue, one byte each. */
export function renderInColour(
  engine: WrappedPdfiumModule,
  document: number,
  number: number,
  dpi: number,
): (Picture & { readonly dpi: number }) | undefined {
  const painted = paint(engine, document, number, dpi, COLOUR)
  if (painted === undefined) return undefined
  const { size, pixels, dpi: fine } = painted
  const rgb = new Uint8Array(size.width * size.height * 3)
  for (let at = 0; at < size.width * size.height; at++)
    for (let part = 0; part < 3; part++) rgb[3 * at + part] = pixels[4 * at + 2 - part] ?? 0
  return { ...size, rgb, dpi: fine }
}

type Painted = { readonly size: { readonly width: number; readonly height: number }; readonly pixels: Uint8Array; readonly dpi: number }

function paint(
  engine: WrappedPdfiumModule,
  document: number,
  number: number,
  dpi: number,
  { format, bytes }: { readonly format: number; readonly bytes: number },
): Painted | undefined {
  const page = engine.FPDF_LoadPage(document, number - 1)
  if (page === 0) return undefined
  const [inchesWide, inchesHigh] = [engine.FPDF_GetPageWidthF(page) / 72, engine.FPDF_GetPageHeightF(page) / 72]
  const fine = Math.min(dpi, Math.floor(Math.sqrt(MOST_PIXELS / Math.max(inchesWide * inchesHigh, 1e-6))))
  const [width, height] = [Math.round(inchesWide * fine), Math.round(inchesHigh * fine)]
  const bitmap = width > 0 && height > 0 ? engine.FPDFBitmap_CreateEx(width, height, format, 0, 0) : 0
  try {
    if (bitmap === 0) return undefined
    engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    engine.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, ANNOTATIONS | FOR_PRINT)
    const [from, stride] = [engine.FPDFBitmap_GetBuffer(bitmap), engine.FPDFBitmap_GetStride(bitmap)]
    const row = width * bytes
    const pixels = new Uint8Array(row * height)
    const { HEAPU8 } = memoryOf(engine)
    for (let y = 0; y < height; y++) pixels.set(HEAPU8.subarray(from + y * stride, from + y * stride + row), y * row)
    return { size: { width, height }, pixels, dpi: fine }
  } finally {
    if (bitmap !== 0) engine.FPDFBitmap_Destroy(bitmap)
    engine.FPDF_ClosePage(page)
  }
}
