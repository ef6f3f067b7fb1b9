import assert from 'node:assert/strict'
import { test } from 'node:test'

import { disputes } from '../../src/weigh/disputes.ts'
import { fighters, ground } from './build.ts'

const sides = (base: ReturnType<typeof ground>): string[] =>
  disputes(base).flatMap(dispute => dispute.voices.map(voice => `${voice.speaker.join('>') || 'report'} ${voice.stance}`))

test('who says and who denies stand side by side, with the party itself and a hedged third', () => {
  const base = ground(
    [
      { subject: 'Ruritania', predicate: 'participated_in', object: 'raid on Zenda', speaker: ['Strelsau'] },
      {
        subject: 'Ruritania',
        predicate: 'participated_in',
        object: 'raid on Zenda',
        polarity: 'denied',
        speaker: ['government of Ruritania'],
      },
      { subject: 'Blue Company', predicate: 'attacked', object: 'Zenda', speaker: ['Blue Company'] },
      { subject: 'Ruritanian intelligence', predicate: 'supports', object: 'raid on Zenda', certainty: 'possible', speaker: ['analysts'] },
    ],
    { Ruritania: 'state', Strelsau: 'state', Zenda: 'place', 'raid on Zenda': 'event' },
  )
  assert.deepEqual(sides(base), ['Strelsau says', 'government of Ruritania denies', 'Blue Company says', 'analysts hedges'])
  assert.equal(disputes(base)[0]?.kind, 'attribution')
})

test('ranges that do not meet are a question, ranges that meet are none', () => {
  const clashing = ground([
    { subject: 'Legion', predicate: 'strength', object: fighters(800, 1000), speaker: ['RFE'] },
    { subject: 'Legion', predicate: 'strength', object: fighters(1800), speaker: ['Monitor'] },
  ])
  assert.deepEqual(sides(clashing), ['RFE says', 'Monitor says'])
  const meeting = ground([
    { subject: 'Legion', predicate: 'strength', object: fighters(800, 1000) },
    { subject: 'Legion', predicate: 'strength', object: fighters(900) },
  ])
  assert.deepEqual(disputes(meeting), [])
})

test('numbers of different times are no dispute', () => {
  const base = ground([
    { subject: 'Legion', predicate: 'strength', object: fighters(100), time: '2015' },
    { subject: 'Legion', predicate: 'strength', object: fighters(1800), time: '2023' },
  ])
  assert.deepEqual(disputes(base), [])
})

const founded = (left: string, right: string) =>
  disputes(
    ground([
      { subject: 'Legion', predicate: 'founded', time: left },
      { subject: 'Legion', predicate: 'founded', time: right },
    ]),
  )

test('a date cut off at the year does not contradict a day in it; another year does', () => {
  assert.deepEqual(founded('2014', '2014-04-07'), [])
  assert.equal(founded('2014', '2015-01')[0]?.kind, 'date')
})

test('a rejected claim takes part in no dispute', () => {
  const base = ground([
    { subject: 'A', predicate: 'supports', object: 'B' },
    { subject: 'A', predicate: 'supports', object: 'B', polarity: 'denied', standing: 'rejected' },
  ])
  assert.deepEqual(disputes(base), [])
})
