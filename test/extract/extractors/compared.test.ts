import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

test('a figure that another is compared with is of its own date', () => {
  assert.deepEqual(claimsIn('The River Brigade has 2,500 fighters, down from about 4,000 in 2019.', 'strength'), [
    'River Brigade strength 2,500 fighters',
    'River Brigade strength about 4,000 (2019)',
  ])
  assert.deepEqual(claimsIn('In 2022 the River Brigade had 2,500 fighters, down from about 4,000 a year earlier.', 'strength'), [
    'River Brigade strength 2,500 fighters (2022)',
    'River Brigade strength about 4,000 (2021)',
  ])
  assert.deepEqual(claimsIn('The River Brigade had 2,500 fighters in 2019.', 'strength'), ['River Brigade strength 2,500 fighters (2019)'])
})
