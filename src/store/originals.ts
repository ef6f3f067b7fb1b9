import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { Problem } from '../model/problem.ts'
import { sha256 } from './sql/seal.ts'

/** Originals by the SHA-256 of their bytes, one file each, never changed. */
export type Originals = {
  /** Keeps the bytes, on disk before it answers, and gives their hash. */
  readonly keep: (bytes: Uint8Array) => Promise<string>
  /** The bytes, checked against their hash; undefined where they were never kept. */
  readonly read: (hash: string) => Promise<Uint8Array | undefined>
  /** Hashes of all that is kept. */
  readonly list: () => Promise<readonly string[]>
}

/** Originals in a folder, two letters of the hash a subfolder. */
export function originalsIn(folder: string): Originals {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), hash)
  return {
    async keep(bytes) {
      const hash = sha256(bytes)
      const path = pathOf(hash)
      if (await isThere(path)) return hash
      const parent = join(folder, hash.slice(0, 2))
      await mkdir(parent, { recursive: true, mode: 0o700 })
      const temporary = `${path}.${process.pid}.tmp`
      const file = await open(temporary, 'w', 0o400)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(temporary, path)
      await syncFolder(parent)
      return hash
    },
    async read(hash) {
      const bytes = await readFile(pathOf(hash)).catch(absent)
      if (bytes !== undefined && sha256(bytes) !== hash)
        throw new Problem('damaged', `The original ${hash.slice(0, 12)} is not as it was kept.`, { hint: 'Bring it back from a backup.' })
      return bytes
    },
    async list() {
      const entries = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(absent)) ?? []
      const leftOver = entries.filter(entry => entry.isFile() && entry.name.endsWith('.tmp'))
      for (const entry of leftOver) await rm(join(entry.parentPath, entry.name), { force: true })
      return entries
        .filter(entry => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
        .map(entry => entry.name)
        .toSorted()
    },
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}

/** A rename is only sure to last once its folder is on disk; systems that cannot open a folder need not. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined)
  try {
    await folder?.sync()
  } catch {
    // Windows opens no folders for syncing
  } finally {
    await folder?.close()
  }
}
