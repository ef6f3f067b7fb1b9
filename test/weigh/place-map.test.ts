import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { Choice } from '../../src/weigh/place-map.ts'
import { placeMap } from '../../src/weigh/place-map.ts'
import { ground } from './build.ts'

test('a place that is only described lies nowhere until a person says where', () => {
  const base = ground(
    [
      { subject: 'Red', predicate: 'operates_in', object: 'area' },
      { subject: 'Red', predicate: 'operates_in', object: 'Lesk' },
    ],
    { area: 'place', Lesk: 'place' },
  )
  const places = (choices: ReadonlyMap<string, Choice>) => {
    const map = placeMap(base, new Map(), choices)
    return [map.places.map(({ thing }) => thing.id), map.without.map(({ id }) => id)]
  }
  assert.deepEqual(places(new Map()), [['Lesk'], ['clm_0']])
  const chosen: Choice = { place: null, by: 'Ida', at: '2026-03-01T12:00:00.000Z' }
  assert.deepEqual(places(new Map([['area', chosen]])), [['area', 'Lesk'], []])
})
