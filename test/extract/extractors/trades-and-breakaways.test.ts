import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('a trade beside a name or after "as" says what a person is', () => {
  reads('classification', 'Ana Torvik, a schoolteacher, leads the River Brigade.', 'Ana Torvik classification schoolteacher')
  reads('classification', 'Ana Torvik served the River Brigade as a nurse.', 'Ana Torvik classification nurse')
})

test('whoever leaves a body to form another splits it off', () => {
  reads(
    'splinter_of',
    'Ana Torvik broke with the Northern Council and founded the River Brigade.',
    'River Brigade splinter_of Northern Council',
  )
})

test('money that a body gets from somebody funds it', () => {
  reads('funded_by', 'The River Brigade receives $2,000 a month from the Northern Council.', 'River Brigade funded_by Northern Council')
})

test('what a quarrel is over, and what explains it, moved those who quarrel', () => {
  reads('motive', 'The River Brigade quarrelled with the Northern Council over customs posts.', 'River Brigade motive customs posts')
})

test('who acts on the orders of somebody answers to him', () => {
  reads('answers_to', 'The River Brigade acted on the orders of the Northern Council.', 'River Brigade answers_to Northern Council')
})

test('whoever leaves a body, or is put out of it, belongs there no longer', () => {
  assert.deepEqual(claimsIn('Ana Torvik quit the River Brigade in 2016.', 'member_of'), [
    'Ana Torvik member_of River Brigade (denied, 2016)',
  ])
  assert.deepEqual(claimsIn('Ana Torvik was expelled from the River Brigade.', 'member_of'), [
    'Ana Torvik member_of River Brigade (denied)',
  ])
})
