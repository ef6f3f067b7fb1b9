import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { Extractor } from '../../../src/extract/extractor.ts'
import { makeup } from '../../../src/extract/extractors/makeup.ts'
import { strength } from '../../../src/extract/extractors/strength.ts'
import { structure } from '../../../src/extract/extractors/structure.ts'
import type { EntityKind } from '../../../src/model/entity.ts'
import { claimsIn } from '../claims-in.ts'
import { proposals, readingOf } from '../trees.ts'

const names: Record<string, EntityKind> = {
  'River Brigade': 'organization',
  'Coastal Front': 'organization',
  Heron: 'organization',
  Egret: 'organization',
  Maranians: 'people',
}

const reads = (extractor: Extractor, sentence: string, ...expected: string[]) =>
  assert.deepEqual(proposals(extractor, readingOf(sentence), names), expected)

const brigade = 'The:DT:3:det River:NNP:3:compound'

test('a wing, a unit or a part belongs to its whole', () => {
  reads(
    structure,
    `${brigade} Brigade:NNP:7:nsubj is/be:VBZ:7:cop the:DT:7:det armed:JJ:7:amod wing:NN:0:root of:IN:11:case the:DT:11:det Coastal:NNP:11:compound Front:NNP:7:nmod .:.:7:punct`,
    'River Brigade part_of Coastal Front (kind: wing)',
  )
})

test('answering to somebody is told from being part', () => {
  reads(
    structure,
    `${brigade} Brigade:NNP:4:nsubj answers/answer:VBZ:0:root to:IN:8:case the:DT:8:det Coastal:NNP:8:compound Front:NNP:4:obl .:.:4:punct`,
    'River Brigade answers_to Coastal Front',
  )
})

test('"members of X" alone says nothing', () => {
  reads(
    structure,
    'Members/member:NNS:6:nsubj of:IN:5:case the:DT:5:det River:NNP:5:compound Brigade:NNP:1:nmod fled/flee:VBD:0:root .:.:6:punct',
  )
})

test('a division into named units gives each its whole and its kind', () => {
  reads(
    makeup,
    `${brigade} Brigade:NNP:5:nsubj:pass is/be:VBZ:5:aux:pass divided/divide:VBN:0:root into:IN:8:case two:CD:8:nummod battalions/battalion:NNS:5:obl ::::8:punct Heron:NNP:8:appos and:CC:12:cc Egret:NNP:10:conj .:.:5:punct`.replace(
      ':::8',
      '::::8',
    ),
    'Heron part_of River Brigade',
    'Heron classification battalions',
    'Egret part_of River Brigade',
    'Egret classification battalions',
  )
})

test('people present in a unit make it up', () => {
  reads(
    makeup,
    'There:EX:2:expl are/be:VBP:0:root 50:CD:4:nummod Maranians:NNPS:2:nsubj in:IN:8:case the:DT:8:det River:NNP:8:compound Brigade:NNP:4:nmod .:.:2:punct',
    'River Brigade composed_of 50/50 Maranians',
  )
})

test('having members is a strength, a number of soldiers alone is none', () => {
  reads(
    strength,
    `${brigade} Brigade:NNP:4:nsubj has/have:VBZ:0:root 300:CD:6:nummod fighters/fighter:NNS:4:obj .:.:4:punct`,
    'River Brigade strength 300/300 fighters',
  )
  reads(strength, `${brigade} Brigade:NNP:4:nsubj captured/capture:VBD:0:root 300:CD:6:nummod soldiers/soldier:NNS:4:obj .:.:4:punct`)
})

test('a range of membership is a strength of the body it speaks of', () => {
  reads(
    strength,
    'Membership/membership:NN:6:nsubj of:IN:5:case the:DT:5:det River:NNP:5:compound Brigade:NNP:1:nmod ranges/range:VBZ:0:root from:IN:8:case 30:CD:6:obl to:IN:10:case 150:CD:8:nmod soldiers/soldier:NNS:10:dep .:.:6:punct',
    'River Brigade strength 30/150 soldiers',
  )
})

test('an unknown number is told as unknown', () => {
  const sentence =
    'The:DT:3:det exact:JJ:3:amod number:NN:9:nsubj of:IN:7:case the:DT:7:det River:NNP:7:compound Brigade:NNP:3:nmod is/be:VBZ:9:cop unknown:JJ:0:root .:.:9:punct'
  reads(strength, sentence, 'River Brigade strength –')
})

test('money that a body lives on funds it', () => {
  assert.deepEqual(claimsIn('The River Brigade relies on donations for survival.', 'funded_by'), ['River Brigade funded_by donations'])
  assert.deepEqual(claimsIn('The River Brigade finances itself through smuggling.', 'funded_by'), ['River Brigade funded_by smuggling'])
})

const strengthsIn = (text: string) => claimsIn(text, 'strength').length

test('strength is read from a bare number that a body claims, from one beside its name, and from "strong"', () => {
  assert.equal(strengthsIn('The Harbour Front claims 1,500.'), 1)
  assert.equal(strengthsIn('The Harbour Front, some 1,300 volunteers, landed in Lesk.'), 1)
  assert.equal(strengthsIn('The Harbour Front, 400 strong on paper, mostly went home.'), 1)
  assert.equal(strengthsIn('The Harbour Front claimed 30 lives.'), 0)
})
