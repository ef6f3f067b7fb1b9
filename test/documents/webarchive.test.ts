import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import { Problem } from '../../src/model/problem.ts'
import { plistOf } from './plist-maker.ts'
import { notesOf } from './reading.ts'

const page = `<html><head><title>The Road North</title><meta property="article:published_time" content="2021-05-03"></head><body><article>
<h1>The Road North</h1><p>The council met in the old school and agreed to send the column north, as all had said.<a href="#n1" id="r1">1</a></p>
<p>Two days later the road was closed, and the drivers who had come waited at the bridge until the guards let them through.</p>
<ol><li id="n1">Anna Berg, “Boats,” Harbour Post, May 3, 2021. <a href="#r1">↩</a></li></ol></article></body></html>`

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
