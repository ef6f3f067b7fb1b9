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

test('whoever gives no support, makes no attack and has or lacks no control is said to do none of it, once', () => {
  assert.deepEqual(claimsIn('The River Brigade gave no support to the Harbour Front.', 'supports'), [
    'River Brigade supports Harbour Front (denied)',
  ])
  assert.deepEqual(claimsIn('The River Brigade made no attack on Portova.', 'attacked'), ['River Brigade attacked Portova (denied)'])
  assert.deepEqual(claimsIn('The River Brigade has no control over the town of Portova.', 'controls'), [
    'River Brigade controls Portova (denied)',
  ])
  assert.deepEqual(claimsIn('The River Brigade lacks control over the town of Portova.', 'controls'), [
    'River Brigade controls Portova (denied)',
  ])
})
