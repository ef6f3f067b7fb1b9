import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { build } from 'vite'

const root = join(import.meta.dirname, '..', '..')
const built = join(root, 'dist', 'web')
const stamp = join(built, '.sources')
const lock = join(root, 'dist', 'web.lock')

/** What the workbench is made of. */
const SOURCES = ['src/web', 'src/model', 'src/text', 'src/weigh', 'src/formats', 'vite.config.ts', 'package-lock.json', 'NOTICE']

/** Milliseconds after which a build that did not end is taken for one that was killed, and between two looks at it. */
const LOST = 120_000
const LOOK_EVERY = 100

/**
 * Builds the workbench as a person would get it, unless it stands there already, made of the same sources. Test files that run at the same
 * time wait for the one that builds.
 */
export async function buildWorkbench(): Promise<void> {
  const sources = await printOf(SOURCES)
  await mkdir(join(root, 'dist'), { recursive: true })
  while (!(await take())) await pause(LOOK_EVERY)
  try {
    if ((await readFile(stamp, 'utf8').catch(() => '')) === sources) return
    await build({ root: join(root, 'src', 'web'), configFile: join(root, 'vite.config.ts'), logLevel: 'error' })
    await writeFile(stamp, sources)
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

/** Whether the lock is ours now. */
async function take(): Promise<boolean> {
  const held = await stat(lock).catch(() => undefined)
  if (held !== undefined && Date.now() - held.mtimeMs > LOST) await rm(lock, { recursive: true, force: true })
  return await mkdir(lock).then(
    () => true,
    () => false,
  )
}

/** A hash of files, and of all files in folders. */
async function printOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    const isFolder = (await stat(join(root, path))).isDirectory()
    const inside = isFolder ? (await readdir(join(root, path), { recursive: true })).toSorted() : ['']
    for (const name of inside) {
      const file = join(root, path, name)
      if ((await stat(file)).isFile()) hash.update(`${path}/${name}\0`).update(await readFile(file))
    }
  }
  return hash.digest('hex')
}
