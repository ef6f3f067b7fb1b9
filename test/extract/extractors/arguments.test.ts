import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('a noun of trade before a name does what the person does', () => {
  reads(
    'opposes',
    'In 1948, landowner Josef Mandel raised an army and rebelled against the Maranian Government.',
    'Josef Mandel opposes Maranian Government (1948)',
  )
})

test('a by-phrase is found where an aside follows it, and behind what the deed is done to', () => {
  reads(
    'founded_by',
    'The River Brigade was founded by Ana Torvik, a far-right activist, in 2014.',
    'River Brigade founded_by Ana Torvik (2014)',
  )
  reads('uses', 'The use of chemical weapons by the Harbour Front reinforces the fear.', 'Harbour Front uses chemical weapons')
})

test('a participle that opens the sentence speaks of its subject', () => {
  reads('founded', 'Founded in March 2022, the River Brigade is a militia.', 'the River Brigade founded (2022-03)'.replace('the ', ''))
})

test('whoever is killed in a raid is killed by its doer', () => {
  reads('killed', 'Josef Mandel was killed in a raid by the River Brigade.', 'River Brigade killed Josef Mandel')
})

test('deaths are counted behind the noun of dying, and the dead after those left dead', () => {
  reads('killed', 'The attack resulted in the deaths of 20 civilians.', 'The attack killed 20 civilians')
  reads('killed', 'The attack left 30 people dead.', 'The attack killed 30 people')
})

test('whoever is subject to a deed undergoes it', () => {
  reads('attacked', 'The River Brigade is subject to attacks by the Harbour Front.', 'Harbour Front attacked River Brigade')
})

test('aid does what its giver does', () => {
  reads('supports', 'Marania’s assistance supports the River Brigade.', 'Marania supports River Brigade')
})

test('the leader of an uprising took part in it and holds no post', () => {
  reads('participated_in', 'Josef Mandel, the leader of the uprising, fled.', 'Josef Mandel participated_in the uprising')
  reads('posting', 'Josef Mandel, the leader of the uprising, fled.')
})

test('ties of a person are contacts, those of a body an alliance', () => {
  reads('contact_with', "Ana Torvik's ties to the Harbour Front are known.", 'Ana Torvik contact_with Harbour Front')
  reads('allied_with', "The River Brigade's ties to the Harbour Front are known.", 'River Brigade allied_with Harbour Front')
})

test('bodies named in a list after a measured noun are all meant', () => {
  reads(
    'allied_with',
    'The River Brigade has ties with a number of partners, including Dorvia.',
    'River Brigade allied_with partners',
    'River Brigade allied_with Dorvia',
  )
})
