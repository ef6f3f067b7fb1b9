import assert from 'node:assert/strict'
import { test } from 'node:test'

import { layered } from '../../src/weigh/layered.ts'
import { randoms } from '../random.ts'

test('a map with entries put over it answers as one into which they were set, and the one below stays as it was', () => {
  const random = randoms(5)
  let map: ReadonlyMap<string, number> = new Map(Array.from({ length: 40 }, (_, index) => [`key ${index}`, index]))
  const plain = new Map(map)
  for (let step = 0; step < 300; step++) {
    const before = { map, entries: [...map] }
    const entries = Array.from({ length: 3 }, (_, index) => [`key ${Math.floor(random() * 400)}`, 1000 * step + index] as const)
    map = layered(map, entries)
    for (const [key, value] of entries) plain.set(key, value)
    assert.deepEqual([...map], [...plain])
    assert.deepEqual([[...map.keys()], [...map.values()], map.size], [[...plain.keys()], [...plain.values()], plain.size])
    assert.ok([...plain].every(([key, value]) => map.has(key) && map.get(key) === value))
    assert.equal(map.get('no key'), undefined)
    assert.deepEqual([...before.map], before.entries)
  }
})
