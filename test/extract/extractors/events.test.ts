import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('an event that the text dates happened then', () => {
  reads('occurred', 'The Battle of Lesk began in June 2014.', 'Battle of Lesk occurred (2014-06)')
  reads('occurred', 'The 2014 coup led to a civil war.', 'The 2014 coup occurred (2014)')
})

test('an undated event mentioned in passing makes no claim of its own', () => {
  reads('occurred', 'The coup surprised the council.')
})

test('an outcome is what an event led to, dated with it', () => {
  reads('outcome', 'The 2014 coup led to a civil war.', 'The 2014 coup outcome civil war (2014)')
})

test('a ban is a state', () => {
  reads('status', 'The Harbour Front is banned in Marania.', 'Harbour Front status banned (at Marania)')
})

test('who denies a part in something denies having taken part', () => {
  assert.deepEqual(claimsIn('Marania denied any part in the Battle of Lesk.', 'participated_in'), [
    'Marania participated_in Battle of Lesk (denied, says Marania)',
  ])
})

test('involvement that is evident in something is involvement in it', () => {
  assert.deepEqual(claimsIn("Dorvia claims Marania's involvement is evident in the Battle of Lesk.", 'participated_in'), [
    'Marania participated_in Battle of Lesk (says Dorvia)',
  ])
})

test('who “who” is, is whoever can speak: not the claim that analysts back, but the analysts', () => {
  assert.deepEqual(
    claimsIn('It is a claim backed by Dorvia, who argued that Marania took part in the Battle of Lesk.', 'participated_in'),
    ['Marania participated_in Battle of Lesk (possible, says Dorvia)'],
  )
})

test('a definite event with whom it struck happened, dated or not', () => {
  assert.deepEqual(claimsIn('The Northern Council condemned the attack on Portova.', 'occurred'), ['the attack occurred (at Portova)'])
})

test('an event told by its course, and a coup in which power was seized, happened', () => {
  reads('occurred', 'Marania experienced a series of military coups.', 'military coups occurred')
  reads('occurred', 'The council did not yield, prompting five months of violent conflict.', 'violent conflict occurred')
  reads('occurred', 'Ana Torvik took power in a coup.', 'a coup occurred')
})

test('attacks that somebody makes again and again are his deeds, not one event', () => {
  reads('occurred', 'In 2016 the Harbour Front conducted attacks in Lesk.')
})

test('an outcome is worded once, without what stands before its cause', () => {
  reads('outcome', 'Then in 1999, a military coup overthrew the council.', 'a military coup outcome overthrew the council (1999)')
  reads('outcome', 'The raid sparked brutal reprisals.', 'The raid outcome brutal reprisals')
})

test('what is divided into parts, captured ground and who fled by the way are no states', () => {
  reads('status', 'Marania is divided into nine provinces.')
  reads('status', 'Lesk was captured in 2015.')
  reads('status', 'The River Brigade pursued the insurgents who fled Lesk.')
})

test('whom a named war was with had a part in it', () => {
  reads('fought_in', 'After the Battle of Lesk with the Harbour Front, Marania gained ground.', 'Harbour Front fought_in Battle of Lesk')
})

test('what forced or pushed somebody to act, and what he answers by a deed, is his motive', () => {
  reads('motive', 'Political pressure forced Ana Torvik to resign.', 'Ana Torvik motive Political pressure')
  reads('motive', 'Marania responded to the spread of riots by closing the border.', 'Marania motive spread of riots')
  reads('motive', 'Marania responded to the letter.')
})

test('where one man once was is not where he operates', () => {
  reads('operates_in', 'Ana Torvik was in Lesk.')
})

test('what a state faces is its state, and the people or protests that somebody saw are not', () => {
  reads('status', 'Marania faces increasing violence.', 'Marania status increasing violence')
  reads('status', 'Marania saw some protests.')
  reads('status', 'The council retained its members.')
})
