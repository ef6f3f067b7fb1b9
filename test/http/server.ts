import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { TestContext } from 'node:test'

import { z } from 'zod'

import type { World } from '../../src/actions/action.ts'
import { drawPage } from '../../src/documents/draw.ts'
import { readDocument } from '../../src/documents/read.ts'
import { analyse } from '../../src/extract/analyse.ts'
import type { Keeping } from '../../src/http/launch.ts'
import { serve } from '../../src/http/serve.ts'
import { emptyBase, eraseProject, isProject, openProject } from '../../src/store/project.ts'
import type { Store } from '../../src/store/store.ts'
import { models, places } from '../reading.ts'

/** A server on a project of its own, over a real socket. */
export type House = {
  readonly folder: string
  readonly workbench: string
  readonly port: number
  readonly token: string
  /** Asks as a program does that holds the token. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  readonly post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>
  /** The JSON of an answer. */
  readonly get: (path: string) => Promise<Answer>
  /** Sends headers as they are given, doubled or none, and tells the status. */
  readonly raw: (options: Raw) => Promise<{ readonly status: number; readonly body: string }>
  readonly bugs: readonly unknown[]
  readonly stop: () => Promise<void>
}

export type Raw = { readonly method?: string; readonly path?: string; readonly headers: readonly string[]; readonly body?: string }

const Answer = z.looseObject({ data: z.unknown() })
export type Answer = z.output<typeof Answer>

/** Serves a project until the test is over; a folder can be given to serve one again. */
export async function house(t: TestContext, folder = folderOf(t)): Promise<House> {
  let store: Promise<Store> | undefined
  const bugs: unknown[] = []
  const workbench = join(folder, 'web')
  const world: World = {
    store: async use => {
      if (use === 'read' && !isProject(folder)) return await emptyBase(folder)
      store ??= openProject(folder, use, () => undefined)
      store.catch(() => (store = undefined))
      return await store
    },
    engine: 'aver test',
    command: 'aver',
    project: folder,
    now: () => '2026-03-01T12:00:00.000Z',
    person: 'tester',
    grades: false,
    models: async () => models(),
    places: async () => places(),
    readFile: async path => ({ name: basename(path), bytes: readFileSync(path) }),
    parse: readDocument,
    drawPage: (file, wish) => drawPage(file, wish, async () => undefined),
    analyse: async document => analyse(document, models()).analysis,
    listFiles: async path => [path],
    samples: async () => [],
    async *readLines(path) {
      yield* readFileSync(path, 'utf8').split('\n')
    },
    writeFile: async () => undefined,
    newFile: path => path,
    progress: () => undefined,
    warn: () => undefined,
    say: () => undefined,
    emit: () => undefined,
    interrupted: new AbortController().signal,
    async erase() {
      await (await store)?.close()
      store = undefined
      await eraseProject(folder)
    },
  }
  const keptIn = (name: string): Keeping => ({
    read: async () => await readFile(join(folder, name), 'utf8').catch(() => undefined),
    write: text => writeFile(join(folder, name), text),
  })
  const [keeping, answers] = [keptIn('launch.json'), keptIn('answers.json')]
  const served = await serve({ world, version: '0.0.0', workbench, port: 0, keeping, answers, onBug: bug => bugs.push(bug) })
  let isOpen = true
  const stop = async (): Promise<void> => {
    if (!isOpen) return
    isOpen = false
    await served.close()
    await (await store)?.close()
  }
  t.after(stop)
  const { port, hash } = new URL(served.url)
  const token = hash.replace('#token=', '')
  const ask = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('authorization', `Bearer ${token}`)
    return fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers })
  }
  return {
    folder,
    workbench,
    port: Number(port),
    token,
    bugs,
    stop,
    ask,
    post: (path, body, headers = {}) =>
      ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }),
    get: async path => Answer.parse(await (await ask(path)).json()),
    raw: options => raw(Number(port), options),
  }
}

function folderOf(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'aver-http-'))
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

function raw(port: number, { method = 'GET', path = '/api/v1/status', headers, body }: Raw): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method, path, headers: [...headers], setHost: false }, answer => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', chunk => (text += chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** A report that says four things, one of them denied. */
export const RAID = [
  'The Northern Brigade was founded in May 2014 by Anton Velk.',
  'The brigade says that it attacked the town of Dorn in June 2019.',
  'Dorvia denies that the Northern Brigade attacked Dorn.',
  'The brigade numbers 300 to 500 fighters.',
].join(' ')

const Jobs = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) })

/** Sends a file and waits until its job is over; the job's last news. */
export async function send(at: House, name: string, bytes: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const answer = await at.ask(`/api/v1/files?name=${encodeURIComponent(name)}`, { method: 'POST', body: bytes })
  const { data } = Jobs.parse(await answer.json())
  return await (await at.ask(`/api/v1/jobs/${data[0]?.id}/events`)).text()
}

const Claims = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) })

/** Ids of all claims, in order. */
export const claimIds = async (at: House): Promise<string[]> => Claims.parse(await at.get('/api/v1/claims')).data.map(({ id }) => id)
