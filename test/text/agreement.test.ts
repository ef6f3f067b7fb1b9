import assert from 'node:assert/strict'
import { test } from 'node:test'

import { agree, isPlural } from '../../src/text/agreement.ts'

const told = (name: string, kind: string | null, verb: string): string => `${name} ${agree(verb, isPlural({ name, kind }))}`

test('peoples and named classes take a verb in the plural, single bodies and persons do not', () => {
  assert.equal(told('Highlanders', 'people', 'backs'), 'Highlanders back')
  assert.equal(told('local police', 'people', 'is active in'), 'local police are active in')
  assert.equal(told('river fighters', 'organization', 'has as members'), 'river fighters have as members')
  assert.equal(told('Brothers of the Ford', 'organization', 'was founded'), 'Brothers of the Ford were founded')
  assert.equal(told('Marsh Corps', 'organization', 'numbers'), 'Marsh Corps numbers')
  assert.equal(told('Osval Rens', 'person', 'stands against'), 'Osval Rens stands against')
  assert.equal(told('Falls', 'place', 'is'), 'Falls is')
})

test('a denial agrees by its auxiliary, and a past tense stays as it is', () => {
  assert.equal(told('Highlanders', 'people', 'does not back'), 'Highlanders do not back')
  assert.equal(told('Highlanders', 'people', 'attacked'), 'Highlanders attacked')
})
