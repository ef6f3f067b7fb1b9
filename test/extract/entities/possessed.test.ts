import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readText } from '../../../src/documents/text.ts'
import { analyse } from '../../../src/extract/analyse.ts'
import { models } from '../../reading.ts'

test('what belongs to somebody is told apart from the same of others by its owner', () => {
  const { analysis } = analyse(readText('Iraq thanked its foreign partners. Turkey attacked its foreign partners.'), models())
  assert.deepEqual(
    analysis.entities.flatMap(({ name }) => (name.includes('partners') ? [name] : [])),
    ["Iraq's foreign partners", "Turkey's foreign partners"],
  )
})

test('a sister is not "he"', () => {
  const text = 'Denis Karpov left for Lesk. His sister sits in parliament, and his father went with him.'
  const { analysis } = analyse(readText(text), models())
  const names = analysis.entities.map(({ name }) => name)
  assert.ok(names.includes("Denis Karpov's sister") && names.includes("Denis Karpov's father"), names.join(', '))
})
