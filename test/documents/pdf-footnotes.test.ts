import assert from 'node:assert/strict'
import { test } from 'node:test'

import { body, notes, readPages, set } from './pdf-maker.ts'
import type { MadePage } from './pdf-maker.ts'
import { blocksOf, notesOf } from './reading.ts'

test('a note in small type at the foot of the page belongs to the raised number that calls it', async () => {
  const document = await readPages({ words: [...set(body), ...set(notes, { y: 120, size: 8 })] })
  assert.deepEqual(notesOf(document), [
    '1|north.: Anna Berg, “The Road North,” Harbour Post, May 3, 2021.',
    '2|through.: Berg, “The Road North.”',
  ])
  assert.deepEqual(
    document.notes.map(note => note.link),
    ['geometry', 'geometry'],
  )
  assert.equal(blocksOf(document, 'paragraph').length, 1)
})

test('a note that runs over the end of its page is joined', async () => {
  const long = ['^1^ Anna Berg, “The Road North,” Harbour Post, May 3, 2021, who had seen the']
  const rest = ['column with her own eyes.', '^2^ Berg, “The Road North.”']
  const document = await readPages(
    { words: [...set(['The council met in the old school and agreed to send the column.^1^']), ...set(long, { y: 80, size: 8 })] },
    { words: [...set(['Two days later the road was closed for all of those who came.^2^']), ...set(rest, { y: 90, size: 8 })] },
  )
  assert.deepEqual(notesOf(document), [
    '1|column.: Anna Berg, “The Road North,” Harbour Post, May 3, 2021, who had seen the column with her own eyes.',
    '2|came.: Berg, “The Road North.”',
  ])
  assert.deepEqual(
    document.notes.map(note => note.page),
    [1, 2],
  )
})

test('numbers that begin anew on each page call the notes of their page, and so do signs', async () => {
  const document = await readPages(
    { words: [...set(['The council met in the old school.^1^']), ...set(['^1^ Berg, first.'], { y: 100, size: 8 })] },
    {
      words: [
        ...set(['Two days later the road was closed.^1^ The guards left.^*^']),
        ...set(['^1^ Berg, second.', '^*^ Seen by the author.'], { y: 100, size: 8 }),
      ],
    },
  )
  assert.deepEqual(notesOf(document), ['1|school.: Berg, first.', '1|closed.: Berg, second.', '*|left.: Seen by the author.'])
})

test('raised numbers without notes stay as they are', async () => {
  const document = await readPages({
    words: set(['The field measures 40 km^2^ and the dose was 10^6^ units.', 'It lies at the foot of the hill.']),
  })
  assert.deepEqual(document.notes, [])
  assert.match(document.text, /40 km2 and the dose was 106 units/)
})

test('numbers as large as the words around them are markers where the tag tree says so', async () => {
  const tagged: MadePage = {
    words: [
      { text: 'The council met in the old school.', x: 72, y: 700, size: 11, role: 'P' },
      { text: '1', x: 72 + 148.2, y: 700, size: 11, role: 'Reference' },
      { text: 'It had 12 members.', x: 240, y: 700, size: 11, role: 'P' },
      { text: '1 Anna Berg, “The Road North,” Harbour Post.', x: 72, y: 100, size: 9, role: 'Note' },
    ],
  }
  const document = await readPages(tagged)
  assert.deepEqual(notesOf(document), ['1|school.: Anna Berg, “The Road North,” Harbour Post.'])
  assert.equal(document.notes[0]?.link, 'file')
})

test('a number that leads to another place in the file is a marker by the file', async () => {
  const words = [...set(['The council met in the old school.^1^']), ...set(['^1^ Berg, first.'], { y: 100, size: 8 })]
  const document = await readPages({ words, links: [{ box: [200, 695, 260, 712], to: 0 }] })
  assert.equal(document.notes[0]?.link, 'file')
})

test('numbers set like the words around them are markers where the notes at the foot ask for them', async () => {
  const words = [
    ...set(['The council met in the old school.1 It had sent', 'a column north in 1998.2 The guards left.']),
    ...set(['1 Berg, first.', '2 Berg, second.'], { y: 100, size: 8 }),
  ]
  const document = await readPages({ words })
  assert.deepEqual(notesOf(document), ['1|school.: Berg, first.', '2|1998.: Berg, second.'])
  assert.equal(document.notes[0]?.link, 'sequence')
})

test('notes as large as the text are found under a rule', async () => {
  const words = [...set(['The council met in the old school.^1^']), ...set(['^1^ Berg, “The Road', 'North.”'], { y: 100 })]
  assert.deepEqual(notesOf(await readPages({ words, rules: [[72, 200, 115]] })), ['1|school.: Berg, “The Road North.”'])
})

test('notes of several paragraphs, and more of them than of the text, are kept whole', async () => {
  const document = await readPages({
    words: [
      ...set(['It met.^1^ It sent.^2^ It left.^3^', 'It went on.^4^ It came back.^5^ It stayed.^6^'], { size: 12 }),
      ...set(['1 Anna Berg, “The Road North,” Harbour Post, who was there.', 'She had been there before, as she says in her book.'], {
        y: 640,
        size: 8,
      }),
      ...set(
        Array.from({ length: 30 }, (_, row) =>
          row % 6 === 0 ? `^${2 + row / 6}^ Berg, part ${row}, which tells of the road,` : `of line ${row} of the story and`,
        ),
        { y: 600, size: 8 },
      ),
    ],
    rules: [[72, 200, 652]],
  })
  assert.deepEqual(
    document.notes.map(note => [note.label, note.markers.length]),
    ['1', '2', '3', '4', '5', '6'].map(label => [label, 1]),
  )
  assert.match(document.text, /who was there\. She had been there before/)
  assert.deepEqual(blocksOf(document, 'paragraph'), ['It met.1 It sent.2 It left.3 It went on.4 It came back.5 It stayed.6'])
})

test('a note carried over to a page on which numbers begin anew goes with the page before', async () => {
  const document = await readPages(
    { words: [...set(['The council met.^1^ Then it left.^2^']), ...set(['^1^ Berg, first.'], { y: 60, size: 8 })] },
    {
      words: [
        ...set(['The harbour was quiet.^1^ The boats came.^2^']),
        ...set(['^2^ Berg, second.', '^1^ Holm, first.', '^2^ Holm, second.'], { y: 90, size: 8 }),
      ],
    },
  )
  assert.deepEqual(notesOf(document), [
    '1|met.: Berg, first.',
    '2|left.: Berg, second.',
    '1|quiet.: Holm, first.',
    '2|came.: Holm, second.',
  ])
})
