import type { WrappedPdfiumModule } from '@embedpdf/pdfium'

import type { File, ReadOptions } from '../document.ts'
import { pageOf } from '../scan/page.ts'
import { rulesOn } from '../scan/rules.ts'
import { memoryOf, withPdfium } from './engine.ts'
import type { Page } from './page.ts'
import { renderPage } from './render.ts'

/** Letters that a page may have beside a picture of all its text: a stamp, a line of where it was fetched. */
const STAMP = 200
/** Share of the page that such a picture covers. */
const COVERS = 0.5
/** Objects of a page among which a picture is looked for. */
const MOST_OBJECTS = 500
/** PDFium's number for pictures among a page's objects. */
const IMAGE = 3
/** The recogniser was trained on pictures of about so many pixels an inch. */
const DPI = 300

const lettersOn = (page: Page): number => page.glyphs.reduce((sum, glyph) => sum + glyph.text.trim().length, 0)

/** Numbers of the pages whose text, but for a stamp, is a picture. */
export async function picturedPages(file: File, pages: readonly Page[]): Promise<ReadonlySet<number>> {
  const bare = pages.filter(page => page.drawn && page.sideways === '' && lettersOn(page) < STAMP)
  const empty = bare.filter(page => lettersOn(page) === 0).map(page => page.number)
  const stamped = bare.filter(page => lettersOn(page) > 0)
  if (stamped.length === 0) return new Set(empty)
  const found = await withPdfium(file.bytes, (engine, document) =>
    stamped.filter(page => isCovered(engine, document, page)).map(page => page.number),
  )
  return new Set([...empty, ...(found ?? [])])
}

function isCovered(engine: WrappedPdfiumModule, document: number, { number, width, height }: Page): boolean {
  const page = engine.FPDF_LoadPage(document, number - 1)
  if (page === 0) return false
  const bounds = memoryOf(engine)._malloc(16)
  try {
    for (let index = 0; index < Math.min(engine.FPDFPage_CountObjects(page), MOST_OBJECTS); index++) {
      const object = engine.FPDFPage_GetObject(page, index)
      if (engine.FPDFPageObj_GetType(object) !== IMAGE) continue
      if (!engine.FPDFPageObj_GetBounds(object, bounds, bounds + 4, bounds + 8, bounds + 12)) continue
      const [left = 0, foot = 0, right = 0, top = 0] = [0, 4, 8, 12].map(at => engine.pdfium.getValue(bounds + at, 'float'))
      if ((right - left) * (top - foot) > COVERS * width * height) return true
    }
    return false
  } finally {
    memoryOf(engine)._free(bounds)
    engine.FPDF_ClosePage(page)
  }
}

/** The pages with those of the given numbers as a recogniser reads their pictures; what cannot be drawn stays as it is. */
export async function recognisedPages(
  file: File,
  pages: readonly Page[],
  numbers: ReadonlySet<number>,
  { recogniser, onPage }: ReadOptions,
): Promise<readonly Page[]> {
  if (recogniser === undefined || numbers.size === 0) return pages
  let done = 0
  const read = await withPdfium(file.bytes, (engine, document) =>
    pages.map(page => {
      if (!numbers.has(page.number)) return page
      onPage?.(done++, numbers.size)
      const raster = renderPage(engine, document, page.number, DPI)
      const lines = raster === undefined ? undefined : recogniser.linesOn(raster)
      return raster === undefined || lines === undefined ? page : pageOf(page.number, page, raster.dpi, lines, rulesOn(raster))
    }),
  )
  return read ?? pages
}
