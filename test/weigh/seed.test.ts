import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { independenceWords } from '../../src/brief/origins-page.ts'
import { readMarkdown } from '../../src/documents/markdown.ts'
import { readText } from '../../src/documents/text.ts'
import { analyse } from '../../src/extract/analyse.ts'
import type { Document } from '../../src/model/document.ts'
import { fold } from '../../src/text/fold.ts'
import { compare } from '../../src/weigh/compare.ts'
import { disputes } from '../../src/weigh/disputes.ts'
import { estimates } from '../../src/weigh/estimates.ts'
import type { Ground } from '../../src/weigh/ground.ts'
import { inferencesOf } from '../../src/weigh/inferences.ts'
import { networkOf, stepBetween } from '../../src/weigh/network.ts'
import { originsOf } from '../../src/weigh/origins.ts'
import { speakerName } from '../../src/weigh/voice.ts'
import { models } from '../reading.ts'
import { groundOfAnalyses } from './from-analyses.ts'
import { goldGround } from './gold.ts'

const root = join(import.meta.dirname, '..', '..')
const report = join(root, '..', 'shared', 'data', 'seed', 'report.txt')
const skip = existsSync(report) ? false : `${report} is not there`

const read = (...documents: readonly (readonly [string, Document])[]): Ground =>
  groundOfAnalyses(documents.map(([id, document]) => ({ id, title: id, date: null, analysis: analyse(document, models()).analysis })))

const seed = (): Document => readText(readFileSync(report, 'utf8'))

const thingIn = (base: Ground, name: string): string =>
  [...base.things.values()].find(thing => [thing.name, ...thing.aliases].includes(name))?.id ?? assert.fail(name)

test('the seed report asks who took part in the attack on Belgorod, with both sides', { skip }, () => {
  const base = read(['doc_seed', seed()])
  const attack = disputes(base).find(({ kind }) => kind === 'attribution')
  const sides = attack?.voices.map(voice => `${speakerName(base, voice)} ${voice.stance}`) ?? []
  for (const side of ['Russia says', 'the Russian Volunteer Corps says', 'the government of Ukraine denies'])
    assert.ok(sides.includes(side), side)
})

test('what the regiment’s own site says of the regiment is its own word', { skip }, () => {
  const base = read(['doc_seed', seed()])
  const regiment = thingIn(base, 'Kastuś Kalinoŭski Regiment')
  const { origins } = originsOf(
    base,
    base.statements.filter(({ subject, notes }) => subject === regiment && notes.includes(9)),
  )
  assert.deepEqual(
    origins.map(({ own }) => own),
    [true],
  )
})

test('the Georgian Legion’s strength over the seed report and the sample is two figures of two origins', { skip }, () => {
  const sample = readMarkdown(readFileSync(join(root, 'samples', 'georgian-legion.md'), 'utf8'))
  const base = read(['doc_seed', seed()], ['doc_sample', sample])
  const [strength] = estimates(base, thingIn(base, 'Georgian Legion'))
  assert.deepEqual([strength?.low?.value, strength?.high?.value], [800, 1800])
  assert.match(independenceWords(originsOf(base, strength?.estimates.map(({ statement }) => statement) ?? [])), / 2 origins$/)
})

test('the four groups of the seed report have one dossier each, and no name of one is another’s', { skip }, () => {
  const base = read(['doc_seed', seed()])
  const spellings = ['Russian Volunteer Corps', 'Kastus Kalinouski Regiment', 'Georgian Legion', 'Dzhokhar Dudayev Battalion'].map(fold)
  const bearers = spellings.map(name =>
    [...base.things.values()].filter(thing => [thing.name, ...thing.aliases].some(one => fold(one) === name)),
  )
  assert.deepEqual(
    bearers.map(all => all.length),
    [1, 1, 1, 1],
  )
  assert.equal(new Set(bearers.flat()).size, 4)
})

const FOUR = ['Russian Volunteer Corps', 'Kastuś Kalinoŭski Regiment', 'Georgian Legion', 'Dzhokhar Dudayev Battalion']

test('as people read the seed report, the comparison shows its conclusion', { skip }, () => {
  const base = goldGround() ?? assert.fail()
  const rows = new Map(compare(base, FOUR).map(row => [row.title, row]))
  assert.match(rows.get('Aims')?.remark ?? '', /^alike: against Vladimir Putin/)
  const rulers = rows
    .get('Aims')
    ?.cells.map(({ statements, beside }) =>
      [...statements, ...beside.map(({ statement }) => statement)].flatMap(({ qualifiers }) =>
        (qualifiers['target'] ?? []).flatMap(value =>
          value.is === 'thing' && ['Lukashenko', 'Ramzan Kadyrov'].includes(value.id) ? [value.id] : [],
        ),
      ),
    )
  assert.deepEqual(
    rulers?.map(names => [...new Set(names)].join()),
    ['', 'Lukashenko', '', 'Ramzan Kadyrov'],
  )
  assert.match(rows.get('Unity')?.remark ?? '', /alike \(Russian Volunteer Corps, Georgian Legion\): internal unity/)
  assert.ok(rows.get('Unity')?.cells[3]?.beside.some(({ statement }) => statement.subject === 'Chechens'))
  assert.deepEqual(
    rows.get('Strength')?.cells.map(({ state }) => state),
    ['claims', 'claims', 'claims', 'not researched'],
  )
})

test('as people read the seed report, its guesses are hedged claims and the program’s own are inferences', { skip }, () => {
  const base = goldGround() ?? assert.fail()
  const [corps = '', , , battalion = ''] = FOUR
  const { ties } = stepBetween(networkOf(base), corps, battalion)
  assert.deepEqual(
    ties.map(({ sign, isHedged }) => [sign, isHedged]),
    [
      ['-', true],
      ['-', true],
    ],
  )
  const inferences = inferencesOf(base)
  const putin = inferences.find(one => one.is === 'alignment' && one.about === 'Vladimir Putin')
  assert.ok(putin?.is === 'alignment' && FOUR.every(name => putin.things.includes(name)))
  assert.ok(inferences.some(one => one.is === 'strain' && one.friend === 'Ukraine' && one.rivals.join() === [battalion, corps].join()))
})
