import { z } from 'zod'

/** What the server answers; a list comes by pages, `next` naming the one after. */
const Envelope = z.object({ data: z.unknown(), next: z.string().nullish() })
const Refusal = z.object({ detail: z.string(), hint: z.string().optional(), code: z.string().optional() })

/** Items asked for at once. */
const PAGE = 500

/** What the server refused, in its own words. */
export class Refused extends Error {
  readonly status: number
  readonly hint: string | undefined
  readonly code: string | undefined

  constructor(status: number, { detail, hint, code }: z.output<typeof Refusal>) {
    super(detail)
    this.status = status
    this.hint = hint
    this.code = code
  }
}

/** The server did not answer at all: it is not running. */
export class Gone extends Error {
  constructor() {
    super('Aver is not running. Start it with “aver serve”; this page stays as it is.')
  }
}

/** What a reading action is asked: one value or several of each field; absent fields are left out. */
export type Question = Readonly<Record<string, string | readonly string[] | undefined>>

/** Where a reading action's answer lies, for a link or a download. */
export function addressOf(action: string, question: Question = {}, as?: 'csv'): string {
  const query = new URLSearchParams()
  for (const [field, given] of Object.entries(question))
    for (const value of given === undefined ? [] : [given].flat()) query.append(field, value)
  if (as !== undefined) query.set('as', as)
  return `/api/v1/${action.replaceAll(' ', '/')}${query.size === 0 ? '' : `?${query}`}`
}

/** Asks a reading action; a list is read to its end. */
export async function read<Schema extends z.ZodType>(action: string, question: Question, schema: Schema): Promise<z.output<Schema>> {
  const parts: unknown[] = []
  let cursor: string | undefined
  for (;;) {
    const paged = LISTS.has(action) ? { limit: String(PAGE), ...question, cursor } : question
    const { data, next } = Envelope.parse(await answerOf(addressOf(action, paged), {}))
    if (!Array.isArray(data) || !LISTS.has(action)) return schema.parse(data)
    parts.push(...data)
    if (typeof next !== 'string') return schema.parse(parts)
    cursor = next
  }
}

/** Actions whose answer comes by pages. */
const LISTS: ReadonlySet<string> = new Set(['claims', 'entities', 'documents', 'disputes', 'sources', 'audit', 'review list'])

/** Performs a changing action. */
export async function change(action: string, input: object): Promise<unknown> {
  const body = JSON.stringify(input)
  return Envelope.parse(await answerOf(addressOf(action), { method: 'POST', body, headers: { 'content-type': 'application/json' } })).data
}

/** Sends a file to be read into the base; the server reads it as a job of its own. */
export async function send(file: File): Promise<void> {
  const path = `/api/v1/files?${new URLSearchParams({ name: file.name })}`
  await answerOf(path, { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } })
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

async function answerOf(path: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(path, init).catch(() => {
    throw new Gone()
  })
  const text = await response.text()
  if (response.ok) return text === '' ? {} : JSON.parse(text)
  const refusal = Refusal.safeParse(response.headers.get('content-type')?.includes('json') === true ? JSON.parse(text) : undefined)
  throw new Refused(response.status, refusal.data ?? { detail: `The server answered ${response.status}.` })
}
