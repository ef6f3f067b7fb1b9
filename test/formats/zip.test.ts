import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'

import { openZip } from '../../src/documents/bytes/zip.ts'
import { zipOf } from '../../src/formats/zip.ts'

const AT = '2026-03-01T12:30:40.000Z'

test('what is packed is unpacked as it was, names and texts in every script, and an empty file', async () => {
  const files = [
    { name: 'tables/claims.csv', text: 'a,b\r\n1,2\r\n' },
    { name: 'texts/Київ.txt', text: 'Легіон “Грузинський” 🜂\n'.repeat(5000) },
    { name: 'empty.json', text: '' },
  ]
  const archive = await openZip({ name: 'all.zip', bytes: zipOf(files, AT) })
  assert.deepEqual([...archive.names].toSorted(), files.map(({ name }) => name).toSorted())
  for (const { name, text } of files) assert.equal(Buffer.from((await archive.part(name)) ?? []).toString('utf8'), text)
})

test('the same files at the same instant make the same bytes', () => {
  const files = [{ name: 'a', text: 'b' }]
  assert.deepEqual(zipOf(files, AT), zipOf(files, AT))
  assert.notDeepEqual(zipOf(files, AT), zipOf(files, '2026-03-02T12:30:40.000Z'))
})
