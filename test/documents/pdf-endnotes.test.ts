import assert from 'node:assert/strict'
import { test } from 'node:test'

import { body, readPages, set } from './pdf-maker.ts'
import { notesOf } from './reading.ts'

test('endnotes are found behind the text by their numbers, in type as large as the body', async () => {
  const list = [
    '^1^ Anna Berg, “The Road North,” Harbour Post, May 3, 2021, a report that was',
    'written on the road.',
    '^2^ Berg, “The Road North.”',
  ]
  const document = await readPages(
    { words: set(['1. The road', 'The plan had 2. parts.', ...body]) },
    { words: [...set(['Notes'], { font: 'bold' }), ...set(list, { y: 660 }), ...set(['Index'], { y: 500, font: 'bold' })] },
  )
  assert.deepEqual(notesOf(document), [
    '1|north.: Anna Berg, “The Road North,” Harbour Post, May 3, 2021, a report that was written on the road.',
    '2|through.: Berg, “The Road North.”',
  ])
  assert.deepEqual(
    document.notes.map(note => note.kind),
    ['endnote', 'endnote'],
  )
})

test('endnotes whose numbers begin anew with each chapter go with their own chapter', async () => {
  const document = await readPages(
    { words: set(body) },
    { words: set(['The harbour was quiet for a year.^1^ Then the boats came back.^2^']) },
    {
      words: [
        ...set(['Chapter one'], { font: 'bold' }),
        ...set(['1. Berg, first.', '2. Berg, second.'], { y: 680 }),
        ...set(['Chapter two'], { y: 650, font: 'bold' }),
        ...set(['1. Holm, first.', '2. Holm, second.'], { y: 630 }),
      ],
    },
  )
  assert.deepEqual(notesOf(document), [
    '1|north.: Berg, first.',
    '2|through.: Berg, second.',
    '1|year.: Holm, first.',
    '2|back.: Holm, second.',
  ])
})

test('endnotes in small Roman numerals, as word processors number them, are found', async () => {
  const document = await readPages(
    {
      words: set([
        'The council met in the old school.^i^ It had sent a column.^ii^',
        'The guards left the bridge and the 4^th^ gate.^iii^',
      ]),
    },
    { words: set(['^i^ Berg, first.', '^ii^ Berg, second.', '^iii^ Berg, third.']) },
  )
  assert.deepEqual(notesOf(document), ['i|school.: Berg, first.', 'ii|column.: Berg, second.', 'iii|gate.: Berg, third.'])
})
