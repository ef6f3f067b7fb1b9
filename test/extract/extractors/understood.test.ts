import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

test('destruction told without its doer is by whoever the text said before makes the strikes', () => {
  const text = 'Marania conducted ten strikes against the Harbour Front. The destruction of the Harbour Front went on.'
  assert.deepEqual(claimsIn(text, 'attacked').slice(-1), ['destruction attacked Harbour Front'])
  assert.deepEqual(claimsIn('The destruction of the Harbour Front went on.', 'attacked'), [])
})
