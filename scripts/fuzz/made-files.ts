import { Buffer } from 'node:buffer'

import { pngOf } from '../../src/documents/bytes/png.ts'
import type { File } from '../../src/documents/document.ts'
import { body, makePdf, notes, set } from '../../test/documents/pdf-maker.ts'
import { plistOf } from '../../test/documents/plist-maker.ts'
import { picturesOf, scanOf } from '../../test/documents/scan-maker.ts'

const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}}{\stylesheet{\s1 heading 1;}}{\info{\title The Road}{\author Anna Berg}}
\pard\s1 The bridge\par\pard The council met.{\super\chftn{\footnote\pard {\super\chftn} Berg, {\i Post}, 2021.}} It left\u8212\'97at
{\field{\*\fldinst HYPERLINK "https://harbour.example"}{\fldrslt noon}}.\par\pard\intbl Boats\cell 12\cell\row\pard{\pict\bin3 abc}end\par}`

const page = `<html><head><title>The Road</title></head><body><article><h1>The Road</h1><p>The council met in the old school, and left at noon
to see the boats.<a href="#n" id="r">1</a></p><ol><li id="n">Berg, Post, 2021. <a href="#r">↩</a></li></ol></article></body></html>`

/** Small whole files of formats that the samples lack: rich text, a web archive, a PDF with notes, a scan, a picture of a page. */
export async function madeFiles(): Promise<File[]> {
  const printed = makePdf([{ words: [...set(body), ...set(notes, { y: 120, size: 8 })] }])
  const short = makePdf([{ words: set(['The boats left at noon.'], { y: 740, size: 24 }) }])
  const pictures = await picturesOf(short.bytes, 40)
  const [{ width, height, gray } = { width: 1, height: 1, gray: new Uint8Array(1) }] = pictures
  const rgb = Uint8Array.from({ length: 3 * width * height }, (_, at) => gray[Math.floor(at / 3)] ?? 255)
  const archive = plistOf({ WebMainResource: { WebResourceData: Buffer.from(page), WebResourceMIMEType: 'text/html' } })
  return [
    { name: 'made.rtf', bytes: Buffer.from(rtf, 'latin1') },
    { name: 'made.webarchive', bytes: archive },
    printed,
    scanOf(pictures),
    { name: 'made.png', bytes: pngOf({ width, height, rgb }) },
  ]
}
