import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import { analyse } from '../../src/extract/analyse.ts'
import type { Judgement, Member } from '../../src/match/clusters.ts'
import { clusters } from '../../src/match/clusters.ts'
import { compare } from '../../src/weigh/compare.ts'
import { disputeNamed } from '../../src/weigh/decided.ts'
import { statementsIn } from '../../src/weigh/dispute.ts'
import { disputes } from '../../src/weigh/disputes.ts'
import { allEstimates } from '../../src/weigh/estimates.ts'
import type { Ground } from '../../src/weigh/ground.ts'
import { nameOf } from '../../src/weigh/ground.ts'
import { inferencesOf } from '../../src/weigh/inferences.ts'
import { networkOf } from '../../src/weigh/network.ts'
import { timeline } from '../../src/weigh/timeline.ts'
import { speakerName } from '../../src/weigh/voice.ts'
import { randoms } from '../random.ts'
import { models } from '../reading.ts'
import { shuffled } from './build.ts'
import type { Analysed } from './from-analyses.ts'
import { groundOfAnalyses } from './from-analyses.ts'
import { made } from './made.ts'

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1)

const root = join(import.meta.dirname, '..', '..')

async function read(path: string): Promise<Analysed> {
  const document = await readDocument({ name: path.split('/').at(-1) ?? path, bytes: readFileSync(path) })
  return { id: `doc_${path.split('/').at(-1)}`, title: path, date: null, analysis: analyse(document, models()).analysis }
}

const claims = (of: readonly { readonly id: string }[]): string[] => of.map(({ id }) => id).toSorted()

const sorted = (of: readonly unknown[]): string[] => of.map(one => JSON.stringify(one)).toSorted()

/** What each cell of a comparison holds. */
const cells = (ground: Ground, things: readonly string[]): unknown =>
  compare(ground, things).map(row => row.cells.map(({ state, statements }) => [state, claims(statements)]))

/** All that a ground answers, by the names of things: which ids they have is of no matter. */
function answers(ground: Ground): unknown {
  const name = (id: string): string => nameOf(ground, id)
  const axis = timeline(ground)
  return {
    things: sorted([...ground.things.values()].map(({ name: own, kind, aliases }) => [own, kind, aliases.toSorted()])),
    disputes: sorted(
      disputes(ground).map(({ id, kind, question, voices }) => [
        id,
        kind,
        question,
        sorted(voices.map(voice => [speakerName(ground, voice), voice.stance, claims(voice.statements)])),
      ]),
    ),
    estimates: sorted(
      allEstimates(ground).map(({ thing, counted, low, high, estimates, trends }) => [
        name(thing),
        counted,
        low?.value,
        high?.value,
        claims(estimates.map(({ statement }) => statement)),
        claims(trends),
      ]),
    ),
    ties: sorted(
      networkOf(ground).ties.map(({ from, to, predicate, sign, mutual, statements, denials }) => [
        mutual ? [name(from), name(to)].toSorted() : [name(from), name(to)],
        predicate,
        sign,
        claims(statements),
        claims(denials),
      ]),
    ),
    inferences: sorted(inferencesOf(ground).map(({ is, restsOn }) => [is, claims(restsOn)])),
    axis: [claims(axis.entries.map(({ statement }) => statement)), claims(axis.undated.map(({ statement }) => statement))],
  }
}

const report = join(root, '..', 'shared', 'data', 'seed', 'report.txt')

test('the order in which documents are added changes nothing', async () => {
  const files = ['border-raid.txt', 'exile-battalions.docx', 'georgian-legion.md'].map(name => join(root, 'samples', name))
  const documents = await Promise.all([...files, ...(existsSync(report) ? [report] : [])].map(read))
  const first = groundOfAnalyses(documents)
  const whole = answers(first)
  const things = [...first.things.values()].filter(({ kind }) => kind === 'organization').slice(0, 3)
  for (const seed of [1, 2, 3, 4]) {
    const other = groundOfAnalyses(shuffled(documents, seed))
    assert.deepEqual(answers(other), whole)
    const same = things.map(({ name }) => [...other.things.values()].find(thing => thing.name === name)?.id ?? assert.fail(name))
    assert.deepEqual(
      cells(other, same),
      cells(
        first,
        things.map(({ id }) => id),
      ),
    )
  }
})

