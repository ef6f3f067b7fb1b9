import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('what befell somebody, told before or after the name, is a state', () => {
  reads('status', 'The exiled leader, Ana Torvik, leads the River Brigade.', 'Ana Torvik status exiled')
  reads('status', 'Josef Mandel is at large.', 'Josef Mandel status large')
})

test('a part in a trial is no class of person, a trade is told as one', () => {
  reads('classification', 'The defendant, Josef Mandel, denied the charge.')
  reads('classification', 'Ana Torvik, a schoolteacher, leads the River Brigade.', 'Ana Torvik classification schoolteacher')
})
