import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { TestContext } from 'node:test'

import { EXIT } from '../../src/cli/run.ts'
import type { CommandLine } from '../cli/command.ts'
import { commandLine } from '../cli/command.ts'
import { addNamesInQuestion } from './names-in-question.ts'

type Dispute = {
  readonly id: string
  readonly state: string
  readonly voices: readonly { readonly name: string; readonly statements: readonly { readonly id: string; readonly sentence: string }[] }[]
  readonly decisions: readonly { readonly by: string; readonly at: string; readonly is: string }[]
  readonly resolution: { readonly reason: string; readonly holds: readonly string[] } | null
  readonly apart: readonly { readonly id: string }[]
}

/** A command line on reports that leave two questions open. */
async function disputed(t: TestContext): Promise<CommandLine> {
  const line = commandLine(t)
  const write = async (name: string, text: string): Promise<void> => {
    writeFileSync(`${line.folder}/${name}`, text)
    assert.equal((await line.aver('add', `${line.folder}/${name}`)).code, EXIT.ok)
  }
  await write('one.md', 'The Harbour Front has 100 fighters in 2023.\n\nThe Tide Brigade has 40 fighters in 2023.\n')
  await write('two.md', 'The Harbour Front has 900 fighters in 2023.\n\nThe Tide Brigade has 500 fighters in 2023.\n')
  return line
}

const disputes = async (line: CommandLine, ...flags: string[]): Promise<Dispute[]> =>
  JSON.parse((await line.aver('disputes', '--json', ...flags)).out)

test('a person joins, splits, annotates and resolves disputes; every act is undone by one undo, and no voice is lost', async t => {
  const line = await disputed(t)
  const before = await disputes(line)
  const [first, second] = before
  assert.ok(first && second)
  const claim = second.voices[0]?.statements[0]?.id ?? assert.fail()
  const shown = (await line.aver('dispute', 'show', second.id)).out
  for (const { id, sentence } of second.voices.flatMap(({ statements }) => statements)) assert.ok(shown.includes(`${id}  ${sentence} (`))
  const acts: readonly (readonly [string[], (after: readonly Dispute[]) => void])[] = [
    [['join', first.id, second.id], after => assert.equal(after.length, 1)],
    [['note', second.id, 'ask them'], after => assert.equal(after[1]?.decisions[0]?.is, 'dispute-noted')],
    [['split', second.id, claim, '--reason', 'reservists'], after => assert.equal(after[1]?.state, 'parted')],
    [
      ['resolve', second.id, '--reason', 'he counted them', '--holds', claim],
      after => {
        assert.equal(after[1]?.state, 'resolved')
        assert.deepEqual(after[1]?.resolution?.holds, [claim])
        assert.deepEqual(after[1]?.voices, second.voices)
      },
    ],
  ]
  for (const [argv, holds] of acts) {
    const { code, err } = await line.aver('dispute', ...argv, '--person', 'Ida')
    assert.equal(code, EXIT.ok, err)
    holds(await disputes(line))
    const log = (await line.aver('log')).out
    assert.match(log, /Ida/)
    const { out } = await line.aver('dispute', 'show', second.id)
    const ids = [...out.matchAll(/^  clm_\w+/gm)].map(([id]) => id)
    assert.deepEqual(ids, [...new Set(ids)])
    if (argv[0] === 'join') assert.match(log, /joined as one question: “[^”]*Harbour Front[^”]*” and “[^”]*Tide Brigade/)
    await line.aver('review', 'undo')
    assert.deepEqual(await disputes(line), before)
  }
})

test('a dispute is found by the beginning of its id, and one that several share lists them', async t => {
  const line = await disputed(t)
  const [first, second] = await disputes(line)
  assert.ok(first && second)
  const differs = first.id.split('').findIndex((letter, place) => letter !== second.id[place]) + 1
  for (const id of [first.id.slice(0, differs), first.id.slice('dsp_'.length, differs), first.id.slice('dsp_'.length)])
    assert.equal(JSON.parse((await line.aver('dispute', 'show', id, '--json')).out).id, first.id)
  const { code, err } = await line.aver('dispute', 'show', 'dsp_n')
  assert.equal(code, EXIT.failed)
  assert.match(err, new RegExp(`Several fit dispute dsp_n:[^]*${first.id} [^]*${second.id} `))
  assert.match((await line.aver('dispute', 'join', first.id)).err, /Name two disputes or more/)
})

