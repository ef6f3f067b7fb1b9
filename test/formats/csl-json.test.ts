import assert from 'node:assert/strict'
import { test } from 'node:test'

import { toCslJson } from '../../src/formats/csl-json.ts'

const issued = (edtf: string): unknown => toCslJson('s1', { type: 'book', author: [], issued: edtf })['issued']

test('a day, a month and a year become date parts', () => {
  assert.deepEqual(issued('2023-06-05'), { 'date-parts': [[2023, 6, 5]] })
  assert.deepEqual(issued('2023-06'), { 'date-parts': [[2023, 6]] })
  assert.deepEqual(issued('1978'), { 'date-parts': [[1978]] })
})

test('a range keeps both ends, a season its number, a rough date its doubt', () => {
  assert.deepEqual(issued('2023-10-18/2023-10-19'), {
    'date-parts': [
      [2023, 10, 18],
      [2023, 10, 19],
    ],
  })
  assert.deepEqual(issued('1978-22'), { 'date-parts': [[1978]], season: 2 })
  assert.deepEqual(issued('1920~'), { 'date-parts': [[1920]], circa: true })
})

test('what CSL cannot hold stays as it is', () => {
  assert.deepEqual(issued('186X'), { literal: '186X' })
  assert.deepEqual(issued('2014/..'), { literal: '2014/..' })
})
