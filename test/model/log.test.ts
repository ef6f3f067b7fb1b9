import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { Change, LogEvent } from '../../src/model/event.ts'
import { ClaimId, DocumentId, EventId } from '../../src/model/id.ts'
import { inForce, stateAfter } from '../../src/model/log.ts'

const claim = ClaimId.parse('clm_a')
const id = (seq: number) => EventId.parse(`evt_${seq}`)

/** Events of one change each, numbered from 1. */
const log = (...changes: readonly Change[]): LogEvent[] =>
  changes.map((change, i) => ({ seq: i + 1, id: id(i + 1), at: '2026-03-01T12:00:00.000Z', by: 'tester', changes: [change] }))

const review = (standing: 'accepted' | 'rejected'): Change => ({ is: 'claim-reviewed', claim, standing, reason: null })
const undo = (seq: number): Change => ({ is: 'undone', event: id(seq) })
const standing = (events: readonly LogEvent[]) => stateAfter(events).reviews.get(claim)?.standing

test('the last decision holds, and undoing it brings the one before back', () => {
  assert.equal(standing(log(review('accepted'), review('rejected'))), 'rejected')
  assert.equal(standing(log(review('accepted'), review('rejected'), undo(2))), 'accepted')
  assert.equal(standing(log(review('accepted'), undo(1))), undefined)
})

test('an undoing can be undone', () => {
  const events = log(review('accepted'), undo(1), undo(2))
  assert.equal(standing(events), 'accepted')
  assert.deepEqual(
    inForce(events).map(({ seq }) => seq),
    [1, 3],
  )
})

test('the events up to a day tell what held then', () => {
  const events = log(review('accepted'), review('rejected'), undo(2))
  assert.deepEqual(
    events.map((_, i) => standing(events.slice(0, i + 1))),
    ['accepted', 'rejected', 'accepted'],
  )
})

test('a correction counts as accepted and adds to the ones before', () => {
  const { reviews } = stateAfter(
    log(
      { is: 'claim-corrected', claim, correction: { certainty: 'possible' }, reason: null },
      { is: 'claim-corrected', claim, correction: { polarity: 'denied' }, reason: 'read again' },
    ),
  )
  const { standing, correction, reason } = reviews.get(claim) ?? {}
  assert.deepEqual(
    { standing, correction, reason },
    { standing: 'accepted', correction: { certainty: 'possible', polarity: 'denied' }, reason: 'read again' },
  )
})

const added = (name: string, editionOf: string | null): Change => ({
  is: 'document-added',
  document: DocumentId.parse(name),
  sha256: '',
  name,
  claims: 0,
  editionOf: editionOf === null ? null : DocumentId.parse(editionOf),
  carried: [],
})

test('a removed edition brings the older one back', () => {
  const events = log(added('doc_1', null), added('doc_2', 'doc_1'), {
    is: 'document-removed',
    document: DocumentId.parse('doc_2'),
    reason: 'a draft',
  })
  assert.deepEqual([...stateAfter(events.slice(0, 2)).outdated], [['doc_1', 'doc_2']])
  assert.deepEqual([...stateAfter(events).outdated], [])
  assert.deepEqual([...stateAfter(events).documents], ['doc_1'])
})
