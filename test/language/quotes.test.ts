import assert from 'node:assert/strict'
import { test } from 'node:test'

import { shortQuotes } from '../../src/language/parser/quotes.ts'
import { claimsIn } from '../extract/claims-in.ts'
import { readText } from '../reading.ts'

const quotesIn = (text: string): string[] => shortQuotes(text.split(' ')).map(({ open, close }) => `${open}-${close}`)

test('a few words in marks in the midst of a sentence are found, whatever the marks', () => {
  assert.deepEqual(quotesIn('It had " 300 men " and “ two tanks ” .'), ['2-5', '7-10'])
})

test('what a sign sets off, what opens the sentence, what is long and what has no end is left alone', () => {
  assert.deepEqual(quotesIn('He said : " they won " .'), [])
  assert.deepEqual(quotesIn('" They won " is all he said .'), [])
  assert.deepEqual(quotesIn('He says " they came at night and took all of it " .'), [])
  assert.deepEqual(quotesIn('He had " 300 men .'), [])
})

test('the marks hang on the head of what they enclose', () => {
  const { reading } = readText('The front had "no more than 300 men".')
  const heads = reading.tokens.filter(({ form }) => form === '"').map(({ head, deprel }) => `${deprel} ${reading.tokens[head]?.form}`)
  assert.deepEqual(heads, ['punct men', 'punct men'])
})

test('a number in quotation marks is a strength like any other', () => {
  const text = 'The army said that the Harbour Front had "no more than 300 men".'
  assert.deepEqual(claimsIn(text, 'strength'), claimsIn(text.replaceAll('"', ''), 'strength'))
  assert.equal(claimsIn(text, 'strength').length, 1)
})
