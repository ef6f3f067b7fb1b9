import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'

import { drawPage } from '../../src/documents/draw.ts'
import { readDocument } from '../../src/documents/read.ts'
import { Problem } from '../../src/model/problem.ts'
import { body, makePdf, set } from './pdf-maker.ts'
import { picturesOf, pngOf, recogniser } from './scan-maker.ts'
import { tiffOf } from './tiff-maker.ts'

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

const convert = async (bytes: Uint8Array) => (await recogniser()).pngOf(bytes)

test('a page of a scan is drawn as it came in, with boxes over it; of a TIFF file, which no browser shows, as PNG', async () => {
  const boxes = [{ x0: 72, y0: 90, x1: 200, y1: 104 }]
  const drawn = await drawPage({ name: 'page.png', bytes: pngOf(page) }, { page: 1, boxes }, convert)
  assert.equal(drawn.media, 'image/svg+xml')
  const svg = Buffer.from(drawn.bytes).toString()
  assert.match(svg, /viewBox="0 0 612 792"/) // the paper of the PDF file that the picture is of, in points
  assert.match(svg, /<rect x="70.5" y="88.5" width="131" height="17"\/>/)
  assert.ok(svg.includes(Buffer.from(pngOf(page)).toString('base64')))
  const tiff = { name: 'scan.tif', bytes: tiffOf([page, page]) }
  const second = Buffer.from((await drawPage(tiff, { page: 2, boxes: [] }, convert)).bytes).toString()
  const png = Buffer.from(/data:image\/png;base64,([^"]+)/.exec(second)?.[1] ?? '', 'base64')
  assert.equal(png.toString('latin1', 1, 4), 'PNG')
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [page.width, page.height])
  await assert.rejects(drawPage(tiff, { page: 3, boxes: [] }, convert), (error: unknown) => error instanceof Problem)
})
