import assert from 'node:assert/strict'
import { test } from 'node:test'

import { timeWords } from '../../src/brief/times.ts'

test('a time reads as sure as it is', () => {
  assert.equal(timeWords('2023'), 'in 2023')
  assert.equal(timeWords('2023-05'), 'in May 2023')
  assert.equal(timeWords('2023-05-22'), 'on 22 May 2023')
  assert.equal(timeWords('186X'), 'in the 1860s')
  assert.equal(timeWords('19XX'), 'in the 20th century')
  assert.equal(timeWords('2023~'), 'about 2023')
  assert.equal(timeWords('1978-22'), 'in summer 1978')
  assert.equal(timeWords('XXXX-01-08'), 'on 8 January of an unnamed year')
  assert.equal(timeWords('2019?'), 'in 2019 (the source is not sure)')
})

test('a range is a stretch of what lasts and a doubt of what happens', () => {
  assert.equal(timeWords('2014/..'), 'since 2014')
  assert.equal(timeWords('../2019-03'), 'until March 2019')
  assert.equal(timeWords('../2019-03', 'happens'), 'by March 2019')
  assert.equal(timeWords('2014/2016'), 'from 2014 to 2016')
  assert.equal(timeWords('2014/2016', 'happens'), 'between 2014 and 2016')
})
