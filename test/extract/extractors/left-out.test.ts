import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn, claimsOf, describedIn } from '../claims-in.ts'

test('a passive without its doer names the court that sentences and the prosecution that charges', () => {
  assert.deepEqual(claimsIn('Ana Torvik was convicted in 1999.', 'charged'), ['convicted charged Ana Torvik (1999)'])
  assert.deepEqual(describedIn('Ana Torvik was convicted in 1999.'), ['organization: court'])
  assert.deepEqual(claimsIn('Ana Torvik was indicted in 1999.', 'charged'), ['indicted charged Ana Torvik (1999)'])
  assert.deepEqual(describedIn('Ana Torvik was indicted in 1999.'), ['organization: prosecution'])
})

test('the dead whom nobody is said to have killed died in the event told of last', () => {
  const killed = claimsOf('The shelling of Portova began on 3 May. At least 46 people were killed.').find(
    ({ predicate }) => predicate === 'killed',
  )
  assert.equal(killed?.rule, 'casualties.agentless.kill')
  assert.deepEqual(claimsIn('Portova is a town. At least 46 people were killed.', 'killed'), [])
})

test('what others must do is what the speaker wants', () => {
  assert.deepEqual(claimsIn('“The council must free the prisoners,” Ana Torvik said.', 'goal'), [
    'must goal council must free the prisoners (says Ana Torvik)',
  ])
  assert.deepEqual(claimsIn('The council must free the prisoners.', 'goal'), [])
})

test('a purpose is read under the object that the tree hangs it on', () => {
  assert.deepEqual(claimsIn('The River Brigade takes precautions to reduce the harm.', 'goal'), ['River Brigade goal reduce the harm'])
  assert.deepEqual(claimsIn('River Brigade has the right to vote.', 'goal'), [])
})

test('whoever is urged to do several things is asked for each', () => {
  assert.deepEqual(claimsIn('The Northern Council urges all parties to remain calm and to respect the vote.', 'goal'), [
    'Northern Council goal remain calm (says Northern Council)',
    'Northern Council goal respect the vote (says Northern Council)',
  ])
})

test('support is read from phrases beside the deed', () => {
  assert.deepEqual(claimsIn('River Brigade struck two targets in support of the Harbour Front.', 'supports'), [
    'River Brigade supports Harbour Front',
  ])
})

test('gunmen who belong to a brigade act for it', () => {
  assert.deepEqual(claimsIn('Gunmen belonging to the River Brigade attacked Portova.', 'attacked'), ['Gunmen attacked Portova'])
  assert.deepEqual(describedIn('Gunmen belonging to the River Brigade attacked Portova.'), [])
})

test('what somebody in apposition did is done by whoever is named', () => {
  assert.deepEqual(claimsIn('General Josef Mandel, a smuggler who had trained the Harbour Front, fled.', 'trained'), [
    'Josef Mandel trained Harbour Front',
  ])
})

test('the reason for a deed moves whoever does it', () => {
  assert.deepEqual(claimsIn('The main reason for the raid is hunger.', 'motive'), ['the raid motive hunger'])
})

test('groups that include named ones say what those are', () => {
  assert.deepEqual(claimsIn('Other armed groups include the River Brigade and the Harbour Front.', 'classification'), [
    'River Brigade classification Other armed groups',
    'Harbour Front classification Other armed groups',
  ])
})
