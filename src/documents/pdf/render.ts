import type { WrappedPdfiumModule } from '@embedpdf/pdfium'

import type { Raster } from '../scan/raster.ts'
import { memoryOf } from './engine.ts'

/** Pixels that a picture of a page may have: A4 at 600 dpi. */
const MOST_PIXELS = 35_000_000
/** What PDFium calls eight bits of grey. */
const GRAY = 1
const WHITE = 0xffffffff
/** PDFium's flags: draw annotations, draw for printing. */
const ANNOTATIONS = 1
const FOR_PRINT = 0x800

/** A picture of a page at so many pixels an inch, fewer where the page is very large; undefined where it cannot be drawn. `number` is 1-based. */
export function renderPage(engine: WrappedPdfiumModule, document: number, number: number, dpi: number): Raster | undefined {
  const page = engine.FPDF_LoadPage(document, number - 1)
  if (page === 0) return undefined
  const [inchesWide, inchesHigh] = [engine.FPDF_GetPageWidthF(page) / 72, engine.FPDF_GetPageHeightF(page) / 72]
  const fine = Math.min(dpi, Math.floor(Math.sqrt(MOST_PIXELS / Math.max(inchesWide * inchesHigh, 1e-6))))
  const [width, height] = [Math.round(inchesWide * fine), Math.round(inchesHigh * fine)]
  const bitmap = width > 0 && height > 0 ? engine.FPDFBitmap_CreateEx(width, height, GRAY, 0, 0) : 0
  try {
    if (bitmap === 0) return undefined
    engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    engine.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, ANNOTATIONS | FOR_PRINT)
    const [from, stride] = [engine.FPDFBitmap_GetBuffer(bitmap), engine.FPDFBitmap_GetStride(bitmap)]
    const gray = new Uint8Array(width * height)
    const { HEAPU8 } = memoryOf(engine)
    for (let row = 0; row < height; row++) gray.set(HEAPU8.subarray(from + row * stride, from + row * stride + width), row * width)
    return { width, height, gray, dpi: fine }
  } finally {
    if (bitmap !== 0) engine.FPDFBitmap_Destroy(bitmap)
    engine.FPDF_ClosePage(page)
  }
}
