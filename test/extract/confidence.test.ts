import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readText } from '../../src/documents/text.ts'
import { analyse } from '../../src/extract/analyse.ts'
import { reasonsFor } from '../../src/extract/assembly/reasons.ts'
import { Tree } from '../../src/language/tree.ts'
import { models } from '../reading.ts'

const TEXT =
  'The River Brigade attacked the village of Portova in March 2015 and killed six people. Its commander, Ana Torvik, said that the brigade supports Dorvia.'

const { analysis, reading } = analyse(readText(TEXT), models())
const treeOf = (start: number): Tree => {
  const sentence = reading.sentences.find(one => one.start === start)
  assert.ok(sentence !== undefined)
  return new Tree(reading, sentence)
}

test('every claim has a confidence between 0 and 1, in hundredths', () => {
  assert.ok(analysis.claims.length > 2)
  for (const { confidence } of analysis.claims)
    assert.ok(confidence > 0 && confidence < 1 && Math.round(confidence * 100) / 100 === confidence)
})

test('the reasons behind a confidence are found again from the analysis and the tree', () => {
  for (const claim of analysis.claims) {
    const reasons = reasonsFor(claim, analysis, treeOf(claim.evidence[0]?.start ?? -1), models().confidence)
    assert.ok(reasons.length > 0, claim.rule)
    const sum = reasons.reduce((total, { weight }) => total + weight, 0)
    assert.ok(Math.abs(1 / (1 + Math.exp(-sum)) - claim.confidence) < 0.01)
  }
})

test('a claim that people corrected, or of another confidence than the model gives now, has none', () => {
  const [claim] = analysis.claims
  assert.ok(claim !== undefined)
  const tree = treeOf(claim.evidence[0]?.start ?? -1)
  assert.deepEqual(reasonsFor({ ...claim, predicate: 'alias' }, analysis, tree, models().confidence), [])
  const older = { ...analysis, claims: analysis.claims.map(one => ({ ...one, confidence: 0.01 })) }
  assert.deepEqual(reasonsFor(claim, older, tree, models().confidence), [])
})
