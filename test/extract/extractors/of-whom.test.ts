import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('who is not the only one of a kind is one of it, and does what is told of the kind', () => {
  const text = 'The River Brigade is not the only foreign group in Dorvia that seeks to oust the president.'
  reads('classification', text, 'River Brigade classification foreign group')
  reads('operates_in', text, 'River Brigade operates_in Dorvia')
  reads('goal', text, 'River Brigade goal oust the president')
  reads('operates_in', 'The River Brigade is not a group in Dorvia.')
})

test('leanings are those of whoever writes, not of what is written', () => {
  reads('opposes', 'Ana Torvik published anti-Western pamphlets.')
  reads('opposes', 'Ana Torvik leads an anti-Western militia.', 'an anti-Western militia opposes Western')
})

test('a reason behind an infinitive is that of whoever intends it', () => {
  reads(
    'motive',
    'The River Brigade vowed to help Marania take Portova, because its members see Dorvia as a threat.',
    'River Brigade motive its members see Dorvia as a threat',
  )
})

test('a cause is no thing that one is named for', () => {
  reads('named_after', 'They wish to continue the cause for which they were named.')
  reads('named_after', 'The River Brigade was named for Ana Torvik.', 'River Brigade named_after Ana Torvik')
})

test('an event set behind a place by a comma is not the place', () => {
  reads('occurred', 'For many in Portova, the invasion of Dorvia evokes memories of war.', 'the invasion occurred')
})

test('whoever is charged with a crime has no duty, and who tells a real name does not bear it', () => {
  reads('function', 'In May 2019 the River Brigade was charged with fraud.')
  reads(
    'alias',
    'According to the Harbour Front, the real name of Ana Torvik is Hamid Saleh.',
    'Ana Torvik alias Hamid Saleh (says Harbour Front)',
  )
})
