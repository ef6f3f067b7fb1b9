import assert from 'node:assert/strict'
import { test } from 'node:test'

import { dossier } from '../../src/brief/dossier.ts'
import { comparisonText } from '../../src/brief/text.ts'
import { compare } from '../../src/weigh/compare.ts'
import type { ComparisonRow } from '../../src/weigh/compare.ts'
import type { Ground } from '../../src/weigh/ground.ts'
import type { Given } from './build.ts'
import { ground, shuffled } from './build.ts'

const text = (words: string) => ({ is: 'text', text: words }) as const

const base = ground(
  [
    { subject: 'Red', predicate: 'opposes', object: 'Tyrant' },
    { subject: 'Blue', predicate: 'opposes', object: 'Tyrant' },
    { subject: 'Red', predicate: 'recruits', object: text('foreigners'), polarity: 'denied' },
    { subject: 'Blue', predicate: 'strength', certainty: 'unknown' },
    { subject: 'Red', predicate: 'goal', object: text('autonomy') },
  ],
  { Tyrant: 'person' },
)

const rowOf = (base: Ground, title: string, things: readonly string[] = ['Red', 'Blue']): ComparisonRow =>
  compare(base, things).find(candidate => candidate.title === title) ?? assert.fail(title)

const states = (row: ComparisonRow) => row.cells.map(({ state }) => state)

test('not researched, unknown, denied, none and claimed are different cells', () => {
  assert.deepEqual(states(rowOf(base, 'Strength')), ['not researched', 'unknown'])
  assert.deepEqual(states(rowOf(base, 'Recruitment')), ['denied', 'not researched'])
  const none = ground([
    { subject: 'Red', predicate: 'funded_by', object: text('nobody') },
    { subject: 'Blue', predicate: 'needs', object: text('boots') },
  ])
  assert.deepEqual(states(rowOf(none, 'Funding and needs')), ['none', 'claims'])
})

test('what all share, what some share and what only one has is said', () => {
  assert.equal(rowOf(base, 'Rivals and enemies').remark, 'alike: Tyrant')
  assert.equal(rowOf(base, 'Rivals and enemies', ['Red', 'Blue', 'Green']).remark, 'alike (Red, Blue): Tyrant')
  assert.equal(rowOf(base, 'Aims').remark, 'only Red')
})

test('what one admits and another refuses contradicts', () => {
  const two = ground([
    { subject: 'Red', predicate: 'recruits', object: text('Foreigners') },
    { subject: 'Blue', predicate: 'recruits', object: text('foreigners'), polarity: 'denied' },
  ])
  assert.equal(rowOf(two, 'Recruitment').remark, 'only Red; contradict (Red, Blue): Foreigners')
})

test('goals are alike in the one they are aimed at, however they are worded', () => {
  const aims: Given[] = [
    { subject: 'Red', predicate: 'goal', object: text('the removal of Tyrant') },
    { subject: 'Blue', predicate: 'goal', object: text('oust the ruler'), qualifiers: { target: [{ is: 'thing', id: 'Tyrant' }] } },
    { subject: 'Blue', predicate: 'opposes', object: 'Tyrant' },
  ]
  assert.equal(rowOf(ground(aims, { Tyrant: 'person' }), 'Aims').remark, 'alike: against Tyrant')
})

test('nobody is alike in whom their goals name while no word says whether good or ill is wanted', () => {
  const target = { target: [{ is: 'thing', id: 'Tyrant' } as const] }
  const aims = [
    { subject: 'Red', predicate: 'goal', object: text('talks on the ruler'), qualifiers: target },
    { subject: 'Blue', predicate: 'goal', object: text('a say in the ruler’s matters'), qualifiers: target },
  ] as const
  assert.equal(rowOf(ground(aims, { Tyrant: 'person' }), 'Aims').remark, null)
})

test('who would help somebody and who would see him gone are not alike in that', () => {
  const aims: Given[] = [
    { subject: 'Red', predicate: 'goal', object: text('the removal of Tyrant') },
    { subject: 'Blue', predicate: 'goal', object: text('to protect Tyrant') },
  ]
  assert.equal(rowOf(ground(aims, { Tyrant: 'person' }), 'Aims').remark, null)
})

test('what a leader or a people wants stands beside the cell and fills no blank', () => {
  const two = ground(
    [
      { subject: 'Chief', predicate: 'posting', object: 'Red' },
      { subject: 'Chief', predicate: 'goal', object: text('autonomy') },
      { subject: 'Blue', predicate: 'composed_of', object: 'Hillmen' },
      { subject: 'Hillmen', predicate: 'goal', object: text('autonomy') },
    ],
    { Chief: 'person', Hillmen: 'people' },
  )
  const row = rowOf(two, 'Aims')
  assert.deepEqual(states(row), ['not researched', 'not researched'])
  assert.deepEqual(
    row.cells.flatMap(({ beside }) => beside.map(({ kin }) => `${kin.how} ${kin.thing}`)),
    ['leader Chief', 'people Hillmen'],
  )
  assert.match(comparisonText(two, ['Red', 'Blue'], [row]), /○ Of its people, Hillmen: Hillmen want/)
})

