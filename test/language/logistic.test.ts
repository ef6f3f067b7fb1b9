import assert from 'node:assert/strict'
import { test } from 'node:test'

import { ByteReader, ByteWriter } from '../../src/language/linear/bytes.ts'
import type { Logistic } from '../../src/language/linear/logistic.ts'
import { readLogistic, writeLogistic } from '../../src/language/linear/logistic.ts'
import type { Example } from '../../src/language/linear/train-logistic.ts'
import { trainLogistic } from '../../src/language/linear/train-logistic.ts'

const written = (examples: readonly Example[]): Uint8Array => {
  const writer = new ByteWriter()
  writeLogistic(writer, trainLogistic(examples))
  return writer.done()
}

const learnt = (examples: readonly Example[]): Logistic => readLogistic(new ByteReader(written(examples)))

/** Ten documents in which a good sign stands with right claims, a bad one with wrong ones, and one word in one document only. */
const examples = Array.from({ length: 10 }, (_, i) => [
  { features: ['any', 'sign=good'], document: `d${i}`, isRight: true },
  { features: ['any', 'sign=bad', ...(i === 3 ? ['word=once'] : [])], document: `d${i}`, isRight: false },
]).flat()

test('what stood with right claims makes a claim likelier, what stood with wrong ones less likely', () => {
  const { probability } = learnt(examples)
  assert.ok(probability(['any', 'sign=good']) > 0.5)
  assert.ok(probability(['any', 'sign=bad']) < 0.5)
})

test('the reasons add up to the probability, the weightiest first', () => {
  const { probability, reasons } = learnt(examples)
  const features = ['any', 'sign=bad', 'sign=good', 'sign=never']
  const found = reasons(features)
  const sum = found.reduce((total, { weight }) => total + weight, 0)
  assert.ok(Math.abs(probability(features) - 1 / (1 + Math.exp(-sum))) < 1e-9)
  const sizes = found.map(({ weight }) => Math.abs(weight))
  assert.deepEqual(
    sizes,
    sizes.toSorted((a, b) => b - a),
  )
})

test('what stands in one document only says nothing', () => {
  assert.deepEqual(learnt(examples).reasons(['word=once', 'sign=never']), [])
})

test('who has learnt nothing is in doubt', () => {
  assert.equal(learnt([]).probability(['any']), 0.5)
})

test('the same examples give the same bytes', () => {
  assert.deepEqual(written(examples), written(examples))
})
