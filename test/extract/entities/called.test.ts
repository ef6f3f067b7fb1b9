import assert from 'node:assert/strict'
import { test } from 'node:test'

import { entitiesIn, mentionsOf } from './entities-in.ts'

test('what was only described becomes one with the name that it turns out to call itself by', () => {
  const text =
    'An armed group in the hills said it had burned the mill. The group, which calls itself the Grey Herons, has claimed four raids. It is small.'
  assert.deepEqual(mentionsOf(text, 'Grey Herons'), ['An armed group', 'it', 'The group', 'itself', 'the Grey Herons', 'It'])
})

test('a militia known locally by a name, and a man who uses one, are called by it', () => {
  assert.deepEqual(mentionsOf('He blamed the governor’s militia, known locally as the Tano Watch.', 'Tano Watch'), [
    'the governor’s militia',
    'the Tano Watch',
  ])
  assert.deepEqual(mentionsOf('The Harbour Front fled. Its head, who uses the name Lantern, spoke.', 'Lantern'), ['Its head', 'Lantern'])
  assert.deepEqual(mentionsOf('The old commander, known by the call sign Kestrel, leads the Harbour Front.', 'Kestrel'), [
    'The old commander',
    'Kestrel',
  ])
  assert.deepEqual(mentionsOf('The cell which the press called the Lesk Nine dissolved.', 'Lesk Nine'), ['The cell', 'Lesk Nine'])
})

test('whoever calls somebody is not called so', () => {
  assert.ok(!mentionsOf('The officer who called Denis Karpov fled.', 'Denis Karpov').includes('The officer'))
})

test('the men of whoever is said to lead a body are the body', () => {
  const text = 'The Harbour Battalion was formed in May. Denis Karpov, who commands the battalion, said that his men lack boots.'
  assert.ok(mentionsOf(text, 'Harbour Battalion').includes('his men'))
})

test('"it" before an adjective and "to" is something, unless a verb follows', () => {
  assert.ok(mentionsOf('The Harbour Front is small. It is subordinate to the ministry.', 'Harbour Front').includes('It'))
  assert.ok(!mentionsOf('The Harbour Front is small. It is hard to join.', 'Harbour Front').includes('It'))
})

test('what a president by name is president of is a state', () => {
  assert.ok(entitiesIn('President Denis Karpov of Farandia met the envoy.').includes('state: Farandia'))
})
