import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('whoever the word of kinship names is kin of the other', () => {
  reads('family', 'Ana Torvik, the sister of Josef Mandel, fled.', 'Ana Torvik family Josef Mandel')
})

test('a ban is a state of the body, told in a clause, in an aside or by whoever bans', () => {
  reads('status', 'The River Brigade, banned since 2006, denied it.', 'River Brigade status banned (2006/..)')
  reads('status', 'The Maranian Government outlawed the River Brigade.', 'River Brigade status outlawed')
  reads('status', 'Ana Torvik has been in hiding since January.', 'Ana Torvik status in hiding (XXXX-01/..)')
})

test('how somebody speaks is no state', () => {
  reads('status', 'The Maranian Government has been unclear about the units.')
})

test('a name after "known … as" or "whom they call" is another name', () => {
  reads('alias', 'Ana Torvik, known in the villages as Falcon, fled.', 'Ana Torvik alias Falcon')
  reads('alias', 'Ana Torvik, whom villagers call Falcon, fled.', 'Ana Torvik alias Falcon')
})

test('a creed is no nation', () => {
  reads('nationality', 'The Islamist River Brigade fled.')
})

test('a body opposes a thing, and whoever turns against another opposes it', () => {
  reads('opposes', 'The River Brigade opposes the dam.', 'River Brigade opposes the dam')
  reads('opposes', 'The River Brigade turned against the Harbour Front.', 'River Brigade opposes Harbour Front')
})

test('bodies listed after a colon each do what the number of them is said to do', () => {
  reads(
    'supports',
    'Two groups support the Northern Council: the River Brigade and the Harbour Front.',
    'River Brigade supports Northern Council',
    'Harbour Front supports Northern Council',
  )
})

test('what follows an indefinite noun in a relative clause is told of whoever is said to be one', () => {
  reads('opposes', 'The River Brigade is a group which opposes Josef Mandel.', 'River Brigade opposes Josef Mandel')
})

test('whoever dissolves itself is dissolved', () => {
  reads('dissolved', 'The Harbour Front dissolved itself.', 'Harbour Front dissolved')
})

test('what somebody is told to do, or does in a case that is only supposed, is not what he wants', () => {
  reads('goal', 'Ana Torvik was told to leave the city.')
  reads('goal', 'If they come, we will talk.')
})
