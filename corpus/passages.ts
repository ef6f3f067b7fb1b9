import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { compile } from './compile.ts'
import type { PassageRecord } from './record.ts'

/** A folder of the corpus: the passages themselves, or those that were annotated a second time. */
export type Folder = 'passages' | 'second'

/** Ids of the passages in a folder, in order. */
export function passageIds(folder: Folder): string[] {
  return readdirSync(join(import.meta.dirname, folder))
    .filter(name => name.endsWith('.txt'))
    .map(name => name.slice(0, -'.txt'.length))
    .toSorted()
}

/** The source of one passage. */
export function passageSource(folder: Folder, id: string): string {
  return readFileSync(join(import.meta.dirname, folder, `${id}.txt`), 'utf8')
}

/** Every passage of a folder, compiled; the first that is not well-formed is thrown as a `Problem`. */
export function passages(folder: Folder): PassageRecord[] {
  return passageIds(folder).map(id => compile(id, passageSource(folder, id)))
}
