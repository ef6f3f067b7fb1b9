import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'

import { coverageOf } from '../../src/citations/coverage.ts'
import { readDocument } from '../../src/documents/read.ts'
import { audited, auditOf } from './audited.ts'

const notes = '\n\n[^1]: Duarte, The Quay (London: Quay, 1999).\n\n[^2]: Holm, The Wall (London: Quay, 2001).\n'

/** Each sentence of a body with how it is covered and by which notes: "direct 1". */
async function coverage(body: string): Promise<readonly string[]> {
  const { document, sentences } = await audited(body + notes)
  return coverageOf(document, sentences).map(({ coverage, notes }) => [coverage, ...notes].join(' '))
}

const cases: readonly (readonly [what: string, body: string, expected: readonly string[]])[] = [
  ['a marker at the end of a sentence', 'The guards left.[^1] They came back.[^2]', ['direct 1', 'direct 2']],
  ['sentences before a marker', 'The guards slept. They woke. They left.[^1]', ['carried 1', 'carried 1', 'direct 1']],
  ['sentences after the last marker of their paragraph', 'The guards left.[^1] They came back. They slept.', ['direct 1', 'none', 'none']],
  ['a marker of the next paragraph', 'The guards slept. They woke.\n\nThey left.[^1]', ['none', 'none', 'direct 1']],
  ['a marker in the middle of a sentence', 'The guards left,[^1] and the men came back. They slept.', ['direct 1', 'none']],
  ['two markers in one sentence', 'The guards left,[^1] and the men came back.[^2]', ['direct 1 2']],
  ['two markers in a row', 'They slept. The guards left.[^1][^2]', ['carried 1 2', 'direct 1 2']],
  ['a marker after a closing quotation mark', 'He said: “The guards left.”[^1] They slept.', ['direct 1', 'none']],
  ['a quotation of two sentences', 'He said: “The guards left. They came back.”[^1]', ['carried 1', 'direct 1']],
  ['a block quotation', 'He wrote at length.\n\n> The guards left. They came back.[^1]', ['none', 'carried 1', 'direct 1']],
  ['the words that lead to a block quotation', 'They slept. He wrote:\n\n> The guards left.[^1]', ['none', 'carried 1', 'direct 1']],
  ['a heading', '# The guards and the bridge\n\nThe guards left.[^1]', ['none', 'direct 1']],
  ['items of a list', '- The guards left.[^1]\n- The men came back.', ['direct 1', 'none']],
]

for (const [what, body, expected] of cases) test(`covers ${what}`, async () => assert.deepEqual(await coverage(body), expected))

test('covers a sentence with a link by the page that it links to, and its neighbours not', async () => {
  const page =
    '<article><h1>The quay</h1><p>The guards left, <a href="https://times.example/left">the Times wrote</a>. They slept. ' +
    'The men <a href="https://post.example/back">came back</a> at night and stayed in the town for a long time.</p></article>'
  const document = await readDocument({ name: 'quay.html', bytes: Buffer.from(`<html><body>${page}</body></html>`) })
  const { sentences, citations, sources } = auditOf(document)
  assert.deepEqual(
    coverageOf(document, sentences).map(({ coverage, notes }) => [coverage, ...notes].join(' ')),
    ['none', 'linked 1', 'none', 'linked 2'],
  )
  assert.deepEqual(
    citations.map(({ note, source }) => [note, sources.find(({ id }) => id === source)?.csl.URL]),
    [
      [1, 'https://times.example/left'],
      [2, 'https://post.example/back'],
    ],
  )
})
