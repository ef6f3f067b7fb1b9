import assert from 'node:assert/strict'
import { test } from 'node:test'

import { EXIT } from '../../src/cli/run.ts'
import type { CommandLine } from '../cli/command.ts'
import { commandLine } from '../cli/command.ts'
import { addNamesInQuestion } from './names-in-question.ts'

type Record = {
  readonly id: string
  readonly standing: string
  readonly predicate: string
  readonly quote: string
  readonly certainty: string
  readonly subject: { readonly id: string; readonly name: string }
}

const claims = async (line: CommandLine, ...flags: string[]): Promise<Record[]> =>
  JSON.parse((await line.aver('claims', '--json', ...flags)).out)

/** A command line on the sample project. */
async function sampled(t: Parameters<typeof commandLine>[0]): Promise<CommandLine> {
  const line = commandLine(t)
  assert.equal((await line.aver('sample')).code, EXIT.ok)
  return line
}

test('a rejected claim leaves every answer, and undo brings it back', async t => {
  const line = await sampled(t)
  const before = await claims(line)
  const [first] = before
  assert.ok(first)
  assert.equal((await line.aver('review', 'reject', first.id, '--reason', 'a hope')).code, EXIT.ok)
  assert.deepEqual(
    (await claims(line)).map(({ id }) => id),
    before.slice(1).map(({ id }) => id),
  )
  assert.deepEqual(
    (await claims(line, '--standing', 'rejected')).map(({ id }) => id),
    [first.id],
  )
  assert.match((await line.aver('log')).out, /rejected .*: a hope/)
  await line.aver('review', 'undo')
  assert.deepEqual(await claims(line), before)
})

test('claims that two extractors read otherwise from the same words are listed, until one of them is rejected', async t => {
  const line = await sampled(t)
  const otherwise = () => claims(line, '--about', 'Denis Kapustin', '--read-otherwise')
  const [one, two] = await otherwise()
  assert.ok(one && two)
  assert.equal(one.quote, two.quote)
  assert.notEqual(one.predicate, two.predicate)
  assert.match((await line.aver('review', 'list', '--read-otherwise')).out, new RegExp(one.id))
  await line.aver('review', 'reject', two.id, '--reason', 'said twice')
  assert.deepEqual(await otherwise(), [])
})

test('a decision that was made is not made twice', async t => {
  const line = await sampled(t)
  const [first] = await claims(line)
  assert.ok(first)
  await line.aver('review', 'accept', first.id)
  const { code, err } = await line.aver('review', 'accept', first.id)
  assert.equal(code, EXIT.failed)
  assert.match(err, /decided already/)
})

test('the base can be asked as it stood', async t => {
  const line = await sampled(t)
  const before = await claims(line)
  const [first] = before
  assert.ok(first)
  line.clock = '2026-03-05T09:00:00.000Z'
  await line.aver('review', 'reject', first.id, '--reason', 'misread')
  assert.deepEqual(await claims(line, '--as-of', '2026-03-04'), before)
  assert.equal((await claims(line, '--as-of', '2026-03-05')).length, before.length - 1)
  assert.deepEqual(await claims(line, '--as-of', '2026-02-01'), [])
  assert.equal((await line.aver('claims', '--as-of', 'yesterday')).code, EXIT.usage)
})

test('a correction changes what was read amiss and nothing else', async t => {
  const line = await sampled(t)
  const before = await claims(line)
  const [first] = before
  assert.ok(first)
  assert.equal((await line.aver('review', 'correct', first.id, '--certainty', 'unlikely', '--reason', 'it says hardly')).code, EXIT.ok)
  const [after] = await claims(line)
  assert.deepEqual(
    { ...after, sentence: null },
    { ...first, sentence: null, certainty: 'unlikely', standing: 'accepted', corrected: ['certainty'] },
  )
  await line.aver('review', 'correct', first.id, '--time', 'none')
  assert.match((await line.aver('claims', '--csv')).out, /,accepted,certainty; time,/)
  await line.aver('review', 'undo')
  await line.aver('review', 'undo')
  assert.deepEqual(await claims(line), before)
})

