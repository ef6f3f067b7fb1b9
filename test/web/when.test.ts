import assert from 'node:assert/strict'
import { test } from 'node:test'

import { whenPhrase, whenWords } from '../../src/web/parts/when.ts'

test('a time is told in words that claim no more than it does', () => {
  const told = {
    '2023-05-22': '22 May 2023',
    '2023-05': 'May 2023',
    '2014/..': 'from at least 2014',
    '../2023-05-22': 'by 22 May 2023',
    '2014-03/2015': 'Mar 2014 to 2015',
    '1994~': 'about 1994',
    '2014?': '2014 (uncertain)',
    '199X': '1990s',
    '2023-21': 'spring 2023',
    '2023-34': 'second quarter of 2023',
  }
  for (const [edtf, words] of Object.entries(told)) assert.equal(whenWords(edtf), words)
})

test('what a time leaves open is said', () => {
  assert.equal(whenPhrase('2014'), 'in 2014 (month unknown)')
  assert.equal(whenPhrase('2023-05'), 'in May 2023 (day unknown)')
  assert.equal(whenPhrase('2023-05-22'), 'on 22 May 2023')
  assert.equal(whenPhrase('2023-22'), 'in summer 2023')
  assert.equal(whenPhrase('199X'), 'in the 1990s')
  assert.equal(whenPhrase('2014/..'), 'from at least 2014')
})
