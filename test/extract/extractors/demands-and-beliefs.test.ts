import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('what a speaker holds to be vital is his goal', () => {
  reads(
    'goal',
    'Ana Torvik said: “It is vital that the River Brigade leave the town.”',
    'vital goal River Brigade leave the town (says Ana Torvik)',
  )
  reads('goal', 'It was vital that the River Brigade left the town.')
})

test('what others must do and what it is for is wanted by whoever demands it', () => {
  const said = 'Ana Torvik said: “The River Brigade must now work to support a ceasefire.”'
  reads('goal', said, 'must goal River Brigade must now work to support a ceasefire (says Ana Torvik)')
  reads('supports', said)
})

test('what is talked of at a meeting is not what it is for, and who is paid acts for himself', () => {
  reads('goal', 'The River Brigade met the Northern Council to discuss fuel.')
  reads('goal', 'The River Brigade met the Northern Council to end the feud.', 'River Brigade goal end the feud')
  reads('goal', 'The River Brigade paid the guards to leave the bridge.')
})

test('a crowd known only by whom it follows or dislikes is no party to a tie', () => {
  reads('supports', 'Ana Torvik forbade her followers to smoke.')
  reads('opposes', 'According to its critics, the River Brigade lost the hill.')
  reads('supports', 'Ana Torvik is a supporter of the River Brigade.', 'Ana Torvik supports River Brigade')
})

test('support given to a side in an undertaking is no second support', () => {
  reads(
    'supports',
    'Ana Torvik reiterated support for the Northern Council in the war on smugglers.',
    'Ana Torvik supports Northern Council',
  )
})

test('who means to free a town is not against the town', () => {
  reads('opposes', 'The River Brigade fights to liberate Lesk.')
})

test('a body or somebody concerned believes, who looks on from outside only says', () => {
  reads('belief', 'The River Brigade holds that the war is lost.', 'River Brigade belief war is lost (says River Brigade)')
  reads('belief', 'Some historians think that the river was a border.')
  reads('belief', 'The River Brigade knew of the plot.', 'River Brigade belief plot')
  reads('belief', 'The River Brigade agreed to leave.')
})
