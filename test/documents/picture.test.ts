import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'

import { readDocument } from '../../src/documents/read.ts'
import type { Raster } from '../../src/documents/scan/raster.ts'
import { Problem } from '../../src/model/problem.ts'
import { body, makePdf, set } from './pdf-maker.ts'
import { picturesOf, recogniser } from './scan-maker.ts'
import { tiffOf } from './tiff-maker.ts'

const chunk = (kind: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

/** A PNG file of a picture, or of one that says it is of another size. */
function pngOf({ width, height, gray }: Raster, said = { width, height }): Uint8Array {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  head.writeUInt32BE(said.width)
  head.writeUInt32BE(said.height, 4)
  const rows = Array.from({ length: height }, (_, row) => Buffer.concat([Buffer.from([0]), gray.subarray(row * width, (row + 1) * width)]))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))])
}

const [page] = await picturesOf(makePdf([{ words: set(body, { size: 12 }) }]).bytes, 200)
assert.ok(page !== undefined)
const problemOf = (bytes: Uint8Array, options = {}): Promise<unknown> =>
  readDocument({ name: 'page.png', bytes }, options).catch((error: unknown) => error)

test('a picture of a page is read where its text is to be recognised, and refused with what to do where not', async () => {
  const refused = await problemOf(pngOf(page))
  assert.ok(refused instanceof Problem && /--ocr/.test(refused.hint ?? ''), String(refused))
  const document = await readDocument({ name: 'page.png', bytes: pngOf(page) }, { recogniser: await recogniser() })
  assert.match(document.text, /days later the road was closed, and the drivers who had come from the coast/)
})

test('a picture that says it is enormous is refused before it is unpacked, and a broken one after', async () => {
  const options = { recogniser: await recogniser() }
  const bomb = await problemOf(pngOf(page, { width: 100_000, height: 100_000 }), options)
  assert.ok(bomb instanceof Problem && bomb.code === 'too-large', String(bomb))
  const broken = await problemOf(pngOf(page).subarray(0, 40), options)
  assert.ok(broken instanceof Problem, String(broken))
})

for (const big of [false, true]) {
  test(`every page of a TIFF file is read, ${big ? 'the high' : 'the low'} byte first, small copies of pages left out`, async () => {
    const steps: string[] = []
    const onPage = (done: number, total: number): void => void steps.push(`${done} of ${total}`)
    const small = { ...page, kind: 1 }
    const file = { name: 'scan.tif', bytes: tiffOf([page, small, page], { big, circle: big }) }
    const document = await readDocument(file, { recogniser: await recogniser(), onPage })
    assert.deepEqual(steps, ['0 of 2', '1 of 2'])
    assert.equal(document.text.match(/days later the road was closed/g)?.length, 2)
    assert.deepEqual([...new Set(document.blocks.map(block => block.page))], [1, 2])
  })
}

test('a TIFF file that says it is enormous, or breaks off, is refused', async () => {
  const options = { recogniser: await recogniser() }
  const bomb = await problemOf(tiffOf([page, { ...page, width: 100_000, height: 100_000 }]), options)
  assert.ok(bomb instanceof Problem && bomb.code === 'too-large', String(bomb))
  for (const length of [8, 9, 500, tiffOf([page]).length - 100]) {
    const broken = await problemOf(tiffOf([page]).subarray(0, length), options)
    assert.ok(broken instanceof Problem && broken.code === 'bad-input', String(broken))
  }
})
