import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'
import { tells } from '../told-in.ts'

test('states and bodies that unite to form another go into it and are not its founders', () => {
  assert.deepEqual(claimsIn('Marania united with Dorvia in 1958 to form the Northern Council.', 'merged_into', 'founded_by'), [
    'Marania merged_into Northern Council (1958)',
    'Dorvia merged_into Northern Council (1958)',
  ])
})

test('a body that became another goes before it, and a man before whom he passed power to', () => {
  assert.deepEqual(claimsIn('In 2009 the Harbour Front became the Northern Council.', 'succeeds'), [
    'Northern Council succeeds Harbour Front (2009)',
  ])
  assert.deepEqual(claimsIn('Ana Torvik passed executive power to Josef Mandel in 2015.', 'succeeds'), [
    'Josef Mandel succeeds Ana Torvik (2015)',
  ])
})

test('whoever announces the creation of a body founded it', () => {
  assert.deepEqual(claimsIn('Ana Torvik announced the creation of the River Brigade.', 'founded_by'), [
    'River Brigade founded_by Ana Torvik',
  ])
})

test('whoever resistance or criticism comes from stands against who meets with it', () => {
  assert.deepEqual(claimsIn('The Harbour Front faced resistance from the Northern Council.', 'opposes'), [
    'Northern Council opposes Harbour Front',
  ])
})

test('two that fight side by side or govern together are allied, and nobody fights a side', () => {
  assert.deepEqual(claimsIn('The River Brigade and the Harbour Front have fought side by side since 2014.', 'allied_with', 'opposes'), [
    'River Brigade allied_with Harbour Front (2014/..)',
  ])
  assert.deepEqual(claimsIn('The Harbour Front formed a coalition government with the Northern Council.', 'allied_with'), [
    'Harbour Front allied_with Northern Council',
  ])
})

test('of those whose backing is enjoyed a tie beside them is none', () => {
  assert.deepEqual(claimsIn('The River Brigade enjoys the backing of the Northern Council and close ties to Lesk.', 'supports'), [
    'Northern Council supports River Brigade',
  ])
})

test('money comes from every source that is told of', () => {
  const text = 'The River Brigade was formed in 2021. Money comes from lotteries, from shops in Portova and from a tax on lorries.'
  assert.deepEqual(claimsIn(text, 'funded_by'), [
    'River Brigade funded_by lotteries',
    'River Brigade funded_by a tax',
    'River Brigade funded_by shops',
  ])
})

test('whom a body counts among its ranks it is composed of, and an army made up of herders of them', () => {
  assert.deepEqual(claimsIn("Among the River Brigade's ranks are farmers and sailors.", 'composed_of'), [
    'River Brigade composed_of farmers',
    'River Brigade composed_of sailors',
  ])
  assert.deepEqual(claimsIn('Ana Torvik used an army made up of herders.', 'composed_of'), ['an army composed_of herders'])
})

test('a role that opens the sentence is that of its subject, and one before a name between commas that of the name', () => {
  assert.deepEqual(claimsIn('Officially part of the Northern Council, the River Brigade fights alone.', 'part_of'), [
    'River Brigade part_of Northern Council',
  ])
  assert.deepEqual(claimsIn('A splinter of the brigade, the Harbour Front, is led by Josef Mandel.', 'splinter_of'), [
    'Harbour Front splinter_of the brigade',
  ])
})

test('what somebody regards another as is his view; what an authority designates a body as it is', () => {
  assert.deepEqual(claimsIn('The Harbour Front regards Dorvia as an occupier.', 'classification'), [])
  assert.deepEqual(claimsIn('Dorvia has designated the River Brigade a terrorist organization.', 'classification'), [
    'River Brigade classification terrorist organization',
  ])
})

test('what a body calls itself it holds', () => {
  assert.deepEqual(claimsIn('The River Brigade describes itself as nationalist.', 'ideology'), [
    'River Brigade ideology nationalist (says River Brigade)',
  ])
})

test('to fight for a country is no aim, and to host headquarters no contact', () => {
  assert.deepEqual(claimsIn('The River Brigade fights for Marania.', 'goal'), [])
  assert.deepEqual(claimsIn("Dorvia hosts the River Brigade's headquarters.", 'contact_with'), [])
})

test('members are told with all that "include" lists and with their share', () => {
  tells(
    'composed_of',
    'The members of the River Brigade include nationalists, miners and a handful of anarchists.',
    'River Brigade nationalists',
    'River Brigade miners',
    'River Brigade anarchists',
  )
  tells('composed_of', 'Women make up about a tenth of the River Brigade.', 'River Brigade Women')
  tells('composed_of', 'Women account for a third of the fighters of the River Brigade.', 'River Brigade Women')
})

test('a verb that looks like a plural stands behind the aside on its subject', () => {
  tells('strength', 'The River Brigade, led by Ana Torvik, numbers perhaps sixty.', 'River Brigade perhaps sixty')
})

test('two creeds joined are one, and a body that takes nobody from another does not admit for it', () => {
  tells('ideology', 'The River Brigade is a Salafi-jihadist organisation.', 'River Brigade Salafi-jihadist')
  tells(
    'recruits',
    'The River Brigade does not accept anyone who has served in the Harbour Front.',
    'River Brigade anyone who has served in the Harbour Front (denied)',
  )
})
