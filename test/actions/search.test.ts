import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { TestContext } from 'node:test'

import { madeGround } from '../../bench/made-claims.ts'
import { facetsOf } from '../../src/actions/facets.ts'
import { EXIT } from '../../src/cli/run.ts'
import type { Statement } from '../../src/weigh/ground.ts'
import type { CommandLine } from '../cli/command.ts'
import { commandLine } from '../cli/command.ts'

type Found = {
  readonly counts: { readonly claims: number; readonly sentences: number; readonly entities: number }
  readonly claims: readonly { readonly id: string; readonly speaker: readonly { readonly name: string }[] }[]
  readonly sentences: readonly {
    readonly text: string
    readonly document: { readonly title: string }
    readonly claims: readonly string[]
  }[]
  readonly entities: readonly { readonly name: string }[]
  readonly near: readonly string[]
}

const TEXT = `The Harbour Front attacked Kyiv in May 2023. The Tide Brigade says that the Harbour Front has 40 fighters.

The Tide Brigade opposes the Harbour Front. Its leader is Mira Sol.
`

async function shelf(t: TestContext): Promise<CommandLine> {
  const line = commandLine(t)
  for (const [name, text] of [
    ['tide.md', TEXT],
    ['lesk.md', 'The Harbour Front runs a school in Lesk. The school teaches drone building.\n'],
  ] as const) {
    writeFileSync(`${line.folder}/${name}`, text)
    await line.aver('add', `${line.folder}/${name}`)
  }
  return line
}

const search = async (line: CommandLine, ...words: string[]): Promise<Found> =>
  JSON.parse((await line.aver('search', ...words, '--json')).out)

test('claims, sentences and names are found in any spelling, each counted, sentences whole', async t => {
  const line = await shelf(t)
  for (const word of ['Kyiv', 'Kiev', 'Київ']) {
    const { counts, sentences, entities } = await search(line, word)
    assert.deepEqual(
      sentences.map(({ text }) => text),
      ['The Harbour Front attacked Kyiv in May 2023.'],
      word,
    )
    assert.ok(counts.claims > 0)
    assert.ok(entities.some(({ name }) => name === 'Kyiv'))
  }
  assert.equal((await search(line, '"harbour front attacked"')).counts.sentences, 1)
  assert.equal((await search(line, '"front harbour"')).counts.sentences, 0)
})

test('conditions narrow claims and sentences alike, and hold together', async t => {
  const line = await shelf(t)
  const said = await search(line, 'says:"Tide Brigade"')
  assert.ok(said.claims.length > 0)
  assert.ok(said.claims.every(({ speaker }) => speaker.some(({ name }) => name.includes('Tide Brigade'))))
  assert.deepEqual(
    said.sentences.map(({ text }) => text),
    ['The Tide Brigade says that the Harbour Front has 40 fighters.'],
  )
  assert.ok((await search(line, 'in:lesk')).sentences.every(({ document }) => document.title.includes('lesk')))
  assert.equal((await search(line, 'year:2023 kyiv')).counts.sentences, 1)
  assert.equal((await search(line, 'year:2021 kyiv')).counts.sentences, 0)
  assert.equal((await search(line, 'status:accepted')).counts.claims, 0)
  assert.equal((await line.aver('search', 'says:"Tide Brigade"', 'status:accepted')).out.trim(), 'Nothing here holds all of that.')
  const [first] = said.claims
  assert.ok(first)
  await line.aver('review', 'accept', first.id)
  assert.deepEqual(
    (await search(line, 'status:accepted')).claims.map(({ id }) => id),
    [first.id],
  )
})

test('what is found is given page by page, and every page once', async t => {
  const line = await shelf(t)
  const { counts, claims } = await search(line, 'harbour', '--limit', '100')
  const pages = await Promise.all(
    Array.from({ length: counts.claims }, async (_, skip) => {
      const { out } = await line.aver('search', 'harbour', '--tab', 'claims', '--limit', '1', '--skip', String(skip), '--json')
      const page: Found = JSON.parse(out)
      assert.deepEqual([page.sentences.length, page.counts], [0, counts])
      return page.claims[0]?.id
    }),
  )
  assert.deepEqual(
    pages,
    claims.map(({ id }) => id),
  )
})

test('a report that was taken out is not found', async t => {
  const line = await shelf(t)
  await line.aver('remove', 'lesk.md', '--reason', 'a draft')
  assert.equal((await search(line, 'drone')).counts.sentences, 0)
})

test('nothing found says which names are near; a wrong operator says which there are', async t => {
  const line = await shelf(t)
  assert.ok((await search(line, 'Harbor')).near.includes('Harbour Front'))
  const { code, err } = await line.aver('search', 'speaker:x')
  assert.equal(code, EXIT.usage)
  assert.match(err, /no operator speaker:.*\n.*says:/)
})

test('what claims may be narrowed down by is counted once for each claim, the most frequent first', () => {
  const ground = madeGround(3000, 4)
  const told = ground.statements.filter((_, place) => place % 3 > 0)
  const plainly = (valuesOf: (statement: Statement) => readonly string[]): unknown =>
    [...Map.groupBy(told.flatMap(valuesOf), value => value)]
      .map(([id, all]): [string, number] => [id, all.length])
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 12)
  const { in: reports, says, year, status } = facetsOf(ground, told)
  for (const [facet, valuesOf] of [
    [reports, ({ document }) => [document]],
    [says, ({ speaker }) => [...new Set(speaker)]],
    [year, ({ time }) => (time === null ? [] : [time.slice(0, 4)])],
    [status, ({ standing }) => [standing]],
  ] satisfies (readonly [unknown, (statement: Statement) => readonly string[]])[])
    assert.deepEqual(
      facet?.map(({ id, claims }) => [id, claims]),
      plainly(valuesOf),
    )
  assert.equal(says?.[0]?.name, ground.things.get(says?.[0]?.id ?? '')?.name)
})

test('with --raw, letters are found inside words and in notes, with the claims of their sentences; without, the way there is told', async t => {
  const line = commandLine(t)
  writeFileSync(
    `${line.folder}/camp.md`,
    'The Harbour Front attacked Lesk in May 2023.[^1]\n\n[^1]: Mira Sol, "Dawn at the Pier," Tide Post, May 4, 2023.\n',
  )
  await line.aver('add', `${line.folder}/camp.md`)
  assert.match((await line.aver('search', 'arbour')).out, /With --raw/)
  const inside = await search(line, '--raw', 'arbour')
  assert.deepEqual([inside.counts.sentences, inside.claims.length > 0], [1, true])
  assert.ok(inside.entities.some(({ name }) => name === 'Harbour Front'))
  const note = await search(line, '--raw', 'the pier')
  assert.match(note.sentences[0]?.text ?? '', /Dawn at the Pier/)
  assert.deepEqual((await search(line, '--raw', 'status:accepted', 'arbour')).counts.sentences, 0)
})
