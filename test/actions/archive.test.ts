import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'

import { formats } from '../../src/formats/index.ts'
import { commandLine } from '../cli/command.ts'

type Packed = { readonly name: string; readonly text: string }

test('an archive holds every table as CSV and JSON, every other format and every text, rejected claims and the log too', async t => {
  const line = commandLine(t)
  writeFileSync(`${line.folder}/tide.md`, 'The Harbour Front attacked Lesk in May 2023. The Tide Brigade opposes the Harbour Front.\n')
  await line.aver('add', `${line.folder}/tide.md`)
  const [first] = JSON.parse((await line.aver('claims', '--json')).out)
  await line.aver('review', 'reject', first.id, '--reason', 'misread')
  const files: readonly Packed[] = JSON.parse((await line.aver('archive', '--json')).out).files
  const text = (name: string): string => files.find(one => one.name === name)?.text ?? ''
  const names = new Set(files.map(({ name }) => name))
  for (const { name } of formats) assert.ok(names.has(name) || names.has(`tables/${name}`), name)
  for (const table of ['documents', 'claims', 'entities', 'sources', 'log', 'places', 'lineage'])
    assert.deepEqual(
      [
        text(`tables/${table}.csv`) !== '',
        Array.isArray(JSON.parse(text(`tables/${table}.json`))) || table === 'places' || table === 'lineage',
      ],
      [true, true],
    )
  assert.ok(!text('tables/claims.json').includes(first.id))
  assert.ok(text('tables/claims-rejected.csv').includes(first.id))
  assert.match(text('tables/log.csv'), /reject/)
  assert.match(files.find(({ name }) => name.startsWith('texts/'))?.text ?? '', /Harbour Front attacked Lesk/)
  assert.match(text('README.txt'), /tables\/claims\.csv/)
})
