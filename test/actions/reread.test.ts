import assert from 'node:assert/strict'
import { test } from 'node:test'

import { z } from 'zod'

import { ClaimId, EntityId } from '../../src/model/id.ts'
import { house, RAID } from '../http/server.ts'
import { addOlder, asReadBefore, earlier } from '../older-reading.ts'
import { folder } from '../store/bases.ts'

const Claim = z.looseObject({ id: z.string(), quote: z.string(), standing: z.string(), confidence: z.number() })
const Claims = z.array(Claim)
const Changed = z.object({
  event: z.string(),
  same: z.number(),
  kept: z.number(),
  added: Claims,
  gone: Claims,
  altered: z.array(z.object({ before: Claim, after: Claim, parts: z.array(z.string()) })),
  left: Claims,
})

const accepted = (claim: ClaimId) => ({ is: 'claim-reviewed', claim, standing: 'accepted', reason: null }) as const

test('a report is read again by a newer engine: what changed is told, and decisions hold where the words say the same', async t => {
  const path = folder(t)
  const old = await addOlder(path, RAID, asReadBefore, async (store, row) => {
    const [first, second, stray] = await store.claims(row.id)
    const [one, other] = await store.entities(row.id)
    assert.ok(first !== undefined && second !== undefined && stray !== undefined && one !== undefined && other !== undefined)
    const added = ClaimId.parse('clm_byhand')
    const body = { ...second.body, rule: 'person', confidence: 1 }
    await store.append(
      [first, second, stray].map(({ id }) => accepted(id)),
      earlier,
    )
    await store.append([{ is: 'claim-added', claim: added, document: row.id, body, quote: second.quote, reason: null }], earlier)
    const pair = { left: EntityId.parse(one.id), right: EntityId.parse(other.id) }
    await store.append([{ is: 'entities-judged', ...pair, verdict: 'different', reason: 'a person is no brigade' }], earlier)
  })
  const at = await house(t, path)
  const claims = async () => Claims.parse((await at.get('/api/v1/claims')).data)
  const before = await claims()

  const answer = await at.post('/api/v1/reread', { document: old.id })
  assert.equal(answer.status, 200)
  const fresh = z.object({ data: z.object({ document: z.string() }) }).parse(await answer.json()).data.document
  assert.notEqual(fresh, old.id)
  const told = Changed.parse((await at.get(`/api/v1/changes?document=${fresh}`)).data)
  assert.deepEqual([told.added.length, told.gone.length, told.altered.length], [1, 1, 1])
  assert.deepEqual(told.altered[0]?.parts, ['how sure'])
  assert.equal(told.same, before.length - 3)
  assert.equal(told.kept, 3)
  assert.deepEqual(
    told.left.map(({ id }) => id),
    told.gone.map(({ id }) => id),
  )
  const weak = z.array(z.looseObject({ kind: z.string(), document: z.string().nullable(), claims: Claims }))
  const behind = weak.parse((await at.get('/api/v1/claims/audit')).data).filter(({ kind }) => kind === 'decision-left-behind')
  assert.deepEqual(
    behind.map(({ document, claims }) => [document, ...claims.map(({ id }) => id)]),
    [[fresh, ...told.left.map(({ id }) => id)]],
  )

  const after = await claims()
  assert.deepEqual(
    [before, after].map(all => all.filter(({ standing }) => standing === 'accepted').length),
    [4, 3],
  )
  assert.equal(after.find(({ confidence }) => confidence === 1)?.standing, 'accepted')
  const entities = z.array(z.looseObject({ id: z.string() })).parse((await at.get('/api/v1/entities')).data)
  assert.ok(entities.length > 1)

  const again = z.object({ data: z.object({ document: z.string() }), text: z.string().optional() })
  assert.equal(again.parse(await (await at.post('/api/v1/reread', { document: fresh })).json()).data.document, fresh)
  await at.post('/api/v1/review/undo', { event: told.event })
  assert.deepEqual(await claims(), before)
  assert.deepEqual(at.bugs, [])
})
