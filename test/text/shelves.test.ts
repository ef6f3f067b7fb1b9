import assert from 'node:assert/strict'
import { test } from 'node:test'

import { countOnShelf, onShelf, shelved } from '../../src/text/shelves.ts'
import { randoms } from '../random.ts'

test('each number leads to the places of all that have it, in their order', () => {
  const random = randoms(3)
  const items = Array.from({ length: 200 }, () => [...new Set(Array.from({ length: 5 }, () => Math.floor(random() * 20)))])
  const shelves = shelved(20, items, own => own)
  for (let number = 0; number < 20; number++) {
    const having = [...items.keys()].filter(place => items[place]?.includes(number) === true)
    assert.deepEqual([...onShelf(shelves, number)], having)
    assert.equal(countOnShelf(shelves, number), having.length)
  }
})

test('a number that nothing has leads nowhere', () => {
  assert.deepEqual(
    [
      ...onShelf(
        shelved(2, [[0]], own => own),
        1,
      ),
    ],
    [],
  )
})
