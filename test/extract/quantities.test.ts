import assert from 'node:assert/strict'
import { test } from 'node:test'

import { findQuantities } from '../../src/extract/quantities.ts'
import { Tree } from '../../src/language/tree.ts'
import { readingOf } from './trees.ts'

/** Quantities as "words = bounds unit kind". */
function quantities(sentence: string): string[] {
  const reading = readingOf(sentence)
  const trees = reading.sentences.map(each => new Tree(reading, each))
  return findQuantities(reading, trees).map(
    ({ start, end, quantity: { min, max, unit }, kind }) =>
      `${reading.text.slice(start, end)} = ${min ?? '..'}/${max ?? '..'} ${unit} ${kind}`,
  )
}

const reads = (sentence: string, ...expected: string[]) => assert.deepEqual(quantities(sentence), expected)

test('a number counts the noun it modifies', () => {
  reads(
    'At:RB:3:advmod least:RBS:1:fixed 40:CD:4:nummod herders/herder:NNS:5:nsubj fled/flee:VBD:0:root .:.:5:punct',
    'At least 40 herders = 40/.. herders people',
  )
})

test('a crowd counts the noun after "of"', () => {
  reads(
    'Thousands/thousand:NNS:4:nsubj of:IN:3:case villagers/villager:NNS:1:nmod fled/flee:VBD:0:root .:.:4:punct',
    'Thousands of villagers = 1000/.. villagers people',
  )
})

test('the dead are casualties, whichever way they are worded', () => {
  reads(
    'Raiders/raider:NNS:2:nsubj killed/kill:VBD:0:root 12:CD:4:nummod miners/miner:NNS:2:obj .:.:2:punct',
    '12 miners = 12/12 miners casualties',
  )
  reads('It:PRP:2:nsubj caused/cause:VBD:0:root 12:CD:4:nummod deaths/death:NNS:2:obj .:.:2:punct', '12 deaths = 12/12 deaths casualties')
})

test('a pronoun after the number stands for the plural named before', () => {
  reads(
    'Boats/boat:NNS:2:nsubj came/come:VBD:0:root ,:,:4:punct 33:CD:2:parataxis of:IN:6:case them/they:PRP:4:nmod .:.:2:punct',
    '33 = 33/33 Boats things',
  )
})

test('ages, times, measures, shares and money are told apart', () => {
  reads('She:PRP:2:nsubj fled/flee:VBD:0:root aged:VBN:2:advcl 14:CD:3:obj .:.:2:punct', '14 = 14/14 null age')
  reads('It:PRP:2:nsubj lasted/last:VBD:0:root ten:CD:4:nummod years/year:NNS:2:obl .:.:2:punct', 'ten years = 10/10 years time')
  reads('Half:NN:3:nsubj have/have:VBP:3:aux fled/flee:VBN:0:root .:.:3:punct', 'Half = 50/50 per cent share')
  reads('It:PRP:2:nsubj cost/cost:VBD:0:root $5:CD:4:nummod million:CD:2:obj .:.:2:punct', '$5 million = 5000000/5000000 null money')
})

test('dates, names and pronouns are no quantities', () => {
  reads('It:PRP:2:nsubj began/begin:VBD:0:root in:IN:4:case 2014:CD:2:obl .:.:2:punct')
  reads('Route:NNP:3:nsubj 66:CD:1:nummod closed/close:VBD:0:root .:.:3:punct')
  reads('One:PRP:2:nsubj fled/flee:VBD:0:root .:.:2:punct')
})
