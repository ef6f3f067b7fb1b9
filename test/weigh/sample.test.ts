import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { readText as readDocument } from '../../src/documents/text.ts'
import { analyse } from '../../src/extract/analyse.ts'
import { disputes } from '../../src/weigh/disputes.ts'
import { speakerName } from '../../src/weigh/voice.ts'
import { models } from '../reading.ts'
import { groundOfAnalyses } from './from-analyses.ts'

const sample = readFileSync(join(import.meta.dirname, '..', '..', 'samples', 'border-raid.txt'), 'utf8')
const { analysis } = analyse(readDocument(sample), models())
const base = groundOfAnalyses([{ id: 'doc_raid', title: 'Who Raided Belgorod?', date: null, analysis }])

test('the sample report asks who took part in the Belgorod raid, with all four speakers on their sides', () => {
  const [raid] = disputes(base)
  assert.equal(raid?.question, 'Did the government of Ukraine take part in the Belgorod raid?')
  assert.deepEqual(
    raid?.voices.map(voice => `${speakerName(base, voice)} ${voice.stance}`),
    ['the Russian Volunteer Corps says', 'Russia says', 'analysts hedges', 'the government of Ukraine denies'],
  )
})

test('a statement’s quote stands in its document where it says', () => {
  for (const { at, quote } of base.statements) assert.equal(analysis.document.text.slice(at, at + quote.length), quote)
})
