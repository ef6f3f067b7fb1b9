import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { Change } from '../../src/model/event.ts'
import { ClaimId, DisputeId, EventId } from '../../src/model/id.ts'
import type { DisputeDecision } from '../../src/model/log.ts'
import { disputeNamed } from '../../src/weigh/decided.ts'
import { throughClaim } from '../../src/weigh/dispute-ids.ts'
import { statementsIn } from '../../src/weigh/dispute.ts'
import type { Dispute } from '../../src/weigh/disputes.ts'
import { disputes, disputesAbout } from '../../src/weigh/disputes.ts'
import type { Ground } from '../../src/weigh/ground.ts'
import { nearDisputes } from '../../src/weigh/near-disputes.ts'
import { silentIn } from '../../src/weigh/silent.ts'
import { fighters, ground, shuffled } from './build.ts'
import { made } from './made.ts'

const idsIn = (dispute: Dispute): string[] =>
  statementsIn(dispute)
    .map(({ id }) => id)
    .toSorted()

const claimIds = (ids: readonly string[]): ClaimId[] => ids.map(id => ClaimId.parse(id))

type Done = Extract<Change, { is: 'disputes-joined' | 'dispute-split' | 'dispute-noted' | 'dispute-resolved' }>

const decision = (change: Done): DisputeDecision => ({
  ...change,
  by: 'analyst',
  at: '2026-03-01T12:00:00.000Z',
  event: EventId.parse('evt_1'),
})

const under = (base: Ground, ...changes: readonly Done[]): Ground => ({ ...base, decisions: changes.map(decision) })

const id = (dispute: Dispute): DisputeId => DisputeId.parse(dispute.id)

/** Two questions of value: how many the Legion has, how many the Corps. */
const numbers = ground([
  { subject: 'Legion', predicate: 'strength', object: fighters(100), speaker: ['Anna'], time: '2023' },
  { subject: 'Legion', predicate: 'strength', object: fighters(900), speaker: ['Otto'], time: '2023' },
  { subject: 'Legion', predicate: 'strength', object: fighters(5000), speaker: ['Ida'], time: '2023' },
  { subject: 'Corps', predicate: 'strength', object: fighters(30), speaker: ['Anna'], time: '2023' },
  { subject: 'Corps', predicate: 'strength', object: fighters(700), speaker: ['Otto'], time: '2023' },
])

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1)

test('no two disputes have one id, and the id of every claim with part in one leads to it', () => {
  for (const base of SEEDS.map(seed => made(seed, 90))) {
    const open = disputes(base)
    assert.equal(new Set(open.map(one => one.id)).size, open.length)
    for (const dispute of open)
      for (const { id: claim, certainty } of statementsIn(dispute))
        if (certainty !== 'unknown') assert.equal(disputeNamed(open, throughClaim(dispute.id, claim)), dispute)
  }
})

test('an id leads to its question still when a claim that stands before its first one has come', () => {
  const { statements, ...rest } = numbers
  const later = { ...rest, statements: statements.slice(1) }
  const [before] = disputes(later)
  const [after] = disputes(numbers)
  assert.ok(before && after)
  assert.notEqual(before.id, after.id)
  assert.equal(disputeNamed(disputes(numbers), before.id), after)
  const [noted] = disputes(under(numbers, { is: 'dispute-noted', dispute: id(before), note: 'ask again' }))
  assert.equal(noted?.decisions.length, 1)
})

test('joined disputes are one question with every voice of each; nothing else changes', () => {
  const [legion, corps] = disputes(numbers)
  assert.ok(legion && corps)
  const base = under(numbers, { is: 'disputes-joined', disputes: [id(corps), id(legion)], reason: 'one force' })
  const [one, ...others] = disputes(base)
  assert.ok(one)
  assert.deepEqual(others, [])
  assert.deepEqual(idsIn(one), [...idsIn(legion), ...idsIn(corps)].toSorted())
  assert.deepEqual(one.parts, [legion.id, corps.id])
  assert.equal(disputeNamed(disputes(base), corps.id), one)
  assert.deepEqual(disputesAbout(base, 'Corps'), [one])
})

test('a split sets claims apart where they do not disagree, and makes a dispute of those that do', () => {
  const [legion] = disputes(numbers)
  assert.ok(legion)
  const [alone] = disputes(under(numbers, { is: 'dispute-split', dispute: id(legion), claims: claimIds(['clm_2']), reason: 'reservists' }))
  assert.ok(alone)
  assert.deepEqual(idsIn(alone), ['clm_0', 'clm_1'])
  assert.deepEqual(
    alone.apart.map(one => one.id),
    ['clm_2'],
  )
  const joined = under(
    numbers,
    { is: 'disputes-joined', disputes: disputes(numbers).map(id), reason: null },
    { is: 'dispute-split', dispute: id(legion), claims: claimIds(['clm_3', 'clm_4']), reason: null },
  )
  assert.deepEqual(disputes(joined).map(idsIn), disputes(numbers).map(idsIn))
})

