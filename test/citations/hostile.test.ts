import assert from 'node:assert/strict'
import { test } from 'node:test'

import { parseCitation } from '../../src/citations/parse.ts'
import { readCitations } from '../../src/citations/read.ts'
import { splitNote } from '../../src/citations/split.ts'
import type { Document } from '../../src/model/document.ts'
import type { Note } from '../../src/model/note.ts'

const WORDS = [
  'A',
  'A. ',
  'Ab ',
  'ab ',
  'A, ',
  'Ab, ',
  'A.B. ',
  '& ',
  'and ',
  'et al. ',
  'of ',
  'in ',
  'ed. ',
  'see ',
  'ibid. ',
  'supra note ',
  'cit. ',
  'U.S. Congress, House ',
  'z dnia ',
  'Reply of ',
  'vom 3. ',
  'archives, ',
  ' // ',
]
const NUMBERS = [
  '1',
  '1 ',
  '1, ',
  '2000 ',
  '(2000) ',
  'May 1, ',
  'vol. ',
  'n. 1 ',
  '§ ',
  'Ab v. ',
  'Act ',
  'Court ',
  'Directive ',
  'Doc. ',
  'U.S. ',
  '(No 4) ',
  'S/2021/',
  ', adopted 3 ',
]
const SIGNS = [
  '(',
  '[',
  '“',
  '‘',
  '"',
  "'",
  '”',
  '«',
  ', ',
  '; ',
  ': ',
  '. ',
  '… ',
  '-',
  'A/',
  ' ',
  '\n',
  'https://a.b/',
  'https://a ',
  'doi:10.1/',
]

/** What patterns for notes look for: alone and in pairs, over and over, each makes a line on which a careless one would never end. */
const PIECES = [...WORDS, ...NUMBERS, ...SIGNS]

/** In UTF-16 units: time that doubles with each letter never ends on the short ones, time that grows with the square hardly on the long. */
const SHORT = 200
const LONG = 20_000

const lineOf = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** The parts of a note in order, none over another and none beyond its end. */
function areInPlace(text: string): boolean {
  const parts = splitNote(text)
  return parts.every(({ start, end }, index) => start < end && end <= text.length && start >= (parts[index - 1]?.end ?? 0))
}

for (const piece of PIECES) {
  test(`a long line of ${JSON.stringify(piece)} is read to its end`, () => {
    const line = lineOf(piece, LONG)
    assert.ok(areInPlace(line))
    assert.ok(parseCitation(line).csl.author.length < LONG)
  })
}

test('lines of every two such pieces are read to their end', () => {
  for (const first of PIECES) {
    for (const second of PIECES) {
      const line = lineOf(first + second, SHORT)
      assert.ok(areInPlace(line), line)
      assert.ok(parseCitation(line).csl.author.length < SHORT)
    }
  }
})

/** A document of nothing but these notes. */
function documentOf(texts: readonly string[]): Document {
  let text = ''
  const notes = texts.map((words, index): Note => {
    const start = text.length
    text += `${words}\n\n`
    return {
      number: index + 1,
      label: String(index + 1),
      kind: 'footnote',
      span: { start, end: start + words.length },
      markers: [],
      link: 'file',
      page: null,
    }
  })
  const meta = { title: null, authors: [], date: null, dateFrom: null, publisher: null, language: 'en' }
  return {
    format: 'notes',
    text,
    meta,
    blocks: [],
    notes,
    italics: [],
    raised: [],
    fields: [],
    references: [],
    pieces: [],
    places: [],
    recognised: [],
    problems: [],
  }
}

test('short forms among tens of thousands of works find their own', () => {
  const count = 8_000
  const { citations, sources } = readCitations(
    documentOf(
      Array.from({ length: count }, (_, index) => {
        const work = index >> 1
        return index % 2 === 0
          ? `Ana Duarte${work}, “Siege of Town ${work},” Harbour Times, May 3, 2001, https://harbour.example/${work}.`
          : `Duarte${work}, “Siege of Town ${work}.”`
      }),
    ),
  )
  assert.equal(sources.length, count / 2)
  assert.ok(citations.every(({ note, resolution }) => note % 2 === 1 || (resolution.is === 'resolved' && resolution.note === note - 1)))
})

test('a note of ten million letters is read as far as a note may go, and the next one too', () => {
  const { citations } = readCitations(
    documentOf([`Ana Duarte, The Siege (Lisbon: Cais, 1998), 4. ${'and so on '.repeat(1_000_000)}`, 'Ibid., 5.']),
  )
  assert.deepEqual(
    citations.map(({ note, resolution }) => [note, resolution.is]),
    [
      [1, 'full'],
      [2, 'resolved'],
    ],
  )
})
