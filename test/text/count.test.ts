import assert from 'node:assert/strict'
import { test } from 'node:test'

import { count } from '../../src/text/count.ts'

test('one is counted in the singular, none and more in the plural', () => {
  assert.deepEqual(
    [0, 1, 2].map(number => count(number, 'open question')),
    ['0 open questions', '1 open question', '2 open questions'],
  )
})
