import { Buffer } from 'node:buffer'

import type { Raster } from '../../src/documents/scan/raster.ts'

/** How a page is told in the file; `kind` 1 is a small copy of another. */
type Told = Raster & { readonly kind?: number }

const SHORT = 3
const LONG = 4
const RATIONAL = 5
const FIELDS = 11
/** Bytes of a page's directory and the fraction behind it. */
const DIRECTORY = 2 + 12 * FIELDS + 4 + 8

/** A TIFF file of pages in shades of grey, not packed; `circle` has the last page followed by the first. */
export function tiffOf(pages: readonly Told[], { big = false, circle = false } = {}): Uint8Array {
  const start = 8 + pages.reduce((sum, { gray }) => sum + gray.length, 0)
  const file = Buffer.alloc(start + pages.length * DIRECTORY)
  const short = (value: number, at: number): number => (big ? file.writeUInt16BE(value, at) : file.writeUInt16LE(value, at))
  const long = (value: number, at: number): number => (big ? file.writeUInt32BE(value, at) : file.writeUInt32LE(value, at))
  file.write(big ? 'MM' : 'II', 'latin1')
  short(42, 2)
  long(start, 4)
  let picture = 8
  for (const [index, { width, height, gray, dpi, kind = 0 }] of pages.entries()) {
    const at = start + index * DIRECTORY
    const fraction = at + DIRECTORY - 8
    const fields: readonly (readonly [tag: number, type: number, value: number])[] = [
      [254, LONG, kind],
      [256, LONG, width],
      [257, LONG, height],
      [258, SHORT, 8],
      [259, SHORT, 1],
      [262, SHORT, 1],
      [273, LONG, picture],
      [277, SHORT, 1],
      [278, LONG, height],
      [279, LONG, gray.length],
      [282, RATIONAL, fraction],
    ]
    short(FIELDS, at)
    for (const [place, [tag, type, value]] of fields.entries()) {
      const entry = at + 2 + 12 * place
      short(tag, entry)
      short(type, entry + 2)
      long(1, entry + 4)
      if (type === SHORT) short(value, entry + 8)
      else long(value, entry + 8)
    }
    const last = index === pages.length - 1
    long(last ? (circle ? start : 0) : at + DIRECTORY, fraction - 4)
    long(dpi, fraction)
    long(1, fraction + 4)
    file.set(gray, picture)
    picture += gray.length
  }
  return file
}
