import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { readText } from '../../src/documents/text.ts'
import { Analyst } from '../../src/jobs/analyst.ts'
import { modelFiles } from '../../src/language/models.ts'
import { analysisOf, RAID } from '../store/bases.ts'

const weights = async () =>
  Object.fromEntries(modelFiles.map(name => [name, readFileSync(join(import.meta.dirname, '..', '..', 'models', name))]))

test('a thread of its own finds the same in a document, while others are answered', async t => {
  const analyst = new Analyst(weights)
  t.after(() => analyst.close())
  let answered = 0
  const clock = setInterval(() => answered++, 1)
  const found = await Promise.all([analyst.analyse(readText(RAID)), analyst.analyse(readText('Anton Velk leads the Northern Brigade.'))])
  clearInterval(clock)
  assert.deepEqual(found[0], analysisOf(RAID))
  assert.ok(answered > 0)
})

test('a document that cannot be analysed fails alone', async t => {
  const analyst = new Analyst(weights)
  t.after(() => analyst.close())
  const broken = { ...readText(RAID), blocks: [{ kind: 'paragraph', span: { start: -1, end: -1 }, level: null, page: null } as const] }
  await assert.rejects(analyst.analyse(broken))
  assert.deepEqual(await analyst.analyse(readText(RAID)), analysisOf(RAID))
})
