import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'

import { commandLine } from '../cli/command.ts'
import { RAID } from './server.ts'

const program = join(import.meta.dirname, '..', '..', 'bin', 'aver.js')

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  test(`the program serves until ${signal}, and ends well with what was sent in the base`, async t => {
    const folder = mkdtempSync(join(tmpdir(), 'aver-serve-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    const child = spawn(process.execPath, [program, '--project', folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    t.after(() => child.kill('SIGKILL'))
    let out = ''
    for await (const part of child.stdout.setEncoding('utf8')) {
      out += String(part)
      if (out.includes('Ctrl+C')) break
    }
    const [, origin = '', token = ''] = /(http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)/.exec(out) ?? []
    const headers = { authorization: `Bearer ${token}` }
    await fetch(`${origin}/api/v1/files?name=raid.txt`, { method: 'POST', body: RAID, headers })
    assert.match(await (await fetch(`${origin}/api/v1/jobs/job_1/events`, { headers })).text(), /"result":"added"/)
    child.kill(signal)
    assert.deepEqual(await once(child, 'exit'), [0, null])
    await assert.rejects(fetch(origin))
    const { aver } = commandLine(t)
    assert.match((await aver('documents', '--project', folder)).out, /raid\.txt/)
    assert.equal((await aver('doctor', '--originals', '--project', folder)).code, 0)
  })

test('no command is the workbench, and a wrong one is still told', async t => {
  const { aver } = commandLine(t)
  assert.equal((await aver()).out, 'served on port 0\n')
  assert.equal((await aver('--quiet')).out, 'served on port 0\n')
  assert.equal((await aver('serve', '--port', '4150')).out, 'served on port 4150\n')
  assert.equal((await aver('serve', '--port', '70000')).code, 2)
  assert.match((await aver('clams')).err, /claims/)
  assert.equal((await aver('--version')).out, '0.0.0\n')
})
