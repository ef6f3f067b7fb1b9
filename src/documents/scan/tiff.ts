import { Buffer } from 'node:buffer'

import type { Dimensions } from './dimensions.ts'

/** A page of a TIFF file: its size, and the file with that page in front, as a reader of single pictures takes it. */
export type TiffPage = Dimensions & { readonly bytes: () => Uint8Array }

/** Tags and values of TIFF 6.0 (Adobe, 1992), sections 2 and 8. */
const SUBFILE = 254
const WIDTH = 256
const HEIGHT = 257
const X_RESOLUTION = 282
const UNIT = 296
const CENTIMETRES = 3
/** Bits of a subfile's kind: a smaller copy of another page, and a mask for one. */
const COPY = 1
const MASK = 4
const SHORT = 3
const RATIONAL = 5
const ENTRY = 12
/** More pages than these are not looked for, so that directories that lead in a circle come to an end. */
const MOST = 5000

/** Whether a file is a TIFF, in either order of its bytes. */
export const isTiff = (file: Uint8Array): boolean =>
  (file[0] === 0x49 && file[1] === 0x49 && file[2] === 42 && file[3] === 0) ||
  (file[0] === 0x4d && file[1] === 0x4d && file[2] === 0 && file[3] === 42)

/** The pages of a TIFF file in order, without small copies and masks; those whose directory is broken are left out. */
export function tiffPages(bytes: Uint8Array): TiffPage[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = file[0] === 0x49
  const short = (at: number): number => (at + 2 > file.length ? 0 : little ? file.readUInt16LE(at) : file.readUInt16BE(at))
  const long = (at: number): number => (at + 4 > file.length ? 0 : little ? file.readUInt32LE(at) : file.readUInt32BE(at))
  const pages: TiffPage[] = []
  const seen = new Set<number>()
  for (let at = long(4); at >= 8 && at + 2 < file.length && !seen.has(at) && seen.size < MOST; at = long(at + 2 + short(at) * ENTRY)) {
    seen.add(at)
    const fields = new Map<number, number>()
    for (let entry = at + 2; entry < at + 2 + short(at) * ENTRY && entry + ENTRY <= file.length; entry += ENTRY) {
      const kind = short(entry + 2)
      const place = long(entry + 8)
      fields.set(short(entry), kind === SHORT ? short(entry + 8) : kind === RATIONAL ? long(place) / (long(place + 4) || 1) : place)
    }
    const [width, height] = [fields.get(WIDTH) ?? 0, fields.get(HEIGHT) ?? 0]
    if (width === 0 || height === 0 || ((fields.get(SUBFILE) ?? 0) & (COPY | MASK)) !== 0) continue
    const fine = Math.round((fields.get(X_RESOLUTION) ?? 0) * (fields.get(UNIT) === CENTIMETRES ? 2.54 : 1))
    pages.push({ width, height, dpi: fine === 0 ? undefined : fine, bytes: () => withFirst(file, at, little) })
  }
  return pages
}

/** The file with another of its directories named as the first. */
function withFirst(file: Buffer, at: number, little: boolean): Uint8Array {
  const copy = Buffer.from(file)
  if (little) copy.writeUInt32LE(at, 4)
  else copy.writeUInt32BE(at, 4)
  return copy
}
