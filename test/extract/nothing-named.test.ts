import assert from 'node:assert/strict'
import { test } from 'node:test'

import { found } from './entities/entities-in.ts'

/** The words of the mentions of bodies and places that a text describes. */
const described = (text: string): string[] => {
  const { mentions, text: whole } = found(text)
  return mentions
    .filter(({ kind, form }) => form === 'nominal' && /^(?:organization|place)$/.test(kind))
    .map(({ start, end }) => whole.slice(start, end))
}

test('a noun of bodies or places names nothing in some company', () => {
  assert.deepEqual(described('The Harbour Front left in order to win a political settlement.'), ['The Harbour Front'])
  assert.deepEqual(described('The bodies of the dead lay there, side by side.'), [])
  assert.deepEqual(described('Its divisions over money grew, and the agreement entered into force.'), [])
  assert.deepEqual(described('She made angry posts about the capital markets.'), [])
})

test('in other company it names one', () => {
  assert.deepEqual(described('They shelled a fighting position.'), ['a fighting position'])
  assert.deepEqual(described('The governing body met.'), ['The governing body'])
})
