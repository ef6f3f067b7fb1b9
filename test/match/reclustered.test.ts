import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { Cluster, Judgement, Member } from '../../src/match/clusters.ts'
import { clusters } from '../../src/match/clusters.ts'
import type { Clustered } from '../../src/match/reclustered.ts'
import { clustered, reclustered, reclusteredWhole } from '../../src/match/reclustered.ts'
import { randoms } from '../random.ts'

const NAMES = ['Boris Lanek', 'Viktor Sandor', 'Oleg Maren', 'Free Republic of Oskia', 'Oskia', 'Red Legion', 'Red Legion of Maren']
const KINDS = ['person', 'person', 'person', 'state', 'organization'] as const

/** Things as they can be compared: which entities, by which links. */
const told = (things: readonly Cluster[]): unknown =>
  things.map(({ id, kind, name, aliases, members, links }) => ({ id, kind, name, aliases, members: members.map(one => one.id), links }))

/** Entities of one made document, some of one name, some going by another's. */
function made(document: number, random: () => number): Member[] {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] ?? assert.fail()
  return Array.from({ length: 1 + Math.floor(random() * 4) }, (_, index) => ({
    id: `ent_${document}_${index}`,
    document: `doc_${document}`,
    kind: pick(KINDS),
    name: pick(NAMES),
    aliases: random() < 0.4 ? [pick(NAMES), pick(NAMES)] : [],
  }))
}

/** Things after each document and each judgement in turn, followed and put together anew; answers how often names were found to be of two. */
function follow(seed: number): number {
  const random = randoms(seed)
  const judgements: Judgement[] = []
  let now: Clustered = { members: [], things: [] }
  let parted = 0
  for (let step = 0; step < 40; step++) {
    const come = step % 5 === 4 ? [] : made(step, random)
    const homes = new Map(now.things.flatMap(thing => thing.members.map(({ id }) => [id, thing.id])))
    const judged: Judgement[] = []
    if (come.length === 0 && seed % 2 === 0) {
      const [left, right] = [0, 0].map(() => now.members[Math.floor(random() * now.members.length)]?.id ?? '')
      if (left !== undefined && right !== undefined && left !== right)
        judged.push({ left, right, verdict: random() < 0.5 ? 'same' : 'different' })
    }
    judgements.push(...judged)
    const next = reclustered(now, judgements, homes, { come, judged })
    assert.deepEqual(told(next.things), told(clusters(next.members, judgements)), `seed ${seed}, step ${step}`)
    const kept = new Map(next.things.flatMap(thing => thing.members.map(({ id }) => [id, thing.id])))
    if (judged.length === 0 && now.things.some(({ id, members }) => members.some(one => kept.get(one.id) !== kept.get(id)))) parted++
    now = step % 12 === 6 ? withoutFirst(next, judgements) : step % 12 === 11 ? clustered(next.members, judgements) : next
    assert.deepEqual(told(now.things), told(clusters(now.members, judgements)), `seed ${seed}, after step ${step}`)
  }
  return parted
}

/** The things without the entities of the oldest document. */
function withoutFirst(now: Clustered, judgements: readonly Judgement[]): Clustered {
  const out = now.members[0]?.document
  return reclusteredWhole(
    now,
    now.members.filter(({ document }) => document !== out),
    judgements,
  )
}

test('things followed document by document and judgement by judgement are those put together anew, also where a name turns out to be that of two', () => {
  const parted = Array.from({ length: 40 }, (_, seed) => follow(seed)).filter(count => count > 0)
  assert.ok(parted.length > 10, `${parted.length}`)
})
