import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'

import { commandLine } from '../cli/command.ts'

type Row = { readonly title: string; readonly setsApart: boolean; readonly cells: readonly { readonly state: string }[] }

test('a row of one’s own holds what any of its searches finds on each, and stays where nobody answers it', async t => {
  const line = commandLine(t)
  writeFileSync(`${line.folder}/tide.md`, 'The Harbour Front attacked Lesk in May 2023. The Tide Brigade is based in Orlo.\n')
  await line.aver('add', `${line.folder}/tide.md`)
  const rows = ['Where? Lesk, nowhere', 'Who pays?']
  const { out } = await line.aver('compare', 'Harbour Front', 'Tide Brigade', '--rows', ...rows, '--json')
  const found: readonly Row[] = JSON.parse(out).rows
  const states = (title: string) => found.find(row => row.title === title)?.cells.map(({ state }) => state)
  assert.deepEqual(states('Where?'), ['claims', 'not researched'])
  assert.deepEqual(states('Who pays?'), ['not researched', 'not researched'])
  assert.equal(found.find(({ title }) => title === 'Last seen')?.setsApart, false)
  assert.match(
    (await line.aver('compare', 'Harbour Front', 'Tide Brigade', '--rows', 'Where? Lesk', '--csv')).out,
    /Where\?,Harbour Front,claims/,
  )
})
