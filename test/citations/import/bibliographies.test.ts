import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { Bibliography } from '../../../src/citations/import/bibliography.ts'
import { bibliographies } from '../../../src/citations/import/index.ts'

/** What the reader that knows the text by its looks makes of it. */
function read(text: string, name?: string): Bibliography {
  const reader = bibliographies.find(reader => reader.recognises(text))
  assert.equal(reader?.name, name ?? reader?.name)
  assert.ok(reader !== undefined, 'No reader knows this text.')
  return reader.read(text)
}

const berg = { given: 'Ada', family: 'Berg' }
const lind = { given: 'Jo', family: 'Lind' }

test('RIS is read with its repeated tags, each record with its line', () => {
  const { entries, problems } = read(
    'TY  - JOUR\r\nAU  - Berg, Ada\r\nAU  - Lind, Jo\r\nTI  - The Crossing\r\nof the River\r\nT2  - Courier Review\r\nVL  - 12\r\nIS  - 3\r\nSP  - 11\r\nEP  - 19\r\nPY  - 2021/05/03/\r\nDO  - https://doi.org/10.1234/abc\r\nER  - \r\n\r\nTY  - NEWS\r\nA1  - Red Cross\r\nT1  - Boats\r\nJF  - Courier\r\nY1  - 2020\r\nUR  - https://courier.example/boats\r\nID  - boats\r\nER  - ',
    'RIS',
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(entries, [
    {
      key: '1',
      line: 1,
      csl: {
        type: 'article-journal',
        title: 'The Crossing of the River',
        author: [berg, lind],
        'container-title': 'Courier Review',
        volume: '12',
        issue: '3',
        page: '11–19',
        issued: '2021-05-03',
        DOI: '10.1234/abc',
      },
    },
    {
      key: 'boats',
      line: 15,
      csl: {
        type: 'article-newspaper',
        title: 'Boats',
        author: [{ literal: 'Red Cross' }],
        'container-title': 'Courier',
        issued: '2020',
        URL: 'https://courier.example/boats',
      },
    },
  ])
})

test('a chapter in RIS has its book and the book’s editors', () => {
  const [entry] = read(
    'TY  - CHAP\nAU  - Berg, Ada\nTI  - Boats\nT2  - Rivers\nA2  - Lind, Jo\nPB  - Holm\nCY  - Oslo\nSN  - 9780000000002\nER  -\n',
  ).entries
  assert.deepEqual(entry?.csl, {
    type: 'chapter',
    title: 'Boats',
    author: [berg],
    editor: [lind],
    'container-title': 'Rivers',
    publisher: 'Holm',
    'publisher-place': 'Oslo',
    ISBN: '9780000000002',
  })
})

test('records of RIS that do not end, begin or name a work are told by line, and the others are read', () => {
  const { entries, problems } = read('TY  - BOOK\nTI  - One\nTY  - BOOK\nTI  - Two\nER  -\nAU  - Nobody\nTY  - BOOK\nER  -\n')
  assert.deepEqual(
    entries.map(entry => entry.csl.title),
    ['One', 'Two'],
  )
  assert.deepEqual(
    problems.map(({ line, message }) => [line, message.slice(0, 40)]),
    [
      [3, 'The record that begins on line 1 does no'],
      [6, 'No record has begun here: AU  - Nobody'],
      [7, 'The record that begins on line 7 names n'],
    ],
  )
})

test('BibTeX is read with braces, macros, accents and months', () => {
  const { entries, problems } = read(
    String.raw`% my books
@string{cr = "Courier " # {Review}}
@comment{ @article{no, title={No}} }
@article{berg:2021,
  author = {Berg, Ada and Jo Lind and {Red Cross and Crescent} and others},
  title = "The {\"U}bergang of {NATO}'s \emph{Fleet} --- {\'E}t\'e \& \c{C}a",
  journal = cr, volume = 12, number = 3, pages = {11--19}, month = may, year = 2021, doi = {10.1234/a_b}
}
@phdthesis(holm, author = "Ludwig van Holm", title = {Boats}, school = {Oslo}, year = {1999})
@misc{page, title = {Page}, howpublished = {\url{https://x.example/a_b}}, date = {2021-05-03}}`,
    'BibTeX',
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(entries, [
    {
      key: 'berg:2021',
      line: 4,
      csl: {
        type: 'article-journal',
        title: 'The Übergang of NATO’s Fleet — Été & Ça'.replace('’', "'"),
        author: [berg, lind, { literal: 'Red Cross and Crescent' }],
        'container-title': 'Courier Review',
        volume: '12',
        issue: '3',
        page: '11–19',
        issued: '2021-05',
        DOI: '10.1234/a_b',
      },
    },
    {
      key: 'holm',
      line: 9,
      csl: {
        type: 'thesis',
        title: 'Boats',
        author: [{ given: 'Ludwig', family: 'van Holm' }],
        publisher: 'Oslo',
        genre: 'PhD diss.',
        issued: '1999',
      },
    },
    { key: 'page', line: 10, csl: { type: 'webpage', title: 'Page', author: [], issued: '2021-05-03', URL: 'https://x.example/a_b' } },
  ])
})

test('an entry of BibTeX that is never closed is told, and the next is read', () => {
  const { entries, problems } = read('@book{one, title = {One},\n  author = {Berg, Ada}\n@book{two, title = {Two}}\n@book{three}\n')
  assert.deepEqual(
    entries.map(entry => entry.key),
    ['one', 'two'],
  )
  assert.deepEqual(
    problems.map(problem => problem.line),
    [1, 4],
  )
})

test('CSL-JSON is read, and records of it that are none are told by line', () => {
  const { entries, problems } = read(
    '[\n {"id": "a", "type": "book", "title": "<i>Boats</i>", "author": [{"family": "Berg", "given": "Ada"}], "issued": {"date-parts": [[2021, 5]]}},\n {"title": "no type"},\n {"id": 7, "type": "report", "title": "R"}\n]',
    'CSL-JSON',
  )
  assert.deepEqual(entries, [
    { key: 'a', line: 2, csl: { type: 'book', title: 'Boats', author: [berg], issued: '2021-05' } },
    { key: '7', line: 4, csl: { type: 'report', title: 'R', author: [] } },
  ])
  assert.deepEqual(
    problems.map(problem => problem.line),
    [3],
  )
  assert.equal(read('{"type": "book", "title": "x').problems.length, 1)
})

/** A record of CSL-JSON on its lines. */
const item = (id: string): string => `{\n\t"id": "${id}",\n\t"type": "book",\n\t"issued": {"date-parts": [[2021]]}\n}`

test('a broken record of CSL-JSON is told, and those around it are read', () => {
  const broken = [
    item('b').replace('"book",', '"book"'),
    item('b').replace('"book"', '"book'),
    item('b').replace('[[2021]]}', '[[2021]]'),
    item('b').replace('[[2021]]}\n}', '[[2021]]}'),
  ]
  for (const record of broken) {
    const { entries, problems } = read(`\uFEFF[${[item('a'), record, item('c')].join(',\n')}]`.replaceAll('\n', '\r\n'), 'CSL-JSON')
    assert.deepEqual(
      entries.map(({ key, line }) => [key, line]),
      [
        ['a', 1],
        ['c', record.endsWith(']]}') ? 10 : 11],
      ],
    )
    assert.deepEqual(
      problems.map(({ line }) => line),
      [1, 6],
    )
  }
})

const dates: readonly (readonly [csl: string, edtf: string])[] = [
  ['{"date-parts": [["2019", "5", 3]]}', '2019-05-03'],
  ['{"date-parts": [[1918], [1920, 5]]}', '1918/1920-05'],
  ['{"date-parts": [[2019]], "season": "spring"}', '2019-21'],
  ['{"date-parts": [["2019"]], "season": "2"}', '2019-22'],
  ['{"date-parts": [[2019, 23]]}', '2019-23'],
  ['{"raw": "2019-05-03"}', '2019-05-03'],
  ['{"raw": "1918/1920"}', '1918/1920'],
  ['"May 3, 2019"', '2019-05-03'],
  ['{"literal": "Spring 2019"}', '2019-21'],
]
for (const [issued, edtf] of dates) {
  test(`a date ${issued} of CSL-JSON is ${edtf}`, () => {
    assert.equal(read(`{"type": "book", "issued": ${issued}}`).entries[0]?.csl.issued, edtf)
  })
}

test('a name of CSL-JSON keeps its suffix', () => {
  const [entry] = read('[{"type": "book", "author": [{"family": "Berg", "given": "Ada", "suffix": "Jr."}]}]').entries
  assert.deepEqual(entry?.csl.author, [{ given: 'Ada, Jr.', family: 'Berg' }])
})

test('RIS gives spans of years and seasons', () => {
  const { entries } = read('TY  - BOOK\nTI  - One\nPY  - 1918-1920\nER  -\nTY  - RPRT\nTI  - Two\nPY  - 2020///Spring\nER  -\n')
  assert.deepEqual(
    entries.map(({ csl }) => csl.issued),
    ['1918/1920', '2020-21'],
  )
})

test('BibTeX as reference managers export it is read: names of every spelling, bodies, spans of years, kinds of theses', () => {
  const { entries, problems } = read(
    String.raw`@book{rivers,
	title = {{\"U}berg{\"a}nge: {Die} Stra{\ss}e nach {\v S}ibenik},
	author = {Schr{\"o}der, J{\"u}rgen and \v{S}imi{\'c}, Jos\'e and {{Bureau of Rivers and Harbours}} and family=Berg, given=Ada, prefix=van},
	year = {1869--1870},
	number = {4},
	keywords = {war, rivers},
	file = {Snapshot:C\:\\Users\\a.html:text/html},
}
@thesis{lind, type = {phdthesis}, title = {Boats}, author = {Lind, Jo}, date = {2018}}`
      .replace(/^/, '\uFEFF')
      .replaceAll('\n', '\r\n'),
    'BibTeX',
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(entries[0]?.csl, {
    type: 'book',
    title: 'Übergänge: Die Straße nach Šibenik',
    author: [
      { given: 'Jürgen', family: 'Schröder' },
      { given: 'José', family: 'Šimić' },
      { literal: 'Bureau of Rivers and Harbours' },
      { given: 'Ada', family: 'van Berg' },
    ],
    issued: '1869/1870',
  })
  assert.equal(entries[1]?.csl.genre, 'PhD diss.')
})

test('a value of BibTeX that is never closed ends where the next field begins', () => {
  const { entries, problems } = read('@book{one,\n  title = {One,\n  author = {Berg, Ada},\n  year = 2011\n}\n@book{two, title = {Two}}\n')
  assert.deepEqual(entries[0]?.csl, { type: 'book', title: 'One', author: [berg], issued: '2011' })
  assert.deepEqual([entries[1]?.key, problems[0]?.line], ['two', 1])
})

const hostile: Readonly<Record<string, string>> = {
  'entries without end': '@a{'.repeat(300_000),
  'entries without end, each on its line': '@a{b, c = {\n'.repeat(100_000),
  'empty entries': '@a{}'.repeat(250_000),
  'braces within each other': `@a{b, c = ${'{'.repeat(1_000_000)}`,
  'quotation marks': `@a{b, c = ${'"x" # '.repeat(200_000)}}`,
  'values without end': `@a{b, ${'c = {\n'.repeat(200_000)}`,
  'records without end': '[{"type":"x"},'.concat('{"id":'.repeat(20_000)),
  names: `@a{b, author = {${'a and '.repeat(200_000)}}}`,
  commands: `@a{b, title = {${"\\'".repeat(500_000)}}}`,
  'tags of RIS': `TY  - BOOK\n${'AU  - x\n'.repeat(200_000)}`,
  'lines of RIS that go on': `TY  - BOOK\nTI  - x\n${'word\n'.repeat(50_000)}`,
  'lists in lists': `[{"type": "x"},${'['.repeat(500_000)}`,
}

for (const [what, text] of Object.entries(hostile)) {
  test(`a bibliography of ${what} is no trouble`, () => {
    const { entries, problems } = read(text)
    assert.ok(entries.length + problems.length > 0)
  })
}
