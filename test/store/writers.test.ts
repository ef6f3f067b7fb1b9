import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'

import { Problem } from '../../src/model/problem.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { addText, baseFile, folder, open, RAID } from './bases.ts'

/** Another process that holds the write lock of a base for so many milliseconds. */
async function holder(path: string, ms: number): Promise<void> {
  const code = `
    const { DatabaseSync } = require('node:sqlite')
    const db = new DatabaseSync(${JSON.stringify(path)})
    db.exec('begin immediate')
    console.log('held')
    setTimeout(() => { db.exec('rollback'); db.close() }, ${ms})`
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] })
  await once(child.stdout, 'data')
}

test('a writer waits for another process to end', async t => {
  const project = folder(t)
  const { store } = await open(t, project)
  await holder(baseFile(project), 300)
  await addText(store, 'raid.txt', RAID)
  assert.equal((await store.events()).length, 1)
})

test('a writer that waited long enough says who is in the way, and nothing is written', async t => {
  const project = folder(t)
  const { store } = await open(t, project)
  await holder(baseFile(project), 1500)
  const database = await openSqlite(baseFile(project), 100)
  t.after(() => database.close())
  await assert.rejects(
    database.write(async db => db.deleteFrom('event').execute()),
    (error: unknown) => error instanceof Problem && error.code === 'busy',
  )
  assert.deepEqual(await store.events(), [])
})

test('writers in one process take turns', async t => {
  const { store } = await open(t, folder(t))
  await addText(store, 'raid.txt', RAID)
  const [claim] = await store.claims()
  assert.ok(claim)
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      store.append([{ is: 'claim-reviewed', claim: claim.id, standing: 'accepted', reason: String(i) }], {
        by: `p${i}`,
        at: '2026-03-01T12:00:00.000Z',
      }),
    ),
  )
  assert.deepEqual(
    (await store.events()).map(({ seq }) => seq),
    Array.from({ length: 21 }, (_, i) => i + 1),
  )
  assert.deepEqual(await store.check({ originals: true }), [])
})
