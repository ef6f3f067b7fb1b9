import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import { analyse } from '../../src/extract/analyse.ts'
import { stateAfter } from '../../src/model/log.ts'
import { Problem } from '../../src/model/problem.ts'
import { sha256 } from '../../src/store/sql/seal.ts'
import type { Wanted } from '../../src/store/store.ts'
import { searchWord, searchWords } from '../../src/text/search-words.ts'
import { models } from '../reading.ts'
import { act, addText, analysisOf, baseFile, folder, open, RAID } from './bases.ts'

test('what was read from a document comes back as it went in', async t => {
  const project = folder(t)
  const { store } = await open(t, project)
  const row = await addText(store, 'raid.txt', RAID)
  const { document, sentences, findings, claims, entities } = analysisOf(RAID)
  const back = await store.analysis(row.id)
  assert.deepEqual(back?.document, document)
  assert.deepEqual([back?.sentences, back?.findings], [sentences, findings])
  assert.deepEqual(
    back?.claims.map(({ predicate, trigger }) => [predicate, trigger]),
    claims.map(({ predicate, trigger }) => [predicate, trigger]),
  )
  assert.deepEqual(
    back?.entities.map(({ name }) => name),
    entities.map(({ name }) => name),
  )
  assert.ok(claims.length > 1)
})

test('every claim quotes its document letter for letter from its offset', async t => {
  const { store } = await open(t, folder(t))
  await addText(store, 'raid.txt', RAID)
  for (const { quote, at } of await store.claims()) assert.equal(RAID.slice(at, at + quote.length), quote)
})

test('the base and its originals are readable by their owner alone', { skip: process.platform === 'win32' }, async t => {
  const project = folder(t)
  const { store } = await open(t, project)
  await addText(store, 'raid.txt', RAID)
  assert.equal(statSync(baseFile(project)).mode & 0o777, 0o600)
  assert.equal(statSync(join(project, '.aver')).mode & 0o077, 0)
  assert.equal(statSync(join(project, '.aver', 'originals')).mode & 0o077, 0)
})

test('the base is written ahead and in full', async t => {
  const project = folder(t)
  await open(t, project)
  const file = new DatabaseSync(baseFile(project))
  t.after(() => file.close())
  assert.deepEqual({ ...file.prepare('pragma journal_mode').get() }, { journal_mode: 'wal' })
})

test('a base made when an original could be read once alone takes a second reading', async t => {
  const project = folder(t)
  const before = await open(t, project)
  const row = await addText(before.store, 'raid.txt', RAID)
  await before.store.close()
  const file = new DatabaseSync(baseFile(project), { enableForeignKeyConstraints: false })
  const [made] = file.prepare(`select sql from sqlite_master where name = 'document'`).all()
  const once = String(made?.['sql']).replace('"document"', '"once"').replace('"sha256" text not null', '"sha256" text not null unique')
  file.exec(`${once}; insert into once select * from document; drop table document; alter table once rename to document`)
  file.exec(`delete from kysely_migration where name = '0003-readings'`)
  file.close()

  const { store } = await open(t, project)
  const again = await store.add(
    { sha256: row.sha256, name: 'raid.txt', engine: 'test', analysis: analysisOf(`${RAID} More.`), again: row.id },
    act,
  )
  assert.deepEqual(
    (await store.readingsOf(row.sha256)).map(({ id, editionOf }) => [id, editionOf]),
    [
      [row.id, null],
      [again.id, row.id],
    ],
  )
  assert.ok(stateAfter(await store.events()).outdated.has(row.id))
  assert.deepEqual(await store.check({ originals: true }), [])
})

test('the same bytes are one document, however often they are added', async t => {
  const { store } = await open(t, folder(t))
  const first = await addText(store, 'raid.txt', RAID)
  const claims = await store.claims()
  const second = await addText(store, 'again.txt', RAID)
  assert.equal(second.id, first.id)
  assert.deepEqual(await store.claims(), claims)
  assert.equal((await store.documents()).length, 1)
})

test('a new edition is linked to the old one, and decisions on its claims hold on', async t => {
  const { store } = await open(t, folder(t))
  const old = await addText(store, 'raid.txt', RAID)
  const [claim] = await store.claims()
  assert.ok(claim)
  await store.append([{ is: 'claim-reviewed', claim: claim.id, standing: 'rejected', reason: 'misread' }], act)
  const fresh = await addText(store, 'raid-2.txt', `${RAID} It was disbanded in 2021.`)
  assert.equal(fresh.editionOf, old.id)
  const state = stateAfter(await store.events())
  assert.equal(state.outdated.get(old.id), fresh.id)
  const heir = (await store.claims()).find(
    one => one.document === fresh.id && one.body.predicate === claim.body.predicate && one.quote === claim.quote,
  )
  assert.ok(heir)
  assert.equal(state.reviews.get(heir.id)?.standing, 'rejected')
})

