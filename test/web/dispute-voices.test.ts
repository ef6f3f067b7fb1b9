import assert from 'node:assert/strict'
import { test } from 'node:test'

import { isAmongAccepted, partiesFirst } from '../../src/web/pages/dispute-voices.ts'

const voice = (claim: string, ...speaker: string[]) => ({
  speaker,
  document: 'doc_1',
  stance: 'says' as const,
  statements: [{ id: claim }],
})

test('parties to a dispute stand before others, the earlier before the later', () => {
  const times: Record<string, string> = { c1: '2023-05', c2: '2022', c4: '2021-11' }
  const voices = [voice('c1', 'reporter'), voice('c2', 'reporter'), voice('c3', 'front'), voice('c4', 'front'), voice('c5')]
  const order = partiesFirst({ about: ['front', 'army'], voices }, id => times[id] ?? null)
  assert.deepEqual(
    order.flatMap(({ statements }) => statements.map(({ id }) => id)),
    ['c4', 'c3', 'c2', 'c1', 'c5'],
  )
})

test('a question is one among accepted claims where two voices have a claim that was accepted or found contradicted', () => {
  const voices = [voice('c1', 'reporter'), voice('c2', 'front'), voice('c3')]
  const isAmong = (standings: Record<string, string>): boolean => isAmongAccepted({ voices }, id => standings[id])
  assert.equal(isAmong({ c1: 'accepted', c2: 'conflict', c3: 'proposed' }), true)
  assert.equal(isAmong({ c1: 'accepted', c2: 'proposed', c3: 'proposed' }), false)
  assert.equal(isAmong({}), false)
})
