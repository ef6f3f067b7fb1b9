import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (text: string, predicate: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('what a description does is done by the name that stands beside it', () => {
  reads('The former leader of the brigade, Ana Torvik, visited Marania.', 'contact_with', 'Ana Torvik contact_with Marania')
  reads('Its founder, the medic Ana Torvik, attacked Portova.', 'attacked', 'Ana Torvik attacked Portova')
})

test('a description between a post and its name does not part them', () => {
  reads('The treasurer of the River Brigade, the veteran Ana Torvik, fled.', 'posting', 'Ana Torvik posting River Brigade')
  reads('Two brothers founded the River Brigade, whose treasurer, Ana Torvik, fled.', 'posting', 'Ana Torvik posting River Brigade')
})

test('every member of a list does what its last member does', () => {
  reads(
    'In 2011, the River Brigade, the Harbour Front, Dorvia, and Marania expanded sanctions against the Northern Council.',
    'opposes',
    'River Brigade opposes Northern Council (2011)',
    'Harbour Front opposes Northern Council (2011)',
    'Dorvia opposes Northern Council (2011)',
    'Marania opposes Northern Council (2011)',
  )
})

test('aid between commas goes to whom the phrase before it names', () => {
  reads('The River Brigade, with the support of Marania, attacked Portova.', 'supports', 'Marania supports River Brigade')
})

test('whom somebody forces from office he attacks', () => {
  reads('The River Brigade forced Ana Torvik to step down.', 'attacked', 'River Brigade attacked Ana Torvik')
})

test('each item of a list that somebody seeks is an aim of its own', () => {
  reads(
    'The Harbour Front wants the removal of the governor, a new road and the return of refugees.',
    'goal',
    'Harbour Front goal removal of the governor',
    'Harbour Front goal new road',
    'Harbour Front goal return of refugees',
  )
})

test('what a body meets for, and what its superiors tell somebody to do, are aims', () => {
  reads('The Northern Council will assemble to review the campaign.', 'goal', 'Northern Council goal review the campaign')
  reads(
    'The River Brigade was told by the Northern Council to leave Portova.',
    'goal',
    'Northern Council goal leave Portova (says Northern Council)',
  )
})

test('founder and commander are both of the body that is named once', () => {
  reads("The River Brigade's founder and commander, Ana Torvik, fled.", 'posting', 'Ana Torvik posting River Brigade')
})

test('what a source asks of a reporter is no aim', () => {
  reads('Ana Torvik asked not to be named.', 'goal')
  reads('The Northern Council declined to comment.', 'goal')
})
