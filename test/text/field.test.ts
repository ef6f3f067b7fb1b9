import assert from 'node:assert/strict'
import { test } from 'node:test'

import { fieldIn } from '../../src/text/field.ts'

test('labels of profiles are known by their words', () => {
  const sorts = ['Leader: Ana Torvik', '**Allies:** A, B', 'Area of operations: Marania', 'Date of birth: 1971', '- Strength: 300'].map(
    line => fieldIn(line)?.sort,
  )
  assert.deepEqual(sorts, ['leader', 'ally', 'area', 'birth', 'strength'])
  assert.equal(fieldIn('Leader: Ana Torvik')?.label, 8)
})

test('a title with a colon, a clock and a sentence open no labelled line', () => {
  for (const line of ['Marania: a new front', 'At 10:30 they left', 'Leaders met in Lesk: nobody spoke', 'Leader:X'])
    assert.equal(fieldIn(line), undefined, line)
})