test('what a person infers is told as theirs, counts as no source and as no side of a dispute, and can be taken back', async t => {
  const line = await sampled(t)
  const before = await claims(line)
  const disputed = JSON.parse((await line.aver('disputes', '--json')).out)
  const [denial] = await claims(line, '--polarity', 'denied', '--about', 'Belgorod raid', '--speaker', 'government of Ukraine')
  assert.ok(denial)
  assert.equal((await line.aver('review', 'correct', denial.id, '--inferred', 'yes')).code, EXIT.ok)
  const [inferred, ...others] = await claims(line, '--inferred')
  assert.deepEqual(others, [])
  assert.ok(inferred)
  const { person } = JSON.parse((await line.aver('status', '--json')).out)
  const { sentence, inferredBy, speaker, notes, works, standing } = JSON.parse(JSON.stringify(inferred))
  assert.match(sentence, /^It is inferred that the government of Ukraine did not take part/)
  assert.deepEqual(
    { inferredBy, speaker, notes, works, standing },
    { inferredBy: person, speaker: [], notes: [], works: [], standing: 'accepted' },
  )
  assert.match((await line.aver('claims', '--inferred')).out, new RegExp(`Inferred by ${person}, from words of “Who Raided Belgorod`))
  assert.match((await line.aver('claims', '--csv', '--inferred')).out, new RegExp(`,inferred by ${person},`))
  const sides = JSON.stringify(JSON.parse((await line.aver('disputes', '--json')).out))
  assert.ok(JSON.stringify(disputed).includes(denial.id) && !sides.includes(denial.id))
  await line.aver('review', 'correct', denial.id, '--inferred', 'no')
  assert.deepEqual(await claims(line, '--inferred'), [])
  assert.deepEqual(JSON.parse((await line.aver('disputes', '--json')).out).length, disputed.length)
  await line.aver('review', 'undo')
  await line.aver('review', 'undo')
  assert.deepEqual(await claims(line), before)
})

test('an inference can be added from the words that it is drawn from', async t => {
  const line = await sampled(t)
  const added = ['review', 'add', 'Who Raided Belgorod?', 'The weapons of the raiders', '--subject', 'United States']
  assert.equal((await line.aver(...added, '--predicate', 'supports', '--object', 'Russian Volunteer Corps', '--inferred')).code, EXIT.ok)
  assert.match((await line.aver('claims', '--inferred')).out, /It is inferred that/)
  await line.aver('review', 'undo')
  assert.deepEqual(await claims(line, '--inferred'), [])
})

test('a correction that the ontology does not allow is refused', async t => {
  const line = await sampled(t)
  const [first] = await claims(line, '--predicate', 'strength')
  assert.ok(first)
  const { code, err } = await line.aver('review', 'correct', first.id, '--text', 'many')
  assert.equal(code, EXIT.usage)
  assert.match(err, /strength takes quantity/)
  assert.equal((await line.aver('review', 'correct', first.id, '--time', 'last year')).code, EXIT.usage)
  assert.equal((await line.aver('review', 'correct', first.id, '--quantity', '30..150 soldiers')).code, EXIT.ok)
})

test('merging joins two names, and undo parts them exactly as they were', async t => {
  const line = await sampled(t)
  const things = async () => (await line.aver('entities', '--json')).out
  const before = await things()
  assert.equal((await line.aver('merge', 'Georgian Legion', 'Russian Volunteer Corps', '--reason', 'test')).code, EXIT.ok)
  assert.notEqual(await things(), before)
  assert.match((await line.aver('merge', 'Georgian Legion', 'Russian Volunteer Corps')).err, /one here already/)
  await line.aver('review', 'undo')
  assert.equal(await things(), before)
})

test('splitting takes one report’s entity out of a thing, over every rule', async t => {
  const line = await sampled(t)
  type Thing = { readonly id: string; readonly name: string; readonly members: readonly { readonly id: string }[] }
  const things = async (): Promise<Thing[]> => JSON.parse((await line.aver('entities', '--json')).out)
  const shared = (await things()).find(({ members }) => members.length > 1)
  assert.ok(shared, 'the samples share a thing')
  const leaving = shared.members.at(-1)?.id ?? ''
  assert.equal((await line.aver('split', shared.id, leaving)).code, EXIT.ok)
  const after = await things()
  assert.ok(after.some(({ members }) => members.length === 1 && members[0]?.id === leaving))
  assert.equal((await line.aver('split', leaving, leaving)).code, EXIT.usage)
})

test('two that look alike are asked about until somebody keeps them apart', async t => {
  const line = await sampled(t)
  await addNamesInQuestion(line)
  type Pair = { readonly left: string; readonly right: string }
  const pairs = async (): Promise<Pair[]> => JSON.parse((await line.aver('candidates', '--json')).out)
  const [pair] = await pairs()
  assert.ok(pair)
  assert.equal((await line.aver('distinguish', pair.left, pair.right, '--reason', 'two people')).code, EXIT.ok)
  assert.ok((await pairs()).every(({ left, right }) => left !== pair.left || right !== pair.right))
  await line.aver('review', 'undo')
  assert.deepEqual((await pairs())[0], pair)
})

test('a removed report leaves every answer and can be brought back; adding it again brings it back too', async t => {
  const line = await sampled(t)
  const before = await claims(line)
  await line.aver('remove', 'georgian-legion.md', '--reason', 'a draft')
  assert.ok((await claims(line)).length < before.length)
  await line.aver('review', 'undo')
  assert.deepEqual(await claims(line), before)
  await line.aver('remove', 'georgian-legion.md', '--reason', 'a draft')
  assert.equal((await line.aver('sample')).code, EXIT.ok)
  assert.equal((await claims(line)).length, before.length)
})

