import assert from 'node:assert/strict'
import { test } from 'node:test'

import { placeOf } from '../../src/language/linear/key-table.ts'
import { Perceptron } from '../../src/language/linear/perceptron.ts'

const KEY = 5
const exact = { least: 0, most: 127 }

/** Moves the weight of the one feature for the first class by an amount at each step, and lets one more step pass. */
function learn(perceptron: Perceptron, amounts: readonly number[]): void {
  for (const amount of amounts) {
    perceptron.choose(Int32Array.of(KEY), 1)
    perceptron.update(0, amount)
    perceptron.advance()
  }
}

const weightsOf = (runs: readonly (readonly number[])[]): number[] => {
  const perceptron = new Perceptron(Uint32Array.of(placeOf(KEY)), 2)
  for (const [run, amounts] of runs.entries()) {
    if (run > 0) perceptron.restart()
    learn(perceptron, amounts)
  }
  return [...perceptron.averaged(exact).entries]
}

test('what is learnt is the mean of the weights after each step', () => {
  assert.deepEqual(weightsOf([[60, 0, 0]]), [0, 45])
})

test('runs count alike, however long, and each starts from nothing', () => {
  const [first, second] = [[60, 0, 0], [20]]
  const [alone = 0, other = 0] = [first, second].map(run => weightsOf([run])[1] ?? 0)
  assert.deepEqual(weightsOf([first, second]), [0, Math.round((alone + other) / 2)])
  assert.deepEqual(weightsOf([first, first]), weightsOf([first]))
})
