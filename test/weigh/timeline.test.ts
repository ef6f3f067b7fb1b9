import assert from 'node:assert/strict'
import { test } from 'node:test'

import { lineageText, timelineText } from '../../src/brief/text.ts'
import { lineageOf, timeline } from '../../src/weigh/timeline.ts'
import { randoms } from '../random.ts'
import type { Given } from './build.ts'
import { ground, shuffled } from './build.ts'

const attack = (object: string, time: string | null = null): Given => ({ subject: 'Red', predicate: 'attacked', object, time })

test('claims stand by their earliest possible beginning; what nothing dates is listed apart', () => {
  const base = ground([
    attack('Zenda', '2023-05'),
    attack('Strelsau'),
    { subject: 'Berg', predicate: 'posting', object: 'Red', time: '2014/..' },
    { subject: 'Red', predicate: 'supports', object: 'Blue', time: '../2012' },
    { subject: 'Red', predicate: 'goal', object: { is: 'text', text: 'autonomy' } },
  ])
  const { entries, undated } = timeline(base)
  assert.deepEqual(
    entries.map(({ kind, statement }) => [kind, statement.time]),
    [
      ['tie', '../2012'],
      ['posting', '2014/..'],
      ['event', '2023-05'],
    ],
  )
  assert.deepEqual(
    undated.map(({ statement }) => statement.id),
    ['clm_1'],
  )
})

test('ends are as uncertain as their text', () => {
  const [entry] = timeline(ground([attack('Zenda', '2014/2019')])).entries
  assert.deepEqual(entry?.bounds, {
    possiblyFrom: '2014-01-01',
    certainlyFrom: '2014-12-31',
    certainlyTo: '2019-01-01',
    possiblyTo: '2019-12-31',
  })
})

test('a timeline of one thing holds what is said of it and towards it', () => {
  const base = ground([attack('Zenda', '2023'), { subject: 'Green', predicate: 'attacked', object: 'Blue', time: '2022' }])
  assert.equal(timeline(base, ['Zenda']).entries.length, 1)
  assert.equal(timeline(base).entries.length, 2)
})

test('every claim of a kind that has a time is there once, dated or not, in whatever order they came', () => {
  const random = randoms(5)
  const times = [null, '2014', '2014-05', '2015/..', '../2016', '199X', 'nonsense']
  const base = ground(
    Array.from({ length: 60 }, () => ({
      ...attack(`Place ${Math.floor(random() * 9)}`),
      time: times[Math.floor(random() * times.length)] ?? null,
    })),
  )
  const axis = timeline(base)
  assert.deepEqual(
    [...axis.entries, ...axis.undated].map(({ statement }) => statement.id).toSorted(),
    base.statements.map(({ id }) => id).toSorted(),
  )
  for (let seed = 1; seed <= 10; seed++) assert.deepEqual(timeline({ ...base, statements: shuffled(base.statements, seed) }), axis)
})

test('a page goes year by year and ends with what is undated', () => {
  const base = ground([attack('Zenda', '2023-05'), attack('Strelsau')])
  assert.deepEqual(
    timelineText(base, 'Red', timeline(base))
      .split('\n')
      .filter(line => !line.includes('report')),
    [
      '# Red: 1 dated claim, 1 undated',
      '',
      '# Dated',
      '  2023',
      '    · Red attacked Zenda in May 2023',
      '',
      '# Undated',
      '  event',
      '    · Red attacked Strelsau',
    ],
  )
})

const split = (subject: string, object: string, more: Partial<Given> = {}): Given => ({
  subject,
  predicate: 'splinter_of',
  object,
  ...more,
})

test('a lineage is all that split from, merged into or followed one another', () => {
  const base = ground([
    split('Red', 'Grey', { time: '2014' }),
    { subject: 'Red', predicate: 'merged_into', object: 'Union', time: '2019' },
    { subject: 'Blue', predicate: 'merged_into', object: 'Union' },
    { subject: 'Grey', predicate: 'founded', time: '2001' },
    { subject: 'Grey', predicate: 'founded', time: '2003', speaker: ['Herald'] },
    split('Black', 'White'),
    split('Pink', 'Red', { polarity: 'denied' }),
  ])
  const { lines, branches } = lineageOf(base, 'Blue')
  assert.deepEqual(
    lines.map(({ thing }) => thing),
    ['Grey', 'Red', 'Blue', 'Union'],
  )
  assert.deepEqual(
    branches.map(({ kind, from, to }) => `${kind} ${from} ${to}`),
    ['split Grey Red', 'merger Red Union', 'merger Blue Union'],
  )
  assert.match(lineageText(base, 'Blue', lineageOf(base, 'Blue')), /Grey: begins in 2001 or in 2003, no source here says that it ends/)
  for (const { thing } of lines) assert.deepEqual(lineageOf(base, thing), lineageOf(base, 'Blue'))
})

test('without a name every body with a beginning, an end, a descent or a dated tie has its line; dated ties join lines', () => {
  const base = ground([
    split('Red', 'Grey', { time: '2014' }),
    { subject: 'Red', predicate: 'opposes', object: 'Blue', time: '2015-03' },
    { subject: 'Red', predicate: 'opposes', object: 'Green' },
    { subject: 'Blue', predicate: 'supports', object: 'Grey', time: '2016', polarity: 'denied' },
    { subject: 'Blue', predicate: 'attacked', object: 'Pink', time: '2018' },
    { subject: 'Green', predicate: 'dissolved' },
  ])
  const { lines, strokes } = lineageOf(base)
  assert.deepEqual(new Set(lines.map(({ thing }) => thing)), new Set(['Red', 'Grey', 'Blue', 'Pink', 'Green']))
  assert.deepEqual(
    strokes.map(({ from, to, sign }) => `${from} ${sign} ${to}`),
    ['Red - Blue', 'Blue - Pink'],
  )
  assert.deepEqual(lineageOf(base, 'Red').strokes, [])
  const seen = lines.find(({ thing }) => thing === 'Blue')?.seen
  assert.deepEqual(seen, { possiblyFrom: '2018-01-01', certainlyFrom: '2018-12-31', certainlyTo: '2018-01-01', possiblyTo: '2018-12-31' })
})

test('bodies that are said to come from each other end the walk', () => {
  assert.equal(lineageOf(ground([split('Red', 'Blue'), split('Blue', 'Red')]), 'Red').lines.length, 2)
})
