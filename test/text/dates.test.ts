import assert from 'node:assert/strict'
import { test } from 'node:test'

import { findDates, findForthcoming, findNoDate, parseDate } from '../../src/text/dates.ts'

const edtfOf = (text: string): string | undefined => parseDate(text)?.edtf
const foundIn = (text: string): string[] => findDates(text).map(({ edtf, start, end }) => `${text.slice(start, end)} = ${edtf}`)

const forms: readonly (readonly [written: string, edtf: string])[] = [
  ['June 5, 2023', '2023-06-05'],
  ['5 June 2023', '2023-06-05'],
  ['2023, June 5', '2023-06-05'],
  ['Sept. 2023', '2023-09'],
  ['October 18–19, 2023', '2023-10-18/2023-10-19'],
  ['Dec. 2 and 3, 2019', '2019-12-02/2019-12-03'],
  ['30 January–2 February 2023', '2023-01-30/2023-02-02'],
  ['December 30, 2019–January 2, 2020', '2019-12-30/2020-01-02'],
  ['March–April 2022', '2022-03/2022-04'],
  ['Summer 1978', '1978-22'],
  ['1957?', '1957?'],
  ['ca. 1920', '1920~'],
  ['17.09.2025', '2025-09-17'],
  ['2023/jan/30', '2023-01-30'],
  ['2023-06-05', '2023-06-05'],
  ['24 février 2022', '2022-02-24'],
  ['5. August 2016', '2016-08-05'],
  ['2014–16', '2014/2016'],
]

for (const [written, edtf] of forms) test(`reads “${written}” as ${edtf}`, () => assert.equal(edtfOf(written), edtf))

test('a date broken over a line is one date', () => assert.equal(edtfOf('May 26,\n2023'), '2023-05-26'))

test('a day that the calendar lacks is not made up', () => assert.equal(edtfOf('February 30, 2020'), '2020'))

test('does not guess which of two numbers between slashes is the month', () => {
  assert.equal(edtfOf('03/04/2022'), '2022')
  assert.equal(edtfOf('13/04/2022'), '2022-04-13')
})

test('finds the dates of running prose with their places', () => {
  const text = 'Founded in March 2022 after an 1860s uprising, it fought in 1999, 2001 and 2003, and on 8 January.'
  assert.deepEqual(foundIn(text), [
    'March 2022 = 2022-03',
    '1860s = 186X',
    '1999 = 1999',
    '2001 = 2001',
    '2003 = 2003',
    '8 January = XXXX-01-08',
  ])
})

test('a note number glued to a year is no part of it', () => assert.deepEqual(foundIn('Taken in 1999.19 Then'), ['1999 = 1999']))

test('numbers of things are no years', () =>
  assert.deepEqual(foundIn('It has 2000 soldiers, 800-1,000 fighters; they may 12 times attack.'), []))

test('tells undated and forthcoming works', () => {
  assert.deepEqual(findNoDate('Report, n.d., p. 3'), { start: 8, end: 12 })
  assert.equal(findNoDate('Report, and. done'), undefined)
  assert.deepEqual(findForthcoming('Journal (forthcoming)'), { start: 9, end: 20 })
})

test('stays fast on a long line of digits', () => assert.deepEqual(foundIn('1-'.repeat(50_000)), []))
