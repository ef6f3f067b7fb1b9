import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'

import { readXml } from '../../src/documents/bytes/xml.ts'
import { openZip } from '../../src/documents/bytes/zip.ts'
import { Problem } from '../../src/model/problem.ts'
import { zipOf } from './zip-maker.ts'

const named = (bytes: Uint8Array) => ({ name: 'made.zip', bytes })

async function refusal(action: () => unknown): Promise<Problem> {
  try {
    await action()
  } catch (error) {
    assert.ok(error instanceof Problem, String(error))
    return error
  }
  return assert.fail('It was not refused.')
}

test('the parts of a zipped document are read one by one', async () => {
  const zip = await openZip(named(await zipOf({ mimetype: 'made', 'text/one.xml': '<a/>' })))
  assert.deepEqual(zip.names, ['mimetype', 'text/one.xml'])
  assert.deepEqual(await zip.part('text/one.xml'), Buffer.from('<a/>'))
  assert.equal(await zip.part('text/two.xml'), undefined)
})

test('a part that unpacks to hundreds of megabytes is refused before it is unpacked', async () => {
  const zip = await openZip(named(await zipOf({ mimetype: 'made', 'text.xml': Buffer.alloc(120 * 2 ** 20) })))
  assert.equal((await refusal(() => zip.part('text.xml'))).code, 'too-large')
})

test('a part packed far tighter than words are is refused', async () => {
  const zip = await openZip(named(await zipOf({ mimetype: 'made', 'text.xml': Buffer.alloc(8 * 2 ** 20) })))
  assert.match((await refusal(() => zip.part('text.xml'))).message, /packed \d+ times/)
})

test('a part that says it is smaller than it is, is refused', async () => {
  const bytes = await zipOf({ mimetype: 'made', 'text.xml': 'word '.repeat(1000) })
  const directory = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  bytes.writeUInt32LE(100, directory + 24)
  const zip = await openZip(named(bytes))
  assert.match((await refusal(() => zip.part('text.xml'))).message, /damaged: text.xml/)
})

test('an archive of more than ten thousand parts is refused', async () => {
  const bytes = await zipOf({ mimetype: 'made' })
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  bytes.writeUInt16LE(10_001, end + 8)
  bytes.writeUInt16LE(10_001, end + 10)
  assert.match((await refusal(() => openZip(named(bytes)))).message, /10001 parts/)
})

test('parts that lead out of the archive or come twice are left out and told', async () => {
  const bytes = await zipOf({ mimetype: 'made', 'xx/outside': 'a', one: 'b', two: 'c' })
  const turned = Buffer.from(bytes.toString('latin1').replaceAll('xx/outside', '../outside').replaceAll('two', 'one'), 'latin1')
  const zip = await openZip(named(turned))
  assert.deepEqual(zip.names, ['mimetype', 'one'])
  assert.deepEqual(
    zip.problems.map(problem => problem.code),
    ['part-left-out', 'part-left-out'],
  )
})

test('an archive cut short is told as such, and so is a part with wrong bytes', async () => {
  const bytes = await zipOf({ mimetype: 'made', 'text.xml': 'word '.repeat(1000) })
  assert.match((await refusal(() => openZip(named(bytes.subarray(0, bytes.length - 40))))).message, /cut short/)
  bytes[38] = 65
  assert.match((await refusal(async () => (await openZip(named(bytes))).part('mimetype'))).message, /damaged: mimetype/)
})

test('XML that defines entities, nests without end or breaks off is refused', async () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
  assert.match((await refusal(() => readXml(bomb, 'text.xml'))).message, /document type/)
  assert.equal((await refusal(() => readXml('<a>'.repeat(300_000), 'text.xml'))).code, 'too-large')
  assert.match((await refusal(() => readXml('<a><b>', 'text.xml'))).message, /no whole XML/)
})