test('the sample project holds every voice on who raided, and says what to do next', async t => {
  const line = await sampled(t)
  const { out } = await line.aver('disputes', '--about', 'Belgorod')
  for (const voice of ['Russia', 'Analysts', 'The government of Ukraine', 'The Russian Volunteer Corps'])
    assert.ok(out.includes(voice), voice)
})

test('samples are not mixed into a project of one’s own', async t => {
  const line = commandLine(t)
  const { writeFileSync } = await import('node:fs')
  const path = `${line.folder}/own.md`
  writeFileSync(path, 'The Harbour Front is based in Lesk.\n')
  await line.aver('add', path)
  const { code, err } = await line.aver('sample')
  assert.equal(code, EXIT.failed)
  assert.match(err, /folder of its own/)
})

test('the words of a claim are widened and narrowed, but always hold what states it', async t => {
  const line = await sampled(t)
  type Words = { readonly id: string; readonly quote: string; readonly start: number; readonly end: number }
  const one = async (id: string): Promise<Words> => {
    const { quote, start, end } = JSON.parse((await line.aver('claim', id, '--json')).out)
    return { id, quote, start, end }
  }
  const [first] = await claims(line, '--predicate', 'strength')
  assert.ok(first)
  const before = await one(first.id)
  assert.equal((await line.aver('review', 'correct', first.id, '--end', String(before.end - 1))).code, EXIT.ok)
  const after = await one(first.id)
  assert.deepEqual([after.start, after.quote], [before.start, before.quote.slice(0, -1)])
  assert.match((await line.aver('review', 'correct', first.id, '--start', String(before.end))).err, /must hold/)
  await line.aver('review', 'undo')
  assert.deepEqual(await one(first.id), before)
})

test('somebody whom no reader found is introduced by a claim, has a dossier, and goes with it', async t => {
  const line = await sampled(t)
  const words = 'crossed from Ukraine into the Belgorod region'
  const given = ['--subject', 'Ana Torvik', '--predicate', 'attacked', '--object', 'Belgorod']
  assert.match((await line.aver('review', 'add', 'border-raid.txt', words, ...given)).err, /Nothing here is called “Ana Torvik”/)
  const introduce = (what: string) => line.aver('review', 'add', 'border-raid.txt', words, ...given, '--introduce', what)
  assert.match((await introduce('Ana Torvik=boat')).err, /should be like/)
  assert.match((await introduce('Georgian Legion=organization')).err, /is known here/)
  assert.equal((await introduce('Ana Torvik=person')).code, EXIT.ok)
  assert.match((await line.aver('dossier', 'Ana Torvik')).out, /Ana Torvik/)
  assert.match((await line.aver('log')).out, /found Ana Torvik \(person\)/)
  assert.match((await introduce('Ana Torvik=person')).err, /is known here/)
  const claim = (await claims(line)).find(({ subject }) => subject.name === 'Ana Torvik')
  assert.equal(
    (await line.aver('review', 'correct', claim?.id ?? '', '--object', 'Red Barn', '--introduce', 'Red Barn=place')).code,
    EXIT.ok,
  )
  await line.aver('review', 'undo')
  await line.aver('review', 'undo')
  assert.match((await line.aver('dossier', 'Ana Torvik')).err, /Nothing here is called/)
})

test('a claim that no rule read is added by its words, with its sentence and notes, and undo takes it out', async t => {
  const line = await sampled(t)
  const before = await claims(line)
  const words = 'crossed from Ukraine into the Belgorod region'
  const given = ['--subject', 'Russian Volunteer Corps', '--predicate', 'participated_in', '--text', 'a crossing']
  assert.match((await line.aver('review', 'add', 'border-raid.txt', 'never written', ...given)).err, /does not stand there/)
  assert.match((await line.aver('review', 'add', 'border-raid.txt', 'raid', ...given)).err, /more than once/)
  assert.match((await line.aver('review', 'add', 'border-raid.txt', words, ...given)).err, /participated_in takes/)
  const added = await line.aver(
    'review',
    'add',
    'border-raid.txt',
    words,
    '--subject',
    'RVC',
    '--predicate',
    'attacked',
    '--time',
    '2023-05',
  )
  assert.equal(added.code, EXIT.ok, added.err)
  const now = await claims(line)
  const own = now.find(({ id }) => before.every(one => one.id !== id))
  assert.equal(own?.standing, 'accepted')
  assert.equal(own?.subject.name, 'Russian Volunteer Corps')
  assert.match(
    (await line.aver('claim', own?.id ?? '')).out,
    /In May 2023, armed men crossed from Ukraine into the Belgorod region of Russia\./,
  )
  assert.match((await line.aver('log')).out, /read “.*” in Who Raided Belgorod\?/)
  await line.aver('review', 'undo')
  assert.deepEqual(await claims(line), before)
})
