import assert from 'node:assert/strict'
import { test } from 'node:test'

import { calibrated } from '../../src/extract/assembly/confidence.ts'
import { PredicateName } from '../../src/model/predicate.ts'

test('calibration keeps the order of readings of one predicate and never leaves 0 to 1', () => {
  for (const predicate of PredicateName.options) {
    const said = [-0.2, 0.1, 0.3, 0.5, 0.7, 0.9, 1.2].map(confidence => calibrated(confidence, predicate))
    assert.deepEqual(
      said,
      said.toSorted((a, b) => a - b),
    )
    assert.ok(said.every(confidence => confidence > 0 && confidence < 1))
  }
})
