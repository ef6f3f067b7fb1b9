import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

test('a verb joined to another has the subject that agrees with it', () => {
  const text = 'Life is hard for the Harbour Front as the rebels are under fire and thus desire artillery.'
  assert.deepEqual(claimsIn(text, 'needs'), ['the rebels needs artillery'])
})

test('whoever stands between "with" and a participle does what it says', () => {
  const text = 'The Harbour Front left Portova, with the River Brigade also seeking the release of Ana Torvik.'
  assert.deepEqual(claimsIn(text, 'goal'), ['River Brigade goal release of Ana Torvik'])
})

test('"others, such as" speaks of those that it names', () => {
  assert.deepEqual(claimsIn('Others, such as the Harbour Front, stand in opposition to Marania.', 'opposes'), [
    'Harbour Front opposes Marania',
  ])
})
