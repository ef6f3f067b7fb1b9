import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync, gunzipSync } from 'node:zlib'

import type { File } from '../../src/documents/document.ts'
import { withPdfium } from '../../src/documents/pdf/engine.ts'
import { renderPage } from '../../src/documents/pdf/render.ts'
import type { Raster } from '../../src/documents/scan/raster.ts'
import { Recogniser } from '../../src/documents/scan/recogniser.ts'

/** Pictures of pages of a PDF file, at so many pixels an inch; all of them where none are named. */
export async function picturesOf(file: Uint8Array, dpi: number, numbers?: readonly number[]): Promise<Raster[]> {
  const rasters = await withPdfium(file, (engine, document) =>
    (numbers ?? Array.from({ length: engine.FPDF_GetPageCount(document) }, (_, index) => index + 1)).flatMap(
      number => renderPage(engine, document, number, dpi) ?? [],
    ),
  )
  return rasters ?? []
}

/** A PDF file that holds nothing but pictures, as a scanner makes it; `stamp` is set on each page as text, `printed` on a page before them. */
export function scanOf(rasters: readonly Raster[], stamp = '', printed: readonly string[] = []): File {
  const objects: Buffer[] = [Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'), Buffer.alloc(0)]
  const add = (...parts: readonly (string | Uint8Array)[]): number =>
    objects.push(Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))))
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>')
  const kids = rasters.map(({ width, height, gray, dpi }) => {
    const packed = deflateSync(gray)
    const image = add(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 `,
      `/Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
      packed,
      '\nendstream',
    )
    const [right, top] = [(width * 72) / dpi, (height * 72) / dpi]
    const body = `q ${right} 0 0 ${top} 0 0 cm /Scan Do Q BT /F 8 Tf 20 12 Td (${stamp}) Tj ET`
    const content = add(`<< /Length ${body.length} >>\nstream\n${body}\nendstream`)
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${right} ${top}] /Contents ${content} 0 R `,
      `/Resources << /XObject << /Scan ${image} 0 R >> /Font << /F ${font} 0 R >> >> >>`,
    )
  })
  if (printed.length > 0) {
    const body = `BT /F 12 Tf 16 TL 72 700 Td ${printed.map(line => `(${line}) Tj T*`).join(' ')} ET`
    const content = add(`<< /Length ${body.length} >>\nstream\n${body}\nendstream`)
    kids.unshift(
      add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R >> >> >>`),
    )
  }
  objects[1] = Buffer.from(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`)
  return { name: 'scan.pdf', bytes: written(objects) }
}

function written(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  let length = 9
  const places = objects.map((object, index) => {
    const place = length
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    parts.push(part)
    length += part.length
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  return Buffer.concat([...parts, Buffer.from(`${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`)])
}

const chunk = (kind: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

/** A PNG file of a picture that says how fine it is, or of one that says it is of another size. */
export function pngOf({ width, height, gray, dpi }: Raster, said = { width, height }): Uint8Array {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  head.writeUInt32BE(said.width)
  head.writeUInt32BE(said.height, 4)
  const fine = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1])
  for (const at of [0, 4]) fine.writeUInt32BE(Math.round(dpi * 39.3701), at)
  const rows = Array.from({ length: height }, (_, row) => Buffer.concat([Buffer.from([0]), gray.subarray(row * width, (row + 1) * width)]))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  const picture = chunk('IDAT', deflateSync(Buffer.concat(rows)))
  return Buffer.concat([signature, chunk('IHDR', head), chunk('pHYs', fine), picture, chunk('IEND', Buffer.alloc(0))])
}

/** The recogniser with the language data that the program comes with. */
export const recogniser = (): Promise<Recogniser> =>
  Recogniser.load(
    new Map([
      ['eng', gunzipSync(readFileSync(fileURLToPath(import.meta.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'))))],
    ]),
  )
