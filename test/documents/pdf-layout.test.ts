import assert from 'node:assert/strict'
import { test } from 'node:test'

import { body, readPages, set } from './pdf-maker.ts'
import type { MadePage } from './pdf-maker.ts'
import { blocksOf, notesOf } from './reading.ts'

const places = ['bridge', 'harbour', 'mill']
const headed = places.map((place, index): MadePage => ({
  words: [
    { text: 'The Road North', x: 250, y: 760, size: 9 },
    ...set([`At the ${place} the council met and agreed to send^${index + 1}^`, 'the column on.'], { y: 700 - index * 20 }),
    ...set([`^${index + 1}^ Berg, “The ${place}.”`], { y: 60, size: 8 }),
    { text: `Harbour Institute ${index + 1}`, x: 72, y: 45, size: 8 },
  ],
}))

test('the running foot of a page stays out of its last note, and heads out of the text', async () => {
  const document = await readPages(...headed)
  assert.deepEqual(
    notesOf(document),
    places.map((place, index) => `${index + 1}|send: Berg, “The ${place}.”`),
  )
  assert.equal(blocksOf(document, 'running-head').length, 6)
  assert.ok(blocksOf(document, 'paragraph').every(words => words.startsWith('At the')))
})

test('two columns are read one after the other, and a paragraph goes on from one to the next and over the page', async () => {
  const left = Array.from({ length: 10 }, (_, row) => `left ${row} of the old school and on`)
  const right = Array.from({ length: 10 }, (_, row) => `right ${row} of the old school and on`)
  const document = await readPages(
    { words: [...set(['A title across both columns of the page'], { y: 740, size: 16 }), ...set(left), ...set(right, { x: 320 })] },
    { words: set(['to the very end.']) },
  )
  assert.deepEqual(blocksOf(document, 'paragraph'), [[...left, ...right, 'to the very end.'].join(' ')])
})

test('hyphens at line ends are mended, kept in compounds, and never taken out of an address', async () => {
  const document = await readPages({
    words: set([
      'The governor of the region asked the com-',
      'pany for a well-',
      'known list, which stands at https://www.harbour.example/well-',
      'known/list-of-the-boats.html since May.',
      'It was a well-known list.',
    ]),
  })
  assert.match(document.text, /asked the company for a well-known list/)
  assert.match(document.text, /https:\/\/www\.harbour\.example\/well-known\/list-of-the-boats\.html since/)
})

test('tables, captions and the short lines of a margin are kept out of sentences', async () => {
  const rows = ['Boats 12 14', 'Guards 3 9', 'Roads 7 8'].flatMap((row, index) =>
    row.split(' ').map((text, column) => ({ text, x: 80 + 150 * column, y: 600 - 14 * index, size: 10 })),
  )
  const document = await readPages({
    words: [
      ...set(['The council met in the old school and agreed to send the column north,']),
      ...set(['Figure 1. The bridge. Photo: Anna Berg'], { y: 650 }),
      ...rows,
      ...set(['where it stayed.'], { y: 540 }),
    ],
  })
  assert.deepEqual(blocksOf(document, 'table'), ['Boats 12 14\nGuards 3 9\nRoads 7 8'])
  assert.deepEqual(blocksOf(document, 'caption'), ['Figure 1. The bridge. Photo: Anna Berg'])
})

test('a block set in from both edges is a quotation, and what is set on title pages line by line stays apart', async () => {
  const document = await readPages({
    words: [
      { text: 'The Road North', x: 240, y: 760, size: 18 },
      { text: 'Anna Berg, who wrote it', x: 252, y: 735, size: 11 },
      { text: 'Harbour Institute of the North and of the Coast', x: 199, y: 720, size: 11 },
      ...set(body, { y: 680 }),
      ...set(['We were told to let the boats in and to count the', 'men, and nobody asked who paid for them.'], { x: 100, y: 620 }),
      ...set(body, { y: 560 }),
    ],
  })
  assert.deepEqual(blocksOf(document, 'quotation'), [
    'We were told to let the boats in and to count the men, and nobody asked who paid for them.',
  ])
  assert.deepEqual(blocksOf(document, 'heading'), [
    'The Road North',
    'Anna Berg, who wrote it',
    'Harbour Institute of the North and of the Coast',
  ])
})

test('lines of a recognised scan, each of another guessed size, are one paragraph', async () => {
  const lines = Array.from({ length: 14 }, (_, row) => `line ${row} of the story goes on and on to the very edge of it`)
  const words = lines.map((text, row) => ({ text, x: 72, y: 700 - 14 * row, size: [10.2, 11.1, 10.7, 11.6][row % 4] ?? 11 }))
  assert.deepEqual(blocksOf(await readPages({ words }), 'paragraph'), [lines.join(' ')])
})

test('italics and pages are kept', async () => {
  const document = await readPages({ words: set(['She wrote it in the _Harbour Post_ of that year.']) })
  assert.deepEqual(
    document.italics.map(({ start, end }) => document.text.slice(start, end)),
    ['Harbour Post'],
  )
  assert.deepEqual(
    document.blocks.map(block => block.page),
    [1],
  )
})
