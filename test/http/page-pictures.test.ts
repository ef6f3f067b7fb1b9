import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'

import { z } from 'zod'

import { makePdf, set } from '../documents/pdf-maker.ts'
import { house, send } from './server.ts'

const report = makePdf([
  { words: set(['A report on the coast.']) },
  {
    words: set(['The Northern Brigade attacked the town of Dorn in June 2019.', 'The boats stayed in the harbour for all of that summer.']),
  },
])
const Listed = z.looseObject({
  data: z.array(z.looseObject({ id: z.string(), document: z.object({ id: z.string() }) })),
})
const Places = z.looseObject({
  data: z.looseObject({ places: z.array(z.object({ page: z.int(), box: z.record(z.string(), z.number()) })) }),
})

/** How many pixels of a PNG picture in colour have more red than blue. */
function coloured(png: Buffer): number {
  const width = png.readUInt32BE(16)
  const from = png.indexOf('IDAT') + 4
  const rows = inflateSync(png.subarray(from, from + png.readUInt32BE(from - 8)))
  let count = 0
  for (let at = 0; at < rows.length; at += 1 + 3 * width)
    for (let x = 0; x < width; x++) if ((rows[at + 1 + 3 * x] ?? 0) > (rows[at + 3 + 3 * x] ?? 0) + 40) count++
  return count
}

test('the page on which a claim stands is drawn with the words of the claim coloured', async t => {
  const at = await house(t)
  await send(at, 'report.pdf', new Uint8Array(report.bytes))
  const [claim] = Listed.parse(await at.get('/api/v1/claims?predicate=attacked')).data
  assert.ok(claim !== undefined)
  const { places } = Places.parse(await at.get(`/api/v1/claim?claim=${claim.id}`)).data
  assert.deepEqual(
    places.map(({ page }) => page),
    [2],
  )
  const path = `/api/v1/originals/${claim.document.id}/pages`
  const picture = await at.ask(`${path}/2?claim=${claim.id}`)
  assert.equal(picture.headers.get('content-type'), 'image/png')
  assert.ok(coloured(Buffer.from(await picture.arrayBuffer())) > 1000)
  assert.equal(coloured(Buffer.from(await (await at.ask(`${path}/1?claim=${claim.id}`)).arrayBuffer())), 0)
  assert.equal((await at.ask(`${path}/9`)).status, 404)
  assert.equal((await at.ask(`${path}/x`)).status, 400)
  assert.deepEqual(at.bugs, [])
})
