import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('a goal is the clause or thing that somebody wants, without its opener', () => {
  reads('goal', 'The River Brigade wants to overthrow the Maranian Government.', 'River Brigade goal overthrow the Maranian Government')
  reads('goal', 'The Northern Council called for an election.', 'Northern Council goal election (says Northern Council)')
  reads('goal', "The River Brigade's goal is to free Lesk.", 'River Brigade goal free Lesk')
  reads('goal', 'The River Brigade deployed drones to protect Portova.', 'River Brigade goal protect Portova')
})

test('what somebody wants of another is told with the other, and what is only asked is no aim', () => {
  reads('goal', 'The River Brigade wants the king gone.', 'River Brigade goal king gone')
  reads('goal', 'The River Brigade wants its fighters to leave Lesk.', 'River Brigade goal its fighters to leave Lesk')
  reads('goal', 'The River Brigade promised the king to leave Lesk.', 'River Brigade goal leave Lesk (says River Brigade)')
  reads('goal', 'The River Brigade is divided on what it wants out of the war.')
})

test('coordinated aims with their own objects are two goals', () => {
  reads(
    'goal',
    'The River Brigade seeks to protect Lesk and restore order.',
    'River Brigade goal protect Lesk',
    'River Brigade goal restore order',
  )
})

test('a belief is the whole clause, and a doubt denies it', () => {
  reads('belief', 'Commanders doubt that the war is lost.', 'Commanders belief war is lost (denied)')
  reads('belief', 'Ana Torvik believes that the war is lost.', 'Ana Torvik belief war is lost')
})

test('a creed is read before a name, as a predicate and as what somebody embraces', () => {
  reads('ideology', 'The far-right River Brigade fled.', 'River Brigade ideology far-right')
  reads(
    'ideology',
    'The Harbour Front embraces nationalism and white supremacy.',
    'Harbour Front ideology nationalism',
    'Harbour Front ideology white supremacy',
  )
})

test('a motive is the reason given for an act', () => {
  reads('motive', 'Ana Torvik left the brigade because her homeland was occupied.', 'Ana Torvik motive her homeland was occupied')
})

const goals = (text: string): string[] => claimsIn(text, 'goal').map(claim => claim.replace(/^.* goal /, ''))

test('acts named one after another are a goal each, verbs that share their object one', () => {
  assert.deepEqual(goals("The Northern Council's objective is to raise money and protect farmers."), ['raise money', 'protect farmers'])
  assert.deepEqual(goals('The Northern Council wants to degrade and defeat the Harbour Front.'), ['degrade and defeat the Harbour Front'])
})
