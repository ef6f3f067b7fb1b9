import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('what somebody is forbidden or means to do is not done', () => {
  reads('attacked', 'The Northern Council forbade the River Brigade to fire on Portova.')
  reads('attacked', 'The River Brigade meant to storm Portova.')
  reads('opposes', 'The River Brigade meant to storm Portova.', 'River Brigade opposes Portova')
})

test('an attack that nobody has claimed is nobody’s, and none that somebody did not make', () => {
  reads('attacked', 'No group has claimed the attack on Portova.')
})

test('an attack that is warded off is made on whoever wards it off', () => {
  reads('attacked', 'The River Brigade repelled an attack by the Harbour Front.', 'Harbour Front attacked River Brigade')
  reads('attacked', 'The River Brigade fought off an attack by the Harbour Front.', 'Harbour Front attacked River Brigade')
  reads('attacked', 'The River Brigade repelled the Harbour Front.', 'River Brigade attacked Harbour Front')
})

test('those who are told of deaths in a closing tag neither die nor kill', () => {
  const told = claimsIn('Gunmen on motorcycles killed at least 11 guards in Lesk on Sunday, two officials and a teacher said.', 'killed')
  assert.ok(
    told.every(claim => claim.startsWith('Gunmen') && !/killed (?:two|a)\b/.test(claim)),
    told.join('; '),
  )
})

test('deaths from hunger or sickness are no part of the fighting told of before', () => {
  reads('killed', 'The River Brigade raided Portova. Two thousand people died of hunger.')
})

test('a need is of what somebody could be given, and not of what a judgement rests on', () => {
  reads('needs', 'The Northern Council relied on a report by the police.')
  reads('needs', 'The Northern Council appealed for witnesses.')
  reads('needs', 'The Northern Council appealed for rifles.', 'Northern Council needs rifles')
})

test('what is to come only on a condition is no claim', () => {
  reads('member_of', 'If the army leaves, the River Brigade will join the Northern Council.')
  reads('supports', 'In the event the army leaves, the River Brigade will support the Northern Council.')
  reads('supports', 'The River Brigade will support the Northern Council.', 'River Brigade supports Northern Council')
  reads(
    'supports',
    'If the army is to be believed, the River Brigade supports the Northern Council.',
    'River Brigade supports Northern Council',
  )
})
