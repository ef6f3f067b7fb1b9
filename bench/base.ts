import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

import type { Answer, World } from '../src/actions/action.ts'
import { readBase } from '../src/actions/base.ts'
import { compare } from '../src/actions/compare.ts'
import { describe } from '../src/actions/describe.ts'
import { disputes } from '../src/actions/disputes.ts'
import { dossier } from '../src/actions/dossier.ts'
import { network } from '../src/actions/network.ts'
import { path } from '../src/actions/path.ts'
import { remove } from '../src/actions/remove.ts'
import { search } from '../src/actions/search.ts'
import { openProject } from '../src/store/project.ts'
import { sha256 } from '../src/store/sql/seal.ts'
import type { DocumentRow, Store } from '../src/store/store.ts'
import { disputes as disputesIn } from '../src/weigh/disputes.ts'
import { networkOf } from '../src/weigh/network.ts'
import { randoms } from '../test/random.ts'
import { madeAnalysis } from '../test/store/made-analysis.ts'
import { cpu, ownCpu, printTable, ratio, forEachSize, shareOf } from './measure.ts'

/**
 * A project on disk with 1,000 to 100,000 made claims (or as many as are named), each size in a process of its own, asked as a person asks
 * it, by actions: the 50th and 95th percentile of whole answers (processor time of the thread that gives them), as each door asks for one of data, words and table; what it costs to bring the base up to
 * date after one more document, short and long, an edition, a description and a removal, beside reading it whole. A folder named after the
 * number keeps the project, made there where there is none, which then is only asked.
 */
const SIZES = [1000, 10_000, 100_000]
const ASKED = 60
/** Claims of a document, as in the longer reports at hand. */
const LENGTH = 1000
const LONG = 6000

const by = { by: 'analyst', at: '2026-03-01T12:00:00.000Z' }
const ms = (seconds: number): string => `${(1000 * seconds).toFixed(1)} ms`

const none = (): never => {
  throw new Error('nothing but the base is there')
}

function worldOf(store: Store, project: string): World {
  return {
    store: async () => store,
    engine: 'bench',
    command: 'aver',
    project,
    now: () => by.at,
    person: by.by,
    grades: false,
    models: none,
    places: none,
    readFile: none,
    parse: none,
    drawPage: none,
    erase: none,
    analyse: none,
    listFiles: none,
    samples: none,
    readLines: none,
    writeFile: none,
    newFile: none,
    progress: () => undefined,
    warn: none,
    say: none,
    emit: none,
    interrupted: new AbortController().signal,
  }
}

/** Seconds of processor time that some work takes, on all threads or by another clock. */
async function costing(work: () => Promise<unknown>, clock: () => number = cpu): Promise<number> {
  const start = clock()
  await work()
  return clock() - start
}

class Project {
  readonly #store: Store
  readonly #random = randoms(1)
  readonly #making: { readonly names: number; readonly works: number }
  #documents = 0

  constructor(store: Store, size: number) {
    this.#store = store
    this.#making = { names: Math.ceil(size / 20), works: Math.ceil(size / 4) }
  }

