import assert from 'node:assert/strict'
import { test } from 'node:test'

import { aims } from '../../../src/extract/extractors/aims.ts'
import { claimsIn } from '../claims-in.ts'
import { proposals, readingOf } from '../trees.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('what somebody says that he will do is his goal', () => {
  const said = 'They:PRP:2:nsubj said/say:VBD:0:root'
  const march = 'would:MD:5:aux march:VB:2:ccomp on:IN:7:case Lesk:NNP:5:obl .:.:2:punct'
  assert.deepEqual(proposals(aims, readingOf(`${said} they:PRP:5:nsubj ${march}`), {}), ['They goal march on Lesk'])
  assert.deepEqual(proposals(aims, readingOf(`${said} she:PRP:5:nsubj ${march}`), {}), [])
})

test('a truce that is offered is a goal, condolences are none', () => {
  reads('goal', 'The River Brigade offered a truce to the Northern Council.', 'River Brigade goal truce to the Northern Council')
  reads('goal', 'The River Brigade offered its condolences.')
})

test('what somebody has none of, and could use, is needed', () => {
  reads('needs', 'The River Brigade has no radios.', 'River Brigade needs radios')
  reads('needs', 'The River Brigade has no alternative.')
})

test('children whom a body takes are recruits', () => {
  reads('recruits', 'Children were taken by the River Brigade.', 'River Brigade recruits Children')
})
