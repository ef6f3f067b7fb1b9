import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

import { readText } from '../../src/documents/text.ts'
import { analyse } from '../../src/extract/analyse.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import { openProject } from '../../src/store/project.ts'
import { sha256 } from '../../src/store/sql/seal.ts'
import type { DocumentRow, Store } from '../../src/store/store.ts'
import { models } from '../reading.ts'

/** A folder that is gone when the test is over. */
export function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'aver-store-'))
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

export const baseFile = (project: string): string => join(project, '.aver', 'base.sqlite')

/** An open base in a folder; damage that it meets is collected. */
export async function open(t: TestContext, project: string): Promise<{ readonly store: Store; readonly damaged: readonly string[] }> {
  const damaged: string[] = []
  const store = await openProject(project, 'write', what => damaged.push(what))
  t.after(() => store.close())
  return { store, damaged }
}

export const analysisOf = (text: string): Analysis => analyse(readText(text), models()).analysis

export const act = { by: 'tester', at: '2026-03-01T12:00:00.000Z' }

/** Adds a text as a document of that name. */
export async function addText(store: Store, name: string, text: string, by = act): Promise<DocumentRow> {
  const bytes = new TextEncoder().encode(text)
  await store.keepOriginal(bytes)
  return await store.add({ sha256: sha256(bytes), name, engine: 'test', analysis: analysisOf(text) }, by)
}

export const RAID = [
  'The Northern Brigade was founded in May 2014 by Anton Velk.',
  'The brigade says that it attacked the town of Dorn in June 2019.',
  'Dorvia denies that the Northern Brigade attacked Dorn.',
  'The brigade numbers 300 to 500 fighters.',
].join(' ')
