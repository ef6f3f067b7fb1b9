import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'

import { buildWorkbench } from './build.ts'

const built = join(import.meta.dirname, '..', '..', 'dist', 'web')

/** Bytes that the first page may bring: code and style as gzip, the two Latin fonts as they are. */
const MOST = 350 * 1024

test('the first page is at most 350 kB', async () => {
  await buildWorkbench()
  const files = await readdir(join(built, 'assets'))
  const named = (pattern: RegExp): string[] => files.filter(name => pattern.test(name))
  const code = new Set<string>()
  const follow = async (name: string): Promise<void> => {
    if (code.has(name)) return
    code.add(name)
    const text = await readFile(join(built, 'assets', name), 'utf8')
    for (const [, next = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) await follow(next)
  }
  for (const name of named(/^(?:index|app|home)-[\w-]+\.js$/)) await follow(name)
  const sizes = [...code, ...named(/\.css$/)].map(async name => gzipSync(await readFile(join(built, 'assets', name))).length)
  const fonts = named(/^(?:inter|source-serif-4)-latin-wght-normal-.*\.woff2$/).map(
    async name => (await readFile(join(built, 'assets', name))).length,
  )
  const bytes = (await Promise.all([...sizes, ...fonts])).reduce((sum, size) => sum + size, 0)
  assert.ok(code.size > 5, 'the code is found at all')
  assert.equal(fonts.length, 2)
  assert.ok(bytes <= MOST, `${bytes} bytes`)
})
