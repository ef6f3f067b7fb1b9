import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('a figure that another source gives for what was just counted is a claim of its own, on its word', () => {
  reads(
    'strength',
    'The Harbour Front claims 1,500 fighters, but officials speak of fewer than 120.',
    'Harbour Front strength 1,500 fighters',
    'Harbour Front strength fewer than 120 (says officials)',
  )
  reads(
    'killed',
    'In the attack on Portova at least 46 people were killed; a nurse gives 39.',
    'the attack killed at least 46 people (at Portova)',
    'the attack killed 39 (says a nurse)',
  )
  reads(
    'killed',
    'The attack killed 46 people. The army counted 39 dead.',
    'The attack killed 46 people',
    'The attack killed 39 (says The army)',
  )
})

test('each of several sources that set a figure speaks for its own', () => {
  reads(
    'strength',
    'The strength of the Harbour Front is put at 2,500 by the army, at 6,000 by Marania, and at 9,000 by its spokesman.',
    'Harbour Front strength 2,500 (says the army)',
    'Harbour Front strength 6,000 (says Marania)',
    'Harbour Front strength 9,000 (says its spokesman)',
  )
  reads(
    'strength',
    'Josef Mandel put the strength of the Harbour Front at 900 and the army at 400.',
    'Harbour Front strength 900 (says Josef Mandel)',
    'Harbour Front strength 400 (says the army)',
  )
})

test('a figure may be given by somebody whose verb is left out, or by nobody', () => {
  reads(
    'strength',
    'The Harbour Front has 150 fighters. The ministry speaks of 400, the front itself of 900.',
    'Harbour Front strength 150 fighters',
    'Harbour Front strength 400 (says The ministry)',
    'Harbour Front strength 900 (says the front itself)',
  )
  reads(
    'strength',
    'The Harbour Front numbered 1,600, although Josef Mandel maintained that there were never more than 170.',
    'Harbour Front strength 1,600',
    'Harbour Front strength never more than 170 (says Josef Mandel)',
  )
})

test('a figure of something else is none', () => {
  reads(
    'killed',
    'The River Brigade killed 34 soldiers in Lesk. The army reported 12 vehicles lost.',
    'River Brigade killed 34 soldiers (at Lesk)',
  )
})
