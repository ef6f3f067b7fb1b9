import { Buffer } from 'node:buffer'

/** How large a picture is, and how fine where it says so. */
export type Dimensions = { readonly width: number; readonly height: number; readonly dpi: number | undefined }

const INCH = 39.3701

/** What the head of a PNG or JPEG file says of its size; undefined where it is of neither kind, or broken. */
export function dimensionsOf(bytes: Uint8Array): Dimensions | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return isPng(file) ? png(file) : isJpeg(file) ? jpeg(file) : undefined
}

export const isPng = (file: Uint8Array): boolean => file[0] === 0x89 && file[1] === 0x50 && file[2] === 0x4e && file[3] === 0x47
export const isJpeg = (file: Uint8Array): boolean => file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff

function png(file: Buffer): Dimensions | undefined {
  if (file.length < 33 || file.toString('latin1', 12, 16) !== 'IHDR') return undefined
  const physical = file.subarray(0, 4096).indexOf('pHYs')
  const metres = physical > 0 && physical + 13 <= file.length && file[physical + 12] === 1
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    dpi: metres ? Math.round(file.readUInt32BE(physical + 4) / INCH) : undefined,
  }
}

/** Segments of a JPEG file (ITU T.81, B.1) up to the one that begins the picture. */
function jpeg(file: Buffer): Dimensions | undefined {
  let dpi: number | undefined
  for (let at = 2; at + 9 < file.length; at += 2 + file.readUInt16BE(at + 2)) {
    const kind = file[at + 1] ?? 0
    if (file[at] !== 0xff) return undefined
    if (kind === 0xe0 && at + 16 < file.length && file[at + 11] === 1) dpi = file.readUInt16BE(at + 12)
    const begins = kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc
    if (begins) return { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7), dpi }
  }
  return undefined
}
