import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readText } from '../../src/documents/text.ts'

test('half a letter is no letter: what a broken font leaves is replaced, and nothing moves', () => {
  const { text, pieces } = readText('The brigade \uD800 attacked Dorn.\n')
  assert.equal(text, 'The brigade \uFFFD attacked Dorn.')
  assert.deepEqual(pieces, [{ at: 0, raw: 0, length: text.length }])
})
