import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { EXIT } from '../../src/cli/run.ts'
import { commandLine } from '../cli/command.ts'
import { body, makePdf, set } from '../documents/pdf-maker.ts'
import { picturesOf, scanOf } from '../documents/scan-maker.ts'

const printed = [
  'The Northern Brigade attacked the town of Dorn in June 2019.',
  'Dorvia denies that the Northern Brigade attacked Dorn in that year.',
  'The Northern Brigade was founded by Anton Velk in May 2014.',
]
const scanned = await picturesOf(makePdf([{ words: set(body, { size: 12 }) }]).bytes, 150)

type Claim = { readonly id: string; readonly quote: string; readonly standing: string }

test('a report added without its scanned pages is read again with --ocr, and decisions go over', async t => {
  const line = commandLine(t)
  const path = join(line.folder, 'report.pdf')
  writeFileSync(path, scanOf(scanned, '', printed).bytes)
  assert.equal((await line.aver('add', path)).code, EXIT.ok)
  const claims: Claim[] = JSON.parse((await line.aver('claims', '--json')).out)
  const [first] = claims
  assert.ok(first !== undefined)
  assert.equal((await line.aver('review', 'accept', first.id)).code, EXIT.ok)
  assert.equal((await line.aver('describe', 'report.pdf', '--title', 'The Dorn Raid')).code, EXIT.ok)

  const again = await line.aver('add', '--ocr', path)
  assert.match(again.out, /read again.*its scanned pages are recognised now$/m)
  const documents: { readonly meta: { readonly title: string } }[] = JSON.parse((await line.aver('documents', '--json')).out)
  assert.deepEqual(documents.map(({ meta }) => meta.title).at(-1), 'The Dorn Raid')
  const after: Claim[] = JSON.parse((await line.aver('claims', '--json')).out)
  assert.ok(after.length >= claims.length)
  assert.equal(after.find(({ quote }) => quote === first.quote)?.standing, 'accepted')
  assert.match((await line.aver('search', 'council')).out, /old school/)

  assert.match((await line.aver('add', '--ocr', path)).out, /already here/)
  assert.match((await line.aver('add', path)).out, /already here/)
  assert.match((await line.aver('doctor')).out, /Everything is as it was written/)
})
