import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn, describedIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('the dead whom no event is named for died in the attack that a verb has just told of', () => {
  const text = 'The Harbour Front attacked the police station in Portova on 2 August. At least 13 people died that day.'
  reads('killed', text, 'died killed At least 13 people')
  assert.ok(describedIn(text).includes('event: attack on Portova'))
})

test('whoever murdered somebody and is not told is one thing of its own', () => {
  const text = 'Josef Mandel was assassinated in 2008. Ana Torvik has led the River Brigade since the murder of Josef Mandel.'
  reads('attacked', text, 'assassinated attacked Josef Mandel (2008)', 'murder attacked Josef Mandel')
  assert.deepEqual(
    describedIn(text).filter(name => name.startsWith('people: killers')),
    ['people: killers of Josef Mandel'],
  )
  reads('attacked', 'Ana Torvik is charged with the murder of Josef Mandel.')
})

test('dying in battle names no battle', () => {
  reads('killed', 'Josef Mandel died in battle in 1970.')
  reads('killed', 'Josef Mandel died in the Battle of Lesk.', 'Battle of Lesk killed Josef Mandel')
})
