import assert from 'node:assert/strict'
import { test } from 'node:test'

import { posting } from '../../../src/extract/extractors/posting.ts'
import type { EntityKind } from '../../../src/model/entity.ts'
import { claimsIn } from '../claims-in.ts'
import { proposals, readingOf } from '../trees.ts'

const names: Record<string, EntityKind> = {
  'Tomas Okello': 'person',
  'Ines Duarte': 'person',
  'River Brigade': 'organization',
  'Coastal Front': 'organization',
  Marania: 'state',
}

const reads = (sentence: string, ...expected: string[]) => assert.deepEqual(proposals(posting, readingOf(sentence), names), expected)

test('a rank just before a name is a posting', () => {
  reads(
    'Maj.:NNP:3:compound Gen.:NNP:3:compound Tomas:NNP:5:nsubj Okello:NNP:3:flat fled/flee:VBD:0:root .:.:5:punct',
    'Tomas Okello posting – (rank: Maj. Gen.)',
  )
})

test('a post before a name takes the body named in it', () => {
  reads(
    'River:NNP:2:compound Brigade:NNP:3:compound commander:NN:6:nsubj Tomas:NNP:3:flat Okello:NNP:4:flat fled/flee:VBD:0:root .:.:6:punct',
    'Tomas Okello posting River Brigade (role: commander)',
  )
})

test('a post beside a name between commas belongs to it, with the rank before the name', () => {
  reads(
    'Colonel:NNP:2:compound Tomas:NNP:13:nsubj Okello:NNP:2:flat ,:,:7:punct deputy:JJ:6:amod commander:NN:2:appos of:IN:10:case the:DT:10:det River:NNP:10:compound Brigade:NNP:6:nmod ,:,:6:punct has/have:VBZ:13:aux fled/flee:VBN:0:root .:.:13:punct',
    'Tomas Okello posting River Brigade (role: deputy commander, rank: Colonel)',
  )
})

test('a post with its body stands before the name it introduces', () => {
  reads(
    'The:DT:2:det commander:NN:10:nsubj of:IN:6:case the:DT:6:det River:NNP:6:compound Brigade:NNP:2:nmod ,:,:8:punct Tomas:NNP:2:appos Okello:NNP:8:flat fled/flee:VBD:0:root .:.:10:punct',
    'Tomas Okello posting River Brigade (role: commander)',
  )
})

test('offices held and given are read from their clauses', () => {
  reads(
    'Ines:NNP:4:nsubj:pass Duarte:NNP:1:flat was/be:VBD:4:aux:pass appointed/appoint:VBN:0:root governor:NN:4:xcomp of:IN:7:case Marania:NNP:5:nmod .:.:4:punct',
    'Ines Duarte posting Marania (role: governor)',
  )
  reads(
    'Ines:NNP:6:nsubj Duarte:NNP:1:flat is/be:VBZ:6:cop the:DT:6:det former:JJ:6:amod leader:NN:0:root of:IN:10:case the:DT:10:det Coastal:NNP:10:compound Front:NNP:6:nmod .:.:6:punct',
    'Ines Duarte posting Coastal Front (role: leader, former: former)',
  )
})

test('leading a body is a posting, leading an attack is none', () => {
  reads(
    'Ines:NNP:3:nsubj Duarte:NNP:1:flat leads/lead:VBZ:0:root the:DT:6:det Coastal:NNP:6:compound Front:NNP:3:obj .:.:3:punct',
    'Ines Duarte posting Coastal Front',
  )
  reads('Ines:NNP:3:nsubj Duarte:NNP:1:flat led/lead:VBD:0:root the:DT:5:det attack:NN:3:obj .:.:3:punct')
})

test('a dignity is a title, and a plain noun before a name no post', () => {
  reads('King:NNP:2:compound Tomas:NNP:4:nsubj Okello:NNP:2:flat fled/flee:VBD:0:root .:.:4:punct', 'Tomas Okello posting – (title: King)')
  reads('Farmer:NN:2:compound Tomas:NNP:4:nsubj Okello:NNP:2:flat fled/flee:VBD:0:root .:.:4:punct')
})

test('each of several posts of one person is read', () => {
  const text = 'Colonel Josef Mandel, formerly Commander of the River Brigade, now the Director of the Harbour Front, left.'
  assert.deepEqual(
    claimsIn(text, 'posting').map(claim => claim.replace(/ \(.*/, '')),
    ['Josef Mandel posting River Brigade', 'Josef Mandel posting Harbour Front'],
  )
})

test('a body that somebody is sent to or takes over is his post', () => {
  assert.deepEqual(claimsIn('Josef Mandel was redeployed to the River Brigade.', 'posting'), ['Josef Mandel posting River Brigade'])
  assert.deepEqual(claimsIn('Josef Mandel takes over at the River Brigade.', 'posting'), ['Josef Mandel posting River Brigade'])
})

test('a form of address before the name does not part it from its post', () => {
  assert.deepEqual(claimsIn('The Commandant of the River Brigade, Dr Josef Mandel, said so.', 'posting'), [
    'Josef Mandel posting River Brigade',
  ])
})

test('a body told right after a name with a rank is where he serves', () => {
  const text = 'Colonel Josef Mandel, formerly of the River Brigade, left. Colonel Josef Mandel, Harbour Front, said so.'
  const bodies = claimsIn(text, 'posting').filter(claim => !claim.endsWith('posting'))
  assert.deepEqual(bodies, ['Josef Mandel posting River Brigade', 'Josef Mandel posting Harbour Front'])
})
