import { UNSURE } from '../model/document.ts'
import type { Document } from '../model/document.ts'
import { Problem } from '../model/problem.ts'
import type { DocumentReader, File, ReadOptions } from './document.ts'
import { layOut } from './pdf/lay-out.ts'
import { dimensionsOf, isJpeg, isPng } from './scan/dimensions.ts'
import { pageOf, SCANNED } from './scan/page.ts'

/** Pixels that a picture may have: A3 at 600 dpi. A small file can be made to unpack to any number. */
const MOST_PIXELS = 70_000_000
/** Inches of a page's width, for pictures that do not say how fine they are or say what no scanner does. */
const WIDE = 8.3
const COARSEST = 70

/** Pictures of single pages, as scanners and telephones make them. */
export const picture: DocumentReader = {
  name: 'Picture of a page',
  extensions: ['.png', '.jpg', '.jpeg'],
  recognises: ({ bytes }) => isPng(bytes) || isJpeg(bytes),
  read: readPicture,
}

function readPicture(file: File, { recogniser, onPage }: ReadOptions): Document {
  const size = dimensionsOf(file.bytes)
  if (size === undefined) throw broken(file)
  if (size.width * size.height > MOST_PIXELS)
    throw new Problem('too-large', `${file.name} is a picture of ${size.width} × ${size.height} pixels.`, {
      hint: 'Save it smaller, with 300 pixels an inch, and add that.',
    })
  if (recogniser === undefined)
    throw new Problem('bad-input', `${file.name} is a picture and holds no text.`, {
      hint: 'Add it with --ocr to have its text recognised.',
    })
  onPage?.(0, 1)
  const dpi = size.dpi === undefined || size.dpi <= COARSEST ? size.width / WIDE : size.dpi
  const lines = recogniser.linesIn(file.bytes, dpi)
  if (lines === undefined) throw broken(file)
  const page = pageOf(1, { width: (size.width * 72) / dpi, height: (size.height * 72) / dpi }, dpi, lines, [])
  const unsure = page.glyphs.filter(glyph => (glyph.confidence ?? 0) < UNSURE).length
  const message = `The text is recognised from a picture; ${unsure} words are unsure. Compare quotations with the file.`
  return layOut({
    format: 'picture',
    pages: [page],
    fonts: new Map([[SCANNED, SCANNED]]),
    info: {},
    xmp: new Map(),
    problems: [{ code: 'recognised', message, span: null }],
  })
}

const broken = (file: File): Problem =>
  new Problem('bad-input', `${file.name} is a picture, but a broken one.`, { hint: 'Save it anew as PNG or JPEG, and add that.' })
