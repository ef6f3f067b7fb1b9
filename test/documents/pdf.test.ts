import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import type { Document } from '../../src/model/document.ts'
import { makePdf, set } from './pdf-maker.ts'
import type { MadePage } from './pdf-maker.ts'

const read = (...pages: readonly MadePage[]): Promise<Document> => readDocument(makePdf(pages))
const wordsOf = (document: Document, kind: string): string[] =>
  document.blocks.filter(block => block.kind === kind).map(({ span }) => document.text.slice(span.start, span.end))
/** Each note as `label: words`, with the letters before each of its markers. */
const notesOf = (document: Document): string[] =>
  document.notes.map(({ label, span, markers }) => {
    const before = markers.map(marker => document.text.slice(Math.max(0, marker.start - 6), marker.start))
    return `${[label, ...before].join('|')}: ${document.text.slice(span.start, span.end)}`
  })

const body = [
  'The council met in the old school and agreed to send the column north.^1^ Two',
  'days later the road was closed, and the drivers who had come from the coast',
  'waited at the bridge until the guards let them through.^2^',
]
const notes = ['^1^ Anna Berg, “The Road North,” Harbour Post, May 3, 2021.', '^2^ Berg, “The Road North.”']

test('a note in small type at the foot of the page belongs to the raised number that calls it', async () => {
  const document = await read({ words: [...set(body), ...set(notes, { y: 120, size: 8 })] })
  assert.deepEqual(notesOf(document), [
    '1|north.: Anna Berg, “The Road North,” Harbour Post, May 3, 2021.',
    '2|rough.: Berg, “The Road North.”',
  ])
  assert.deepEqual(
    document.notes.map(note => note.link),
    ['geometry', 'geometry'],
  )
  assert.equal(wordsOf(document, 'paragraph').length, 1)
})

test('a note that runs over the end of its page is joined', async () => {
  const long = ['^1^ Anna Berg, “The Road North,” Harbour Post, May 3, 2021, who had seen the']
  const rest = ['column with her own eyes.', '^2^ Berg, “The Road North.”']
  const document = await read(
    { words: [...set(['The council met in the old school and agreed to send the column.^1^']), ...set(long, { y: 80, size: 8 })] },
    { words: [...set(['Two days later the road was closed for all of those who came.^2^']), ...set(rest, { y: 90, size: 8 })] },
  )
  assert.deepEqual(notesOf(document), [
    '1|olumn.: Anna Berg, “The Road North,” Harbour Post, May 3, 2021, who had seen the column with her own eyes.',
    '2| came.: Berg, “The Road North.”',
  ])
  assert.deepEqual(
    document.notes.map(note => note.page),
    [1, 2],
  )
})

test('endnotes are found behind the text by their numbers, in type as large as the body', async () => {
  const list = [
    '^1^ Anna Berg, “The Road North,” Harbour Post, May 3, 2021, a report that was',
    'written on the road.',
    '^2^ Berg, “The Road North.”',
  ]
  const document = await read(
    { words: set(['1. The road', 'The plan had 2. parts.', ...body]) },
    { words: [...set(['Notes'], { font: 'bold' }), ...set(list, { y: 660 }), ...set(['Index'], { y: 500, font: 'bold' })] },
  )
  assert.deepEqual(notesOf(document), [
    '1|north.: Anna Berg, “The Road North,” Harbour Post, May 3, 2021, a report that was written on the road.',
    '2|rough.: Berg, “The Road North.”',
  ])
  assert.deepEqual(
    document.notes.map(note => note.kind),
    ['endnote', 'endnote'],
  )
})

test('endnotes whose numbers begin anew with each chapter go with their own chapter', async () => {
  const document = await read(
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
    '2|rough.: Berg, second.',
    '1| year.: Holm, first.',
    '2| back.: Holm, second.',
  ])
})

test('numbers that begin anew on each page call the notes of their page, and so do signs', async () => {
  const document = await read(
    { words: [...set(['The council met in the old school.^1^']), ...set(['^1^ Berg, first.'], { y: 100, size: 8 })] },
    {
      words: [
        ...set(['Two days later the road was closed.^1^ The guards left.^*^']),
        ...set(['^1^ Berg, second.', '^*^ Seen by the author.'], { y: 100, size: 8 }),
      ],
    },
  )
  assert.deepEqual(notesOf(document), ['1|chool.: Berg, first.', '1|losed.: Berg, second.', '*| left.: Seen by the author.'])
})

test('raised numbers without notes stay as they are', async () => {
  const document = await read({
    words: set(['The field measures 40 km^2^ and the dose was 10^6^ units.', 'It lies at the foot of the hill.']),
  })
  assert.deepEqual(document.notes, [])
  assert.match(document.text, /40 km2 and the dose was 106 units/)
})
