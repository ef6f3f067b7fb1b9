import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'

import { readDocument } from '../../src/documents/read.ts'
import { Problem } from '../../src/model/problem.ts'

/** A file that holds these streams, each a dictionary with its bytes; enough for what looks at them before the file is opened. */
const fileOf = (...streams: readonly (readonly [string, Buffer])[]): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...streams.map(([dictionary, bytes], index) =>
      Buffer.concat([Buffer.from(`${index + 1} 0 obj\n<< ${dictionary} >>\nstream\n`), bytes, Buffer.from('\nendstream\nendobj\n')]),
    ),
  ])

async function refusal(bytes: Buffer): Promise<Problem> {
  const failed: unknown = await readDocument({ name: 'made.pdf', bytes }).catch((error: unknown) => error)
  assert.ok(failed instanceof Problem, String(failed))
  return failed
}

test('a stream that would unpack to more than the machine should hold is refused before it is opened', async () => {
  const { code, message } = await refusal(fileOf(['/Filter /FlateDecode', deflateSync(Buffer.alloc(80 * 2 ** 20))]))
  assert.equal(code, 'too-large')
  assert.match(message, /more than 64 MB/)
})

test('a stream packed twice over is refused', async () => {
  const twice = deflateSync(deflateSync(Buffer.alloc(2 ** 20)))
  assert.match((await refusal(fileOf(['/Filter [/FlateDecode /FlateDecode]', twice]))).message, /packed twice/)
})

test('forms that draw each other without end are refused', async () => {
  const draw = Buffer.from('/X Do '.repeat(10))
  const forms = Array.from(
    { length: 9 },
    (_, index) => [`/Subtype /Form /Resources << /XObject << /X ${index + 2} 0 R >> >>`, draw] as const,
  )
  assert.match((await refusal(fileOf(...forms))).message, /over and over/)
})

test('a large picture is no reason to refuse a file', async () => {
  const picture = ['/Subtype /Image /Filter /FlateDecode', deflateSync(Buffer.alloc(80 * 2 ** 20))] as const
  assert.notEqual((await refusal(fileOf(picture))).code, 'too-large')
})
