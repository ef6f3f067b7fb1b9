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
