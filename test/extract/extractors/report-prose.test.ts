import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('two posts joined by "and" share their body and their holder, and a title in apposition makes no second subject', () => {
  reads(
    'posting',
    'Ana Torvik, deputy commander and spokesman of the River Brigade, denied any part in the raid.',
    'Ana Torvik posting River Brigade',
    'Ana Torvik posting River Brigade',
  )
  reads(
    'participated_in',
    'Ana Torvik, deputy commander and spokesman of the River Brigade, denied any part in the raid.',
    'Ana Torvik participated_in the raid (denied, says Ana Torvik)',
  )
  reads('posting', "The Harbour Front's secretary-general, Josef Mandel, fled.", 'Josef Mandel posting Harbour Front')
})

test('what befalls a few members does not befall the body, nor are they all that it has', () => {
  assert.deepEqual(claimsIn('Two members of the River Brigade were arrested in Lesk.', 'charged', 'strength'), [
    'arrested charged Two members (at Lesk)',
  ])
})

test('recruits come from somewhere, and children are used', () => {
  reads('recruits', "Most of the Harbour Front's fighters are drawn from the hills.", 'Harbour Front recruits hills')
  reads('recruits', 'The Harbour Front uses children as guides.', 'Harbour Front recruits children')
})

test('a vehicle driven into somebody is an attack on whoever is hit', () => {
  reads('attacked', 'The Harbour Front rammed a truck into the River Brigade.', 'Harbour Front attacked River Brigade')
})

test('two who fight for power are rivals, and a tax is no hostility', () => {
  reads('rival_of', 'The River Brigade and the Harbour Front are fighting for control of Lesk.', 'River Brigade rival_of Harbour Front')
  reads('opposes', 'The Harbour Front levies taxes on fishermen.')
})

test('formations are bodies, and only their formation is a founding', () => {
  reads('founded', 'Formations of foreign fighters fled.')
})

test('whoever contributes troops has no outcome, and what an event brings to power is one', () => {
  reads('outcome', 'Dorvia contributed troops to the River Brigade.')
  reads('outcome', 'The coup brought Josef Mandel to power.', 'The coup outcome brought Josef Mandel to power')
})

test('a gerund after "of" is a deed of whoever is accused, also where it is taken for an adjective', () => {
  reads(
    'attacked',
    'Soldiers have been accused of torturing villagers during the search.',
    'Soldiers attacked torturing villagers (possible)',
  )
})

test('fighting that breaks out sets its two sides against each other', () => {
  reads(
    'opposes',
    'In April 2023 fighting broke out between the River Brigade and the Harbour Front.',
    'River Brigade opposes Harbour Front (2023-04)',
    'Harbour Front opposes River Brigade (2023-04)',
  )
})

test('an attack blamed on somebody is his, whatever the tree hangs the blame on', () => {
  reads('attacked', 'The governor blamed the raid on the Harbour Front.', 'Harbour Front attacked (possible, says The governor)')
})

test('a claim given up is no aim any more, and no support', () => {
  reads('goal', 'The Harbour Front gave up its claim to Lesk.', 'Harbour Front goal its claim (denied)')
  reads('supports', 'The Harbour Front gave up its claim to Marania.')
})

test('who is in charge of something has that duty, and who establishes that something is so founds nothing', () => {
  reads('function', 'The River Brigade is in charge of air defence.', 'River Brigade function air defence')
  reads('founded', 'The Northern Council established that the army shelled Lesk.')
})

test('money is said to come from somewhere, and a body lives by what it does', () => {
  reads(
    'funded_by',
    "Much of the Harbour Front's funding is said to come from donors in Dorvia.",
    'Harbour Front funded_by donors (possible)',
  )
})

test('prosecutors charge', () => {
  reads('charged', 'Prosecutors in Lesk charged Josef Mandel with murder.', 'Prosecutors charged Josef Mandel')
})

test('a figure of another decade is no date of the one it is compared with', () => {
  reads(
    'strength',
    "Officials put the Harbour Front's strength at 1,500 fighters, down from 25,000 in the 1980s.",
    'Harbour Front strength 1,500 fighters (says Officials)',
    'Harbour Front strength 25,000 (says Officials, 198X)',
  )
})

test('a verb behind a relative clause is that of the noun before it, though the tree takes it into the clause', () => {
  const text = 'The Harbour Front, which has fought Marania since January 1949, trains recruits of the River Brigade in Lesk.'
  reads('trained', text, 'Harbour Front trained recruits (at Lesk)')
})

test('whoever is driven back has no motive in it', () => {
  reads('motive', 'Helicopters drove the fighters back.')
})
