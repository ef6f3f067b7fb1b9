import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const attacks = (text: string): string[] => claimsIn(text, 'attacked')

test('what somebody does not say or confirm is neither his claim nor his denial', () => {
  assert.deepEqual(attacks('The ministry could not confirm that the Harbour Front attacked Lesk.'), [])
  assert.deepEqual(attacks('No official has confirmed that the Harbour Front attacked Lesk.'), [])
  assert.deepEqual(attacks('None of the witnesses said that the Harbour Front attacked Lesk.'), [])
})

test('what somebody does not believe or accept is denied once', () => {
  const denied = ['Harbour Front attacked Lesk (denied, likely, says The ministry)']
  assert.deepEqual(attacks('The ministry does not believe that the Harbour Front attacked Lesk.'), denied)
  assert.deepEqual(attacks('The ministry does not think that the Harbour Front attacked Lesk.'), denied)
  assert.deepEqual(attacks('The ministry does not accept that the Harbour Front attacked Lesk.'), [
    'Harbour Front attacked Lesk (denied, says The ministry)',
  ])
})

test('what nobody denies stands, and what nobody believes does not', () => {
  assert.deepEqual(attacks('No one disputes that the Harbour Front attacked Lesk.'), ['Harbour Front attacked Lesk'])
  assert.deepEqual(attacks('Nobody believes that the Harbour Front attacked Lesk.'), ['Harbour Front attacked Lesk (denied, likely)'])
})

test('what a relative clause tells by the way is not what is denied, unless it tells of the denied deed', () => {
  assert.deepEqual(attacks('The ministry denies that the men who burned Lesk were soldiers.'), ['the men attacked Lesk'])
  assert.deepEqual(claimsIn('The Harbour Front denied the bombing which killed nine people.', 'killed'), [
    'Harbour Front killed nine people (denied, says Harbour Front)',
  ])
})

test('what somebody has not admitted is denied once, by whichever of two', () => {
  assert.deepEqual(claimsIn('The Harbour Front has not admitted killing the mayor.', 'killed'), [
    'Harbour Front killed the mayor (denied, says Harbour Front)',
  ])
  const read = attacks('Neither the Harbour Front nor the Lesk Guard has admitted responsibility for the raid on Orsk.')
  assert.ok(read.length > 0)
  for (const claim of read) assert.match(claim, /denied/)
})

test('the pronoun of a tag stands for the subject of the clause that it is put into', () => {
  assert.deepEqual(attacks('The Harbour Front attacked Lesk, it says, because the town was held by Orsk.'), [
    'Harbour Front attacked Lesk (says it)',
  ])
})

test('"I" in words whose teller is left open is nobody that the same words would have to tell', () => {
  const text =
    '“I am delighted that the council had worked hard to ensure that the boys were given the training to serve their town,” he noted.'
  assert.deepEqual(claimsIn(text, 'opposes'), [])
})
