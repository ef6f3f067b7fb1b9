import assert from 'node:assert/strict'
import { test } from 'node:test'

import { toCsv } from '../../src/formats/csv.ts'

const cell = (text: string): string =>
  toCsv({ columns: ['a'], rows: [[text]] })
    .split('\r\n')
    .slice(1)
    .join('\r\n')
    .trimEnd()

test('quotes, commas and line breaks survive', () => {
  assert.equal(cell('he said "no", twice'), '"he said ""no"", twice"')
  assert.equal(cell('two\nlines'), '"two\nlines"')
})

test('a cell that a spreadsheet would run is made text', () => {
  for (const formula of ['=1+1', '+1', '-1', '@A1', ' =1', '\t=1', '＝1'])
    assert.ok(cell(formula).replace(/^"/, '').startsWith("'"), formula)
  assert.equal(toCsv({ columns: ['n'], rows: [[-5]] }), 'n\r\n-5\r\n')
})
