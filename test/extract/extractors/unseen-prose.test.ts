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

test('what members are said to be makes up the body that has them', () => {
  const text = 'The River Brigade, whose members are mostly Marania exiles, wants autonomy.'
  reads('composed_of', text, 'River Brigade composed_of mostly Marania exiles')
  reads('classification', text)
  reads('goal', text, 'River Brigade goal autonomy')
})

test('a rival body is the rival of the one spoken of before', () => {
  const text = 'The River Brigade holds Lesk. A rival body, the Harbour Front, was formed in 2010.'
  reads('rival_of', text, 'Harbour Front rival_of River Brigade (2010)')
  reads('classification', text)
})

test('a trade before a name says where its bearer is from, and is no second description', () => {
  const text = 'The Dorvia medic Ana Torvik founded the Harbour Front.'
  reads('nationality', text, 'Ana Torvik nationality Dorvia')
  reads('classification', text, 'Ana Torvik classification Dorvia medic')
})

test('a name that somebody uses is his alias, and a list of banned bodies sets whoever keeps it against them', () => {
  reads('alias', 'Ana Torvik, who uses the name Camera, fled.', 'Ana Torvik alias Camera')
  reads('opposes', 'Dorvia added the Harbour Front to its list of terrorists.', 'Dorvia opposes Harbour Front')
  reads('opposes', 'The Harbour Front rejected the 1998 settlement.', 'Harbour Front opposes the 1998 settlement (1998)')
})

test('talks that open a sentence are no verb, and a government is not told to sit in its capital', () => {
  reads('dissolved', 'Talks between the River Brigade and the Harbour Front collapsed in May.')
  reads('based_in', 'The government in Portova denied it.')
})

test('where people were killed is no seat of theirs', () => {
  reads('operates_in', 'The River Brigade executed fourteen militants in Lesk.')
})
