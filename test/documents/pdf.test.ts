import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { File } from '../../src/documents/document.ts'
import { reread } from '../../src/documents/pdf/pdfium.ts'
import { openPdf } from '../../src/documents/pdf/pdfjs.ts'
import { readDocument } from '../../src/documents/read.ts'
import type { Document } from '../../src/model/document.ts'
import { Problem } from '../../src/model/problem.ts'
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

test('numbers as large as the words around them are markers where the tag tree says so', async () => {
  const tagged: MadePage = {
    words: [
      { text: 'The council met in the old school.', x: 72, y: 700, size: 11, role: 'P' },
      { text: '1', x: 72 + 148.2, y: 700, size: 11, role: 'Reference' },
      { text: 'It had 12 members.', x: 240, y: 700, size: 11, role: 'P' },
      { text: '1 Anna Berg, “The Road North,” Harbour Post.', x: 72, y: 100, size: 9, role: 'Note' },
    ],
  }
  const document = await read(tagged)
  assert.deepEqual(notesOf(document), ['1|chool.: Anna Berg, “The Road North,” Harbour Post.'])
  assert.equal(document.notes[0]?.link, 'file')
})

test('a number that leads to another place in the file is a marker by the file', async () => {
  const words = [...set(['The council met in the old school.^1^']), ...set(['^1^ Berg, first.'], { y: 100, size: 8 })]
  const document = await read({ words, links: [{ box: [200, 695, 260, 712], to: 0 }] })
  assert.equal(document.notes[0]?.link, 'file')
})

test('numbers set like the words around them are markers where the notes at the foot ask for them', async () => {
  const words = [
    ...set(['The council met in the old school.1 It had sent', 'a column north in 1998.2 The guards left.']),
    ...set(['1 Berg, first.', '2 Berg, second.'], { y: 100, size: 8 }),
  ]
  const document = await read({ words })
  assert.deepEqual(notesOf(document), ['1|chool.: Berg, first.', '2| 1998.: Berg, second.'])
  assert.equal(document.notes[0]?.link, 'sequence')
})

test('notes as large as the text are found under a rule', async () => {
  const words = [...set(['The council met in the old school.^1^']), ...set(['^1^ Berg, “The Road', 'North.”'], { y: 100 })]
  assert.deepEqual(notesOf(await read({ words, rules: [[72, 200, 115]] })), ['1|chool.: Berg, “The Road North.”'])
})

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
  const document = await read(...headed)
  assert.deepEqual(
    notesOf(document),
    places.map((place, index) => `${index + 1}|o send: Berg, “The ${place}.”`),
  )
  assert.equal(wordsOf(document, 'running-head').length, 6)
  assert.ok(wordsOf(document, 'paragraph').every(words => words.startsWith('At the')))
})

test('two columns are read one after the other, and a paragraph goes on from one to the next and over the page', async () => {
  const left = Array.from({ length: 10 }, (_, row) => `left ${row} of the old school and on`)
  const right = Array.from({ length: 10 }, (_, row) => `right ${row} of the old school and on`)
  const document = await read(
    { words: [...set(['A title across both columns of the page'], { y: 740, size: 16 }), ...set(left), ...set(right, { x: 320 })] },
    { words: set(['to the very end.']) },
  )
  assert.deepEqual(wordsOf(document, 'paragraph'), [[...left, ...right, 'to the very end.'].join(' ')])
})

