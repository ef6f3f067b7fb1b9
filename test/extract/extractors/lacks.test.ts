import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

test('a lack of support from somebody denies his support', () => {
  assert.deepEqual(claimsIn('The River Brigade has to overcome a lack of support from Marania.', 'supports'), [
    'Marania supports River Brigade (denied)',
  ])
})

test('a lack of goods or money is a need', () => {
  assert.deepEqual(claimsIn("The River Brigade's lack of funding is known.", 'needs'), ['River Brigade needs funding'])
})
