import assert from 'node:assert/strict'
import { test } from 'node:test'

import { batchOf, batchWords } from '../../src/web/batch.ts'
import type { Job } from '../../src/web/records.ts'

/** A job that was asked for in one minute and was done in another, if it is. */
const job = (label: string, from: number, to?: number, action = 'add'): Job => ({
  id: label,
  action,
  label,
  state: to === undefined ? 'waiting' : 'done',
  task: null,
  done: 0,
  total: 0,
  log: [],
  startedAt: `2026-03-01T12:${String(from).padStart(2, '0')}:00.000Z`,
  endedAt: to === undefined ? null : `2026-03-01T12:${String(to).padStart(2, '0')}:00.000Z`,
})

test('the file that is read is told as one of those that were asked for before it was its turn', () => {
  const earlier = [job('old', 1, 4)]
  const dropped = [job('a', 10, 12), job('b', 10, 15), { ...job('c', 11), state: 'running' as const }, job('d', 11)]
  const batch = batchOf([...dropped.toReversed(), ...earlier])
  assert.deepEqual([batch?.job.label, batch && batchWords(batch)], ['c', 'Reading 3 of 4 files'])
  const later = batchOf([job('e', 14), ...dropped.toReversed(), ...earlier])
  assert.equal(later && batchWords(later), 'Reading 3 of 5 files')
})

test('nothing is told of one file alone, of files that are done, and of drafts that are only checked', () => {
  assert.equal(batchOf([]), undefined)
  assert.equal(batchOf([job('b', 20), job('a', 10, 12)]), undefined)
  assert.equal(batchOf([job('b', 11, 14), job('a', 10, 12)]), undefined)
  assert.equal(batchOf([job('b', 11), job('a', 10, 12, 'audit')]), undefined)
})