test('whom each wants gone stands in one row, whoever says it in whatever way, and alike with those beside', () => {
  const three = ground(
    [
      { subject: 'Red', predicate: 'opposes', object: 'Tyrant' },
      { subject: 'Blue', predicate: 'goal', object: text('bring about the downfall of Tyrant') },
      { subject: 'Blue', predicate: 'goal', object: text('remove the rulers of their homeland') },
      { subject: 'Green', predicate: 'goal', object: text('artillery') },
      { subject: 'Green', predicate: 'composed_of', object: 'Hillmen' },
      { subject: 'Hillmen', predicate: 'opposes', object: 'Tyrant' },
      { subject: 'Hillmen', predicate: 'goal', object: text('remove the rulers of their homeland') },
      { subject: 'Tyrant', predicate: 'opposes', object: 'Green' },
    ],
    { Tyrant: 'person', Hillmen: 'people' },
  )
  const row = rowOf(three, 'Whom it wants gone or stands against', ['Red', 'Blue', 'Green'])
  assert.deepEqual(states(row), ['claims', 'claims', 'not researched'])
  assert.equal(
    row.remark,
    'alike (Red, Blue): Tyrant; alike, with those beside them: Tyrant; alike, with those beside them (Blue, Green): remove the rulers of their homeland',
  )
  assert.ok(!dossier(three, three.things.get('Red') ?? assert.fail()).sections.some(({ title }) => title === row.title))
})

test('what is said of the people of its country, and of those that a report says it is one of, stands beside', () => {
  const base = ground(
    [
      { subject: 'Red', predicate: 'nationality', object: 'Ruritania' },
      { subject: 'Ruritanians', predicate: 'goal', object: text('elections') },
      { subject: 'Red', predicate: 'classification', object: text('border militia') },
      { subject: 'border militias', predicate: 'goal', object: text('pay') },
      { subject: 'border militias', predicate: 'goal', object: text('pensions'), document: 'doc_2' },
    ],
    { Ruritania: 'state', Ruritanians: 'people' },
  )
  const things = new Map(base.things)
  things.set('Ruritania', { ...(things.get('Ruritania') ?? assert.fail()), aliases: ['Ruritanian'] })
  const [cell] = rowOf({ ...base, things }, 'Aims', ['Red']).cells
  assert.deepEqual(
    cell?.beside.map(({ statement, kin }) => [kin.how, statement.id]),
    [
      ['nation', 'clm_1'],
      ['sort', 'clm_3'],
    ],
  )
})

test('unity is told by its own words and by quarrels with one’s own', () => {
  const quarrel = ground(
    [
      { subject: 'Red', predicate: 'status', object: text('internal unity') },
      { subject: 'Blue', predicate: 'opposes', object: 'Green' },
      { subject: 'Blue', predicate: 'nationality', object: 'Hillmen' },
      { subject: 'Green', predicate: 'nationality', object: 'Hillmen' },
      { subject: 'Blue', predicate: 'opposes', object: 'Ruritania' },
      { subject: 'Blue', predicate: 'composed_of', object: 'Strelsauers' },
      { subject: 'Blue', predicate: 'opposes', object: 'Strelsauer militias' },
    ],
    { Hillmen: 'people', Ruritania: 'state', Strelsauers: 'people' },
  )
  assert.deepEqual(
    rowOf(quarrel, 'Unity').cells.map(({ statements }) => statements.map(({ id }) => id)),
    [['clm_0'], ['clm_1', 'clm_6']],
  )
})

test('a host state is the one that a thing stands in, and its bodies count as it', () => {
  const guests = ground(
    [
      { subject: 'Red', predicate: 'operates_in', object: 'Ruritania' },
      { subject: 'government of Ruritania', predicate: 'supports', object: 'Red', polarity: 'denied' },
      { subject: 'Strelsau', predicate: 'supports', object: 'Red' },
    ],
    { Ruritania: 'state', Strelsau: 'state' },
  )
  const [cell] = rowOf(guests, 'Standing with its host state').cells
  assert.deepEqual([cell?.state, cell?.statements.map(({ id }) => id)], ['denied', ['clm_1']])
})

test('the order of adding and of asking changes no cell', () => {
  const first = compare(base, ['Red', 'Blue'])
  for (let seed = 1; seed <= 10; seed++) {
    const again = compare({ ...base, statements: shuffled(base.statements, seed) }, ['Red', 'Blue'])
    assert.deepEqual(
      again.map(row => row.cells.map(({ state, statements }) => [state, statements.map(({ id }) => id).toSorted()])),
      first.map(row => row.cells.map(({ state, statements }) => [state, statements.map(({ id }) => id).toSorted()])),
    )
  }
  assert.deepEqual(
    compare(base, ['Blue', 'Red']).map(({ cells }) => cells.toReversed()),
    first.map(({ cells }) => cells),
  )
})

test('a row that none of the things compared can have is left out, and one that any can have stays blank', () => {
  const base = ground([{ subject: 'Red', predicate: 'goal', object: { is: 'text', text: 'peace' } }])
  const titles = new Set(compare(base, ['Red', 'Blue']).map(({ title }) => title))
  assert.ok(!titles.has('Posts held'))
  assert.ok(titles.has('Strength'))
})

test('who was seen when stands last: the claims that place each latest, denials apart, and nobody is ranked by it', () => {
  const base = ground([
    { subject: 'Red', predicate: 'attacked', object: 'Zenda', time: '2018' },
    { subject: 'Red', predicate: 'based_in', object: 'Strelsau', time: '2021-03/..' },
    { subject: 'Red', predicate: 'attacked', object: 'Hentzau', time: '2023', polarity: 'denied' },
    { subject: 'Blue', predicate: 'goal', object: { is: 'text', text: 'autonomy' }, time: '2022' },
  ])
  const last = compare(base, ['Red', 'Blue']).at(-1)
  assert.equal(last?.title, 'Last seen')
  assert.deepEqual(
    last.cells.map(({ state, statements }) => [state, statements.map(({ time }) => time)]),
    [
      ['claims', ['2021-03/..']],
      ['not researched', []],
    ],
  )
  assert.equal(last.remark, null)
})
