import assert from 'node:assert/strict'
import { test } from 'node:test'

import { doer } from '../../src/extract/frames/doer.ts'
import { readText } from '../reading.ts'

test('a sentence may begin with any word: nothing before it is asked for', () => {
  for (const text of ['Fighting, the brigade left.', 'Often fighting and fleeing.', 'Admitting it, they lost.'])
    for (const tree of readText(text).trees) for (const i of tree.indexes()) assert.doesNotThrow(() => doer(tree, i), text)
})
