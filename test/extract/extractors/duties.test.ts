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

const named = (text: string): string[] => claimsIn(text, 'function').map(claim => claim.replace(/^.* function /, ''))

test('duties are also told by what a body is called out, relied on and sent for', () => {
  assert.deepEqual(named('The River Brigade can be called out to assist the police, combating crime, and guarding the border.'), [
    'assist the police (possible)',
    'combating crime (possible)',
    'guarding the border (possible)',
  ])
  assert.deepEqual(named('Marania relies on the River Brigade for border patrols and for guarding the coast.').at(0), 'border patrols')
  assert.deepEqual(named('The River Brigade shares responsibility for border control with the Harbour Front.').length, 1)
  assert.deepEqual(named('Marania sent peacekeeping troops.'), ['peacekeeping'])
})

test('further duties in a sentence are of whoever it spoke of', () => {
  assert.deepEqual(
    claimsIn("The River Brigade's responsibilities are defence and rescue while other duties include training and patrols.", 'function')
      .length,
    4,
  )
})
