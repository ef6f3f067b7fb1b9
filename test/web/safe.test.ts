import assert from 'node:assert/strict'
import { test } from 'node:test'

import { safeWords } from '../../src/web/safe.ts'

test('what is safe is told with how many decisions are saved, wait and are lost', () => {
  assert.equal(safeWords({ saved: 142, unsent: 0, lost: 0 }), '142 decisions saved.')
  assert.equal(
    safeWords({ saved: 1, unsent: 2, lost: 1 }),
    '1 decision saved. 2 decisions of yours will be sent when Aver is back, also if you leave this page. 1 decision not taken when Aver was back, since something had changed: look at what was decided last, and decide again.',
  )
  assert.equal(safeWords({ saved: undefined, unsent: 0, lost: 0 }), 'Everything that reached Aver is saved.')
  assert.equal(safeWords({ saved: 0, unsent: 0, lost: 0 }), 'Nothing was decided yet.')
  assert.equal(
    safeWords({ saved: 0, unsent: 1, lost: 0 }),
    '1 decision of yours will be sent when Aver is back, also if you leave this page.',
  )
})
