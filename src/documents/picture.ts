import { UNSURE } from '../model/document.ts'
import type { Document } from '../model/document.ts'
import { Problem } from '../model/problem.ts'
import type { DocumentReader, File, ReadOptions } from './document.ts'
import { layOut } from './pdf/lay-out.ts'
import type { Page } from './pdf/page.ts'
import { dimensionsOf, isJpeg, isPng } from './scan/dimensions.ts'
import { pageOf, SCANNED } from './scan/page.ts'
import { isTiff, tiffPages } from './scan/tiff.ts'
import type { TiffPage } from './scan/tiff.ts'

/** Pixels that a picture may have: A3 at 600 dpi. A small file can be made to unpack to any number. */
const MOST_PIXELS = 70_000_000
/** Inches of a page's width, for pictures that do not say how fine they are or say what no scanner does. */
const WIDE = 8.3
const COARSEST = 70

/** Pictures of pages, as scanners, telephones and fax machines make them; only TIFF holds more than one. */
export const picture: DocumentReader = {
  name: 'Picture of a page',
  extensions: ['.png', '.jpg', '.jpeg', '.tif', '.tiff'],
  recognises: ({ bytes }) => isPng(bytes) || isJpeg(bytes) || isTiff(bytes),
  read: readPicture,
}

function readPicture(file: File, { recogniser, onPage }: ReadOptions): Document {
  const pictures = picturesIn(file)
  if (recogniser === undefined)
    throw new Problem('bad-input', `${file.name} is a picture and holds no text.`, {
      hint: 'Add it with --ocr to have its text recognised.',
    })
  const pages: Page[] = []
  const lost: number[] = []
  for (const [index, { bytes, dpi, ...size }] of pictures.entries()) {
    onPage?.(index, pictures.length)
    const lines = recogniser.linesIn(bytes(), dpi)
    if (lines === undefined) lost.push(index + 1)
    else pages.push(pageOf(index + 1, { width: (size.width * 72) / dpi, height: (size.height * 72) / dpi }, dpi, lines, []))
  }
  if (pages.length === 0) throw broken(file)
  const unsure = pages.flatMap(({ glyphs }) => glyphs).filter(glyph => (glyph.confidence ?? 0) < UNSURE).length
  const message = `The text is recognised from ${pages.length > 1 ? `pictures of ${pages.length} pages` : 'a picture'}; ${unsure} words are unsure. Compare quotations with the file.`
  const left = `No text is read on ${lost.length} of ${pictures.length} pages (${lost.slice(0, 10).join(', ')}): their pictures are broken.`
  return layOut({
    format: 'picture',
    pages,
    fonts: new Map([[SCANNED, SCANNED]]),
    info: {},
    xmp: new Map(),
    problems: [
      { code: 'recognised', message, span: null },
      ...(lost.length === 0 ? [] : [{ code: 'part-unread', message: left, span: null }]),
    ],
  })
}

/** A page's picture: its size in pixels, how many of them are taken for an inch, and its bytes as a reader of single pictures takes them. */
type PagePicture = Omit<TiffPage, 'dpi'> & { readonly dpi: number }

/** The pictures in a file; a `Problem` where it is broken or too large. */
export function picturesIn(file: File): readonly PagePicture[] {
  const size = isTiff(file.bytes) ? undefined : dimensionsOf(file.bytes)
  const pictures = isTiff(file.bytes) ? tiffPages(file.bytes) : size === undefined ? [] : [{ ...size, bytes: () => file.bytes }]
  if (pictures.length === 0) throw broken(file)
  return pictures.map(({ width, height, dpi, bytes }) => {
    if (width * height > MOST_PIXELS) throw tooLarge(file, width, height)
    return { width, height, bytes, dpi: dpi === undefined || dpi <= COARSEST ? width / WIDE : dpi }
  })
}

const tooLarge = (file: File, width: number, height: number): Problem =>
  new Problem('too-large', `${file.name} is a picture of ${width} × ${height} pixels.`, {
    hint: 'Save it smaller, with 300 pixels an inch, and add that.',
  })

const broken = (file: File): Problem =>
  new Problem('bad-input', `${file.name} is a picture, but a broken one.`, { hint: 'Save it anew as PNG or JPEG, and add that.' })
