import assert from 'node:assert/strict'
import { test } from 'node:test'

import { dossier } from '../../src/brief/dossier.ts'
import { comparisonMarkdown, disputesMarkdown, dossierMarkdown } from '../../src/brief/markdown.ts'
import { comparisonText, disputesText, dossierText } from '../../src/brief/text.ts'
import { compare } from '../../src/weigh/compare.ts'
import { disputes } from '../../src/weigh/disputes.ts'
import type { Ground } from '../../src/weigh/ground.ts'
import type { Given } from '../weigh/build.ts'
import { fighters, ground } from '../weigh/build.ts'

const attack = { subject: 'Red Legion', predicate: 'attacked', object: 'Zenda' } as const

const dossierOf = (base: Ground): string => dossierText(base, dossier(base, base.things.get('Red Legion') ?? assert.fail()))

/** The lines of a dossier's section. */
const sectionOf = (page: string, title: string): string[] =>
  (page.split('\n\n').find(part => part.startsWith(`# ${title}`)) ?? '')
    .split('\n')
    .slice(1)
    .map(line => line.trim())

test('what several say alike is told once, with each of them under it', () => {
  const page = dossierOf(
    ground([{ ...attack, speaker: ['Herald'], notes: [1] }, { ...attack, speaker: ['Courier'], time: '2023-05' }, attack]),
  )
  assert.deepEqual(sectionOf(page, 'Operations'), [
    '· The Red Legion attacked Zenda in May 2023',
    'Courier, in “A report” · no note',
    'Herald, in “A report” · note 1 · does not say when',
    'The report “A report” · no note · does not say when',
  ])
})

test('a hedge, a denial and another time are never gathered away', () => {
  const all: Given[] = [
    attack,
    { ...attack, certainty: 'possible' },
    { ...attack, polarity: 'denied' },
    { ...attack, time: '2022' },
    { ...attack, time: '2023' },
  ]
  const lines = sectionOf(dossierOf(ground(all)), 'Operations').filter(line => line.startsWith('·'))
  assert.equal(lines.length, 4)
})

test('a dossier keeps its order and names what no source says', () => {
  const page = dossierOf(
    ground([
      { subject: 'Red Legion', predicate: 'based_in', object: 'Zenda' },
      { subject: 'Red Legion', predicate: 'strength', object: fighters(40), speaker: ['Herald'] },
      { subject: 'Red Legion', predicate: 'strength', object: fighters(900), speaker: ['Courier'] },
      { subject: 'Red Legion', predicate: 'alias', object: { is: 'text', text: 'Reds' } },
    ]),
  )
  assert.deepEqual(
    [...page.matchAll(/^# (.*)$/gm)].map(match => match[1]),
    ['Red Legion (organization)', 'Names and spellings', 'Strength', 'Places', 'In dispute', 'What the sources here do not say'],
  )
  assert.match(page, /No claim in 1 report: .*Aims/)
})

test('a dispute shows each side in the words of its source', () => {
  const base = ground([
    { ...attack, speaker: ['Herald'], quote: 'The Herald says the legion did it.' },
    { ...attack, polarity: 'denied', speaker: ['Red Legion'], quote: 'The legion denied it.' },
  ])
  assert.deepEqual(
    disputesText(base, disputes(base))
      .split('\n')
      .slice(2)
      .map(line => line.trim()),
    [
      '? Did the Red Legion attack Zenda? (attribution)',
      'Herald, in “A report”, says: The Red Legion attacked Zenda [no note]',
      '“The Herald says the legion did it”',
      'The Red Legion, in “A report”, denies it: The Red Legion did not attack Zenda [no note]',
      '“The legion denied it”',
      'dsp_q1',
    ],
  )
})

test('disputes in Markdown keep each side a line of its own', () => {
  const base = ground([
    { ...attack, speaker: ['Herald'] },
    { ...attack, polarity: 'denied', speaker: ['Red Legion'] },
  ])
  assert.match(
    disputesMarkdown(base, disputes(base)),
    /^# 1 open question\n\n- Did the Red Legion attack Zenda\? \(attribution\)\n {2}- Herald,/,
  )
})

const pair = ground([
  { subject: 'Red', predicate: 'strength', certainty: 'unknown' },
  {
    subject: 'Blue',
    predicate: 'strength',
    object: { is: 'quantity', quantity: { min: 0, max: 0, unit: 'fighters', approximate: false } },
  },
  { subject: 'Red', predicate: 'recruits', object: { is: 'text', text: 'foreigners' }, polarity: 'denied' },
])

test('the four blanks of a comparison have four wordings', () => {
  const page = comparisonText(pair, ['Red', 'Blue'], compare(pair, ['Red', 'Blue']))
  assert.deepEqual(
    sectionOf(page, 'Strength').filter(line => /^(?:Red|Blue)\b/.test(line)),
    ['Red: unknown, as the sources say', 'Blue: none, as the sources say'],
  )
  assert.deepEqual(
    sectionOf(page, 'Recruitment').filter(line => /^(?:Red|Blue)\b/.test(line)),
    ['Red: denied', 'Blue: not researched (no claim in 1 report)'],
  )
})

test('Markdown tells the same in headings and lists, with the source’s own signs escaped', () => {
  const base = ground([{ ...attack, object: { is: 'text', text: '*Zenda* [north]' } }])
  const page = dossierMarkdown(base, dossier(base, base.things.get('Red Legion') ?? assert.fail()))
  assert.match(
    page,
    /^# Red Legion \(organization\)\n\n## Operations\n\n- The Red Legion attacked \\\*Zenda\\\* \\\[north\\\]\n {2}- The report “A report” · no note\n/,
  )
  assert.match(
    comparisonMarkdown(pair, ['Red', 'Blue'], compare(pair, ['Red', 'Blue'])),
    /## Strength\n\n\*\*Red: unknown, as the sources say\*\*/,
  )
})