test('adding a report removes no dispute, though it may show that two names are one: its id leads to one that holds all its claims', async () => {
  const files = ['border-raid.txt', 'exile-battalions.docx', 'georgian-legion.md'].map(name => join(root, 'samples', name))
  const documents = await Promise.all([...files, ...(existsSync(report) ? [report] : [])].map(read))
  let held = 0
  for (const seed of SEEDS.slice(0, 6)) {
    const order = shuffled(documents, seed)
    for (const [index] of order.entries()) {
      const [before, after] = [order.slice(0, index), order.slice(0, index + 1)].map(some => disputes(groundOfAnalyses(some)))
      for (const dispute of before ?? []) {
        const now = new Set(statementsIn(disputeNamed(after ?? [], dispute.id) ?? assert.fail(dispute.question)).map(({ id }) => id))
        for (const { id } of statementsIn(dispute)) assert.ok(now.has(id), `${dispute.question} lost ${id}`)
        held += 1
      }
    }
  }
  assert.ok(held > 0)
})

test('adding a document removes no dispute: its id leads to one that holds all its claims', () => {
  let held = 0
  for (const seed of SEEDS) {
    const whole = made(seed, 90)
    const documents = shuffled([...Map.groupBy(whole.statements, ({ document }) => document).values()], seed)
    for (const [index] of documents.entries()) {
      const before = disputes({ ...whole, statements: documents.slice(0, index).flat() })
      const after = disputes({ ...whole, statements: documents.slice(0, index + 1).flat() })
      for (const dispute of before) {
        const claims = new Set(statementsIn(disputeNamed(after, dispute.id) ?? assert.fail(dispute.question)))
        for (const claim of statementsIn(dispute)) assert.ok(claims.has(claim), `${dispute.question} lost ${claim.id}`)
        held += 1
      }
    }
  }
  assert.ok(held > SEEDS.length)
})

/** Members of a few documents, some of one name, some alike. */
function members(seed: number): Member[] {
  const random = randoms(seed)
  const names = ['Red Legion', 'Red Volunteer Corps', 'Otto Brandt', 'Anna Berg', 'Blue Tide Brigade']
  const any = (): string => names[Math.floor(random() * names.length)] ?? 'Red Legion'
  return Array.from({ length: 24 }, (_, index) => ({
    id: `ent_${index}`,
    document: `doc_${Math.floor(index / 4)}`,
    kind: random() < 0.8 ? ('organization' as const) : ('people' as const),
    name: any(),
    aliases: random() < 0.1 ? [any()] : [],
  }))
}

/** Judgements that somebody made before, of which none speaks of some entities. */
function earlier(all: readonly Member[], seed: number, without: ReadonlySet<string>): Judgement[] {
  const random = randoms(seed + 100)
  const any = (): string => all[Math.floor(random() * all.length)]?.id ?? ''
  return Array.from({ length: 4 }, (): Judgement => ({ left: any(), right: any(), verdict: random() < 0.5 ? 'same' : 'unsure' })).filter(
    ({ left, right }) => !without.has(left) && !without.has(right),
  )
}

const groups = (all: readonly Member[], judgements: readonly Judgement[]): string[] =>
  clusters(all, judgements)
    .map(cluster =>
      cluster.members
        .map(({ id }) => id)
        .toSorted()
        .join(),
    )
    .toSorted()

test('a merge and then a split is the identity, and so is taking the merge back, whatever was judged of others', () => {
  let merged = 0
  for (const seed of SEEDS) {
    const all = members(seed)
    const [one, other] = shuffled(clusters(all), seed)
    if (one === undefined || other === undefined) continue
    const judged = earlier(all, seed, new Set([...one.members, ...other.members].map(({ id }) => id)))
    const before = groups(all, judged)
    const merge: Judgement = { left: one.id, right: other.id, verdict: 'same' }
    assert.ok(groups(all, [...judged, merge]).length < before.length)
    const split = other.members.flatMap(({ id }) =>
      one.members.map((member): Judgement => ({ left: id, right: member.id, verdict: 'different' })),
    )
    assert.deepEqual(groups(all, [...judged, merge, ...split]), before)
    assert.deepEqual(groups(all, [...judged, merge, { ...merge, verdict: 'unsure' }]), before)
    merged += 1
  }
  assert.ok(merged > SEEDS.length / 2)
})
