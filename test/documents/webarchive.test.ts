import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import { Problem } from '../../src/model/problem.ts'
import { notesOf } from './reading.ts'

const page = `<html><head><title>The Road North</title><meta property="article:published_time" content="2021-05-03"></head><body><article>
<h1>The Road North</h1><p>The council met in the old school and agreed to send the column north, as all had said.<a href="#n1" id="r1">1</a></p>
<p>Two days later the road was closed, and the drivers who had come waited at the bridge until the guards let them through.</p>
<ol><li id="n1">Anna Berg, “Boats,” Harbour Post, May 3, 2021. <a href="#r1">↩</a></li></ol></article></body></html>`

type Value = string | Uint8Array | { readonly [key: string]: Value }

/** The byte that says what an object is and how many parts it has, and the count itself where it is large. */
const marked = (kind: number, count: number): Buffer => {
  const length = Buffer.from([0x12, 0, 0, 0, 0])
  length.writeUInt32BE(count, 1)
  return count < 15 ? Buffer.from([(kind << 4) | count]) : Buffer.concat([Buffer.from([(kind << 4) | 15]), length])
}

/** A binary property list as Apple writes it, with offsets of four bytes and references of two. */
function plistOf(top: Value): Buffer {
  const objects: Buffer[] = []
  const add = (value: Value): number => {
    const at = objects.push(Buffer.alloc(0)) - 1
    if (typeof value === 'string') {
      const isAscii = /^[\x20-\x7e]*$/.test(value)
      const letters = isAscii ? Buffer.from(value) : Buffer.from(value, 'utf16le').swap16()
      objects[at] = Buffer.concat([marked(isAscii ? 5 : 6, value.length), letters])
    } else if (value instanceof Uint8Array) objects[at] = Buffer.concat([marked(4, value.length), value])
    else {
      const numbers = [...Object.keys(value).map(add), ...Object.values(value).map(add)]
      const references = Buffer.concat(numbers.map(number => Buffer.from([number >> 8, number & 255])))
      objects[at] = Buffer.concat([marked(13, numbers.length / 2), references])
    }
    return at
  }
  add(top)
  let length = 8
  const offsets = objects.map(object => {
    const offset = Buffer.alloc(4)
    offset.writeUInt32BE(length)
    length += object.length
    return offset
  })
  const trailer = Buffer.alloc(32)
  trailer[6] = 4
  trailer[7] = 2
  trailer.writeUInt32BE(objects.length, 12)
  trailer.writeUInt32BE(length, 28)
  return Buffer.concat([Buffer.from('bplist00'), ...objects, ...offsets, trailer])
}

const archive = plistOf({
  WebSubresources: 'Straße',
  WebMainResource: {
    WebResourceData: Buffer.from(page),
    WebResourceMIMEType: 'text/html',
    WebResourceTextEncodingName: 'UTF-8',
    WebResourceURL: 'https://harbour.example/road',
  },
})

test('the page in a web archive of Safari is read with its notes', async () => {
  const document = await readDocument({ name: 'road.webarchive', bytes: archive })
  assert.deepEqual(notesOf(document), ['1|said.: Anna Berg, “Boats,” Harbour Post, May 3, 2021.'])
  assert.deepEqual([document.format, document.meta.title, document.meta.date], ['webarchive', 'The Road North', '2021-05-03'])
})

test('a web archive that breaks off, holds no page or points anywhere is refused', async () => {
  const broken = [
    archive.subarray(0, 200),
    plistOf({ WebMainResource: { WebResourceMIMEType: 'image/png', WebResourceData: Buffer.from('x') } }),
    plistOf('words'),
    Buffer.concat([archive.subarray(0, -32), Buffer.alloc(32, 0xff)]),
    Buffer.concat([Buffer.from('bplist00'), Buffer.alloc(40)]),
  ]
  for (const bytes of broken) {
    const refused: unknown = await readDocument({ name: 'road.webarchive', bytes }).catch((error: unknown) => error)
    assert.ok(refused instanceof Problem, String(refused))
  }
})
