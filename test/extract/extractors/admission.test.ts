import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, 'recruits'), expected)

test('whoever a body lets join it is admitted', () => {
  reads('The River Brigade only allows fishermen to become members.', 'River Brigade recruits fishermen')
  reads('Ana Torvik asked volunteers to join the River Brigade.', 'River Brigade recruits volunteers')
  reads('Membership of the River Brigade is open to foreigners.', 'River Brigade recruits foreigners')
})

test('whoever a body turns away is denied admission', () => {
  reads('The River Brigade rejected recruits who hold extreme views.', 'River Brigade recruits recruits who hold extreme views (denied)')
})

test('a body that admits a deed takes in nobody', () => {
  reads('The River Brigade admitted responsibility for the raid.')
  reads('The River Brigade admits women.', 'River Brigade recruits women')
})
