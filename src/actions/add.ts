import { z } from 'zod'

import type { DocumentId } from '../model/id.ts'
import { stateAfter } from '../model/log.ts'
import { Problem } from '../model/problem.ts'
import type { DocumentRow, Store } from '../store/store.ts'
import type { World } from './action.ts'
import { action, actOf } from './action.ts'
import { scansAs, scans } from './ocr.ts'

/** What became of one file. */
type Outcome = {
  readonly file: string
  readonly result: 'added' | 'read again' | 'already here' | 'failed'
  readonly document: string | null
  readonly notes: number
  readonly claims: number
  readonly remark: string
}

/** Reads documents into the base, each whole or not at all. Interrupted, it goes on where it stopped when it is run again. */
export const add = action({
  name: 'add',
  about: 'Read documents into the base: their notes, sources and claims. The first one makes the project.',
  changes: true,
  input: z.object({ files: z.array(z.string()).min(1).describe('Files, or folders of files'), ...scans }),
  cli: {
    positional: ['files'],
    examples: ['add report.docx', 'add reports/', 'add --ocr scans/', 'add --ocr-language ukr+eng scans/', 'add --project ~/ukraine *.md'],
  },
  async run({ files, ...wish }, world) {
    const paths = await pathsOf(files, world)
    const outcomes = await addFiles(paths, world, scansAs(wish))
    const failed = outcomes.filter(({ result }) => result === 'failed').length
    const left = paths.length - outcomes.length
    if (left > 0) world.say(`Interrupted with ${left} of ${paths.length} files to go; run the same command to go on.`)
    return {
      data: outcomes,
      text: '',
      table: {
        columns: ['file', 'result', 'document', 'notes', 'claims', 'remark'],
        rows: outcomes.map(({ file, result, document, notes, claims, remark }) => [file, result, document, notes, claims, remark]),
      },
      ...(left > 0 ? { ended: 'interrupted' } : failed === 0 ? {} : { ended: failed === outcomes.length ? 'failed' : 'partial' }),
    }
  },
})

/** Reads files into the base one by one until it is interrupted; one that fails never stops the others. */
export async function addFiles(paths: readonly string[], world: World, reading: Reading = {}): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const path of paths) {
    if (world.interrupted.aborted) break
    world.progress({ task: 'reading', done: outcomes.length, total: paths.length })
    outcomes.push(await addOne(path, world, reading))
  }
  world.progress({ task: 'reading', done: outcomes.length, total: paths.length })
  return outcomes
}

async function pathsOf(files: readonly string[], world: World): Promise<string[]> {
  const paths: string[] = []
  for (const file of files) paths.push(...(await world.listFiles(file)))
  return [...new Set(paths)]
}

type Reading = Partial<ReturnType<typeof scansAs>>

async function addOne(path: string, world: World, reading: Reading): Promise<Outcome> {
  try {
    const file = await world.readFile(path)
    const store = await world.store('write')
    const sha256 = await store.keepOriginal(file.bytes)
    const known = (await store.readingsOf(sha256)).at(-1)
    const state = stateAfter(await store.events())
    const again = reading.ocr === true && known !== undefined && (await leftPicturesOut(store, known.id)) ? known.id : undefined
    if (known !== undefined && again === undefined && state.documents.has(known.id)) return outcomeOf(path, 'already here', known, '')
    const onPage = (done: number, total: number): void => world.progress({ task: `recognising ${file.name}`, done, total })
    const analysis = await world.analyse(await world.parse(file, { ...reading, onPage }))
    for (const { message } of analysis.document.problems) world.warn(new Problem('bad-input', `${path}: ${message}`))
    if (known !== undefined && again !== undefined && analysis.document.recognised.length === 0)
      return outcomeOf(path, 'already here', known, 'no words were recognised on its pages')
    const row = await store.add({ sha256, name: file.name, engine: world.engine, analysis, again }, actOf(world))
    const result = again === undefined ? 'added' : 'read again'
    const remark = again === undefined ? await editionRemark(store, row.editionOf) : await againRemark(store, again)
    world.say(`${result} ${path}: ${row.notes} notes, ${row.claims} claims${remark === '' ? '' : `; ${remark}`}`)
    return outcomeOf(path, result, row, remark)
  } catch (error) {
    const problem = error instanceof Problem ? error : ownFault(path, error)
    world.warn(problem)
    return { file: path, result: 'failed', document: null, notes: 0, claims: 0, remark: problem.message }
  }
}

/** A fault of the program's own, which must not stop the other documents. */
const ownFault = (path: string, error: unknown): Problem =>
  new Problem('bad-input', `${path}: Aver itself failed on this document: ${error instanceof Error ? error.message : String(error)}`, {
    hint: 'Nothing of it was added. Please report it, with the document if you may share it.',
    cause: error,
  })

const outcomeOf = (file: string, result: Outcome['result'], { id, notes, claims }: DocumentRow, remark: string): Outcome => ({
  file,
  result,
  document: id,
  notes,
  claims,
  remark,
})

/** Whether all pages that are pictures were left out when it was read. */
async function leftPicturesOut(store: Store, id: DocumentId): Promise<boolean> {
  const analysis = await store.analysis(id)
  if (analysis === undefined) return false
  const { problems, recognised } = analysis.document
  return recognised.length === 0 && problems.some(({ code }) => code === 'no-text' || code === 'unknown-letters')
}

/** A new reading takes the place of the old one, which stays as it was: what people decided goes over where the words are the same. */
async function againRemark(store: Store, old: DocumentId): Promise<string> {
  const { reviews, added, heirs } = stateAfter(await store.events())
  const claims = await store.claims(old)
  const own = new Set([...claims.map(({ id }) => id), ...added.filter(({ document }) => document === old).map(({ claim }) => claim)])
  const left = [...own].filter(id => !heirs.has(id) && (reviews.has(id) || added.some(({ claim }) => claim === id))).length
  const stays = left === 0 ? '' : `; ${left} decided or added by hand stand in the earlier reading ${old} alone`
  return `its scanned pages are recognised now${stays}`
}

async function editionRemark(store: Store, editionOf: string | null): Promise<string> {
  if (editionOf === null) return ''
  const old = (await store.documents()).find(document => document.id === editionOf)
  return `a new edition of ${old?.name ?? editionOf}`
}
