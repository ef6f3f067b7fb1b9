import type { PDFPageProxy, PageViewport } from 'pdfjs-dist'

import type { Box } from '../../model/document.ts'
import { rulesIn } from './drawing.ts'
import type { Operators } from './drawing.ts'
import { glyphsOf } from './glyphs.ts'
import type { Item } from './glyphs.ts'
import type { Page } from './page.ts'
import { tagsOf } from './tags.ts'
import type { Node } from './tags.ts'

/** Stretches of letters read from one page; a page of newsprint has some thousands. */
const MOST_ITEMS = 60_000
/** Links looked at on one page. */
const MOST_LINKS = 2000
/** Drawing operators on one page beyond which its rules are not looked for. */
const MOST_OPERATORS = 200_000

type Annotation = { readonly subtype?: unknown; readonly dest?: unknown; readonly rect?: unknown }
type Drawing = {
  readonly codes: readonly number[]
  readonly operands: readonly unknown[]
  readonly names: Operators
  readonly drawn: boolean
}

/** A page as pdf.js hands it over. */
export type Fetched = {
  readonly number: number
  readonly viewport: PageViewport
  readonly items: readonly Item[]
  /** Whether all of its text was read. */
  readonly whole: boolean
  readonly tree: Node | null
  readonly annotations: readonly Annotation[]
  readonly drawing: Drawing | undefined
  /** Names of its fonts by their keys, which only drawing makes known. */
  readonly fonts: ReadonlyMap<string, string>
}

/** Fetch a page's text; what else the page holds is left out where it is broken, and the drawing where it is `heavy`. */
export async function fetchPage(page: PDFPageProxy, heavy: boolean): Promise<Fetched> {
  const { items, whole } = await itemsOf(page)
  const annotations: readonly Annotation[] = await page.getAnnotations().catch(() => [])
  const tree = await page.getStructTree().catch(() => null)
  const drawing = whole && !heavy ? await drawingOf(page).catch(() => undefined) : undefined
  const fonts = new Map(items.flatMap(({ fontName }) => (fontName === undefined ? [] : [[fontName, fontNameOf(page, fontName)]])))
  page.cleanup()
  return { number: page.pageNumber, viewport: page.getViewport({ scale: 1 }), items, whole, tree, annotations, drawing, fonts }
}

/** The page in points from its upper left corner. */
export function pageOf({ number, viewport, items, tree, annotations, drawing }: Fetched): Page {
  const links = linkBoxes(annotations, viewport)
  const { glyphs, sideways } = glyphsOf(items, tagsOf(tree, number), links, viewport.transform)
  const place = (x: number, y: number): readonly number[] => viewport.convertToViewportPoint(x, y)
  const rules = drawing === undefined ? [] : rulesIn(drawing.codes, drawing.operands, drawing.names, place)
  return { number, width: viewport.width, height: viewport.height, glyphs, sideways, rules, links, drawn: drawing?.drawn ?? true }
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

async function drawingOf(page: PDFPageProxy): Promise<Drawing> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const painting = [OPS.transform, OPS.constructPath, OPS.paintImageXObject, OPS.paintFormXObjectBegin, OPS.shadingFill]
  const drawn = painting.some(code => fnArray.includes(code))
  const heavy = fnArray.length > MOST_OPERATORS
  return { codes: heavy ? [] : fnArray, operands: heavy ? [] : argsArray, names: OPS, drawn }
}

function fontNameOf(page: PDFPageProxy, key: string): string {
  if (!page.commonObjs.has(key)) return ''
  const font: { readonly name?: unknown } = page.commonObjs.get(key)
  return typeof font.name === 'string' ? font.name : ''
}

/** Boxes of the links that lead to another place in the document. */
function linkBoxes(annotations: readonly Annotation[], viewport: PageViewport): Box[] {
  return annotations.slice(0, MOST_LINKS).flatMap(({ subtype, dest, rect }) => {
    if (subtype !== 'Link' || dest === null || dest === undefined || !Array.isArray(rect)) return []
    const [left = 0, bottom = 0] = viewport.convertToViewportPoint(rect[0], rect[1])
    const [right = 0, top = 0] = viewport.convertToViewportPoint(rect[2], rect[3])
    return [{ x0: Math.min(left, right), x1: Math.max(left, right), y0: Math.min(top, bottom), y1: Math.max(top, bottom) }]
  })
}
