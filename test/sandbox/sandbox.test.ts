import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'

import { Problem } from '../../src/model/problem.ts'
import { confined } from '../../src/sandbox/limits.ts'
import { Parser } from '../../src/sandbox/parser.ts'

const fileOf = (text: string, name = 'raid.md') => ({ name, bytes: new TextEncoder().encode(text) })
const REPORT = 'The Northern Brigade attacked Dorn.[^1]\n\n[^1]: Ana Sol, “Raid,” Lesk Herald, June 5, 2019.\n'

/** Where Linux lists the processes that this one has started. */
const CHILDREN = `/proc/${process.pid}/task/${process.pid}/children`
const childrenOfThis = (): number[] => readFileSync(CHILDREN, 'utf8').split(' ').filter(Boolean).map(Number)

test('a document is read as it would be here', async t => {
  const parser = new Parser()
  t.after(() => parser.close())
  const [first, second] = await Promise.all([parser.parse(fileOf(REPORT)), parser.parse(fileOf('Dorvia denies it.', 'other.txt'))])
  assert.equal(first.notes.length, 1)
  assert.equal(second.text, 'Dorvia denies it.')
})

test('what is wrong with a document comes back as the same Problem', async t => {
  const parser = new Parser()
  t.after(() => parser.close())
  await assert.rejects(parser.parse(fileOf('', 'empty.txt')), (error: unknown) => error instanceof Problem && error.code === 'bad-input')
})

test('a document that takes too long is given up, and the next one is read', async t => {
  let patience = 1
  const parser = new Parser(() => patience)
  t.after(() => parser.close())
  await assert.rejects(
    parser.parse(fileOf(REPORT.repeat(20_000), 'long.md')),
    (error: unknown) => error instanceof Problem && /was not read within/.test(error.message),
  )
  patience = 60_000
  assert.equal((await parser.parse(fileOf(REPORT))).notes.length, 1)
})

test(
  'a document that takes the process down is told, and the next one is read',
  { skip: existsSync(CHILDREN) ? false : 'this system does not list the processes of a process' },
  async t => {
    const parser = new Parser()
    t.after(() => parser.close())
    await parser.parse(fileOf(REPORT))
    const lost = parser.parse(fileOf(REPORT.repeat(50_000), 'hostile.md'))
    const killed = lost.then(
      () => 'read before it was killed',
      (error: unknown) => error,
    )
    for (const child of childrenOfThis()) process.kill(child, 'SIGKILL')
    const error = await killed
    assert.ok(error instanceof Problem, String(error))
    assert.match(error.message, /hostile\.md/)
    assert.equal((await parser.parse(fileOf(REPORT))).notes.length, 1)
  },
)

test('code that runs in the sandbox reads no files of yours, writes none, makes no code, and is bounded', async t => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { command, args, keepsFrom } = confined(join(import.meta.dirname, 'mischief.ts'))
  const { stdout, status } = spawnSync(command, [...args, String(port)], { encoding: 'utf8', env: {} })
  if (!keepsFrom.includes('memory')) t.diagnostic('this system bounds no memory')
  if (!keepsFrom.includes('network')) t.diagnostic('this system keeps no process from the network')
  if (stdout === '') return assert.notEqual(status, 0)
  const { read, write, code, memory, network } = JSON.parse(stdout)
  assert.equal(read, 'ERR_ACCESS_DENIED')
  assert.equal(write, 'ERR_ACCESS_DENIED')
  assert.match(code, /EvalError/)
  if (keepsFrom.includes('memory')) assert.notEqual(memory, 'done')
  if (keepsFrom.includes('network')) assert.notEqual(network, 'done')
})
