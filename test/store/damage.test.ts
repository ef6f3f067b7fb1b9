import assert from 'node:assert/strict'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { TestContext } from 'node:test'
import { test } from 'node:test'

import { Problem } from '../../src/model/problem.ts'
import { openProject } from '../../src/store/project.ts'
import type { Store } from '../../src/store/store.ts'
import { act, addText, baseFile, folder, open, RAID } from './bases.ts'

/** A project with one document and two decisions, closed. */
async function madeProject(t: TestContext): Promise<string> {
  const project = folder(t)
  const store = await openProject(project, 'write', assert.fail)
  await addText(store, 'raid.txt', RAID)
  const [first, second] = await store.claims()
  assert.ok(first && second)
  await store.append([{ is: 'claim-reviewed', claim: first.id, standing: 'accepted', reason: null }], act)
  await store.append([{ is: 'claim-reviewed', claim: second.id, standing: 'rejected', reason: 'a hope' }], act)
  await store.close()
  return project
}

/** Runs SQL on a base behind the program's back. */
function tamper(project: string, sql: string): void {
  const file = new DatabaseSync(baseFile(project))
  file.exec(sql)
  file.close()
}

const whats = async (store: Store): Promise<string> => (await store.check({ originals: true })).map(({ what }) => what).join('\n')

test('a sound base has no faults', async t => {
  const { store } = await open(t, await madeProject(t))
  assert.deepEqual(await store.check({ originals: true }), [])
})

test('a claim that is not as it was written is left out, told, and named by the check', async t => {
  const project = await madeProject(t)
  tamper(project, `update claim set body = replace(body, '"affirmed"', '"denied"') where ordinal = 0`)
  const { store, damaged } = await open(t, project)
  const total = (await store.documents())[0]?.claims ?? 0
  assert.equal((await store.claims()).length, total - 1)
  assert.match(damaged.join(), /^claim clm_/)
  assert.match(await whats(store), /The row claim clm_\w+ is not as it was written/)
})

test('a claim that is taken out is missed', async t => {
  const project = await madeProject(t)
  tamper(project, 'delete from claim where ordinal = 1')
  const { store } = await open(t, project)
  assert.match(await whats(store), /has \d+ of its \d+ claims/)
})

test('a decision cannot be changed, taken out or put elsewhere unseen', async t => {
  for (const [sql, told] of [
    [`update event set "by" = 'somebody else' where seq = 2`, /event evt_\w+ is not as it was written/],
    ['delete from event where seq = 2', /Events 2 to 2 are missing/],
    [`delete from event where seq = 2; update event set seq = 2 where seq = 3`, /is not as it was written|does not follow/],
  ] as const) {
    const project = await madeProject(t)
    tamper(project, sql)
    const { store } = await open(t, project)
    assert.match(await whats(store), told)
  }
})

test('an original that was changed or lost is named', async t => {
  const project = await madeProject(t)
  const originals = join(project, '.aver', 'originals')
  const file = readdirSync(originals, { recursive: true, encoding: 'utf8' }).find(path => /[0-9a-f]{64}$/.test(path))
  chmodSync(join(originals, file ?? ''), 0o600)
  writeFileSync(join(originals, file ?? ''), 'other bytes')
  const { store } = await open(t, project)
  assert.match(await whats(store), /The original of raid\.txt is damaged/)
})

test('no flipped bit changes an answer in silence', async t => {
  const project = await madeProject(t)
  const sound = await open(t, project)
  const truth = JSON.stringify(await sound.store.claims())
  const events = JSON.stringify(await sound.store.events())
  const bytes = readFileSync(baseFile(project))
  const written = [...bytes.keys()].filter(place => bytes[place] !== 0)
  let seed = 20260301
  let told = 0
  for (let round = 0; round < 120; round++) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    const copy = folder(t)
    mkdirSync(join(copy, '.aver'))
    copyFileSync(baseFile(project), baseFile(copy))
    const flipped = Buffer.from(bytes)
    const place = written[seed % written.length] ?? 0
    flipped[place] = (flipped[place] ?? 0) ^ (1 << (seed % 8))
    writeFileSync(baseFile(copy), flipped)
    const hurt = await answers(copy)
    if (hurt === undefined) {
      told++
      continue
    }
    const isSame = hurt.claims === truth && hurt.events === events
    assert.ok(isSame || hurt.faults > 0, `bit ${seed % 8} of byte ${place} changed an answer and was not told`)
    if (hurt.faults > 0) told++
  }
  assert.ok(told > 40, `only ${told} of 120 flipped bits were told`)
})

/** What a base answers; undefined where it says at once that it is damaged. */
async function answers(project: string): Promise<{ claims: string; events: string; faults: number } | undefined> {
  try {
    const store = await openProject(project, 'read', () => undefined)
    try {
      const [claims, events] = [JSON.stringify(await store.claims()), JSON.stringify(await store.events())]
      return { claims, events, faults: (await store.check({ originals: false })).length }
    } finally {
      await store.close()
    }
  } catch (error) {
    assert.ok(error instanceof Problem, `a damaged file should be told as a Problem: ${String(error)}`)
    return undefined
  }
}

test('a file that is no base, or a newer one, is refused with what to do', async t => {
  const project = folder(t)
  mkdirSync(join(project, '.aver'))
  writeFileSync(baseFile(project), 'This is a diary, not a database. '.repeat(300))
  await assert.rejects(openProject(project, 'read', assert.fail), (error: unknown) => error instanceof Problem && error.code === 'damaged')

  const newer = await madeProject(t)
  tamper(newer, `insert into kysely_migration (name, timestamp) values ('9999-future', '2030')`)
  await assert.rejects(
    openProject(newer, 'read', assert.fail),
    (error: unknown) => error instanceof Problem && error.code === 'unsupported',
  )
})
