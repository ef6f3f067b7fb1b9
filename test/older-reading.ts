import assert from 'node:assert/strict'

import { readDocument } from '../src/documents/read.ts'
import { analyse } from '../src/extract/analyse.ts'
import type { Analysis } from '../src/model/analysis.ts'
import { openProject } from '../src/store/project.ts'
import type { Act, DocumentRow, Store } from '../src/store/store.ts'
import { models } from './reading.ts'

/** When and by whom the older reading was made. */
export const earlier: Act = { by: 'tester', at: '2026-01-05T12:00:00.000Z' }

/** Adds a Markdown report to the project in a folder as an older engine read it: by `older`, from what today's reads. */
export async function addOlder(
  folder: string,
  text: string,
  older: (analysis: Analysis) => Analysis,
  decide: (store: Store, row: DocumentRow) => Promise<void> = async () => undefined,
): Promise<DocumentRow> {
  const bytes = new TextEncoder().encode(text)
  const { analysis } = analyse(await readDocument({ name: 'raid.md', bytes }), models())
  const store = await openProject(folder, 'write', assert.fail)
  try {
    const sha256 = await store.keepOriginal(bytes)
    const row = await store.add({ sha256, name: 'raid.md', engine: 'aver 0.0.1', analysis: older(analysis) }, earlier)
    await decide(store, row)
    return row
  } finally {
    await store.close()
  }
}

/** Without its last claim, the first as a likelihood only, and with one more that no reader finds there today. */
export function asReadBefore(analysis: Analysis): Analysis {
  const [first, second, ...rest] = analysis.claims
  assert.ok(first !== undefined && second !== undefined && rest.length > 0)
  const stray = { ...second, predicate: 'rival_of', object: second.subject } as const
  return { ...analysis, claims: [{ ...first, certainty: 'likely' }, second, stray, ...rest.slice(0, -1)] }
}
