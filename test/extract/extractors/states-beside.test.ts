import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('what befell somebody, told before or after the name, is a state', () => {
  reads('status', 'The exiled leader, Ana Torvik, leads the River Brigade.', 'Ana Torvik status exiled')
  reads('status', 'Josef Mandel is at large.', 'Josef Mandel status large')
})

test('a part in a trial is no class of person, a trade is told as one', () => {
  reads('classification', 'The defendant, Josef Mandel, denied the charge.')
  reads('classification', 'Ana Torvik, a schoolteacher, leads the River Brigade.', 'Ana Torvik classification schoolteacher')
})

test('the words of a state leave out when and where, which the claim tells by itself', () => {
  reads('status', 'Ana Torvik died in Lesk in 2003, apparently of pneumonia.', 'Ana Torvik status died (2003, at Lesk)')
  reads('status', 'The River Brigade was prohibited from trading.', 'River Brigade status prohibited from trading')
})

test('how somebody is found, taken or reported is a state, and so is where whoever holds a post is kept', () => {
  reads('status', 'Josef Mandel was found dead beside a road.', 'Josef Mandel status dead')
  reads('status', 'Josef Mandel was taken prisoner by the River Brigade.', 'Josef Mandel status prisoner')
  reads('status', 'Its chairman in exile, Josef Mandel, denied it.', 'Josef Mandel status in exile')
  reads('status', 'The raid resulted in the detention of Josef Mandel.', 'Josef Mandel status detention')
})

test('whoever falls in a battle dies, and whoever falls ill does not', () => {
  reads('status', 'Josef Mandel fell at Lesk in March 1889.', 'Josef Mandel status fell (1889-03, at Lesk)')
  reads('status', 'Josef Mandel fell from a roof in Lesk.')
})

test('whoever declares himself or another something puts him into that state', () => {
  reads('status', 'Marania declared itself a republic in 1949.', 'Marania status republic (1949)')
})

test('what is done to laws, pacts and votes, and whether they hold, is their state', () => {
  reads('status', 'Marania approved a constitution in 1996.', 'a constitution status approved (1996)')
  reads('status', 'The truce with the Harbour Front broke down in late 2020.', 'The truce status broke down (2020)')
  reads('status', 'The new law came into force in 2015.', 'The new law status came into force (2015)')
  reads('status', 'The officers passed the Harbour Front by the road.')
})

test('a noun behind the name of a body, or before a name that somebody once earned it by, says what it is', () => {
  reads('classification', 'The Harbour Front terrorist group fled.', 'Harbour Front classification terrorist group')
  reads('classification', 'The former chess star Ana Torvik won the vote.', 'Ana Torvik classification former chess star')
  reads('classification', 'It was led from Lesk by the economist Ana Torvik.', 'Ana Torvik classification economist')
})

test('what is known by a name is what the noun before it says, unless the noun is for anybody', () => {
  const text = 'On 15 January the umbrella organization known as the Harbour Front met.'
  reads('classification', text, 'Harbour Front classification umbrella organization')
  reads('classification', 'A man known as Josef Mandel paid them.')
})

test('an "it" that is said to be nothing of a known kind names no body', () => {
  reads('classification', 'The Harbour Front gave money to the River Brigade. It was a mistake.')
})
