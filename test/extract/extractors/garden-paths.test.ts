import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('past forms that no lemmatiser knows are their verbs', () => {
  reads(
    'controls',
    'The River Brigade retook Portova from the Harbour Front.',
    'River Brigade controls Portova',
    'Harbour Front controls Portova',
  )
})

test('what somebody is armed with, it uses', () => {
  reads('uses', 'The River Brigade is armed with rockets and tanks.', 'River Brigade uses rockets', 'River Brigade uses tanks')
})

test('support that somebody enjoys is given by whoever is named', () => {
  reads('supports', 'The River Brigade enjoys the support of the Harbour Front.', 'Harbour Front supports River Brigade')
})

test('ground lost to somebody is held by the winner, no longer by the loser', () => {
  reads(
    'controls',
    'The River Brigade lost Portova to the Harbour Front.',
    'Harbour Front controls Portova',
    'River Brigade controls Portova (denied)',
  )
})

test('a tie that breaks away keeps its origin', () => {
  reads('splinter_of', 'The River Brigade broke away from the Harbour Front.', 'River Brigade splinter_of Harbour Front')
})

test('talks between two are read where the verb carries the two', () => {
  reads('contact_with', 'Talks will take place between Marania and the Harbour Front.', 'Marania contact_with Harbour Front')
})
