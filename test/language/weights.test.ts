import assert from 'node:assert/strict'
import { test } from 'node:test'

import { placeOf } from '../../src/language/linear/key-table.ts'
import { Weights } from '../../src/language/linear/weights.ts'
import { randoms } from '../random.ts'

/** Rows of all lengths, each a weight for some of the classes, by key. */
function madeRows(classes: number): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const random = randoms(classes)
  const below = (end: number): number => Math.floor(random() * end)
  const row = (): ReadonlyMap<number, number> =>
    new Map(Array.from({ length: 1 + below(2 * classes) }, () => [below(classes), below(255) - 127] as const).toSorted(([a], [b]) => a - b))
  return new Map(Array.from({ length: 500 }, () => [below(2 ** 32) | 0, row()] as const))
}

function weightsOf(classes: number, rows: ReturnType<typeof madeRows>): Weights {
  const inOrder = [...rows].toSorted(([a], [b]) => placeOf(a) - placeOf(b))
  return new Weights({
    classes,
    places: Uint32Array.from(inOrder, ([key]) => placeOf(key)),
    counts: Uint8Array.from(inOrder, ([, row]) => row.size),
    entries: Uint8Array.from(inOrder.flatMap(([, row]) => [...row].flat())),
  })
}

for (const classes of [1, 16, 29, 97]) {
  test(`the scores of ${classes} classes are the sums of the weights of the keys that are known`, () => {
    const rows = madeRows(classes)
    const weights = weightsOf(classes, rows)
    const known = [...rows.keys()]
    for (const keys of [known.slice(0, 200), [], [...known.slice(300, 320), 17, 0], known.slice(499)]) {
      weights.keys.set(keys)
      const expected = Array.from({ length: classes }, (_, label) => keys.reduce((sum, key) => sum + (rows.get(key)?.get(label) ?? 0), 0))
      assert.deepEqual([...weights.sum(keys.length)], expected)
    }
  })
}
