import assert from 'node:assert/strict'
import { test } from 'node:test'

import { isHardlyAnybody, isNobody } from '../../src/extract/nobody.ts'
import { readText } from '../reading.ts'

/** Whether the subject of a sentence speaks of nobody, and of hardly anybody. */
const subjectIs = (text: string): readonly [boolean, boolean] => {
  const { trees } = readText(text)
  for (const tree of trees) for (const i of tree.indexes()) if (tree.is(i, 'nsubj')) return [isNobody(tree, i), isHardlyAnybody(tree, i)]
  throw new Error('There is no subject')
}

test('nobody is told by a word of its own or by the words that open a phrase', () => {
  for (const who of ['Nobody', 'No one', 'No group', 'None of the groups', 'Neither side', 'Neither the army nor the militia'])
    assert.deepEqual(subjectIs(`${who} left the town.`), [true, true], who)
})

test('few are hardly anybody, a few are some', () => {
  assert.deepEqual(subjectIs('Few soldiers left the town.'), [false, true])
  assert.deepEqual(subjectIs('A few soldiers left the town.'), [false, false])
  assert.deepEqual(subjectIs('The soldiers left the town.'), [false, false])
})