test('a dispute of which neither part is open by itself stays, and is called parted', () => {
  const [, corps] = disputes(numbers)
  assert.ok(corps)
  const [, after] = disputes(
    under(numbers, { is: 'dispute-split', dispute: id(corps), claims: claimIds(['clm_4']), reason: 'another year' }),
  )
  assert.equal(after?.state, 'parted')
  assert.deepEqual(idsIn(after), ['clm_3', 'clm_4'])
})

test('a resolved dispute keeps every voice, says who went with whom and why, and which claims came later', () => {
  const [legion] = disputes(numbers)
  assert.ok(legion)
  const base = under(numbers, {
    is: 'dispute-resolved',
    dispute: id(legion),
    claims: claimIds(['clm_0', 'clm_1']),
    holds: claimIds(['clm_1']),
    reason: 'he counted them',
  })
  const [after] = disputes(base)
  assert.ok(after)
  assert.equal(after.state, 'resolved')
  assert.deepEqual(after.voices, legion.voices)
  assert.deepEqual(after.resolution, {
    by: 'analyst',
    at: '2026-03-01T12:00:00.000Z',
    reason: 'he counted them',
    holds: ['clm_1'],
    since: ['clm_2'],
  })
})

test('whatever people do to disputes, no voice is lost, none is doubled, and taking it back leads back', () => {
  for (const seed of SEEDS) {
    const base = made(seed, 90)
    const open = disputes(base)
    const [first, second, third] = shuffled(open, seed)
    if (first === undefined || second === undefined || third === undefined) continue
    const decided = disputes(
      under(
        base,
        { is: 'disputes-joined', disputes: [id(first), id(second)], reason: null },
        { is: 'dispute-split', dispute: id(second), claims: claimIds(idsIn(second).slice(0, 1)), reason: null },
        { is: 'dispute-noted', dispute: id(third), note: 'look again' },
      ),
    )
    const all = (of: readonly Dispute[]): string[] =>
      [...new Set(of.flatMap(one => [...idsIn(one), ...one.apart.map(apart => apart.id)]))].toSorted()
    assert.deepEqual(all(decided), all(open))
    assert.equal(new Set(decided.map(one => one.id)).size, decided.length)
    assert.deepEqual(disputes({ ...base, decisions: [] }), open)
  }
})

test('what seems a dispute and is none is told with its reason', () => {
  const base = ground([
    { subject: 'Legion', predicate: 'strength', object: fighters(100), speaker: ['Anna'], time: '2014' },
    { subject: 'Legion', predicate: 'strength', object: fighters(900), speaker: ['Otto'], time: '2023' },
    { subject: 'Corps', predicate: 'supports', object: 'Anna', polarity: 'denied', speaker: ['Otto'] },
    { subject: 'Corps', predicate: 'supports', object: 'Zenda', speaker: ['Ida'] },
    { subject: 'Guard', predicate: 'opposes', object: 'Zenda', polarity: 'denied', speaker: ['Ida'] },
    { subject: 'Guard', predicate: 'opposes', object: 'Zenda', speaker: ['Ida'] },
    { subject: 'Guard', predicate: 'attacked', object: 'Zenda', polarity: 'denied', speaker: ['Ida'], time: '2014' },
    { subject: 'Guard', predicate: 'attacked', object: 'Zenda', speaker: ['Otto'], time: '2023' },
  ])
  assert.deepEqual(disputes(base), [])
  assert.deepEqual(
    nearDisputes(base).map(({ about, why }) => `${about} ${why}`),
    ['Legion time', 'Corps object', 'Guard voice', 'Guard time'],
  )
  assert.deepEqual(
    nearDisputes(base, 'Corps').map(({ why }) => why),
    ['object'],
  )
})

test('no two claims are at once in a dispute of their own and told to be none', () => {
  for (const base of SEEDS.map(seed => made(seed, 90)))
    for (const { claim, others, why } of nearDisputes(base).filter(({ claim: one }) => one.predicate !== 'strength'))
      for (const other of others)
        assert.ok(why === 'voice' || !disputes({ ...base, statements: [claim, other] }).length, `${claim.id} ${other.id} ${why}`)
})

test('who speaks of the same and is silent on the question is named', () => {
  const { statements, ...rest } = numbers
  const [legion] = statements
  assert.ok(legion)
  const base = {
    ...rest,
    statements: [...statements, { ...legion, id: 'clm_9', predicate: 'goal' as const, object: null, speaker: ['Max'] }],
  }
  const [dispute] = disputes(base)
  assert.ok(dispute)
  assert.deepEqual(
    silentIn(base, dispute).map(({ name, claims }) => [name, claims]),
    [['Max', 1]],
  )
})
