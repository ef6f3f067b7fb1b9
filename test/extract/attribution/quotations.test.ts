import assert from 'node:assert/strict'
import { test } from 'node:test'

import { findQuotations } from '../../../src/extract/attribution/quotations.ts'
import { readText } from '../../reading.ts'

const quoted = (text: string): string[] =>
  findQuotations(readText(text).reading).map(({ start, end, is, continues }) => `${is}${continues ? '+' : ''} ${text.slice(start, end)}`)

test('a statement of its own is speech, a word held at arm’s length a phrase', () => {
  assert.deepEqual(quoted('He said: “We won the war.” The “victors” went home.'), ['speech “We won the war.”', 'phrase “victors”'])
})

test('straight marks open and close by what stands beside them', () => {
  assert.deepEqual(quoted('"We are ready," he said. "Nothing is lost."'), ['speech "We are ready,"', 'speech "Nothing is lost."'])
})

test('an apostrophe does not end a quotation in single marks', () => {
  assert.deepEqual(quoted('The headline read: ‘Rebels don’t want peace, says envoy.’'), ['speech ‘Rebels don’t want peace, says envoy.’'])
})

test('a quotation without an end goes on where the next paragraph opens one', () => {
  assert.deepEqual(quoted('“We waited for a day.\n“Then they came for us,” he said.'), [
    'speech “We waited for a day.',
    'speech+ “Then they came for us,”',
  ])
})

test('marks inside a quotation are a part of it', () => {
  assert.deepEqual(quoted('“They called us ‘bandits’ for years,” she said.'), ['speech “They called us ‘bandits’ for years,”'])
})

test('a mark of inches is no quotation', () => {
  assert.deepEqual(quoted('The shell was 6" wide and did not go off.'), [])
})
