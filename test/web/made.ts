import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '..', '..')

/** Milliseconds after which a making that did not end is taken for one that was killed, and between two looks at it. */
const LOST = 120_000
const LOOK_EVERY = 100

/**
 * Makes the folder `dist/NAME`, unless it stands there already, made of the same sources. Test files that run at the same time wait for the
 * one that makes it.
 */
export async function made(name: string, sources: readonly string[], make: () => Promise<void>): Promise<void> {
  const print = await printOf(sources)
  const [stamp, lock] = [join(root, 'dist', name, '.sources'), join(root, 'dist', `${name}.lock`)]
  await mkdir(join(root, 'dist'), { recursive: true })
  while (!(await take(lock))) await pause(LOOK_EVERY)
  try {
    if ((await readFile(stamp, 'utf8').catch(() => '')) === print) return
    await make()
    await writeFile(stamp, print)
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

/** Whether the lock is ours now. */
async function take(lock: string): Promise<boolean> {
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
