import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('what somebody is told to think stands on his account, what he knows or hopes stands as it is', () => {
  reads('attacked', 'Ana Torvik thinks that the River Brigade attacked Lesk.', 'River Brigade attacked Lesk (likely, says Ana Torvik)')
  reads('attacked', 'Villagers suspect that the River Brigade attacked Lesk.', 'River Brigade attacked Lesk (possible, says Villagers)')
  reads('controls', 'Ana Torvik knew that the River Brigade controlled Lesk.', 'River Brigade controls Lesk')
})

test('an accusation is as sure as a statement, and whoever is accused did it', () => {
  reads('attacked', 'Dorvia accuses the River Brigade of attacking Lesk.', 'River Brigade attacked Lesk (says Dorvia)')
  reads(
    'attacked',
    'The Northern Council accused the River Brigade of torturing prisoners.',
    'River Brigade attacked prisoners (says Northern Council)',
  )
})

test('what "which" tells in passing is not what the speaker says, and the clause behind it has its subject', () => {
  reads(
    'attacked',
    'Ana Torvik said the River Brigade, which accused the Harbour Front of treason, had attacked Lesk.',
    'River Brigade attacked Lesk (says Ana Torvik)',
  )
})

test('money taken from somebody is income and no attack, and a tax without an article is read', () => {
  reads('attacked', 'The River Brigade takes money from traders.')
  reads('funded_by', 'The River Brigade takes money from traders.', 'River Brigade funded_by traders')
  reads('funded_by', 'The Harbour Front also taxes convoys on the road to Lesk.', 'Harbour Front funded_by convoys')
})

test('fighting between two is told of both', () => {
  const both = ['River Brigade opposes Harbour Front', 'Harbour Front opposes River Brigade']
  reads('opposes', 'Fighting broke out between the River Brigade and the Harbour Front.', ...both)
  reads('opposes', 'Clashes erupted between the River Brigade and the Harbour Front.', ...both)
  reads(
    'opposes',
    'It ended the war between Harbour Front and government forces.',
    'Harbour Front opposes government forces',
    'government forces opposes Harbour Front',
  )
})

test('the dead are counted where the number stands alone or is some of a body', () => {
  reads('killed', 'The attack on Lesk left 40 dead.', 'The attack killed 40')
  reads('killed', 'Eight of its men died in the raid on Lesk.', 'the raid killed Eight of its men (at Lesk)')
})

test('a trade before two names is that of both', () => {
  reads(
    'classification',
    'The researchers Ana Torvik and Josef Mandel visited the camp.',
    'Ana Torvik classification researchers',
    'Josef Mandel classification researchers',
  )
})

test('a list that commas alone join is a list, and what is held by somebody is his', () => {
  reads(
    'opposes',
    'The River Brigade fights the army, the police, the militia of the coast.',
    'River Brigade opposes the army',
    'River Brigade opposes the police',
    'River Brigade opposes the militia',
  )
  reads('controls', 'Government-held Portova lies to the north.', 'Government controls Portova')
})

test('a rank in the label of an interview is told once', () => {
  const interview =
    'Q: Why did you join?\n\nColonel Ana Torvik: I joined because they burned it.\n\nQ: And then?\n\nColonel Ana Torvik: They killed my brother.\n\nQ: When?\n\nColonel Ana Torvik: They came in May.'
  assert.equal(claimsIn(interview, 'posting').length, 1)
})
