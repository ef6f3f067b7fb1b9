import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, 'posting'), expected)

test('a person under whom a body stands leads it', () => {
  reads('The River Brigade, under Ana Torvik, holds the harbour.', 'Ana Torvik posting River Brigade')
  reads('The River Brigade was formed in 2015 under Josef Mandel.', 'Josef Mandel posting River Brigade')
})

test('whoever acts at the head of a body, or takes or is given its command, leads it', () => {
  reads('Ana Torvik fought at the head of the River Brigade.', 'Ana Torvik posting River Brigade')
  reads('Ana Torvik was given command of the River Brigade.', 'Ana Torvik posting River Brigade')
  reads('Josef Mandel took command of the River Brigade.', 'Josef Mandel posting River Brigade')
})

test('whoever speaks for a body now holds a post there, whoever once spoke for it holds none', () => {
  reads('Ana Torvik speaks for the Harbour Front.', 'Ana Torvik posting Harbour Front')
  reads('Ana Torvik spoke for the Harbour Front.')
})

test('a retired officer has the rank', () => {
  reads('Colonel (ret.) Josef Mandel fled.', 'Josef Mandel posting')
})

test('an editor is one of a body, and nobody holds a post in a person', () => {
  reads('Ana Torvik is the editor of the Northern Council.', 'Ana Torvik posting Northern Council')
  reads('Ana Torvik fled. Her lawyer denied it.')
})

test('whoever a participle says leads a body holds a post there, past a date, a place or his trade', () => {
  reads('Some served in the River Brigade, commanded since March 2021 by Ana Torvik.', 'Ana Torvik posting River Brigade (2021-03/..)')
  reads('The River Brigade, led from Portova by the economist Ana Torvik, was bombed.', 'Ana Torvik posting River Brigade')
  reads('The River Brigade is a group of 300 volunteers led by Josef Mandel.', 'Josef Mandel posting a group')
})

test('a post in an army is held there and not in its country', () => {
  assert.deepEqual(claimsIn('Formerly a major in the Maranian army, Ana Torvik took command of the River Brigade in 2014.', 'posting'), [
    'Ana Torvik posting the Maranian army',
    'Ana Torvik posting River Brigade (2014)',
  ])
})

test('a body was founded by whoever its founder is said to be', () => {
  assert.deepEqual(claimsIn("The River Brigade's founder and first commander was Josef Mandel.", 'founded_by'), [
    'River Brigade founded_by Josef Mandel',
  ])
})

test('of two verbs joined by "and" the doer of the second did not do the first where that is told apart', () => {
  assert.deepEqual(claimsIn('Ana Torvik was killed in 2023 and replaced by Josef Mandel.', 'killed'), [])
})
