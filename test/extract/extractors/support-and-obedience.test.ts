import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'
import { tells } from '../told-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('whoever is paid is funded by whoever pays, and by those it taxes', () => {
  reads('funded_by', 'The River Brigade is paid by the Northern Council.', 'River Brigade funded_by Northern Council')
  reads('funded_by', 'The River Brigade taxes the Portova Timber Company.', 'River Brigade funded_by the Portova Timber Company')
})

test('an oath, a submission and an authority over somebody are obedience', () => {
  reads('answers_to', 'Ana Torvik submitted to the Northern Council.', 'Ana Torvik answers_to Northern Council')
  reads('answers_to', 'The Northern Council has authority over the River Brigade.', 'River Brigade answers_to Northern Council')
})

test('a body that breaks with another is its splinter, one that is absorbed is merged into it', () => {
  reads('splinter_of', 'The River Brigade broke with the Northern Council in 1998.', 'River Brigade splinter_of Northern Council (1998)')
  reads('merged_into', 'The Northern Council absorbed the River Brigade.', 'River Brigade merged_into Northern Council')
})

test('what somebody asks for is a goal', () => {
  reads('goal', 'The Northern Council asked for a ceasefire.', 'Northern Council goal ceasefire (says Northern Council)')
})

test('who pays is told by shares of an income, salaries and the pay that men are in', () => {
  tells(
    'funded_by',
    'The annual income of the River Brigade is put at six million dollars, of which a third derives from ransoms.',
    'River Brigade ransoms',
  )
  tells('funded_by', 'The River Brigade is said to be in the pay of the mining company.', 'River Brigade mining company (possible)')
  tells('funded_by', 'The council paid the salaries of 250 fighters of the River Brigade.', 'River Brigade council')
})

test('whom a body obeys is told against whom it does not, in practice, and by whence it is run', () => {
  tells(
    'answers_to',
    'The fighters of the River Brigade take their orders from Colonel Dile rather than from the capital.',
    'River Brigade Dile',
  )
  tells(
    'answers_to',
    'The River Brigade is nominally subordinate to the Lesk Army, but in practice answers to a liaison officer.',
    'River Brigade Lesk Army',
    'River Brigade liaison officer',
  )
  tells('answers_to', 'The minister said the River Brigade is run from Iran.', 'River Brigade Iran (says minister)')
})
