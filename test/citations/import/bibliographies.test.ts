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

test('RIS as Zotero exports it: signs and tags of HTML, report numbers, interviews, several addresses', () => {
  const { entries, problems } = read(
    [
      'TY  - RPRT',
      'TI  - Guards &amp; Walls: <i>A Survey</i>',
      'AU  - Coast Observatory',
      'AU  - Berg, Ada',
      'A3  - Lind, Jo',
      'AB  - A line.',
      ' And another.',
      'CY  - Halden',
      'DA  - 2022/03/05/',
      'PY  - 2022',
      'SN  - CO-17',
      'PB  - Coast Observatory',
      'M3  - Working Paper',
      'UR  - https://coast.example/17?a=1&amp;b=2',
      'Y2  - 2023/01/02/12:30:10',
      'L1  - file:///x.pdf',
      'ER  - ',
      '',
      'TY  - PCOMM',
      'TI  - Interview with the commander',
      'AU  - Berg, Ada',
      'A4  - Lind, Jo',
      'DA  - 2022/09//',
      'ER  - ',
      '',
      'TY  - JOUR',
      'T1  - Walls',
      'A1  - Berg, Ada',
      'Y1  - 2015/04/07',
      'UR  - http://a.example;http://b.example',
      'ER  - ',
    ].join('\n'),
    'RIS',
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(entries[0]?.csl, {
    type: 'report',
    title: 'Guards & Walls: A Survey',
    author: [{ literal: 'Coast Observatory' }, berg],
    publisher: 'Coast Observatory',
    'publisher-place': 'Halden',
    number: 'CO-17',
    genre: 'Working Paper',
    issued: '2022-03-05',
    accessed: '2023-01-02',
    URL: 'https://coast.example/17?a=1&b=2',
  })
  assert.deepEqual(entries[1]?.csl, { type: 'interview', title: 'Interview with the commander', author: [berg], issued: '2022-09' })
  assert.deepEqual([entries[2]?.csl.issued, entries[2]?.csl.URL], ['2015-04-07', 'http://a.example'])
})

test('biblatex as Zotero exports it: accents that open and close a name, sites, series, doubtful years, "and others"', () => {
  const { entries, problems } = read(
    String.raw`@report{co2022,
  type = {Working Paper},
  title = {Guards \& Walls: {{A Survey}}},
  author = {{Coast Observatory} and {\v{S}}imek, Ji{\v r}{\'\i} and others},
  date = {2022-03/2022-05},
  number = {CO-17},
  institution = {{Coast Observatory}},
  url = {https://coast.example/17?a=1\&b=2},
  urldate = {2023-01-02},
}
@online{wall, title = {Why the Wall Fell}, author = {Lind, Jo}, date = {2019-06-04T10:00:00}, url = {https://harbour.example/wall}, organization = {Harbour Blog}}
@incollection{walls, title = {On {{Walls}}}, booktitle = {The {{Book}} of {{Walls}}}, author = {Berg, Ada}, editor = {Lind, Jo}, date = {1998}, series = {Wall {{Studies}}}, number = {4}, pages = {33--59}, publisher = {{Cais}}}
@dataset{events, title = {Events}, author = {{Coast Archive}}, date = {2021~}}
@misc{letter, title = {Letter}, author = {Lind, Jo}, year = {2022}, month = sep, howpublished = {\url{https://harbour.example/letter}}, note = {Accessed: 2023-02-01}}`,
    'BibTeX',
  )
  assert.deepEqual(problems, [])
  const [report, page, chapter, data, letter] = entries.map(({ csl }) => csl)
  assert.deepEqual(report, {
    type: 'report',
    title: 'Guards & Walls: A Survey',
    author: [{ literal: 'Coast Observatory' }, { given: 'Jiří', family: 'Šimek' }],
    publisher: 'Coast Observatory',
    number: 'CO-17',
    genre: 'Working Paper',
    issued: '2022-03/2022-05',
    accessed: '2023-01-02',
    URL: 'https://coast.example/17?a=1&b=2',
  })
  assert.deepEqual([page?.['container-title'], page?.publisher, page?.issued], ['Harbour Blog', undefined, '2019-06-04'])
  assert.deepEqual([chapter?.['container-title'], chapter?.issue, chapter?.editor], ['The Book of Walls', undefined, [lind]])
  assert.equal(data?.issued, '2021~')
  assert.deepEqual([letter?.issued, letter?.accessed], ['2022-09', '2023-02-01'])
})

test('CSL-JSON as Zotero exports it: tags and signs in titles, particles, courts', () => {
  const { entries } = read(
    JSON.stringify([
      {
        id: 'http://zotero.example/items/A',
        type: 'report',
        title: 'Guards &amp; <i>Walls</i> of <span class="nocase">iPhones</span>',
        author: [{ family: 'Berg', given: 'Ada', 'non-dropping-particle': 'van den' }],
        issued: { 'date-parts': [['2022', 3, 5]] },
      },
      { id: 'B', type: 'legal_case', title: 'Berg v. Board', authority: 'Supreme Court', issued: { 'date-parts': [['1954', 5, 17]] } },
    ]),
    'CSL-JSON',
  )
  assert.equal(entries[0]?.csl.title, 'Guards & Walls of iPhones')
  assert.deepEqual(entries[0]?.csl.author, [{ given: 'Ada', family: 'van den Berg' }])
  assert.equal(entries[1]?.csl.publisher, 'Supreme Court')
})
