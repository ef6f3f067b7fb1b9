import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'
import { tells } from '../told-in.ts'

const aims = (text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, 'goal'), expected)

test('to want to thank or congratulate somebody is no aim', () => {
  aims('I want to thank Ana Torvik and congratulate the River Brigade.')
})

test('to stand shoulder to shoulder is no aim', () => {
  aims('Dorvia continues to stand shoulder to shoulder with the River Brigade.')
})

test('what somebody is urged to ask of another is no aim of his', () => {
  aims(
    'Ana Torvik urged Josef Mandel to press the council to end its strikes.',
    'Ana Torvik goal press the council to end its strikes (says Ana Torvik)',
  )
})

test('the decision of somebody to do a thing is his aim', () => {
  aims('Dorvia welcomed the decision of Ana Torvik to leave the council.', 'Ana Torvik goal leave the council')
})

test('what a body is in need of it needs, and that is no aim beside', () => {
  assert.deepEqual(claimsIn('The River Brigade is in need of radios and boats.', 'needs', 'goal'), [
    'River Brigade needs radios',
    'River Brigade needs boats',
  ])
})

test('whoever rises to a post holds it', () => {
  assert.deepEqual(claimsIn('Josef Mandel rose to deputy commander of the River Brigade.', 'posting'), [
    'Josef Mandel posting River Brigade',
  ])
})

test('who is led by a council is not moved by it, and what should happen in some case is nobody’s wish', () => {
  tells('motive', 'The River Brigade is led by a six-member council.')
  tells('goal', 'Should the ceasefire collapse, the River Brigade could mobilise 5,000 men, a diplomat estimated.')
})

test('an aim ends before what a comma and "which" or "particularly" add to it', () => {
  aims('The Harbour Front wants the independence of Lesk, which it calls Port Land.', 'Harbour Front goal independence of Lesk')
  aims(
    'Marania reaffirmed its commitment to support Dorvia, particularly at this critical moment in the war.',
    'Marania goal support Dorvia (says Marania)',
  )
})

test('what a body writes down may demand and call for something', () => {
  aims('The statutes of the Harbour Front call for reconciliation.', 'The statutes goal reconciliation')
})

test('what a meeting was focused on, and whom somebody pursues, are no aims', () => {
  aims('The meeting focused on the situation in Lesk.')
  aims('The River Brigade pursued the insurgents.')
})
