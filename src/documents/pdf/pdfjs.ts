import type { PDFDocumentProxy, PDFPageProxy, PageViewport } from 'pdfjs-dist'

import { Problem } from '../../model/problem.ts'
import type { File } from '../document.ts'
import { rulesIn } from './drawing.ts'
import { glyphsOf } from './glyphs.ts'
import type { Item } from './glyphs.ts'
import { weigh } from './guard.ts'
import type { Box, Page, Rule } from './page.ts'
import { tagsOf } from './tags.ts'

/** Further pages are left out and named. */
const MOST_PAGES = 3000
/** Stretches of letters after which no further page is read. */
const MOST_GLYPHS = 3_000_000
/** Stretches of letters read from one page; a page of newsprint has some thousands. */
const MOST_ITEMS = 60_000
/** Links looked at on one page. */
const MOST_LINKS = 2000
/** Drawing operators on one page beyond which its rules are not looked for. */
const MOST_OPERATORS = 200_000

/** A file's pages with what it says of itself and what failed. */
export type Opened = {
  readonly pages: readonly Page[]
  /** Names of the fonts by their keys in `Glyphs`. */
  readonly fonts: Map<string, string>
  readonly count: number
  readonly info: Readonly<Record<string, unknown>>
  readonly xmp: ReadonlyMap<string, unknown>
  /** Pages that could not be read, 1-based, or only in part. */
  readonly failed: readonly number[]
}

/** Read a file's pages with pdf.js; a `Problem` where it is locked or broken. */
export async function openPdf(file: File): Promise<Opened> {
  const { heavy } = weigh(file)
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(file.bytes),
    verbosity: 0,
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    fontExtraProperties: true,
  })
  try {
    const document = await task.promise.catch((error: unknown) => {
      throw unopened(file, error)
    })
    return await pagesOf(document, heavy)
  } finally {
    await task.destroy()
  }
}

function unopened(file: File, cause: unknown): unknown {
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'PasswordException')
    return new Problem('unsupported', `${file.name} is locked with a password.`, {
      hint: 'Open it, save a copy without password, and add that.',
      cause,
    })
  if (name === 'InvalidPDFException' || name === 'FormatError' || name === 'UnknownErrorException')
    return new Problem('bad-input', `${file.name} is a PDF file, but a broken one.`, {
      hint: 'Get the file again, or open it in a PDF viewer and save it anew.',
      cause,
    })
  return cause
}

async function pagesOf(document: PDFDocumentProxy, heavy: boolean): Promise<Opened> {
  const fonts = new Map<string, string>()
  const pages: Page[] = []
  const failed: number[] = []
  let glyphs = 0
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && glyphs < MOST_GLYPHS; number++) {
    try {
      const page = await document.getPage(number)
      const read = await readPage(page, fonts, heavy)
      pages.push(read.page)
      glyphs += read.page.glyphs.length
      if (!read.whole) failed.push(number)
      page.cleanup()
    } catch {
      failed.push(number)
    }
  }
  const { info, metadata } = await document.getMetadata()
  const xmp = new Map<string, unknown>(metadata === null ? [] : [...metadata])
  return { pages, fonts, count: document.numPages, info: { ...info }, xmp, failed }
}

async function readPage(
  page: PDFPageProxy,
  fonts: Map<string, string>,
  heavy: boolean,
): Promise<{ readonly page: Page; readonly whole: boolean }> {
  const viewport = page.getViewport({ scale: 1 })
  const links = linkBoxes(await page.getAnnotations(), viewport)
  const tags = tagsOf(await page.getStructTree(), page.pageNumber)
  const { items, whole } = await itemsOf(page)
  const { glyphs, sideways } = glyphsOf(items, tags, links, viewport.transform)
  const { rules, drawn } = whole && !heavy ? await drawing(page, viewport, items, fonts) : { rules: [], drawn: true }
  const { width, height } = viewport
  return { page: { number: page.pageNumber, width, height, glyphs, sideways, rules, links, drawn }, whole }
}

/** A page's stretches of text, up to the cap. */
async function itemsOf(page: PDFPageProxy): Promise<{ readonly items: Item[]; readonly whole: boolean }> {
  const items: Item[] = []
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { items, whole: true }
    for (const item of value.items) items.push(item)
    if (items.length <= MOST_ITEMS) continue
    await reader.cancel(new Error('too many stretches of text'))
    return { items, whole: false }
  }
}

/** Boxes of the links that lead to another place in the document. */
function linkBoxes(
  annotations: readonly { readonly subtype?: unknown; readonly dest?: unknown; readonly rect?: unknown }[],
  viewport: PageViewport,
): Box[] {
  return annotations.slice(0, MOST_LINKS).flatMap(({ subtype, dest, rect }) => {
    if (subtype !== 'Link' || dest === null || dest === undefined || !Array.isArray(rect)) return []
    const [left = 0, bottom = 0] = viewport.convertToViewportPoint(rect[0], rect[1])
    const [right = 0, top = 0] = viewport.convertToViewportPoint(rect[2], rect[3])
    return [{ x0: Math.min(left, right), x1: Math.max(left, right), y0: Math.min(top, bottom), y1: Math.max(top, bottom) }]
  })
}

/** What a page draws; the names of its fonts, which only drawing makes known, are added to `fonts`. */
async function drawing(
  page: PDFPageProxy,
  viewport: PageViewport,
  items: readonly Item[],
  fonts: Map<string, string>,
): Promise<{ readonly rules: Rule[]; readonly drawn: boolean }> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  for (const { fontName } of items) {
    if (fontName === undefined || fonts.has(fontName) || !page.commonObjs.has(fontName)) continue
    const font: { readonly name?: unknown } = page.commonObjs.get(fontName)
    fonts.set(fontName, typeof font.name === 'string' ? font.name : '')
  }
  const drawn = [OPS.transform, OPS.constructPath, OPS.paintImageXObject, OPS.paintFormXObjectBegin, OPS.shadingFill].some(code =>
    fnArray.includes(code),
  )
  if (fnArray.length > MOST_OPERATORS) return { rules: [], drawn }
  return { rules: rulesIn(fnArray, argsArray, OPS, (x, y) => viewport.convertToViewportPoint(x, y)), drawn }
}