test('a report on something else is no edition', async t => {
  const { store } = await open(t, folder(t))
  await addText(store, 'raid.txt', RAID)
  const other = await addText(
    store,
    'harbour.txt',
    'The Harbour Front runs a school in Lesk. It wants peace. Its leader is Mira Sol. Nobody funds it.',
  )
  assert.equal(other.editionOf, null)
})

test('words are found whatever their accents', async t => {
  const { store } = await open(t, folder(t))
  await addText(store, 'raid.txt', 'The Kastuś Kalinoŭski Regiment fought near Bakhmut. It wants a free Belarus.')
  const found = async (wanted: Partial<Wanted>): Promise<string[]> =>
    (await store.passages((await store.search({ words: [], phrases: [], ...wanted }, 5)).places)).map(({ text }) => text)
  const [first, second] = ['The Kastuś Kalinoŭski Regiment fought near Bakhmut.', 'It wants a free Belarus.'] as const
  assert.deepEqual(await found({ words: searchWords('kastus kalinouski') }), [first])
  assert.deepEqual(await found({ words: searchWords('" OR words:* NEAR(') }), [])
  assert.deepEqual(await found({ phrases: [searchWords('free Belarus')] }), [second])
  assert.deepEqual(await found({ phrases: [searchWords('Belarus free')] }), [])
  const [document] = (await store.documents()).map(({ id }) => id)
  assert.ok(document)
  assert.deepEqual(await found({ at: [[document, first.length + 3]] }), [second])
  assert.deepEqual(await found({ phrases: [searchWords('Kalinouski')], letters: ['kalinoŭski regiment'] }), [first])
  assert.deepEqual(await found({ phrases: [searchWords('Kalinouski')], letters: ['Kalinouski'] }), [])
  assert.deepEqual(await found({ without: [document] }), [])
  assert.deepEqual(await found({ in: [document] }), [first, second])
})

test('of many sentences the shortest come first, and whether some were left out is told', async t => {
  const { store } = await open(t, folder(t))
  await addText(store, 'long.txt', 'The long harbour fell. The harbour fell. Nobody saw it.')
  await addText(store, 'short.txt', 'Harbour falls. The old harbour of Lesk fell at night.')
  const found = async (most: number): Promise<unknown> => {
    const { places, isAll } = await store.search({ words: ['harbour'].map(searchWord), phrases: [] }, most)
    return [(await store.passages(places)).map(({ text }) => text), isAll]
  }
  const all = ['Harbour falls.', 'The harbour fell.', 'The long harbour fell.', 'The old harbour of Lesk fell at night.']
  assert.deepEqual(await found(4), [all, true])
  assert.deepEqual(await found(3), [all.slice(0, 3), false])
  assert.deepEqual(await found(2), [all.slice(0, 2), false])
})

test('a backup is a whole base, and never written over a file', async t => {
  const project = folder(t)
  const { store } = await open(t, project)
  await addText(store, 'raid.txt', RAID)
  const copy = folder(t)
  const target = join(copy, 'copy.sqlite')
  await store.backup(target)
  const file = new DatabaseSync(target)
  t.after(() => file.close())
  assert.equal(file.prepare('select count(*) as n from claim').get()?.['n'], (await store.claims()).length)
  await assert.rejects(store.backup(target), Problem)
})

test('a work that a note knows only through another keeps that other', async t => {
  const { store } = await open(t, folder(t))
  const bytes = new TextEncoder().encode(
    'The front holds Dorn.[^1]\n\n[^1]: Ana Sol, “Raid on Dorn,” Lesk Herald, June 5, 2019, quoted in Ivo Brand, *The War for the Valley* (Lesk: Open Press, 2020), 44.\n',
  )
  const document = await readDocument({ name: 'front.md', bytes })
  await store.add({ sha256: sha256(bytes), name: 'front.md', engine: 'test', analysis: analyse(document, models()).analysis }, act)
  const [quoted, quoting] = await store.sources()
  assert.ok(quoted && quoting)
  assert.deepEqual(quoted.through, [{ note: 1, work: quoting.id }])
  assert.deepEqual(quoting.through, [])
})
