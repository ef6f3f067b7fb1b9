import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'

import { EXIT } from '../../src/cli/run.ts'
import type { CommandLine } from '../cli/command.ts'
import { commandLine } from '../cli/command.ts'

type Graded = {
  readonly id: string
  readonly certainty: string
  readonly speaker: readonly { readonly name: string }[]
  readonly grade?: { readonly credibility: string | null; readonly likelihood: string | null; readonly sources: Record<string, string> }
}

const claims = async (line: CommandLine): Promise<Graded[]> => JSON.parse((await line.aver('claims', '--json')).out)

function use(line: CommandLine, grades: boolean): void {
  mkdirSync(`${line.folder}/.aver`, { recursive: true })
  writeFileSync(`${line.folder}/.aver/config.json`, JSON.stringify({ grades }))
}

test('a project that uses no grades gives, takes and shows none', async t => {
  const line = commandLine(t)
  await line.aver('sample')
  const [first] = await claims(line)
  assert.ok(first && first.grade === undefined)
  const { code, err } = await line.aver('grade', 'claim', first.id, '--credibility', '2')
  assert.equal(code, EXIT.failed)
  assert.match(err, /"grades": true/)
  assert.doesNotMatch((await line.aver('claims', '--csv')).out, /credibility/)
})

test('grades of claims, works and speakers stand beside the text’s hedge, are undone, and vanish where they are turned off', async t => {
  const line = commandLine(t)
  await line.aver('sample')
  const plain = await claims(line)
  use(line, true)
  const before = await claims(line)
  const first = before.find(({ speaker }) => speaker.length > 0) ?? assert.fail()
  const speaker = first.speaker[0]?.name ?? ''
  await line.aver('grade', 'claim', first.id, '--credibility', '2', '--reason', 'two eyewitnesses')
  await line.aver('grade', 'claim', first.id, '--likelihood', 'very likely')
  assert.equal((await line.aver('grade', 'source', speaker, 'D')).code, EXIT.ok)
  const after = (await claims(line)).find(({ id }) => id === first.id)
  assert.deepEqual([after?.grade?.credibility, after?.grade?.likelihood], ['2', 'very likely'])
  assert.ok(Object.values(after?.grade?.sources ?? {}).includes('D'))
  assert.equal(after?.certainty, first.certainty)
  assert.match((await line.aver('claims', '--csv')).out, /reliability,credibility,likelihood/)
  assert.match((await line.aver('log')).out, /2, probably true: two eyewitnesses/)
  for (let undone = 0; undone < 3; undone++) await line.aver('review', 'undo')
  assert.deepEqual(await claims(line), before)
  use(line, false)
  assert.deepEqual(await claims(line), plain)
})

test('an outlet or author is graded for every work of theirs, at once and undone at once, and what cannot be graded is told', async t => {
  const line = commandLine(t)
  await line.aver('sample')
  use(line, true)
  const before = await claims(line)
  const gradesIn = async (): Promise<string[]> => (await claims(line)).flatMap(({ grade }) => Object.values(grade?.sources ?? {}))
  for (const [name, grade, told] of [
    ['The Intercept', 'B', /^The Intercept: B, usually reliable, for 1 work here, not for those to come\./],
    ['Reuters', 'A', /for 1 work here/],
    ['Satanovskiy', 'C', /for 1 work here/],
    ['The Christian Science Monitor', 'D', /as a speaker and for 1 work here/],
    ['Russian Militia Has Links', 'E', /The Intercept.*: E, unreliable\./],
  ] as const) {
    const { code, out } = await line.aver('grade', 'source', name, grade)
    assert.equal(code, EXIT.ok, name)
    assert.match(out, told)
    assert.ok((await gradesIn()).includes(grade), name)
    await line.aver('review', 'undo')
    assert.deepEqual(await claims(line), before, name)
  }
  const { code, err } = await line.aver('grade', 'source', 'Who Raided Belgorod?', 'B')
  assert.equal(code, EXIT.failed)
  assert.match(err, /No work, outlet, author or speaker here is called “Who Raided Belgorod\?”\.[^]*the report itself not/)
})
