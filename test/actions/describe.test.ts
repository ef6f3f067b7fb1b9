import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { EXIT } from '../../src/cli/run.ts'
import type { CommandLine } from '../cli/command.ts'
import { commandLine } from '../cli/command.ts'

type Row = {
  readonly name: string
  readonly meta: {
    readonly title: string | null
    readonly date: string | null
    readonly dateFrom: string | null
    readonly authors: unknown
  }
}

const metaOf = async (line: CommandLine, name: string) => {
  const rows: Row[] = JSON.parse((await line.aver('documents', '--json')).out)
  return rows.find(row => row.name === name)?.meta
}

async function added(t: Parameters<typeof commandLine>[0]): Promise<CommandLine> {
  const line = commandLine(t)
  const path = join(line.folder, 'raid.md')
  writeFileSync(path, '# Raid on Dorn\n\nThe Northern Brigade attacked Dorn in 2019.\n')
  await line.aver('add', path)
  return line
}

test('a person says what a report is, in every answer, until it is taken back', async t => {
  const line = await added(t)
  const before = await metaOf(line, 'raid.md')
  assert.equal(
    (await line.aver('describe', 'raid.md', '--title', 'The Dorn Raid', '--date', '2019-06', '--author', 'Sol, Ana')).code,
    EXIT.ok,
  )
  const after = await metaOf(line, 'raid.md')
  assert.deepEqual(
    [after?.title, after?.date, after?.dateFrom, after?.authors],
    ['The Dorn Raid', '2019-06', 'person', [{ family: 'Sol', given: 'Ana' }]],
  )
  assert.match((await line.aver('claims')).out, /“The Dorn Raid”/)
  await line.aver('review', 'undo')
  assert.deepEqual(await metaOf(line, 'raid.md'), before)
  assert.equal((await line.aver('describe', 'raid.md', '--date', 'in June')).code, EXIT.usage)
  assert.equal((await line.aver('describe', 'raid.md')).code, EXIT.usage)
})

test('records of a reference manager fill in the report of their title, and a broken record is told', async t => {
  const line = await added(t)
  const path = join(line.folder, 'library.bib')
  writeFileSync(
    path,
    '@report{sol2019,\n  title = {Raid on Dorn},\n  author = {Sol, Ana},\n  date = {2019-06-05},\n  institution = {Lesk Institute}\n}\n@book{other, title = {Another}}\n',
  )
  const { code, out } = await line.aver('import', path)
  assert.equal(code, EXIT.ok, out)
  assert.match(out, /1 of 1 reports described from 2 records/)
  assert.match(out, /No report fits “Another”\./)
  const meta = await metaOf(line, 'raid.md')
  assert.deepEqual([meta?.date, meta?.dateFrom], ['2019-06-05', 'person'])
})

const record = (id: string, title: string, more = {}) => ({ id, type: 'report', title, ...more })

test('a report that no record fits, or more than one, is told and left as it is', async t => {
  const line = await added(t)
  const other = join(line.folder, '10.1000_182.md')
  writeFileSync(other, '# Notes\n\nThe Southern Brigade left Dorn in 2020.\n')
  const third = join(line.folder, 'harbour.md')
  writeFileSync(third, '# The Long Siege of the Harbour: A Study\n\nThe Western Brigade left Lesk in 2021.\n')
  await line.aver('add', other, third)
  const path = join(line.folder, 'library.json')
  writeFileSync(
    path,
    JSON.stringify([record('a', 'Raid on Dorn'), record('b', 'Raid on Dorn'), record('c', 'Quay', { DOI: '10.1000/182' })]),
  )
  const { out } = await line.aver('import', path)
  assert.match(out, /1 of 3 reports described from 3 records/)
  assert.match(out, /raid\.md: left as it is, 2 records fit it/)
  assert.match(out, /No record fits harbour\.md\./)
  assert.equal((await metaOf(line, '10.1000_182.md'))?.title, 'Quay')
  writeFileSync(path, JSON.stringify([record('d', 'The Long Siege of the Harbour')]))
  assert.match((await line.aver('import', path)).out, /1 of 3 reports described from 1 records/)
})

test('a file that holds no records says which formats do', async t => {
  const line = await added(t)
  const path = join(line.folder, 'notes.txt')
  writeFileSync(path, 'Nothing of the kind.\n')
  const { code, err } = await line.aver('import', path)
  assert.equal(code, EXIT.failed)
  assert.match(err, /BibTeX/)
})
