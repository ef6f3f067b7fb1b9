import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { test } from 'node:test'

import { openProject } from '../../src/store/project.ts'

const program = join(import.meta.dirname, '..', '..', 'bin', 'aver.js')
const FILES = 24

/** A folder of small reports, each with words of its own. */
function reports(t: TestContext): { readonly project: string; readonly folder: string } {
  const project = mkdtempSync(join(tmpdir(), 'aver-crash-'))
  t.after(() => rmSync(project, { recursive: true, force: true }))
  const folder = join(project, 'reports')
  mkdirSync(folder)
  for (let i = 10; i < 10 + FILES; i++) {
    const lines = Array.from(
      { length: 40 },
      (_, k) => `Brigade ${i} attacked the town of Dorn ${k} in June ${1900 + i * 3 + k}. Its leader, Anton Velk, denies this.`,
    )
    writeFileSync(join(folder, `report-${i}.txt`), `${lines.join(' ')}\n`)
  }
  return { project, folder }
}

/** Adds the folder and stops the process at once with a signal `delay` ms after so many files; gives what was acknowledged. */
async function addUntil(project: string, folder: string, stopAfter: number, delay: number, signal: NodeJS.Signals) {
  const child = spawn(process.execPath, [program, 'add', '--project', project, folder], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (acknowledged(said).length >= stopAfter) setTimeout(() => child.kill(signal), delay)
  })
  const [code] = await once(child, 'close')
  return { code: Number(code), added: acknowledged(said) }
}

const acknowledged = (said: string): string[] => [...said.matchAll(/^added .*?(report-\d+\.txt):.*\n/gm)].map(([, name = '']) => name)

/** The names of the documents in a base that is sound. */
async function sound(project: string): Promise<string[]> {
  const store = await openProject(project, 'read', assert.fail)
  try {
    assert.deepEqual(await store.check({ originals: true }), [])
    return (await store.documents()).map(({ name }) => name)
  } finally {
    await store.close()
  }
}

test('killed at any instant, nothing acknowledged is lost and nothing is half there', { timeout: 240_000 }, async t => {
  const { project, folder } = reports(t)
  const held = new Set<string>()
  for (let round = 0; held.size < FILES && round < 40; round++) {
    const { added } = await addUntil(project, folder, 2, round * 3, 'SIGKILL')
    for (const name of added) held.add(name)
    const names = await sound(project)
    for (const name of held) assert.ok(names.includes(name), `${name} was acknowledged and is lost`)
  }
  assert.equal((await sound(project)).length, FILES)
})

test(
  'interrupted, it ends with 130 after the file at hand, and goes on when it is run again',
  { skip: process.platform === 'win32' },
  async t => {
    const { project, folder } = reports(t)
    const first = await addUntil(project, folder, 1, 0, 'SIGINT')
    assert.equal(first.code, 130)
    const before = await sound(project)
    assert.ok(before.length >= first.added.length && before.length < FILES)
    const second = await addUntil(project, folder, Infinity, 0, 'SIGINT')
    assert.equal(second.code, 0)
    assert.equal(second.added.length, FILES - before.length)
  },
)
