import assert from 'node:assert/strict'
import { test } from 'node:test'

import { disputes } from '../../src/weigh/disputes.ts'
import { amount, fighters, ground } from './build.ts'

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
  assert.deepEqual(sides(base), ['Strelsau says', 'Blue Company says', 'analysts hedges', 'government of Ruritania denies'])
  assert.equal(disputes(base)[0]?.kind, 'attribution')
  assert.equal(disputes(base)[0]?.question, 'Did Ruritania take part in the raid on Zenda?')
})

test('a denial of what somebody uses does not answer what they did elsewhere in the paragraph', () => {
  const base = ground(
    [
      { subject: 'Blue Company', predicate: 'attacked', object: 'Zenda', speaker: ['Strelsau'] },
      { subject: 'Blue Company', predicate: 'uses', object: 'drones', polarity: 'denied', speaker: ['analysts'] },
    ],
    { Strelsau: 'state', Zenda: 'place' },
  )
  assert.deepEqual(disputes(base), [])
})

test('what is denied of one deed is not asked of another that stands close by', () => {
  const base = ground(
    [
      { subject: 'Blue Company', predicate: 'attacked', object: 'airfield', polarity: 'denied', speaker: ['Blue Company'] },
      { subject: 'Blue Company', predicate: 'funded_by', object: 'Dorvia', speaker: ['analysts'] },
      { subject: 'Red Column', predicate: 'attacked', object: 'Osk', speaker: ['Red Column'] },
      { subject: 'Ruritania', predicate: 'attacked', object: 'Strelsau', polarity: 'denied', speaker: ['Ruritania'] },
      { subject: 'Ruritania', predicate: 'supports', object: 'Strelsau', speaker: ['analysts'] },
    ],
    { Dorvia: 'state', Ruritania: 'state', Osk: 'place', airfield: 'place', Strelsau: 'state' },
  )
  assert.deepEqual(disputes(base), [])
})

test('who is funded and who funds are one question, as is a meeting told from either end', () => {
  const funds = ground([
    { subject: 'Blue Company', predicate: 'funded_by', object: 'Lesser Council', speaker: ['Herald'] },
    { subject: 'Lesser Council', predicate: 'supports', object: 'Blue Company', polarity: 'denied', speaker: ['Lesser Council'] },
  ])
  assert.deepEqual(sides(funds), ['Herald says', 'Lesser Council denies'])
  const meeting = ground([
    { subject: 'Berg', predicate: 'contact_with', object: 'Rassendyll', polarity: 'denied', speaker: ['Berg'] },
    { subject: 'Rassendyll', predicate: 'contact_with', object: 'Berg', speaker: ['Rassendyll'] },
  ])
  assert.deepEqual(sides(meeting), ['Rassendyll says', 'Berg denies'])
})

test('a number killed answers who says that none were', () => {
  const base = ground([
    { subject: 'Blue Company', predicate: 'killed', object: amount(12, 'civilians'), speaker: ['Herald'] },
    { subject: 'Blue Company', predicate: 'killed', object: 'civilians', polarity: 'denied', speaker: ['Blue Company'] },
  ])
  assert.deepEqual(sides(base), ['Herald says', 'Blue Company denies'])
})

test('two republics are not one party for the word in their names', () => {
  const base = ground(
    [
      { subject: 'Blue Company', predicate: 'supports', object: 'Republic of Ruritania', speaker: ['Strelsau'] },
      { subject: 'Blue Company', predicate: 'supports', object: 'Republic of Dorvia', polarity: 'denied', speaker: ['analysts'] },
    ],
    { Strelsau: 'state', 'Republic of Ruritania': 'state', 'Republic of Dorvia': 'state' },
  )
  assert.deepEqual(disputes(base), [])
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
      { subject: 'Legion', predicate: 'founded', time: left, speaker: ['Herald'] },
      { subject: 'Legion', predicate: 'founded', time: right, speaker: ['Courier'] },
    ]),
  )

test('a date cut off at the year does not contradict a day in it; another year does', () => {
  assert.deepEqual(founded('2014', '2014-04-07'), [])
  assert.equal(founded('2014', '2015-01')[0]?.kind, 'date')
})

test('one voice on one source does not contradict itself', () => {
  const base = ground([
    { subject: 'Legion', predicate: 'strength', object: fighters(100) },
    { subject: 'Legion', predicate: 'strength', object: fighters(1800) },
    { subject: 'Legion', predicate: 'supports', object: 'Ruritania' },
    { subject: 'Legion', predicate: 'supports', object: 'Ruritania', polarity: 'denied' },
  ])
  assert.deepEqual(disputes(base), [])
})

const numbersIn = (unit: string): number =>
  disputes(
    ground([
      { subject: 'Legion', predicate: 'strength', object: fighters(40), speaker: ['Herald'] },
      { subject: 'Legion', predicate: 'strength', object: amount(500, unit), speaker: ['Courier'] },
    ]),
  ).length

test('numbers of different things are no dispute, words for fighters are one thing', () => {
  assert.equal(numbersIn('battalions'), 0)
  assert.equal(numbersIn('armed men'), 1)
})

test('two places attacked are no dispute', () => {
  const base = ground([
    { subject: 'Legion', predicate: 'attacked', object: 'Zenda', speaker: ['Herald'] },
    { subject: 'Legion', predicate: 'attacked', object: 'Strelsau', speaker: ['Courier'] },
  ])
  assert.deepEqual(disputes(base), [])
})

test('who says that nobody knows stands beside a dispute and makes none', () => {
  const unknown = { subject: 'Legion', predicate: 'strength', certainty: 'unknown', speaker: ['Ministry'] } as const
  const one = { subject: 'Legion', predicate: 'strength', object: fighters(40), speaker: ['Herald'] } as const
  const other = { subject: 'Legion', predicate: 'strength', object: fighters(900), speaker: ['Courier'] } as const
  assert.deepEqual(disputes(ground([unknown, one])), [])
  assert.deepEqual(sides(ground([unknown, one, other])), ['Herald says', 'Courier says', 'Ministry unknown'])
})

test('who somebody is may be open: a name given to two persons, or a word refused', () => {
  const nikitin = { subject: 'Nikitin', predicate: 'alias', object: { is: 'text', text: 'White King' }, speaker: ['Herald'] } as const
  const kinds = { Nikitin: 'person', Petrov: 'person' } as const
  const base = ground([nikitin, { ...nikitin, subject: 'Petrov', speaker: ['Courier'] }], kinds)
  assert.deepEqual(
    disputes(base).map(({ kind, question }) => [kind, question]),
    [['identity', 'Who is White King?']],
  )
  const called = { subject: 'Legion', predicate: 'classification', object: { is: 'text', text: 'terrorist group' } } as const
  const refused = ground([
    { ...called, speaker: ['Ruritania'] },
    { ...called, polarity: 'denied', speaker: ['Legion'] },
  ])
  assert.equal(disputes(refused)[0]?.kind, 'identity')
})

test('a rejected claim takes part in no dispute', () => {
  const base = ground([
    { subject: 'A', predicate: 'supports', object: 'B', speaker: ['C'] },
    { subject: 'A', predicate: 'supports', object: 'B', polarity: 'denied', standing: 'rejected' },
  ])
  assert.deepEqual(disputes(base), [])
})
