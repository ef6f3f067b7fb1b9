import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

import { refuse } from './problem.ts'

/** Kinds of file that the workbench is made of. */
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Names in which the bundler has put a hash of the content: such a file never changes. */
const HASHED = /^assets\/.+-[\w-]{8,}\.\w+$/

/**
 * A file of the built workbench, or its first page for a path of its own. Only files that lie in the folder are ever opened, found by
 * listing it: a path is compared, never followed.
 */
export async function workbenchFile(folder: string, path: string, seen: string | null): Promise<Response> {
  const files = await filesIn(folder)
  const asked = decoded(path)
  if (asked === undefined) return refuse('usage', 'The path is not well formed.')
  if (!files.includes('index.html')) return asked === '' ? notBuilt() : missing()
  const isPage = !asked.startsWith('assets/') && extname(asked) === ''
  const name = files.includes(asked) ? asked : isPage ? 'index.html' : undefined
  const kind = name === undefined ? undefined : KINDS[extname(name)]
  if (name === undefined || kind === undefined) return missing()
  const bytes = await readFile(join(folder, name))
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const headers = {
    'content-type': kind,
    etag: tag,
    'cache-control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  return tag === seen ? new Response(null, { status: 304, headers }) : new Response(new Uint8Array(bytes), { headers })
}

const missing = (): Response => refuse('not-found', 'There is no such page.')

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path).replace(/^\//, '')
  } catch {
    return undefined
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter(entry => entry.isFile()).map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** What stands in the workbench's place in a checkout where it was not built. */
const notBuilt = (): Response =>
  new Response(
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Aver</title>
<h1>The workbench is not built yet</h1>
<p>Aver is running, and its HTTP interface answers (<a href="/api/openapi.json">what it can do</a>), but this checkout holds no built pages.</p>
<p>Build them with <code>npm run build</code> in the folder of the checkout, then load this page again.</p>
</html>
`,
    { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } },
  )
