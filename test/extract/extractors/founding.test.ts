import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('a founding keeps its date, by participle and by verb, and its founders', () => {
  reads('founded', 'Founded in 2012, the River Brigade is a militia.', 'River Brigade founded (2012)')
  reads('founded', 'The River Brigade was founded in March 2012 by Ana Torvik.', 'River Brigade founded (2012-03)')
  reads('founded_by', 'The River Brigade was founded in March 2012 by Ana Torvik.', 'River Brigade founded_by Ana Torvik (2012-03)')
  reads('founded', 'Founded in March 2022, the Harbour Front is a militia.', 'Harbour Front founded (2022-03)')
  reads('founded_by', 'The River Brigade was founded in early May 2014 by Anton Velk.', 'River Brigade founded_by Anton Velk (2014-05)')
  reads('founded_by', 'Ana Torvik, the founder of the River Brigade, fled.', 'River Brigade founded_by Ana Torvik')
})

test('ends, splits, mergers and successions are told apart', () => {
  reads('dissolved', 'The Harbour Front was dissolved in 2016.', 'Harbour Front dissolved (2016)')
  reads('splinter_of', 'The Harbour Front split from the River Brigade.', 'Harbour Front splinter_of River Brigade')
  reads('merged_into', 'The Harbour Front merged into the River Brigade.', 'Harbour Front merged_into River Brigade')
  reads('succeeds', 'The Northern Council succeeded the Harbour Front.', 'Northern Council succeeds Harbour Front')
})

test('a namesake, a paymaster and recruits', () => {
  reads('named_after', 'The River Brigade is named after Josef Mandel.', 'River Brigade named_after Josef Mandel')
  reads('funded_by', 'The Harbour Front is funded by Dorvia.', 'Harbour Front funded_by Dorvia')
  reads('recruits', 'The River Brigade recruits teenagers.', 'River Brigade recruits teenagers')
})

test('a founding that did not happen is denied', () => {
  reads('founded', 'The River Brigade was never founded.', 'River Brigade founded (denied)')
})
