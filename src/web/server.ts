import { z } from 'zod'

import { Job } from './records.ts'
import { chosenSpellings, respelled } from './spelling.ts'

/** What the server answers; a list comes by pages, `next` naming the one after. */
const Envelope = z.object({ data: z.unknown(), next: z.string().nullish() })
const Refusal = z.object({ detail: z.string(), hint: z.string().optional(), code: z.string().optional() })

/** Items asked for at once. */
const PAGE = 500

/** What the server refused, in its own words. */
export class Refused extends Error {
  readonly status: number
  /** What to do; undefined where that is worded for programs that know routes. */
  readonly hint: string | undefined
  readonly code: string | undefined
  /** What was asked for. */
  readonly path: string

  constructor(path: string, status: number, { detail, hint, code }: z.output<typeof Refusal>) {
    super(detail)
    this.path = path
    this.status = status
    this.hint = hint?.includes('/api/') === true ? undefined : hint
    this.code = code
  }
}

/** Whether somebody, in another tab or program, changed what was to be changed. */
export const isChangedElsewhere = (error: unknown): boolean => error instanceof Refused && error.status === 412

/** Whether the launch that let this tab in is over. */
export const isSignedOut = (error: unknown): boolean => error instanceof Refused && error.status === 401

/** The server did not answer at all: it is not running. */
export class Gone extends Error {
  constructor() {
    super('Aver is not running. Start it again; this page stays as it is.')
  }
}

/** What a reading action is asked: one value or several of each field; absent fields are left out. */
export type Question = Readonly<Record<string, string | readonly string[] | undefined>>

/** Where a reading action's answer lies, for a link or a download. */
export function addressOf(action: string, question: Question = {}, as?: 'csv' | 'text'): string {
  const query = new URLSearchParams()
  for (const [field, given] of Object.entries(question))
    for (const value of given === undefined ? [] : [given].flat()) query.append(field, value)
  if (as !== undefined) query.set('as', as)
  return `/api/v1/${action.replaceAll(' ', '/')}${query.size === 0 ? '' : `?${query}`}`
}

/** The tag of the base as its claims were last read: what the person at this tab has seen. */
let seen: string | undefined

/** How far the log had come by a tag: `"12-evt_…"`. */
export const numberIn = (tag: string): number => Number(/^"(\d+)/.exec(tag)?.[1] ?? 0)

export const seenTag = (): string | undefined => seen

/** Asks a reading action; a list is read to its end, and things stand under the names that the reader chose. */
export const read = async <Schema extends z.ZodType>(action: string, question: Question, schema: Schema): Promise<z.output<Schema>> =>
  schema.parse(respelled(await readWhole(action, question), chosenSpellings()))

/** What a reading action answers, with names as the sources spell them; a list is read to its end. */
export async function readWhole(action: string, question: Question): Promise<unknown> {
  const parts: unknown[] = []
  let cursor: string | undefined
  for (;;) {
    const paged = LISTS.has(action) ? { limit: String(PAGE), ...question, cursor } : question
    const { body, tag } = await answerOf(addressOf(action, paged), {})
    const { data, next } = Envelope.parse(body)
    if (action === 'claims' && cursor === undefined) seen = tag
    if (!Array.isArray(data) || !LISTS.has(action)) return data
    parts.push(...data)
    if (typeof next !== 'string') return parts
    cursor = next
  }
}

/** Actions whose answer comes by pages. */
const LISTS: ReadonlySet<string> = new Set([
  'claims',
  'entities',
  'documents',
  'disputes',
  'sources',
  'audit',
  'review list',
  'removed',
  'candidates',
  'log',
])

/** What a change answered, and the tag of the base after it. */
export type Changed = { readonly data: unknown; readonly tag: string | undefined }

/** Performs a changing action; with `seen`, a tag, only if what it changes has not changed since. `key` makes a second sending harmless. */
export async function change(
  action: string,
  input: object,
  how: { readonly seen?: string | undefined; readonly key: string },
): Promise<Changed> {
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': how.key,
    ...(how.seen === undefined ? {} : { 'if-match': how.seen }),
  }
  const { body, tag } = await answerOf(addressOf(action), { method: 'POST', body: JSON.stringify(input), headers })
  return { data: Envelope.parse(body).data, tag }
}

/** Begins a changing action as a job of its own, since it may take long; the job's id. */
export async function startJob(action: string, input: object): Promise<string> {
  const headers = { 'content-type': 'application/json', prefer: 'respond-async', 'idempotency-key': crypto.randomUUID() }
  const { body } = await answerOf(addressOf(action), { method: 'POST', body: JSON.stringify(input), headers })
  return Job.parse(Envelope.parse(body).data).id
}

/** A picture of a page holds nothing but what is recognised on it. */
const PICTURE = /\.(?:png|jpe?g|tiff?)$/i

/** Sends a file to be read into the base, or only to be checked; the server reads it as a job of its own, whose id this is. */
export async function send(file: File, purpose: 'add' | 'audit' = 'add'): Promise<string> {
  const scan = PICTURE.test(file.name) ? { ocr: 'true' } : {}
  const path = `/api/v1/files?${new URLSearchParams({ name: file.name, for: purpose, ...scan })}`
  const headers = { 'content-type': 'application/octet-stream', 'idempotency-key': crypto.randomUUID() }
  const { body } = await answerOf(path, { method: 'POST', body: file, headers })
  return z.array(Job).min(1).parse(Envelope.parse(body).data)[0]?.id ?? ''
}

/** What a job answered that is done. */
export async function jobAnswer(id: string): Promise<unknown> {
  const { body } = await answerOf(`/api/v1/jobs/${id}`, {})
  return z.object({ answer: z.unknown() }).parse(Envelope.parse(body).data).answer
}

/** Every job that the server knows. */
export async function jobs(): Promise<readonly Job[]> {
  return z.array(Job).parse(Envelope.parse((await answerOf('/api/v1/jobs', {})).body).data)
}

/** Stops a job. */
export async function cancelJob(id: string): Promise<void> {
  await answerOf(`/api/v1/jobs/${id}`, { method: 'DELETE' })
}

/** Exchanges the launch token of the address for a cookie and takes it out of the address. */
export async function signIn(): Promise<void> {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token === null) return
  history.replaceState(history.state, '', location.pathname + location.search)
  await answerOf('/api/v1/session', { method: 'POST', body: JSON.stringify({ token }), headers: { 'content-type': 'application/json' } })
}

async function answerOf(path: string, init: RequestInit): Promise<{ readonly body: unknown; readonly tag: string | undefined }> {
  const response = await fetch(path, init).catch(() => {
    throw new Gone()
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') === true
  if (response.ok) return { body: text === '' ? {} : JSON.parse(text), tag: response.headers.get('etag') ?? undefined }
  const refusal = Refusal.safeParse(isJson ? JSON.parse(text) : undefined)
  throw new Refused(path, response.status, refusal.data ?? { detail: `The server answered ${response.status}.` })
}
