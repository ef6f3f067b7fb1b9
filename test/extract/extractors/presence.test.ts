import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('ground passes to, and is in the hands of, whoever holds it', () => {
  reads('controls', 'Lesk is in the hands of the Harbour Front.', 'Harbour Front controls Lesk')
  reads('controls', 'Lesk fell into the hands of the Harbour Front.', 'Harbour Front controls Lesk')
  reads('controls', 'Lesk passed to the River Brigade in May.', 'River Brigade controls Lesk (XXXX-05)')
  reads('controls', 'Ana Torvik is in the hands of the Harbour Front.')
})

test('whoever extends control or tightens a hold has it there', () => {
  reads('controls', 'Marania extended its control to Lesk.', 'Marania controls Lesk')
  reads('controls', 'The Harbour Front tightened its hold on Lesk.', 'Harbour Front controls Lesk')
})

test('a body works where its people are, and is based in what it uses as a base', () => {
  reads(
    'operates_in',
    'The Harbour Front has 700 employees across Marania and Dorvia.',
    'Harbour Front operates_in Marania',
    'Harbour Front operates_in Dorvia',
  )
  reads('based_in', 'The Harbour Front used the hospital as a base.', 'Harbour Front based_in the hospital')
  reads('based_in', 'The Harbour Front used the hospital as a school.')
})

test('whoever is joined for talks takes part in them too', () => {
  reads(
    'participated_in',
    'Ana Torvik joined Josef Mandel in Lesk for talks on the truce.',
    'Josef Mandel participated_in talks (at Lesk)',
    'Ana Torvik participated_in talks (at Lesk)',
  )
})

test('men are counted as a body by the name that they give themselves, and by what it is or is thought to number', () => {
  reads(
    'strength',
    'Ana Torvik appeared at the head of some forty men who called themselves the Harbour Front.',
    'Harbour Front strength some forty men',
  )
  reads('strength', 'The Harbour Front are fifteen to twenty young men from Portova.', 'Harbour Front strength fifteen to twenty young men')
  reads(
    'strength',
    'The Harbour Front, which is thought to number more than 2,350 fighters since it absorbed deserters in April, has no programme.',
    'Harbour Front strength more than 2,350 fighters',
  )
})

test('what a battle cost is read where the verb is taken for a noun', () => {
  reads(
    'killed',
    'The battle at Lesk in May 1900 lasted fifteen days and cost perhaps 2,500 lives.',
    'The battle killed perhaps 2,500 lives (1900-05)',
  )
})

test('a party or a target in a place says not where a body works', () => {
  assert.deepEqual(claimsIn('Every party in Lesk praised the accord.', 'operates_in'), [])
  assert.deepEqual(claimsIn('The destruction of targets in Lesk weakened the Harbour Front.', 'operates_in'), [])
})
