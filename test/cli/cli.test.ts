import assert from 'node:assert/strict'
import { writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { actions } from '../../src/actions/index.ts'
import { EXIT } from '../../src/cli/run.ts'
import type { CommandLine } from './command.ts'
import { commandLine } from './command.ts'

/** Writes a file into the folder of a command line and gives its path. */
function write(line: CommandLine, name: string, text: string): string {
  const path = join(line.folder, name)
  writeFileSync(path, text)
  return path
}

const RAID =
  'The Northern Brigade attacked the town of Dorn in June 2019.[^1] Dorvia denies that the brigade attacked Dorn.\n\n[^1]: Ana Sol, “Raid on Dorn,” Lesk Herald, June 5, 2019, https://example.org/raid.\n'

test('data goes to standard output, talk to standard error', async t => {
  const line = commandLine(t)
  const { code, out, err } = await line.aver('add', write(line, 'raid.md', RAID))
  assert.equal(code, EXIT.ok)
  assert.match(out, /raid\.md +added/)
  assert.match(err, /^added .*raid\.md: 1 notes?, \d+ claims/m)
})

test('a file that cannot be read does not stop the others, and the exit code says so', async t => {
  const line = commandLine(t)
  const good = write(line, 'raid.md', RAID)
  const broken = write(line, 'broken.docx', 'PK\u0003\u0004\u0000\u0000 cut off [Content_Types].xml')
  assert.equal((await line.aver('add', broken, good, join(line.folder, 'none.txt'))).code, EXIT.partial)
  assert.equal((await line.aver('add', broken)).code, EXIT.failed)
  const { out } = await line.aver('documents', '--json')
  assert.deepEqual(
    JSON.parse(out).map((document: { name: string; notes: number; linked: number }) => [document.name, document.notes, document.linked]),
    [['raid.md', 1, 1]],
  )
})

test('a wrong command, flag or value is a usage error that says what to do', async t => {
  const line = commandLine(t)
  for (const argv of [
    ['dosier', 'RVC'],
    ['claims', '--nothing'],
    ['claims', '--predicate', 'hates'],
    ['compare', 'one'],
    ['review', 'reject', 'clm_1'],
  ]) {
    const { code, out, err } = await line.aver(...argv)
    assert.equal(code, EXIT.usage, argv.join(' '))
    assert.equal(out, '')
    assert.notEqual(err, '')
  }
  assert.match((await line.aver('dosier')).err, /Did you mean dossier/)
})

test('a folder that is no project says how to make one', async t => {
  const line = commandLine(t)
  const { code, err } = await line.aver('claims')
  assert.equal(code, EXIT.failed)
  assert.match(err, /aver add FILE/)
})

test('a name that nothing has says what is near', async t => {
  const line = commandLine(t)
  await line.aver('add', write(line, 'raid.md', RAID))
  const { code, err } = await line.aver('dossier', 'Northam')
  assert.equal(code, EXIT.failed)
  assert.match(err, /Did you mean “.*Northern Brigade”/)
})

test('every command prints JSON, and every table CSV, without a word beside it', async t => {
  const line = commandLine(t)
  await line.aver('sample')
  for (const argv of [
    ['documents'],
    ['sources'],
    ['claims'],
    ['entities'],
    ['dossier', 'Georgian Legion'],
    ['disputes'],
    ['compare', 'Georgian Legion', 'Russian Volunteer Corps'],
    ['origins', 'Georgian Legion'],
    ['estimates'],
    ['network'],
    ['network', 'Georgian Legion'],
    ['path', 'Georgian Legion', 'Russia'],
    ['candidates'],
    ['timeline'],
    ['lineage'],
    ['lineage', 'Kastuś Kalinoŭski Regiment'],
    ['search', 'regiment'],
    ['audit'],
    ['review', 'list'],
    ['log'],
    ['doctor'],
  ]) {
    const json = await line.aver(...argv, '--json')
    assert.doesNotThrow(() => JSON.parse(json.out), argv.join(' '))
    const csv = await line.aver(...argv, '--csv')
    assert.match(csv.out, /^[\w,]+\r\n/, argv.join(' '))
    assert.equal(csv.err, '', argv.join(' '))
    assert.notEqual((await line.aver(...argv)).out, '', argv.join(' '))
  }
})

test('explain says what made a claim more or less sure', async t => {
  const line = commandLine(t)
  await line.aver('sample')
  const { out } = await line.aver('claims', '--json', '--limit', '1')
  const explained = await line.aver('explain', JSON.parse(out)[0].id)
  assert.match(explained.out, /\n  rule \S+, confidence \d+ %\n  (?:for|against)  [^\n]+=[^\n]* \(\d\.\d\d\)\n/)
})

test('a command without a table refuses CSV', async t => {
  const line = commandLine(t)
  await line.aver('sample')
  const { out } = await line.aver('claims', '--json', '--limit', '1')
  const { code, err } = await line.aver('explain', JSON.parse(out)[0].id, '--csv')
  assert.equal(code, EXIT.usage)
  assert.match(err, /--json/)
})

test('the audit exits with 4 when it finds anything of severity warning or above', async t => {
  const line = commandLine(t)
  const sound = write(line, 'sound.md', RAID)
  const faulty = write(line, 'faulty.md', `${RAID}\nThe brigade is led by Anton Velk.[^2]\n\n[^2]: Hartmann, “Unknown Work.”\n`)
  const good = await line.aver('audit', sound)
  assert.equal(good.code, EXIT.ok, good.out)
  assert.equal((await line.aver('audit', faulty)).code, EXIT.findings)
})

/** Who a decision is logged under. */
const by = async (one: CommandLine, ...flags: string[]): Promise<string> => {
  await one.aver('remove', 'raid.md', '--reason', 'test', ...flags)
  const { out } = await one.aver('log', '--json')
  await one.aver('review', 'undo')
  return JSON.parse(out)[0].by
}

test('flag goes before environment, environment before the project’s file, that before the user’s', async t => {
  const line = commandLine(t, { AVER_PERSON: 'env' })
  const plain = commandLine(t)
  for (const one of [line, plain]) {
    await one.aver('add', write(one, 'raid.md', RAID))
    mkdirSync(join(one.folder, 'home', 'aver'), { recursive: true })
    writeFileSync(join(one.folder, 'home', 'aver', 'config.json'), '{"person":"user file"}')
  }
  assert.equal(await by(plain), 'user file')
  for (const one of [line, plain]) writeFileSync(join(one.folder, '.aver', 'config.json'), '{"person":"project file"}')
  assert.equal(await by(plain), 'project file')
  assert.equal(await by(line), 'env')
  assert.equal(await by(line, '--person', 'flag'), 'flag')
  writeFileSync(join(plain.folder, '.aver', 'config.json'), '{"persona":"typo"}')
  const { code, err } = await plain.aver('claims')
  assert.equal(code, EXIT.failed)
  assert.match(err, /config\.json.*cannot be used/)
})

test('help names every command, and every command has help with an example', async t => {
  const line = commandLine(t)
  const { out } = await line.aver('--help')
  for (const { name, about, cli } of actions) {
    assert.ok(out.includes(name.split(' ')[0] ?? ''), name)
    const help = await line.aver(...name.split(' '), '--help')
    assert.equal(help.code, EXIT.ok)
    assert.ok(help.out.replace(/\s+/g, ' ').includes(about.replace(/\s+/g, ' ')), name)
    assert.ok((cli.examples ?? []).length > 0, `${name} has no example`)
  }
})

test('completions are made for every shell from the same table', async t => {
  const line = commandLine(t)
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, out } = await line.aver('completions', shell)
    assert.equal(code, EXIT.ok)
    for (const { name } of actions) assert.ok(out.includes(name.split(' ').at(-1) ?? ''), `${shell} lacks ${name}`)
  }
})

test('control and bidi characters of a document never reach the terminal', async t => {
  const line = commandLine(t)
  await line.aver(
    'add',
    write(line, 'evil.md', 'The \u001B[31mNorthern\u202E Brigade attacked Dorn in 2019. The Northern Brigade is based in Lesk.\n'),
  )
  for (const argv of [['claims'], ['entities'], ['search', 'brigade'], ['documents']])
    assert.doesNotMatch((await line.aver(...argv)).out, /[\u001B\u202E]/)
})
