import assert from 'node:assert/strict'
import { test } from 'node:test'

import { SaxesParser } from 'saxes'

import { claimsTable } from '../../src/formats/claims-csv.ts'
import { toCsv } from '../../src/formats/csv.ts'
import type { Records } from '../../src/formats/format.ts'
import { formats } from '../../src/formats/index.ts'
import { disputes } from '../../src/weigh/disputes.ts'
import { placeMap } from '../../src/weigh/place-map.ts'
import { fighters, ground } from '../weigh/build.ts'

const base = ground([
  { subject: 'Red & Sons', predicate: 'allied_with', object: '<Blue>', speaker: ['Herald', 'Blue'], time: '2014/..', certainty: 'likely' },
  { subject: 'Red & Sons', predicate: 'opposes', object: 'Green', quote: '=HYPERLINK("http://example.org"), said "he"\nand \u0007 she' },
  { subject: 'Red & Sons', predicate: 'strength', object: fighters(30, 150), speaker: ['Herald'], sources: ['src_1'], notes: [1, 2] },
  { subject: 'Red & Sons', predicate: 'strength', object: fighters(900), speaker: ['Courier'] },
])

const records: Records = {
  ground: {
    ...base,
    works: new Map([
      [
        'src_1',
        {
          id: 'src_1',
          csl: { type: 'book', author: [{ given: 'Nina', family: 'Osterfeld' }], title: 'Roads, and Rivers', issued: '2023-05' },
          citings: [{ document: 'doc_1', notes: [1, 2] }],
        },
      ],
    ]),
  },
  disputes: disputes(base),
  places: placeMap(base, new Map(), new Map()),
  findings: [
    {
      document: 'doc_1',
      finding: {
        code: 'url-missing',
        severity: 'warning',
        note: 2,
        notes: [2],
        span: null,
        message: 'No address.',
        expected: null,
        inheritedFrom: null,
      },
    },
  ],
}

const written = (name: string): string => [...(formats.find(format => format.name === name) ?? assert.fail(name)).write(records)].join('')

/** A CSV file as records by column (RFC 4180). */
function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push((quoted ?? bare ?? '').replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  const [columns = [], ...records] = rows.filter(row => row.length > 0)
  return records.map(row => {
    assert.equal(row.length, columns.length)
    return Object.fromEntries(columns.map((column, index) => [column, row[index] ?? '']))
  })
}

test('every format has a name of its own and writes the same text for the same records', () => {
  assert.equal(new Set(formats.map(({ name }) => name)).size, formats.length)
  for (const { name } of formats) assert.equal(written(name), written(name))
})

for (const { name } of formats.filter(format => format.name.endsWith('.csv')))
  test(`${name}: every row has every column, and no cell is a formula`, () => {
    const rows = readCsv(written(name))
    assert.ok(rows.length > 0)
    for (const cell of rows.flatMap(row => Object.values(row))) assert.doesNotMatch(cell, /^[=+@\t\r]|^-\D/)
  })

test('claims.csv calls a thing by one name in every row, beside the words of its source', () => {
  const name = { id: 'ent_1', name: 'Russian Volunteer Corps', aliases: ['RVC', 'РДК'], kind: 'organization' as const }
  const given = ground([
    { subject: 'ent_1', predicate: 'opposes', object: 'Green', quote: 'The RVC opposes Green.' },
    { subject: 'Green', predicate: 'opposes', object: 'ent_1', speaker: ['ent_1'], quote: 'Green is against the РДК.' },
  ])
  const spelled = { ...given, things: new Map([...given.things, ['ent_1', name]]) }
  const [one, other] = readCsv(toCsv(claimsTable(spelled, spelled.statements)))
  assert.deepEqual([one?.['subject'], other?.['object'], other?.['speaker']], Array(3).fill('Russian Volunteer Corps'))
  for (const row of [one, other]) assert.match(row?.['sentence'] ?? '', /Russian Volunteer Corps/)
  assert.deepEqual([one?.['quote'], other?.['quote']], ['The RVC opposes Green.', 'Green is against the РДК.'])
})

