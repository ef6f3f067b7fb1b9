import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { World } from '../../src/actions/action.ts'
import { advanced } from '../../src/actions/advance.ts'
import type { Base } from '../../src/actions/base.ts'
import { baseOf, readBase } from '../../src/actions/base.ts'
import { dossier } from '../../src/brief/dossier.ts'
import type { Change } from '../../src/model/event.ts'
import { ClaimId, DisputeId, EntityId, EventId } from '../../src/model/id.ts'
import { openProject } from '../../src/store/project.ts'
import { sha256 } from '../../src/store/sql/seal.ts'
import { compare } from '../../src/weigh/compare.ts'
import { disputes } from '../../src/weigh/disputes.ts'
import { statementOf, statementsIn, statementsOn } from '../../src/weigh/lookup.ts'
import { bridges, components, neighbours, networkOf, pathBetween } from '../../src/weigh/network.ts'
import { commandLine } from '../cli/command.ts'
import { randoms } from '../random.ts'
import { folder } from '../store/bases.ts'
import { madeAnalysis } from '../store/made-analysis.ts'

/** Everything that is worked out of a base, in the order in which it stands. */
const answers = ({ claims, ground, state, documents, members, things, homes, works }: Base): unknown => [
  claims,
  documents,
  members,
  things,
  [...homes].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  works,
  [...ground.things],
  [...ground.reports],
  [...ground.works],
  ground.statements,
  ground.decisions,
  ground.grades,
  state,
  disputes(ground),
  networkOf(ground).ties,
  networkOf(ground).things.map(thing => neighbours(networkOf(ground), thing)),
  networkOf(ground).things.map(thing => pathBetween(networkOf(ground), thing, networkOf(ground).things[0] ?? '')),
  components(networkOf(ground)),
  bridges(networkOf(ground)),
  [...networkOf(ground).denied].filter(([, denials]) => denials.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  [...ground.things.keys()].map(thing => statementsOn(ground, thing)),
  [...ground.things.values()].map(thing => dossier(ground, thing)),
  compare(ground, [...ground.things.keys()].slice(0, 4)),
  [...ground.reports.keys()].map(report => statementsIn(ground, report)),
  ground.statements.map(({ id }) => statementOf(ground, id) === ground.statements.find(one => one.id === id)),
]

test('a base brought up to date decision by decision is the base read whole', async t => {
  const line = commandLine(t)
  await line.aver('sample')
  const store = await openProject(line.folder, 'write', assert.fail)
  t.after(() => store.close())
  const world: Pick<World, 'store' | 'grades'> = { store: async () => store, grades: true }
  const random = randoms(7)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] ?? assert.fail()
  const first = await baseOf(store, { rejected: true })
  const claims = first.claims.map(({ id }) => id)
  const [dispute] = disputes(first.ground)
  assert.ok(dispute)
  const question = DisputeId.parse(dispute.id)
  const entities = first.things.slice(0, 2).map(({ id }) => EntityId.parse(id))
  const [left, right] = entities
  assert.ok(left && right)
  const made: readonly (() => Change)[] = [
    () => ({ is: 'claim-reviewed', claim: pick(claims), standing: pick(['accepted', 'rejected', 'proposed']), reason: null }),
    () => ({ is: 'claim-corrected', claim: pick(claims), correction: { polarity: pick(['denied', 'affirmed']) }, reason: null }),
    () => ({ is: 'claim-corrected', claim: pick(claims), correction: { certainty: 'unknown' }, reason: null }),
    () => ({ is: 'claim-graded', claim: pick(claims), credibility: '2', likelihood: null, reason: null }),
    () => ({ is: 'dispute-noted', dispute: question, note: 'look again' }),
    () => ({ is: 'dispute-resolved', dispute: question, claims: [ClaimId.parse(pick(claims))], holds: [], reason: 'so' }),
    () => ({ is: 'entities-judged', left, right, verdict: 'unsure', reason: null }),
  ]
  let last: string | undefined
  for (let step = 0; step < 60; step++) {
    const change: Change = step % 5 === 4 && last !== undefined ? { is: 'undone', event: EventId.parse(last) } : pick(made)()
    const event = await store.append([change], { by: 'analyst', at: '2026-03-01T12:00:00.000Z' })
    last = change.is === 'undone' ? undefined : event.id
    for (const rejected of step % 3 === 0 ? [true, false] : [false]) {
      const base = await readBase(world, { rejected })
      assert.deepEqual(answers(base), answers(await baseOf(store, { rejected, grades: true })), `${step} ${change.is} ${rejected}`)
    }
  }
})

test('a base brought up to date with each document that comes, goes or is described and each judgement of names is the base read whole', async t => {
  const store = await openProject(folder(t), 'write', assert.fail)
  t.after(() => store.close())
  const options = { grades: true }
  let [base, followed] = [await baseOf(store, options), 0]
  const latest = async (): Promise<Base> => {
    const next = await advanced(base, store, options)
    if (next !== undefined) followed += 1
    base = next ?? (await baseOf(store, options))
    return base
  }
  const random = randoms(11)
  const by = { by: 'analyst', at: '2026-03-01T12:00:00.000Z' }
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] ?? assert.fail()
  const verdicts: string[] = []
  const editions = new Map<string, ReturnType<typeof madeAnalysis>>()
  for (let step = 0; step < 90; step++) {
    const judged = (await store.events()).findLast(({ changes }) => changes.some(({ is }) => is === 'entities-judged'))?.id
    const removed = (await store.events()).findLast(({ changes }) => changes.some(({ is }) => is === 'document-removed'))?.id
    const { things, claims, members, documents } = await latest()
    const [again] = editions
    if (step > 20 && step % 9 === 0) await store.append([{ is: 'document-removed', document: pick(documents).id, reason: 'a draft' }], by)
    else if (step > 20 && step % 9 === 2 && removed !== undefined) await store.append([{ is: 'undone', event: removed }], by)
    else if (step > 20 && step % 9 === 4)
      await store.append(
        [{ is: 'document-described', document: pick(documents).id, description: { title: `On ${step}` }, reason: null }],
        by,
      )
    else if (step > 20 && step % 9 === 7 && again !== undefined) {
      const [name, analysis] = again
      editions.delete(name)
      await store.add({ sha256: sha256(`${name} again`), name, engine: 'test', analysis }, by)
    } else if (step % 2 === 0 || things.length < 3) {
      const analysis = madeAnalysis(step, random, { names: 30, works: 20, claims: 6 })
      editions.set(`report-${step}.txt`, analysis)
      await store.add(
        {
          sha256: sha256(new TextEncoder().encode(String(step))),
          name: `report-${step}.txt`,
          engine: 'test',
          analysis,
        },
        by,
      )
    } else if (step % 8 === 3 && judged !== undefined) await store.append([{ is: 'undone', event: judged }], by)
    else if (step % 8 === 5)
      await store.append([{ is: 'claim-reviewed', claim: pick(claims).id, standing: pick(['accepted', 'rejected']), reason: null }], by)
    else {
      const verdict = pick(['same', 'different', 'different', 'unsure'] as const)
      const [left, right] = [EntityId.parse(pick(members).id), EntityId.parse(pick(members).id)]
      verdicts.push(verdict)
      if (left !== right) await store.append([{ is: 'entities-judged', left, right, verdict, reason: null }], by)
    }
    if (step % 4 === 3) continue
    assert.deepEqual(answers(await latest()), answers(await baseOf(store, { grades: true })), `step ${step}`)
  }
  assert.ok(new Set(verdicts).size > 2)
  assert.ok(followed > 120, `${followed}`)
})
