import assert from 'node:assert/strict'
import { test } from 'node:test'

import { rememberedByNumber } from '../../src/extract/words-by-number.ts'

test('a table is asked once for each word that has a number, and each time for those that have none', () => {
  const asked: string[] = []
  const lengthOf = rememberedByNumber(word => {
    asked.push(word)
    return word.length
  })
  const sentence = { words: ['war', 'army', 'war', 'sea', 'sea'], numbers: Uint16Array.of(1, 2, 1, 0, 0) }
  assert.deepEqual(
    sentence.words.map((_, at) => lengthOf(sentence, at)),
    [3, 4, 3, 3, 3],
  )
  assert.deepEqual(asked, ['war', 'army', 'sea', 'sea'])
})
