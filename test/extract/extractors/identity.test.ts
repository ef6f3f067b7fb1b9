import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { Extractor } from '../../../src/extract/extractor.ts'
import { aliases } from '../../../src/extract/extractors/aliases.ts'
import { classification } from '../../../src/extract/extractors/classification.ts'
import { kin } from '../../../src/extract/extractors/kin.ts'
import { nationality } from '../../../src/extract/extractors/nationality.ts'
import type { EntityKind } from '../../../src/model/entity.ts'
import { claimsIn } from '../claims-in.ts'
import { proposals, readingOf } from '../trees.ts'

const names: Record<string, EntityKind> = {
  'Tomas Okello': 'person',
  'Ines Duarte': 'person',
  'River Brigade': 'organization',
  Maranian: 'people',
  Kisara: 'place',
}

const reads = (extractor: Extractor, sentence: string, ...expected: string[]) =>
  assert.deepEqual(proposals(extractor, readingOf(sentence), names), expected)

test('an acronym in brackets is another name, a year is none', () => {
  reads(
    aliases,
    'The:DT:3:det River:NNP:3:compound Brigade:NNP:7:nsubj (:-LRB-:5:punct RBX:NNP:3:appos ):-RRB-:5:punct fought/fight:VBD:0:root .:.:7:punct',
    'River Brigade alias RBX',
  )
  reads(
    aliases,
    'The:DT:3:det River:NNP:3:compound Brigade:NNP:7:nsubj (:-LRB-:5:punct 2014:CD:3:appos ):-RRB-:5:punct fought/fight:VBD:0:root .:.:7:punct',
  )
})

test('"known as" and "calling himself" give another name', () => {
  reads(
    aliases,
    'Tomas:NNP:8:nsubj Okello:NNP:1:flat ,:,:5:punct also:RB:5:advmod known/know:VBN:1:acl as:IN:7:case Heron:NNP:5:obl fled/flee:VBD:0:root .:.:8:punct',
    'Tomas Okello alias Heron',
  )
  reads(
    aliases,
    'Tomas:NNP:3:nsubj Okello:NNP:1:flat fled/flee:VBD:0:root ,:,:5:punct calling/call:VBG:3:advcl himself:PRP:5:obj Grey:NNP:8:compound Heron:NNP:5:xcomp .:.:3:punct',
    'Tomas Okello alias Grey Heron',
  )
})

test('a copula and an apposition say what something is', () => {
  reads(
    classification,
    'The:DT:3:det River:NNP:3:compound Brigade:NNP:7:nsubj is/be:VBZ:7:cop a:DT:7:det rural:JJ:7:amod militia:NN:0:root .:.:7:punct',
    'River Brigade classification rural militia',
  )
  reads(
    classification,
    'The:DT:3:det River:NNP:3:compound Brigade:NNP:7:nsubj is/be:VBZ:7:cop a:DT:7:det rural:JJ:7:amod militia:NN:0:root active:JJ:7:amod in:IN:10:case Lesk:NNP:8:obl .:.:7:punct',
    'River Brigade classification rural militia',
  )
  reads(
    classification,
    'The:DT:3:det River:NNP:3:compound Brigade:NNP:11:nsubj ,:,:6:punct an:DT:6:det organization:NN:3:appos of:IN:8:case herders/herder:NNS:6:nmod ,:,:6:punct has/have:VBZ:11:aux fled/flee:VBN:0:root .:.:11:punct',
    'River Brigade classification organization of herders',
  )
})

test('an example after "like" is of that kind, and a post is no kind', () => {
  reads(
    classification,
    'Militias/militia:NNS:5:nsubj like:IN:4:case River:NNP:4:compound Brigade:NNP:1:nmod fled/flee:VBD:0:root .:.:5:punct',
    'River Brigade classification Militias',
  )
  reads(classification, 'Ines:NNP:5:nsubj Duarte:NNP:1:flat is/be:VBZ:5:cop a:DT:5:det commander:NN:0:root .:.:5:punct')
})

test('an adjective of nation speaks of the body that the noun describes', () => {
  reads(
    nationality,
    'The:DT:3:det River:NNP:3:compound Brigade:NNP:7:nsubj is/be:VBZ:7:cop a:DT:7:det Maranian:JJ:7:amod militia:NN:0:root .:.:7:punct',
    'River Brigade nationality Maranian',
  )
})

test('birth and origin are nationality too, a visit is not', () => {
  reads(
    nationality,
    'Ines:NNP:3:nsubj Duarte:NNP:1:flat hails/hail:VBZ:0:root from:IN:5:case Kisara:NNP:3:obl .:.:3:punct',
    'Ines Duarte nationality Kisara',
  )
  reads(nationality, 'Ines:NNP:3:nsubj Duarte:NNP:1:flat returned/return:VBD:0:root from:IN:5:case Kisara:NNP:3:obl .:.:3:punct')
})

test('a named relative is kin of the possessor', () => {
  reads(
    kin,
    'Ines:NNP:2:nmod:poss Duarte:NNP:4:nmod:poss ’s:POS:2:case brother:NN:7:nsubj Tomas:NNP:4:appos Okello:NNP:5:flat fled/flee:VBD:0:root .:.:7:punct',
    'Tomas Okello family Ines Duarte (relation: brother)',
  )
})

test('what "it is … that" brings forward says nothing of "it"', () => {
  assert.deepEqual(claimsIn('The Sand Front fled. It is the greed of Velk that drives the front.', 'classification'), [])
})

test('names in several languages in one bracket are read however many they are', () => {
  const text = 'The River Brigade (Arabic: لواء النهر Liwa al-Nahr, Kurdish: Tugaya Rûbarê or Tugaya Çemê) is small.'
  assert.ok(claimsIn(text, 'alias').length >= 3)
})

test('who is called so is the noun that the relative clause follows', () => {
  const text = 'The River Brigade is commanded by Tomas Okello, who is also known as "Falcon".'
  assert.deepEqual(claimsIn(text, 'alias'), ['Tomas Okello alias Falcon'])
})
