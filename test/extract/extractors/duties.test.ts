import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const duties = (text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, 'function'), expected)

test('each duty of a list is a claim', () => {
  duties(
    'The River Brigade is responsible for border security, guarding the coast, and training recruits.',
    'River Brigade function border security',
    'River Brigade function guarding the coast',
    'River Brigade function training recruits',
  )
})

test('duties are read after the noun that names them', () => {
  duties(
    'The duties of the River Brigade include disaster relief and patrolling the coast.',
    'River Brigade function disaster relief',
    'River Brigade function patrolling the coast',
  )
})

test('what one act is done to is no list of duties', () => {
  duties(
    'The River Brigade is responsible for defending independence, sovereignty, and territory.',
    'River Brigade function defending independence, sovereignty, and territory',
  )
})

test('who is responsible for an attack has no duty', () => {
  duties('The River Brigade is responsible for the attack on Lesk.')
})
