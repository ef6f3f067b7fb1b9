import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import { body, makePdf, set } from './pdf-maker.ts'

test('title, authors and date are taken from the first page', async () => {
  const words = [
    ...set(['The Road North'], { y: 740, size: 20 }),
    ...set(['By Anna Berg and Olaf Holm'], { y: 710 }),
    ...set(['Published May 3, 2021'], { y: 690 }),
    ...set(body, { y: 650 }),
  ]
  const { meta } = await readDocument(makePdf([{ words }], { info: { Title: 'north-final.indd', CreationDate: 'D:20240101120000Z' } }))
  assert.equal(meta.title, 'The Road North')
  assert.deepEqual(meta.authors, [
    { given: 'Anna', family: 'Berg' },
    { given: 'Olaf', family: 'Holm' },
  ])
  assert.deepEqual([meta.date, meta.dateFrom], ['2021-05-03', 'text'])
})

test('behind the front matter of a journal, running heads tell title and author', async () => {
  const title = 'Does the Harbour Treaty Protect the Road North?'
  const cover = { words: [...set(['Harbour Studies'], { y: 700, size: 24 }), ...set(['Edited by the Harbour Institute'], { y: 650 })] }
  const opening = { words: [...set([`${title} A Look`], { y: 660, size: 12 }), ...set(body, { y: 600, size: 12 })] }
  const pages = Array.from({ length: 8 }, (_, index) => ({
    words: [
      ...set([index % 2 === 0 ? 'Anna Berg' : title], { y: 760, size: 9 }),
      ...set([`${'Many '.repeat(index + 1)}drivers waited.`, `${'Few '.repeat(index + 1)}went on.`], { y: 640 - index * 11, size: 12 }),
    ],
  }))
  const { meta } = await readDocument(makePdf([cover, opening, ...pages]))
  assert.equal(meta.title, `${title} A Look`)
  assert.deepEqual(meta.authors, [{ given: 'Anna', family: 'Berg' }])
})

test('what the file says of itself is taken where its pages bear it out', async () => {
  const words = [
    ...set(['The Road North'], { y: 740, size: 20 }),
    ...set(['Anna Berg, Harbour Institute 2021'], { y: 710 }),
    ...set(body, { y: 650 }),
  ]
  const info = { Title: 'The Road North', Author: 'Anna Berg', CreationDate: 'D:20210504120000Z' }
  const { meta } = await readDocument(makePdf([{ words }], { info }))
  assert.deepEqual(
    [meta.title, meta.authors, meta.date, meta.dateFrom],
    ['The Road North', [{ given: 'Anna', family: 'Berg' }], '2021-05-04', 'file'],
  )
  const foreign = await readDocument(makePdf([{ words }], { info: { Author: 'scanner', CreationDate: 'D:20150101120000Z' } }))
  assert.deepEqual([foreign.meta.authors, foreign.meta.date], [[{ given: 'Anna', family: 'Berg' }], null])
})
