import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import { readText } from '../../src/documents/text.ts'
import type { Document } from '../../src/model/document.ts'
import { assertCopied, assertWhole, blocksOf, notesOf } from './reading.ts'

function read(...lines: readonly string[]): Document {
  const raw = lines.join('\n')
  const document = readText(raw)
  assertWhole(document)
  assertCopied(document, raw)
  return document
}

const body = [
  'The council met in the old school and agreed to send the column north.1 Two days later the',
  'road was closed, and the drivers who had come from the coast waited at the bridge until the',
  'guards let them through.2 Nobody had told them why, and nobody asked for the 14 who stayed',
  'behind in the village.3',
]
const notes = [
  '1 Anna Berg, “The Road North,” Harbour Post, May 3, 2021,',
  'https://example.org/the-road-',
  'north-2021.',
  '2 Berg, “The Road North.”',
  '3 Bo Holm, Bridges (Oslo: Harbour Press, 2019), 12.',
]

test('notes among the lines of a page are found by the run of their numbers', () => {
  const document = read(...body, '', ...notes)
  assert.deepEqual(notesOf(document), [
    '1|north.: Anna Berg, “The Road North,” Harbour Post, May 3, 2021, https://example.org/the-road-north-2021.',
    '2|through.: Berg, “The Road North.”',
    '3|village.: Bo Holm, Bridges (Oslo: Harbour Press, 2019), 12.',
  ])
  assert.ok(document.notes.every(note => note.link === 'sequence'))
  assert.equal(blocksOf(document, 'paragraph').length, 1)
})

test('numbers that start lines by chance are no notes', () => {
  const document = read(
    'The council met in the old school and agreed to send the column north on the morning of May',
    '14. This was the first time that it had met, and of the 200 who had come from the coast only',
    '1 stayed behind in the village until the guards let him through the gate of the old bridge,',
    'where the drivers had been waiting since the day before and where nobody had told them why',
    'the road was closed.',
  )
  assert.equal(document.notes.length, 0)
  assert.equal(blocksOf(document, 'paragraph').length, 1)
})

test('endnotes behind the text are told from footnotes', () => {
  const paragraphs = ['The road was closed.1', '', 'Nobody crossed the bridge.2', '', 'They went home.3', '']
  const document = read(...paragraphs, 'Notes', '', '1. Berg, 12.', '2. Holm, 4.', '3. Lind, 7.')
  assert.deepEqual(notesOf(document), ['1|closed.: Berg, 12.', '2|bridge.: Holm, 4.', '3|home.: Lind, 7.'])
  assert.ok(document.notes.every(note => note.kind === 'endnote'))
})

test('markers in brackets and raised digits call notes too', () => {
  for (const [a, b, c] of [
    ['[1]', '[2]', '[3]'],
    ['¹', '²', '³'],
  ]) {
    const document = read(
      `The road was closed.${a} Nobody crossed.${b} They went home.${c}`,
      '',
      `${a} Berg, 12.`,
      '',
      `${b} Holm, 4.`,
      '',
      `${c} Lind, 7.`,
    )
    assert.deepEqual(notesOf(document), ['1|closed.: Berg, 12.', '2|crossed.: Holm, 4.', '3|home.: Lind, 7.'])
  }
})

test('a marker stuck to a number, or set off by a blank, is found between its neighbours', () => {
  for (const [place, before] of [
    ['Article 322', 'e 32'],
    ['Article 2', 'cle '],
  ]) {
    const document = read(
      `The council met in the old school and agreed to send the column north.1 It rested on ${place}`,
      'of the treaty, which had been signed on the coast and which nobody had read.3 The drivers',
      'went home to the village where they slept.4 The guards came for them at last.5',
      '',
      '1 Berg, 12.',
      '2 Holm, 4.',
      '3 Lind, 7.',
      '4 Berg, 14.',
      '5 Holm, 9.',
    )
    assert.deepEqual(
      document.notes.map(({ markers }) =>
        markers.map(({ start, end }) => [document.text.slice(start - 4, start), document.text.slice(start, end)]),
      ),
      [[['rth.', '1']], [[before, '2']], [['ead.', '3']], [['ept.', '4']], [['ast.', '5']]],
    )
  }
})

