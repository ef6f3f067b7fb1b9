import assert from 'node:assert/strict'
import { test } from 'node:test'

import { rangeWords } from '../../src/brief/estimates-page.ts'
import { estimatesText } from '../../src/brief/text.ts'
import { allEstimates, estimates } from '../../src/weigh/estimates.ts'
import { randoms } from '../random.ts'
import type { Given } from './build.ts'
import { amount, fighters, ground, shuffled } from './build.ts'

const strength = { subject: 'Legion', predicate: 'strength' } as const

const rangeOf = (...given: readonly Given[]): string | undefined => {
  const [series] = estimates(ground(given), 'Legion')
  return series && rangeWords(series)
}

test('low and high are the lowest and highest that anybody says, and nothing between is made up', () => {
  assert.equal(
    rangeOf(
      { ...strength, object: fighters(800, 1000), speaker: ['RFE'] },
      { ...strength, object: amount(1800, 'men'), speaker: ['Monitor'] },
    ),
    '800 to 1,800 over all speakers',
  )
})

const open = (min: number | null, max: number | null): Given => ({
  ...strength,
  object: { is: 'quantity', quantity: { min, max, unit: 'men', approximate: false } },
})

test('an open end stays open', () => {
  assert.equal(rangeOf(open(40, null)), 'at least 40')
  assert.equal(rangeOf(open(null, 150)), 'up to 150')
  assert.equal(rangeOf(open(40, null), open(30, 150)), '30 to 150 or more over all speakers')
})

test('a denied number, a rejected one and "nobody knows" move neither end', () => {
  const base = ground([
    { ...strength, object: fighters(40) },
    { ...strength, object: fighters(900), polarity: 'denied', speaker: ['Ministry'] },
    { ...strength, object: fighters(7), standing: 'rejected' },
    { ...strength, certainty: 'unknown', speaker: ['Analyst'] },
    { ...strength, qualifiers: { trend: [{ is: 'text', text: 'swelling' }] } },
  ])
  const [series] = estimates(base, 'Legion')
  assert.equal(series && rangeWords(series), '40')
  assert.deepEqual([series?.denied.length, series?.unknown.length, series?.trends.length], [1, 1, 1])
})

test('who only says that nobody knows is told as no number', () => {
  const base = ground([{ ...strength, certainty: 'unknown' }])
  assert.match(estimatesText(base, 'Legion', estimates(base, 'Legion')), /Legion: strength — no number\n {2}Not known/)
})

test('men and brigades, kills and losses are series of their own', () => {
  const base = ground([
    { ...strength, object: fighters(40) },
    { ...strength, object: amount(3, 'brigades') },
    { subject: 'Legion', predicate: 'killed', object: amount(12, 'soldiers') },
    { subject: 'Ministry', predicate: 'killed', object: 'Legion', qualifiers: { number: [amount(5, 'fighters')] } },
    { subject: 'Legion', predicate: 'composed_of', object: amount(50, 'Georgians') },
  ])
  assert.deepEqual(
    estimates(base, 'Legion').map(({ counted, units }) => `${counted} ${units.join()}`),
    ['strength brigades', 'strength fighters', 'members Georgians', 'killed by it soldiers', 'killed of it fighters'],
  )
})

test('each number is told with its speaker, date and words, oldest first', () => {
  const base = ground([
    { ...strength, object: fighters(900), time: '2023-08', speaker: ['Herald'], quote: 'Nine hundred, the Herald says.' },
    { ...strength, object: fighters(40), time: '2015', certainty: 'likely' },
  ])
  assert.deepEqual(
    estimatesText(base, 'Strength', estimates(base, 'Legion'))
      .split('\n')
      .slice(3)
      .map(line => line.trim()),
    [
      '· 40 fighters, likely (in 2015)',
      'The report “A report” · no note',
      '“A sentence”',
      '· 900 fighters (in August 2023)',
      'Herald, in “A report” · no note',
      '“Nine hundred, the Herald says”',
      '2 citations, 2 origins',
    ],
  )
})

test('the order of adding changes nothing, and both ends are numbers that somebody says', () => {
  const random = randoms(7)
  const base = ground(
    Array.from({ length: 40 }, (): Given => {
      const min = Math.floor(random() * 1000)
      return { ...strength, subject: random() < 0.5 ? 'Legion' : 'Corps', object: fighters(min, min + Math.floor(random() * 200)) }
    }),
  )
  const all = allEstimates(base)
  for (let seed = 1; seed <= 10; seed++) assert.deepEqual(allEstimates({ ...base, statements: shuffled(base.statements, seed) }), all)
  for (const { low, high, estimates: told } of all) {
    assert.ok(told.every(({ quantity }) => (quantity.min ?? 0) >= (low?.value ?? NaN) && (quantity.max ?? 0) <= (high?.value ?? NaN)))
    assert.ok(low !== null && low.estimates.length > 0 && high !== null && high.estimates.length > 0)
  }
})

test('whoever is counted in another unit has no row of fighters without a number', () => {
  assert.deepEqual(
    estimates(ground([{ ...strength, object: amount(4, 'tanks') }]), 'Legion').map(({ units }) => units),
    [['tanks']],
  )
})
