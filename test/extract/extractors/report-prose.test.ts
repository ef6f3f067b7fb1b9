import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('two posts joined by "and" share their body and their holder, and a title in apposition makes no second subject', () => {
  reads(
    'posting',
    'Ana Torvik, deputy commander and spokesman of the River Brigade, denied any part in the raid.',
    'Ana Torvik posting River Brigade',
    'Ana Torvik posting River Brigade',
  )
  reads(
    'participated_in',
    'Ana Torvik, deputy commander and spokesman of the River Brigade, denied any part in the raid.',
    'Ana Torvik participated_in the raid (denied, says Ana Torvik)',
  )
  reads('posting', "The Harbour Front's secretary-general, Josef Mandel, fled.", 'Josef Mandel posting Harbour Front')
})

test('what befalls a few members does not befall the body, nor are they all that it has', () => {
  assert.deepEqual(claimsIn('Two members of the River Brigade were arrested in Lesk.', 'charged', 'strength'), [
    'arrested charged Two members (at Lesk)',
  ])
})

test('recruits come from somewhere, and children are used', () => {
  reads('recruits', "Most of the Harbour Front's fighters are drawn from the hills.", 'Harbour Front recruits hills')
  reads('recruits', 'The Harbour Front uses children as guides.', 'Harbour Front recruits children')
})

test('a vehicle driven into somebody is an attack on whoever is hit', () => {
  reads('attacked', 'The Harbour Front rammed a truck into the River Brigade.', 'Harbour Front attacked River Brigade')
})

test('two who fight for power are rivals, and a tax is no hostility', () => {
  reads('rival_of', 'The River Brigade and the Harbour Front are fighting for control of Lesk.', 'River Brigade rival_of Harbour Front')
  reads('opposes', 'The Harbour Front levies taxes on fishermen.')
})

test('formations are bodies, and only their formation is a founding', () => {
  reads('founded', 'Formations of foreign fighters fled.')
})

test('whoever contributes troops has no outcome, and what an event brings to power is one', () => {
  reads('outcome', 'Dorvia contributed troops to the River Brigade.')
  reads('outcome', 'The coup brought Josef Mandel to power.', 'The coup outcome brought Josef Mandel to power')
})