test('hyphens at line ends are mended, but for those of compounds and addresses', () => {
  const document = read(
    'The council met in the old school and the well-known drivers from the coast had been wait-',
    'ing for the guards since the morning, when a report at https://example.org/the-northern-',
    'road-2021 had told of the closed bridge, and nobody of the well-',
    'known men had crossed the river that runs below the village of the northern council.',
  )
  assert.equal(
    document.text,
    'The council met in the old school and the well-known drivers from the coast had been waiting for the guards since the morning, ' +
      'when a report at https://example.org/the-northern-road-2021 had told of the closed bridge, and nobody of the well-known men had ' +
      'crossed the river that runs below the village of the northern council.',
  )
})

test('dots before words are a pause, dots before a number lead to a page', () => {
  const document = read(
    'Coke.....drink it while it is cold.',
    '',
    'The road ........ 12',
    '',
    'The bridge . . . . . . 14',
    '',
    'He waited..... then he left.',
  )
  assert.deepEqual(blocksOf(document, 'paragraph'), ['Coke.....drink it while it is cold.', 'He waited..... then he left.'])
  assert.deepEqual(blocksOf(document, 'table'), ['The road ........ 12', 'The bridge . . . . . . 14'])
})

const page = (number: number, words: string) => ['Harbour Institute Report', words, String(number)].join('\n')

test('running heads and page numbers stand apart from the text that they cut', () => {
  const document = read(
    [page(1, 'The council met and'), page(2, 'agreed to send the column and'), page(3, 'nobody crossed the bridge.')].join('\f'),
  )
  assert.deepEqual(blocksOf(document, 'paragraph'), ['The council met and agreed to send the column and nobody crossed the bridge.'])
  assert.equal(blocksOf(document, 'running-head').length, 6)
})

const clauses = [
  'the council met in the old school and agreed to send the column north',
  'two days later the road was closed, and the drivers who had come from the coast waited at the bridge until the guards let them through',
  'nobody had told them why, and nobody asked for those who stayed behind in the village',
  'the river had risen in the night and most of the boats were gone',
  'a boy brought the news that the mill was burning, which no one believed',
  'letters from the coast lay unopened in the office of the clerk, who had left for the hills with his family and the keys of the vault',
]

/** Words that no two pages share line by line, with a marker behind the first sentence and one behind the last. */
const prose = (page: number, first: string, second: string): string => {
  const own = clauses.map((_, index) => clauses[(index * 5 + page) % clauses.length] ?? '')
  return `On day ${'x'.repeat(page)} they went north.${first} So it was told that ${own.join('; that ')}; and the boats were gone.${second}`
}

