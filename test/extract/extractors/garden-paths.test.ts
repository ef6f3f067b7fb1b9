import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('past forms that no lemmatiser knows are their verbs', () => {
  reads(
    'controls',
    'The River Brigade retook Portova from the Harbour Front.',
    'River Brigade controls Portova',
    'Harbour Front controls Portova',
  )
})

test('what somebody is armed with, it uses', () => {
  reads('uses', 'The River Brigade is armed with rockets and tanks.', 'River Brigade uses rockets', 'River Brigade uses tanks')
})

test('support that somebody enjoys is given by whoever is named', () => {
  reads('supports', 'The River Brigade enjoys the support of the Harbour Front.', 'Harbour Front supports River Brigade')
})

test('ground lost to somebody is held by the winner, no longer by the loser', () => {
  reads(
    'controls',
    'The River Brigade lost Portova to the Harbour Front.',
    'Harbour Front controls Portova',
    'River Brigade controls Portova (denied)',
  )
})

test('a tie that breaks away keeps its origin', () => {
  reads('splinter_of', 'The River Brigade broke away from the Harbour Front.', 'River Brigade splinter_of Harbour Front')
})

test('talks between two are read where the verb carries the two', () => {
  reads('contact_with', 'Talks will take place between Marania and the Harbour Front.', 'Marania contact_with Harbour Front')
})

test('what a verb of naming makes of its object is a view of it, no aside', () => {
  reads(
    'views',
    'The Maranian Government has branded the Harbour Front a terrorist organization.',
    'Maranian Government views Harbour Front',
  )
})

test('what somebody would like is an aim, and what he would like to see done to another no view of that one', () => {
  const text = 'The Harbour Front would like to see Marania broken up into small states.'
  reads('goal', text, 'Harbour Front goal see Marania broken up into small states')
  reads('views', text)
})

test('an infinitive that tells a measure is no aim', () => {
  reads('goal', 'The Harbour Front is not strong enough to threaten Marania.')
})

test('who founded something is not dated by what its founder does', () => {
  reads('founded_by', 'The founder of the Harbour Front, Ana Torvik, lost two brothers in 2004.', 'Harbour Front founded_by Ana Torvik')
})

test('who is spoken of in a clause that somebody denies by "which" is denied in his name', () => {
  reads(
    'supports',
    'The Harbour Front is thought to have received arms from Marania, which Marania denies.',
    'Marania supports Harbour Front (likely)',
    'Marania supports Harbour Front (denied, says Marania)',
  )
})

test('exiles, highlanders and others who are no fighters make up a body too', () => {
  reads('composed_of', 'The River Brigade is made up mainly of highlanders.', 'River Brigade composed_of highlanders')
})

test('a noun that is spelt like a verb is the verb where a sentence about many would have none', () => {
  reads('answers_to', 'The fighters of the brigade answer to the Northern Council.', 'The fighters answers_to Northern Council')
})

test('a name does not run across a preposition', () => {
  reads('supports', 'The Northern Council is loyal to Josef Mandel through the River Brigade.', 'Northern Council supports Josef Mandel')
})

test('both bounds of a range are on the word of whoever puts the number there', () => {
  reads(
    'strength',
    'The Northern Council put the strength of the River Brigade at 800 to 1,000 fighters.',
    'River Brigade strength 800 to 1,000 fighters (says Northern Council)',
  )
})

test('who is called by another name is said to be what he is under his own', () => {
  reads('classification', 'Ana Torvik, a nationalist known as Red Fox, left Portova.', 'Ana Torvik classification nationalist')
})

test('recruits who are turned away are not opposed', () => {
  reads('opposes', 'The River Brigade rejects recruits with extremist views.')
})

test('villages that are burned are not killed, and whoever lives in them may be', () => {
  reads('killed', 'The River Brigade burned 30 villages, killing 400 people.', 'River Brigade killed 400 people')
})

test('the loyalty that somebody has of others is theirs', () => {
  reads('supports', 'Josef Mandel has the loyalty of the Harbour Front.', 'Harbour Front supports Josef Mandel')
})

test('of a neighbour who is accused of a deed, it is he that did it', () => {
  reads(
    'supports',
    'The Maranian Government has long accused neighbouring Dorvia of arming the Harbour Front.',
    'Dorvia supports Harbour Front (says Maranian Government)',
  )
})

test('joined to a clause, a noun right before a verb is its subject', () => {
  reads(
    'member_of',
    'The River Brigade broke with Marania, and eight of its members joined the Harbour Front.',
    'its members member_of Harbour Front',
  )
})
