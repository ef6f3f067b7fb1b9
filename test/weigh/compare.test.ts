import assert from 'node:assert/strict'
import { test } from 'node:test'

import { compare } from '../../src/weigh/compare.ts'
import { ground } from './build.ts'

const base = ground(
  [
    { subject: 'Red', predicate: 'opposes', object: 'Tyrant' },
    { subject: 'Blue', predicate: 'opposes', object: 'Tyrant' },
    { subject: 'Red', predicate: 'recruits', object: { is: 'text', text: 'foreigners' }, polarity: 'denied' },
    { subject: 'Blue', predicate: 'strength', certainty: 'unknown' },
    { subject: 'Red', predicate: 'goal', object: { is: 'text', text: 'autonomy' } },
  ],
  { Tyrant: 'person' },
)

const row = (title: string) => compare(base, ['Red', 'Blue']).find(candidate => candidate.title === title)

test('not researched, unknown, denied and claimed are four different cells', () => {
  assert.deepEqual(
    row('Strength')?.cells.map(cell => cell.state),
    ['not researched', 'unknown'],
  )
  assert.deepEqual(
    row('Composition and recruitment')?.cells.map(cell => cell.state),
    ['denied', 'not researched'],
  )
})

test('what all share and what only one has is said', () => {
  assert.equal(row('Rivals and enemies')?.remark, 'alike: Tyrant')
  assert.equal(row('Aims')?.remark, 'only Red')
})
