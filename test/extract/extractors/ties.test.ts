import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('support is read from verbs in both voices, nouns, gifts, adjectives, roles and compounds', () => {
  reads('supports', 'Dorvia supports the River Brigade.', 'Dorvia supports River Brigade')
  reads('supports', 'The River Brigade is backed by Dorvia.', 'Dorvia supports River Brigade')
  reads('supports', "Dorvia's support for the River Brigade grew.", 'Dorvia supports River Brigade')
  reads('supports', 'Dorvia provided weapons to the River Brigade.', 'Dorvia supports River Brigade')
  reads('supports', 'The River Brigade is loyal to the Northern Council.', 'River Brigade supports Northern Council')
  reads('supports', 'Ana Torvik, a supporter of the Harbour Front, was arrested.', 'Ana Torvik supports Harbour Front')
  reads('supports', 'The Dorvia-backed Harbour Front fled.', 'Dorvia supports Harbour Front')
})

test('a prefix tells the side: "pro-" backs, "anti-" opposes', () => {
  reads('supports', 'Pro-Dorvia militias entered Lesk.', 'Pro-Dorvia militias supports Dorvia')
  reads('opposes', 'The anti-Dorvia Harbour Front fled.', 'Harbour Front opposes Dorvia')
})

test('allies are read alongside, with and as equals', () => {
  reads('allied_with', 'The River Brigade fought alongside the Harbour Front.', 'River Brigade allied_with Harbour Front')
  reads('allied_with', 'The River Brigade and the Harbour Front are allies.', 'River Brigade allied_with Harbour Front')
})

test('opposition is a verb, a war against somebody, and never the neutral use of a word', () => {
  reads('opposes', 'Marania opposes the River Brigade.', 'Marania opposes River Brigade')
  reads('opposes', 'The River Brigade is fighting against Marania.', 'River Brigade opposes Marania')
  reads('opposes', "Marania's war against the Harbour Front lasted ten years.", 'Marania opposes Harbour Front')
  reads('opposes', 'The river opposes the plain.')
})

test('meetings and talks join both parties, whichever is subject', () => {
  reads('contact_with', 'Ana Torvik met Josef Mandel in Lesk on 3 May 2020.', 'Ana Torvik contact_with Josef Mandel (2020-05-03, at Lesk)')
  reads('contact_with', 'Ana Torvik and Josef Mandel met.', 'Ana Torvik contact_with Josef Mandel')
  reads('contact_with', 'Talks between Marania and Dorvia failed.', 'Marania contact_with Dorvia')
})

test('regard, rivalry and prosecution have their own predicates', () => {
  reads('views', 'The Northern Council condemned the attack.', 'Northern Council views the attack (says Northern Council)')
  reads('views', 'Marania regards the Harbour Front as a threat.', 'Marania views Harbour Front')
  reads('rival_of', 'The Harbour Front is a rival of the River Brigade.', 'Harbour Front rival_of River Brigade')
  reads('charged', 'Marania charged Ana Torvik with treason.', 'Marania charged Ana Torvik')
})

test('"see" without "as" is no view', () => {
  reads('views', 'Ana Torvik saw the River Brigade.')
})

test('help given in an undertaking is support, also where another noun leads up to it', () => {
  assert.deepEqual(claimsIn('The River Brigade played some form of support in the Battle of Lesk.', 'supports'), [
    'River Brigade supports Battle of Lesk',
  ])
  assert.deepEqual(claimsIn('The River Brigade carried out the attack with the support of Marania.', 'supports'), [
    'Marania supports River Brigade',
  ])
})

test('parties that "between" joins are read also where the second is taken for a subject', () => {
  reads('rival_of', 'The rivalry between the Harbour Front and the River Brigade is old.', 'Harbour Front rival_of River Brigade')
  reads('allied_with', 'The Harbour Front has close ties to Dorvia.', 'Harbour Front allied_with Dorvia')
})

test('whoever is supported in what is theirs does it', () => {
  reads('opposes', 'Marania supports the River Brigade in its fight against the Harbour Front.', 'River Brigade opposes Harbour Front')
  reads('opposes', 'Marania supports the government and the people of Dorvia in this struggle.')
})

test('what is done in support of somebody is support by its doer', () => {
  reads('supports', 'Marania conducted ten raids in support of the River Brigade.', 'Marania supports River Brigade')
})

test('what saddens or appals somebody is how he regards it', () => {
  reads('views', 'The Northern Council is saddened by the attack.', 'Northern Council views the attack')
})

test('support is read from what one side gives, sends, sells or gets, where the gift keeps a side going', () => {
  reads('supports', 'The River Brigade was given rifles by Dorvia.', 'Dorvia supports River Brigade')
  reads('supports', 'Dorvia sells weapons to the River Brigade.', 'Dorvia supports River Brigade')
  reads('supports', 'The River Brigade received rockets from Dorvia.', 'Dorvia supports River Brigade')
  reads('supports', 'Dorvia offered the River Brigade its condolences.')
  reads('supports', 'Dorvia came to the aid of the River Brigade.', 'Dorvia supports River Brigade')
})

test('who tells somebody something is in touch with him; what is told the press is only published', () => {
  reads('contact_with', 'Ana Torvik told the Northern Council that the road was open.', 'Ana Torvik contact_with Northern Council')
  reads('contact_with', 'Ana Torvik told reporters that the road was open.')
})

test('who rejects an accusation opposes nobody by that', () => {
  reads('opposes', 'Marania rejected the allegation.')
})

test('sides are told by where somebody fights, and by whose fall he demands', () => {
  reads('supports', 'The River Brigade fights on the side of Dorvia.', 'River Brigade supports Dorvia')
  reads('opposes', 'The River Brigade demanded the resignation of Ana Torvik.', 'River Brigade opposes Ana Torvik')
})

test('a name given to somebody is no call, and a cause fought for is nobody backed', () => {
  reads('contact_with', 'The River Brigade called the Harbour Front a gang.')
  reads('contact_with', 'Ana Torvik wrote to Josef Mandel.', 'Ana Torvik contact_with Josef Mandel')
  reads('supports', 'The River Brigade fights for the independence of Portova.')
})

test('an acquittal denies the charge', () => {
  reads('charged', 'The River Court acquitted Ana Torvik.', 'The River Court charged Ana Torvik (denied)')
})
