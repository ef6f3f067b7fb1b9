import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('"both countries", "the two groups" and "the two" speak of the only two of their kind told of just before', () => {
  reads(
    'attacked',
    'Marania and Dorvia share a border. Both countries attacked the River Brigade.',
    'Both countries attacked River Brigade',
    'Both countries attacked River Brigade',
  )
  reads('attacked', 'The River Brigade and the Harbour Front are rivals; in March the two came to blows.', 'two attacked two (XXXX-03)')
  reads(
    'contact_with',
    'The River Brigade distrusts the Harbour Front. The two sides held talks in Lesk.',
    'sides contact_with sides (at Lesk)',
  )
})

test('where more than two of a kind are told of, nobody says which two are meant', () => {
  reads('rival_of', 'The River Brigade, the Harbour Front and the Northern Council sent men. The two groups are rivals.')
})

test('what two do to each other each does to the other, and a tie that holds both ways is one', () => {
  reads(
    'attacked',
    'The River Brigade and the Harbour Front attacked each other in 2019.',
    'River Brigade attacked Harbour Front (2019)',
    'Harbour Front attacked River Brigade (2019)',
  )
  reads(
    'opposes',
    'Marania and Dorvia fought each other until 2003.',
    'Marania opposes Dorvia (../2003)',
    'Dorvia opposes Marania (../2003)',
  )
  reads('rival_of', 'Marania and Dorvia compete with each other.', 'Marania rival_of Dorvia')
})

test('two names with a hyphen between are the two sides of a tie', () => {
  reads('allied_with', 'The Marania-Dorvia alliance was renewed.', 'Marania allied_with Dorvia')
})

test('a second object with a date of its own is a claim of its own', () => {
  reads(
    'member_of',
    'Ana Torvik joined the River Brigade in 1973 and the Harbour Front in 1999.',
    'Ana Torvik member_of River Brigade (1973/..)',
    'Ana Torvik member_of Harbour Front (1999/..)',
  )
})