/** Lay words out in lines of some letters. */
function lines(words: string, width = 66): string[] {
  const found: string[] = ['']
  for (const word of words.split(' ')) {
    const line = found.at(-1) ?? ''
    if (line.length + word.length >= width) found.push(word)
    else found[found.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return found
}

/** Pages of a book: a head with the page's number, two paragraphs whose first and last words call notes, and the notes. */
const book = (pages: number, labels: (page: number) => readonly [string, string], head: (page: number) => string): string[] =>
  Array.from({ length: pages }, (_, index) => {
    const [first, second] = labels(index + 1)
    return [
      head(index + 1),
      '',
      ...lines(prose(index, first, second)),
      '',
      `${first} Berg, Bridges of the North, chapter ${['one', 'two', 'three', 'four', 'five', 'six'][index]}.`,
      `${second} Holm, The Closed Road, part ${['one', 'two', 'three', 'four', 'five', 'six'][index]}.`,
    ].join('\n')
  })

const bookHead = (page: number): string => (page % 2 === 0 ? `${page + 40} THE CLOSED ROAD` : `A Winter of Councils ${page + 40}`)
const misread = (number: number): string => String(number).replace('10', '1O').replace('11', 'l1')
const head = (page: number): string => (page === 4 ? 'A Wintcr of Counclls 44' : `A Winter of Councils ${page + 40}`)
const yearly = (page: number): string => `In ${1900 + page * 7} the council counted ${page * 13} boats on the river`
const chapter = (name: string): string[] => [name, '', ...lines(prose(name.length, '1', '2')), '']
const labelled = (document: Document): string[] => document.notes.map(({ label }) => label)
const called = (document: Document): string[] =>
  document.notes.map(({ markers }) => markers.map(({ start }) => document.text.slice(start - 5, start)).join())
const ends = Array.from({ length: 6 }, () => ['orth.', 'gone.']).flat()

for (const [how, gap] of [
  ['with form feeds', '\f'],
  ['whose pages are told by the numbers of their heads alone', '\n'],
] as const) {
  test(`the notes of a scanned book ${how} are numbered anew on each page`, () => {
    const document = readText(book(6, () => ['1', '2'], bookHead).join(gap))
    assert.deepEqual(labelled(document), Array.from({ length: 6 }, () => ['1', '2']).flat())
    assert.deepEqual(called(document), ends)
    assert.equal(blocksOf(document, 'running-head').length, 6)
  })

  test(`the marks of a scanned book ${how} call the notes of their page`, () => {
    const document = readText(book(6, () => ['*', '†'], bookHead).join(gap))
    assert.deepEqual(labelled(document), Array.from({ length: 6 }, () => ['*', '†']).flat())
    assert.deepEqual(called(document), ends)
  })

  test(`letters that a scanned book ${how} has for figures are read as those`, () => {
    const document = readText(book(6, page => [misread(page * 2 - 1), misread(page * 2)], bookHead).join(gap))
    assert.deepEqual(
      labelled(document),
      Array.from({ length: 12 }, (_, index) => String(index + 1)),
    )
    assert.deepEqual(called(document), ends)
  })
}

test('lists with bullets or numbers are no notes, though a sign stands in the text', () => {
  const bullets = ['* the road was closed', '* the bridge was open', '* the boats were gone']
  const document = read(...lines(prose(2, '', '')), 'The guards answered three things*', '', ...bullets, '', ...lines(prose(3, '', '')))
  assert.equal(document.notes.length, 0)
  const numbered = ['1. The road was closed.', '2. The bridge was open.', '3. The boats were gone.']
  const twice = read('It rests on version 1 or 2 of the code.', '', ...numbered, '', 'There are 1 or 2 more.', '', ...numbered)
  assert.equal(twice.notes.length, 0)
})

test('a head with a letter read otherwise is a head', () => {
  assert.equal(blocksOf(readText(book(6, () => ['1', '2'], head).join('\f')), 'running-head').length, 6)
})

test('lines that differ in their figures are no running heads', () => {
  const document = readText(book(5, () => ['1', '2'], yearly).join('\f'))
  assert.equal(blocksOf(document, 'running-head').length, 0)
})

test('endnotes that are numbered anew for each chapter belong to the markers of their chapter', () => {
  const document = readText(
    [
      ...chapter('The North'),
      ...chapter('The Coast'),
      'NOTES',
      '',
      'The North',
      '',
      '1. Berg, 12.',
      '2. Holm, 4.',
      '',
      'The Coast',
      '',
      '1. Lind, 7.',
      '2. Berg, 9.',
    ].join('\n'),
  )
  assert.deepEqual(notesOf(document), ['1|north.: Berg, 12.', '2|gone.: Holm, 4.', '1|north.: Lind, 7.', '2|gone.: Berg, 9.'])
})

test('the title of a text stands below what says where it was published, its author below it', () => {
  const document = read(
    'Harbour Studies Vol. 12, No. 3, pp. 40–58',
    '',
    'The Road North:',
    'A Winter of Councils*',
    '',
    'Anna Berg',
    '',
    'Abstract',
    '',
    ...lines(prose(1, '', '')),
  )
  assert.equal(document.meta.title, 'The Road North: A Winter of Councils')
  assert.deepEqual(document.meta.authors, [{ given: 'Anna', family: 'Berg' }])
})

test('a text in UTF-16 or Windows Latin is read in its letters', async () => {
  const words = 'Zoë said “no” – twice.'
  for (const bytes of [
    Buffer.from(`\uFEFF${words}`, 'utf16le'),
    Buffer.from(words),
    Buffer.from('Zo\xEB said \x93no\x94 \x96 twice.', 'latin1'),
  ])
    assert.equal((await readDocument({ name: 'a.txt', bytes })).text, words)
})

const letters = (text: string): string => Array.from(text.replace(/\s/g, '')).toSorted().join('')

test('every letter of a text without hyphens at its line ends comes back', () => {
  const raw = [...body, '', ...notes].join('\n')
  const document = readText(raw)
  const labels = '123'
  assert.equal(letters(document.text + labels), letters(raw))
})

test('lines without end and numbers without end are read in time', () => {
  for (const part of ['a', 'a.1 ', '.', '. ', ' ', '1', 'http://', 'a-', '1 Berg.1\n', '(', '“'])
    assert.ok(readText(`Words. ${part.repeat(100_000)} End.`).text.length > 0)
})

const shared = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'citedocs', 'rendered')
test('real dumps keep to what holds of every document', { skip: existsSync(shared) ? false : `${shared} is not there` }, () => {
  for (const name of readdirSync(shared)) {
    const raw = readFileSync(join(shared, name), 'utf8')
    const document = readText(raw)
    assertWhole(document)
    assertCopied(document, raw)
  }
})

test('a line of a hundred thousand blanks below the title is passed over like any other', () => {
  const { blocks } = readText(`Who Raided Bor?\n\nBy Ana ${' '.repeat(100_000)}x\n\nThe text goes on here.\n`)
  assert.ok(blocks.length > 0)
})

test('numbers set right before the words of their notes are labels: small letters, foreign quotation marks and laws too', () => {
  const document = read(
    ...body,
    'The rest went by sea.4',
    '',
    '1„Der Weg nach Norden“, Hafenpost, 3. Mai 2021.',
    '2dpa-Meldung vom 4. Mai 2021.',
    '318 U.S.C. § 959(a) (2018).',
    '4Ibid.',
  )
  assert.deepEqual(notesOf(document), [
    '1|north.: „Der Weg nach Norden“, Hafenpost, 3. Mai 2021.',
    '2|through.: dpa-Meldung vom 4. Mai 2021.',
    '3|village.: 18 U.S.C. § 959(a) (2018).',
    '4|sea.: Ibid.',
  ])
})

const imprints: readonly (readonly [what: string, line: string, publisher: string | null])[] = [
  ['words for publishing', 'First published in 2014 by Coast Institute, 12 Harbour Road, Halden', 'Coast Institute'],
  ['a line of its own kind', 'Herausgeber: Hafenstiftung e. V. (Halden)', 'Hafenstiftung e. V.'],
  ['the holder of the rights', '© 2019 Coast Institute. All rights reserved.', 'Coast Institute'],
  ['the holder before the year', 'Copyright © Coast Institute 2019', 'Coast Institute'],
  ['no author who holds the rights', '© 2019 Anna Berg', null],
  ['nobody named', '© The Author(s) 2019', null],
  ['no sentence that tells of another text', 'A study that was published by Coast Institute said so in May.', null],
  ['no picture’s owner', 'The bridge at dusk. Photo © Coast Pictures 2019', null],
]

for (const [what, line, publisher] of imprints) {
  test(`the publisher is read from the imprint: ${what}`, () => {
    assert.equal(read('The Road North', '', 'The council met in the old school.', '', line).meta.publisher, publisher)
  })
}