test('claims are weighed against hypotheses, and the one with the least against it comes first', async t => {
  const line = await disputed(t)
  const [first, second] = await disputes(line)
  assert.ok(first && second)
  const [few, many] = first.voices.map(({ statements }) => statements[0]?.id ?? assert.fail())
  assert.ok(few !== undefined && many !== undefined)
  const weigh = (...argv: string[]) => line.aver('dispute', 'weigh', first.id, ...argv)
  assert.equal((await weigh('it counts reservists', few, 'inconsistent')).code, EXIT.ok)
  assert.equal((await weigh('it counts reservists', many, 'consistent')).code, EXIT.ok)
  assert.equal((await weigh('it grew', few, 'consistent')).code, EXIT.ok)
  assert.match(
    (await line.aver('dispute', 'show', first.id)).out,
    /“it grew”: 0 against it, 1 for it\n.*“it counts reservists”: 1 against it, 1 for it/,
  )
  assert.match((await weigh('it grew', second.voices[0]?.statements[0]?.id ?? '', 'neither')).err, /has no part in/)
  assert.equal((await weigh('it grew', few, 'none')).code, EXIT.ok)
  assert.doesNotMatch((await line.aver('dispute', 'show', first.id)).out, /it grew/)
  await line.aver('review', 'undo')
  assert.match((await line.aver('dispute', 'show', first.id)).out, /“it grew”: 0 against it/)
})

test('a dispute stands as it was decided on a past day, and is found by state', async t => {
  const line = await disputed(t)
  const [first] = await disputes(line)
  assert.ok(first)
  line.clock = '2026-03-05T09:00:00.000Z'
  await line.aver('dispute', 'resolve', first.id, '--reason', 'settled by the court')
  assert.deepEqual(
    (await disputes(line, '--state', 'resolved')).map(({ id }) => id),
    [first.id],
  )
  assert.deepEqual(await disputes(line, '--state', 'resolved', '--as-of', '2026-03-04'), [])
  const { out } = await line.aver('dispute', 'show', first.id)
  assert.match(out, /resolved it: settled by the court/)
  assert.match(out, /100 fighters/)
  assert.match(out, /900 fighters/)
})

test('a claim that comes after a dispute was resolved is marked as new', async t => {
  const line = await disputed(t)
  const [first] = await disputes(line)
  assert.ok(first)
  await line.aver('dispute', 'resolve', first.id, '--reason', 'for the briefing')
  writeFileSync(`${line.folder}/three.md`, 'The Harbour Front has 5000 fighters in 2023.\n')
  await line.aver('add', `${line.folder}/three.md`)
  assert.match((await line.aver('dispute', 'show', first.id)).out, /1 claim came after it was resolved/)
})

test('what is no dispute, or has no part in it, is refused with a hint', async t => {
  const line = await disputed(t)
  const [first, second] = await disputes(line)
  assert.ok(first && second)
  const stray = second.voices[0]?.statements[0]?.id ?? ''
  assert.match((await line.aver('dispute', 'note', 'dsp_none', 'x')).err, /no dispute dsp_none/)
  assert.match((await line.aver('dispute', 'split', first.id, stray)).err, /no part in/)
  assert.match((await line.aver('dispute', 'join', first.id, first.id)).err, /one question here already/)
  assert.match((await line.aver('dispute', 'resolve', first.id, '--reason', 'x', '--holds', stray)).err, /no part in/)
})

test('who was unsure of two names is told with when and why, and undo takes it back', async t => {
  const line = commandLine(t)
  await addNamesInQuestion(line)
  type Pair = { readonly left: string; readonly right: string; readonly unsure: { readonly by: string; readonly reason: string } | null }
  const pairs = async (): Promise<Pair[]> => JSON.parse((await line.aver('candidates', '--json')).out)
  const before = await pairs()
  const [pair] = before
  assert.ok(pair)
  assert.equal((await line.aver('doubt', pair.left, pair.right, '--reason', 'no dates', '--person', 'Ida')).code, EXIT.ok)
  const after = await pairs()
  assert.deepEqual([after.at(-1)?.left, after.at(-1)?.unsure?.by, after.at(-1)?.unsure?.reason], [pair.left, 'Ida', 'no dates'])
  assert.match((await line.aver('candidates')).out, /Ida was unsure on 2026-03-01: no dates/)
  await line.aver('review', 'undo')
  assert.deepEqual(await pairs(), before)
})

test('questions are found by names of what they are about and by words in a row of any of their claims', async t => {
  const line = await disputed(t)
  const [first, second] = await disputes(line)
  assert.ok(first && second)
  for (const [about, found] of [
    ['Tide Brigade', [second]],
    ['has 900 fighters', [first]],
    ['the tide brigade has 40', [second]],
    ['fighters in 2023', [first, second]],
    ['fighters in 20', []],
    ['the Tide Brigade has 900', []],
  ] as const)
    assert.deepEqual(await disputes(line, '--about', about), found, about)
})

test('a list of questions tells how many are open and how many people settled, and only what there is', async t => {
  const line = await disputed(t)
  const [first] = await disputes(line)
  assert.match((await line.aver('disputes')).out, /^2 open questions\n/i)
  await line.aver('dispute', 'resolve', first?.id ?? '', '--reason', 'counted')
  assert.match((await line.aver('disputes')).out, /^1 open question and 1 that people settled\n/i)
  assert.match((await line.aver('disputes', '--state', 'resolved')).out, /^1 question that people settled\n/i)
})
