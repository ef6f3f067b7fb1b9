import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

import { commandsPage } from '../../scripts/manual/commands.ts'

const root = join(import.meta.dirname, '..', '..')

test('the manual’s page of commands is that of the action table', () => {
  assert.equal(readFileSync(join(root, 'docs', 'manual', 'commands.md'), 'utf8'), commandsPage(), 'run: node scripts/manual.ts')
})

test('every link between documents leads somewhere', () => {
  const pages = [
    ...readdirSync(root).filter(name => name.endsWith('.md')),
    ...readdirSync(join(root, 'docs', 'manual')).flatMap(name => (name.endsWith('.md') ? [join('docs', 'manual', name)] : [])),
  ]
  assert.ok(pages.length > 8)
  for (const page of pages)
    for (const [, link = ''] of readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g))
      assert.ok(existsSync(join(root, dirname(page), link)), `${page} links to ${link}`)
})
