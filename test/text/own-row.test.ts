import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readOwnRow } from '../../src/text/own-row.ts'

test('a row of one’s own is a question and searches of which any answers it; either may stand alone', () => {
  assert.deepEqual(readOwnRow('Who arms it? weapons, "air defense"'), { title: 'Who arms it?', searches: ['weapons', '"air defense"'] })
  assert.deepEqual(readOwnRow('drone "a, b" says:X'), { title: 'drone "a, b" says:X', searches: ['drone "a, b" says:X'] })
  assert.deepEqual(readOwnRow('artillery?'), { title: 'artillery?', searches: ['artillery'] })
  assert.deepEqual(readOwnRow(' '), { title: '', searches: [] })
})