test('hyphens at line ends are mended, kept in compounds, and never taken out of an address', async () => {
  const document = await read({
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
  const document = await read({
    words: [
      ...set(['The council met in the old school and agreed to send the column north,']),
      ...set(['Figure 1. The bridge. Photo: Anna Berg'], { y: 650 }),
      ...rows,
      ...set(['where it stayed.'], { y: 540 }),
    ],
  })
  assert.deepEqual(wordsOf(document, 'table'), ['Boats 12 14\nGuards 3 9\nRoads 7 8'])
  assert.deepEqual(wordsOf(document, 'caption'), ['Figure 1. The bridge. Photo: Anna Berg'])
})

test('a page without text is named and the others are read', async () => {
  const picture = '0 0 m 100 100 l S 0 0 m 90 100 l S 10 10 200 300 re f 20 20 30 30 re f'
  const document = await read({ words: set(body) }, { words: [], drawing: picture }, { words: [] })
  assert.deepEqual(
    document.problems.map(problem => problem.message),
    ['Page 2 is without text: a scan or a picture. Recognise its text with an OCR program.'],
  )
})

async function hintFor(file: File): Promise<string> {
  const failed: unknown = await readDocument(file).catch((error: unknown) => error)
  assert.ok(failed instanceof Problem, String(failed))
  return failed.hint ?? ''
}

test('a file without text, a locked and a broken one are refused with what to do', async () => {
  const key = '0'.repeat(64)
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`
  assert.match(await hintFor(makePdf([{ words: [] }])), /OCR/)
  assert.match(await hintFor(makePdf([{ words: set(body) }], { trailer: locked })), /without password/)
  assert.match(await hintFor({ name: 'x.pdf', bytes: new TextEncoder().encode('%PDF-1.7\nnothing') }), /save it anew/)
})

test('the second engine sees the same letters at the same places', async () => {
  const file = makePdf([{ words: [...set(body), ...set(notes, { y: 120, size: 8 })] }])
  const { pages, fonts } = await openPdf(file)
  const wordsAt = (read: typeof pages): string[] =>
    read.flatMap(page =>
      page.glyphs
        .filter(glyph => glyph.text.trim() !== '')
        .map(({ text, x, y, size }) => `${text.trim()} ${Math.round(x)} ${Math.round(y)} ${Math.round(size)}`),
    )
  assert.deepEqual(wordsAt(await reread(file.bytes, pages, fonts)), wordsAt(pages))
})

test('letters that stay garbled are reported', async () => {
  const document = await read({ words: set([String.raw`He said \we will go" and \they stay" and \nobody asked" in 1990{1994.`]) })
  assert.deepEqual(
    document.problems.map(problem => problem.code),
    ['garbled-text'],
  )
})

test('hyphens that the fonts call soft are won back with the second engine', async () => {
  const lines = Array.from(
    { length: 40 },
    (_, row) => `In the well-known year ${row} the council met at the bridge and agreed to send the self-made column on.`,
  )
  const document = await readDocument(makePdf([{ words: set(lines) }, { words: set(lines) }], { softHyphens: true }))
  assert.match(document.text, /In the well-known year 3 the council met at the bridge and agreed to send the self-made column/)
})

test('notes of several paragraphs, and more of them than of the text, are kept whole', async () => {
  const document = await read({
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
  assert.deepEqual(wordsOf(document, 'paragraph'), ['It met.1 It sent.2 It left.3 It went on.4 It came back.5 It stayed.6'])
})

test('a note carried over to a page on which numbers begin anew goes with the page before', async () => {
  const document = await read(
    { words: [...set(['The council met.^1^ Then it left.^2^']), ...set(['^1^ Berg, first.'], { y: 60, size: 8 })] },
    {
      words: [
        ...set(['The harbour was quiet.^1^ The boats came.^2^']),
        ...set(['^2^ Berg, second.', '^1^ Holm, first.', '^2^ Holm, second.'], { y: 90, size: 8 }),
      ],
    },
  )
  assert.deepEqual(notesOf(document), [
    '1|l met.: Berg, first.',
    '2| left.: Berg, second.',
    '1|quiet.: Holm, first.',
    '2| came.: Holm, second.',
  ])
})

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
  assert.deepEqual([foreign.meta.authors, foreign.meta.date], [[], null])
})

test('italics and pages are kept', async () => {
  const document = await read({ words: set(['She wrote it in the _Harbour Post_ of that year.']) })
  assert.deepEqual(
    document.italics.map(({ start, end }) => document.text.slice(start, end)),
    ['Harbour Post'],
  )
  assert.deepEqual(
    document.blocks.map(block => block.page),
    [1],
  )
})

test('endnotes in small Roman numerals, as word processors number them, are found', async () => {
  const document = await read(
    {
      words: set([
        'The council met in the old school.^i^ It had sent a column.^ii^',
        'The guards left the bridge and the 4^th^ gate.^iii^',
      ]),
    },
    { words: set(['^i^ Berg, first.', '^ii^ Berg, second.', '^iii^ Berg, third.']) },
  )
  assert.deepEqual(notesOf(document), ['i|chool.: Berg, first.', 'ii|olumn.: Berg, second.', 'iii| gate.: Berg, third.'])
})

test('a block set in from both edges is a quotation, and what is set on title pages line by line stays apart', async () => {
  const document = await read({
    words: [
      { text: 'The Road North', x: 240, y: 760, size: 18 },
      { text: 'Anna Berg, who wrote it', x: 252, y: 735, size: 11 },
      { text: 'Harbour Institute of the North and of the Coast', x: 199, y: 720, size: 11 },
      ...set(body, { y: 680 }),
      ...set(['We were told to let the boats in and to count the', 'men, and nobody asked who paid for them.'], { x: 100, y: 620 }),
      ...set(body, { y: 560 }),
    ],
  })
  assert.deepEqual(wordsOf(document, 'quotation'), [
    'We were told to let the boats in and to count the men, and nobody asked who paid for them.',
  ])
  assert.deepEqual(wordsOf(document, 'heading'), [
    'The Road North',
    'Anna Berg, who wrote it',
    'Harbour Institute of the North and of the Coast',
  ])
})

test('letters that make no words are reported', async () => {
  const shifted = Array.from({ length: 50 }, () => 'Wkh frxqflo phw lq wkh rog vfkrro dqg djuhhg wr vhqg wkh froxpq qruwk')
  const document = await read({ words: set(shifted, { step: 1 }) })
  assert.deepEqual(
    document.problems.map(problem => problem.code),
    ['unknown-letters'],
  )
})

test('lines of a recognised scan, each of another guessed size, are one paragraph', async () => {
  const lines = Array.from({ length: 14 }, (_, row) => `line ${row} of the story goes on and on to the very edge of it`)
  const words = lines.map((text, row) => ({ text, x: 72, y: 700 - 14 * row, size: [10.2, 11.1, 10.7, 11.6][row % 4] ?? 11 }))
  assert.deepEqual(wordsOf(await read({ words }), 'paragraph'), [lines.join(' ')])
})