test('a row of claims.csv says who, how sure, when, in which words, on which works', () => {
  const [ally, , strength] = readCsv(written('claims.csv'))
  assert.deepEqual([ally?.['speaker'], ally?.['certainty'], ally?.['time']], ['Herald > Blue', 'likely', '2014/..'])
  assert.deepEqual([strength?.['min'], strength?.['max'], strength?.['unit']], ['30', '150', 'fighters'])
  assert.deepEqual([strength?.['notes'], strength?.['works'], strength?.['standing']], ['1; 2', 'Osterfeld, 2023', 'proposed'])
})

test('disputes.csv has a row for each side', () => {
  assert.deepEqual(
    readCsv(written('disputes.csv')).map(row => [row['question'], row['speaker'], row['stance']]),
    [
      ['How many does Red & Sons number?', 'Herald', 'says'],
      ['How many does Red & Sons number?', 'Courier', 'says'],
    ],
  )
})

test('estimates.csv keeps a range a range, with who says it', () => {
  assert.deepEqual(
    readCsv(written('estimates.csv')).map(row => [row['thing'], row['counted'], row['min'], row['max'], row['speaker'], row['date_from']]),
    [
      ['Red & Sons', 'strength', '30', '150', 'Herald', 'work'],
      ['Red & Sons', 'strength', '900', '900', 'Courier', ''],
    ],
  )
})

test('timeline.csv has the bounds of what is dated, and what is not', () => {
  assert.deepEqual(
    readCsv(written('timeline.csv')).map(row => [row['kind'], row['possibly_from'], row['certainly_from'], row['possibly_to']]),
    [
      ['tie', '2014-01-01', '2014-12-31', ''],
      ['tie', '', '', ''],
      ['event', '', '', ''],
      ['event', '', '', ''],
    ],
  )
})

test('claims.jsonl is one object a line, with the quote letter for letter', () => {
  const lines = written('claims.jsonl')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  assert.equal(lines.length, 4)
  assert.equal(lines[1].quote, base.statements[1]?.quote)
  assert.deepEqual(lines[2].object, { quantity: { min: 30, max: 150, unit: 'fighters', approximate: false } })
  assert.equal(lines[2].works[0].csl.title, 'Roads, and Rivers')
})

test('sources.csl.json is a list of CSL items', () => {
  assert.deepEqual(JSON.parse(written('sources.csl.json')), [
    {
      id: 'src_1',
      type: 'book',
      author: [{ given: 'Nina', family: 'Osterfeld' }],
      title: 'Roads, and Rivers',
      issued: { 'date-parts': [[2023, 5]] },
    },
  ])
})

/** Elements of an XML file by name, with their attributes; fails where the file is not well formed. */
function elementsOf(xml: string): { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser()
  parser.on('error', error => assert.fail(error))
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }))
  parser.write(xml).close()
  return found
}

test('network.gexf lets each edge hold as long as its text may mean, and an undated one always', () => {
  const elements = elementsOf(written('network.gexf'))
  assert.equal(elements.find(({ name }) => name === 'graph')?.attributes['mode'], 'dynamic')
  assert.deepEqual(
    elements.filter(({ name }) => name === 'spell').map(({ attributes }) => Object.entries(attributes)),
    [[['start', '2014-01-01']]],
  )
})

for (const name of ['network.graphml', 'network.gexf'])
  test(`${name}: is well-formed XML with each friendly or hostile claim as an edge between nodes that are there`, () => {
    const elements = elementsOf(written(name))
    const nodes = new Set(elements.filter(element => element.name === 'node').map(({ attributes }) => attributes['id']))
    const edges = elements.filter(element => element.name === 'edge')
    assert.deepEqual([...nodes], ['Red & Sons', '<Blue>', 'Green'])
    assert.deepEqual(
      edges.map(({ attributes }) => [attributes['source'], attributes['target']]),
      [
        ['Red & Sons', '<Blue>'],
        ['Red & Sons', 'Green'],
      ],
    )
  })
