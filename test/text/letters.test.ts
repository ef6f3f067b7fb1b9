import assert from 'node:assert/strict'
import { test } from 'node:test'

import { holdsLetters, stretchesHolding } from '../../src/text/letters.ts'

const NOTE = '1. Interview with a Kalinoŭski fighter.'
const TEXT = `A camp. The 40-strong unit left.\n\n${NOTE}`

test('letters are found inside words, marks and capitals aside, in the sentence that holds all of them', () => {
  assert.ok(holdsLetters('Kalinoŭski', ['ALINOU']))
  const sentences = [
    { start: 0, end: 7 },
    { start: 8, end: 32 },
  ]
  const words = (letters: readonly string[]): string[] =>
    stretchesHolding(TEXT, sentences, letters).map(({ start, end }) => TEXT.slice(start, end))
  assert.deepEqual(words(['0-str']), ['The 40-strong unit left.'])
  assert.deepEqual(words(['kalinousk', 'fighter']), [NOTE])
  assert.deepEqual(words(['kalinousk', 'camp']), [])
})