  add(claims: number, texts = ''): Promise<DocumentRow> {
    const number = this.#documents++
    const analysis = madeAnalysis(number, this.#random, { ...this.#making, claims })
    return this.#store.add({ sha256: sha256(`${number} ${texts}`), name: `report-${number}.txt`, engine: 'bench', analysis }, by)
  }

  /** One document under other bytes: an edition of itself. */
  async edition(bytes: string): Promise<void> {
    const analysis = madeAnalysis(999_999, randoms(5), { ...this.#making, claims: 12 })
    await this.#store.add({ sha256: sha256(bytes), name: 'edition.txt', engine: 'bench', analysis }, by)
  }
}

async function work(size: number, kept?: string): Promise<void> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'aver-bench-'))
  const store = await openProject(folder, 'write', what => {
    throw new Error(what)
  })
  try {
    await measured(store, { folder, isKept: kept !== undefined }, size)
  } finally {
    await store.close()
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(
  store: Store,
  { folder, isKept }: { readonly folder: string; readonly isKept: boolean },
  size: number,
): Promise<void> {
  const project = new Project(store, size)
  const world = worldOf(store, folder)
  const length = Math.min(LENGTH, size / 10)
  const adding: number[] = []
  const isThere = (await store.documents()).length > 0
  const missing = isThere ? 0 : size
  for (let claims = 0; claims < missing; claims += length) adding.push(await costing(() => project.add(length)))
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const whole = await costing(() => readBase(world))
  const { ground, documents } = await readBase(world)
  const weighed = await costing(async () => [disputesIn(ground), networkOf(ground)])
  globalThis.gc?.()
  const held = process.memoryUsage().heapUsed - before
  console.log(
    `\n${ground.statements.length.toLocaleString('en-US')} claims in ${documents.length} documents, ${ground.things.size.toLocaleString('en-US')} things: ` +
      `${isThere ? 'stored before' : `stored at ${ms(shareOf(adding, 0.5))} a document`}, read in ${whole.toFixed(2)} s, weighed in ${weighed.toFixed(2)} s; ${Math.round(held / 1e6)} MB held`,
  )
  await asked(world)
  if (!isKept) await broughtUpToDate(project, world, whole + weighed)
}

/** The forms in which doors ask for answers: the web and --json for data, the terminal for words, --csv for a table. */
const FORMS = ['data', 'text', 'table'] as const

type Named = { readonly id: string; readonly name: string }

/** Things to ask about, as often as claims speak of them, others for each form, and words of their names. */
async function asked(world: World): Promise<void> {
  const random = randoms(9)
  const { ground } = await readBase(world)
  const things = Array.from({ length: FORMS.length * ASKED }, () => {
    const { subject = '' } = ground.statements[Math.floor(random() * ground.statements.length)] ?? {}
    return ground.things.get(subject) ?? { id: subject, name: subject }
  })
  const other = (index: number): string => things[(index + 1) % things.length]?.id ?? ''
  const questions: readonly (readonly [string, (thing: Named, index: number) => Promise<Answer>])[] = [
    ['search a name', ({ name }) => search.perform({ words: [name] }, world)],
    ['search one word', ({ name }) => search.perform({ words: [name.split(' ').at(-1)] }, world)],
    ['search a common word', () => search.perform({ words: ['report'] }, world)],
    ['search exact words', () => search.perform({ words: ['"as told in"'] }, world)],
    ['search by a year alone', (_, index) => search.perform({ words: [`year:${2000 + (index % 25)}`] }, world)],
    ['search by decisions alone', () => search.perform({ words: ['status:accepted'] }, world)],
    ['search under conditions', ({ name }) => search.perform({ words: ['deed', `says:"${name}"`, 'year:2012..2020'] }, world)],
    ['dossier', ({ id }) => dossier.perform({ name: id }, world)],
    ['compare two', ({ id }, index) => compare.perform({ names: [id, other(index)] }, world)],
    ['disputes about', ({ name }) => disputes.perform({ about: name }, world)],
    ['path', ({ id }, index) => path.perform({ from: id, to: other(index) }, world)],
    ['network around', ({ id }) => network.perform({ name: id }, world)],
  ]
  const rows: string[][] = []
  for (const [what, ask] of questions) {
    const row = [what]
    for (const [turn, form] of FORMS.entries()) {
      const times: number[] = []
      for (const [index, thing] of [...things.entries()].slice(turn * ASKED, (turn + 1) * ASKED))
        times.push(await costing(async () => (await ask(thing, index))[form], ownCpu))
      row.push(ms(shareOf(times, 0.5)), ms(shareOf(times, 0.95)))
    }
    rows.push(row)
  }
  printTable([['whole answers, own thread', ...FORMS.flatMap(form => [`${form}, p50`, 'p95'])], ...rows])
}

async function broughtUpToDate(project: Project, world: World, whole: number): Promise<void> {
  const ready = async (): Promise<void> => {
    const { ground } = await readBase(world)
    disputesIn(ground)
    networkOf(ground)
  }
  const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
    ...[12, 12, 12, LONG].map(claims => [`one more document of ${claims} claims`, () => project.add(claims, 'more')] as const),
    ['one more document of 12 claims', () => project.edition('first')],
    ['a new edition of it', () => project.edition('second')],
    ['a description', () => describe.perform({ document: 'report-1.txt', title: 'What Was Told' }, world)],
    ['a removal', () => remove.perform({ document: 'report-1.txt', reason: 'a draft' }, world)],
  ]
  const rows: string[][] = []
  for (const [what, change] of steps) {
    const stored = await costing(change)
    const taken = await costing(ready)
    rows.push([what, ms(stored), ms(taken), ratio(whole, taken)])
  }
  printTable([['brought up to date after', 'stored in', 'weighed in', 'read whole'], ...rows])
}

await forEachSize(fileURLToPath(import.meta.url), SIZES, work)
