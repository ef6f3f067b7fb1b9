import type { Context, Hono } from 'hono'

import type { Action, Answer } from '../actions/action.ts'
import { actions } from '../actions/index.ts'
import { csvAnswer, jsonAnswer, ownLimit } from './answer.ts'
import { mediaType, objectOf } from './body.ts'
import type { Door } from './door.ts'
import { headOf } from './door.ts'
import { startJob } from './job-routes.ts'
import type { Given } from './kept.ts'
import type { Page } from './page.ts'
import { pageOf, sizeOf } from './page.ts'
import { pathOf } from './path.ts'
import { refuse } from './problem.ts'
import { inputOfQuery, refuseStrangers } from './query.ts'
import { isAmong, seenBy, tagOf } from './tag.ts'
import { askedWorld } from './world.ts'

/** Gives every action of the table its route: those that read by GET, those that change by POST. */
export function addActions(app: Hono, door: Door): void {
  for (const action of actions) {
    if (action.changes) app.post(pathOf(action), c => change(action, c, door))
    else app.get(pathOf(action), c => read(action, c, door))
  }
}

async function read(action: Action, { req }: Context, { world, kept }: Door): Promise<Response> {
  const { searchParams: query, search } = new URL(req.url)
  const head = action.volatile ? undefined : await headOf(world)
  const tag = head === undefined ? undefined : tagOf(head, `${world.engine} ${world.person} ${action.name}${search}`)
  if (tag !== undefined && isAmong(tag, req.header('if-none-match') ?? null))
    return new Response(null, { status: 304, headers: { etag: tag } })
  const as = query.get('as') ?? 'json'
  const page = action.lists && as === 'json' ? pageOf(action.name, query) : undefined
  const input = { ...inputOfQuery(action, query), ...limitOf(action, query, page) }
  const work = async (): Promise<Given> => {
    const asked = askedWorld(world)
    return { answer: await action.perform(input, asked.world), asked }
  }
  const { answer, asked } = await (head === undefined ? work() : kept.get(JSON.stringify([head, action.name, input]), work))
  const response = written(as, action, answer, query, () => jsonAnswer(action, answer, asked, page))
  if (tag !== undefined) response.headers.set('etag', tag)
  return response
}

/** How far the action itself must look for a page; a list whose whole length is cheap is looked through. */
function limitOf(action: Action, query: URLSearchParams, page: Page | undefined): { readonly limit?: number } {
  const own = ownLimit(action)
  if (page !== undefined) return own === 'cuts' ? { limit: page.after + page.size + 1 } : {}
  const limit = query.get('limit')
  return own === undefined || limit === null ? {} : { limit: sizeOf(limit) }
}

function written(as: string, action: Action, answer: Answer, query: URLSearchParams, json: () => object): Response {
  if (as === 'json') return Response.json(json())
  if (as === 'csv') return csvAnswer(action, answer, query)
  if (as === 'text') return new Response(answer.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return refuse('usage', 'as should be json, csv or text.')
}

async function change(action: Action, { req }: Context, door: Door): Promise<Response> {
  if (mediaType(req.raw) !== 'application/json')
    return refuse('media-type', 'The body should be JSON, and say so.', 'Send content-type: application/json.')
  const input = await objectOf(req.raw)
  refuseStrangers(action, Object.keys(input))
  const seen = seenBy(req.header('if-match') ?? null)
  const print = [action.name, JSON.stringify(input), req.header('if-match') ?? '']
  return await door.once.perform(req.header('idempotency-key') ?? null, print, async () => {
    if (/\brespond-async\b/.test(req.header('prefer') ?? '')) return startedJob(action, input, door)
    const asked = askedWorld(seen === undefined ? door.world : { ...door.world, seen })
    const answer = await door.inTurn(() => action.perform(input, asked.world))
    return Response.json(jsonAnswer(action, answer, asked), { headers: { etag: tagOf(await headOf(door.world)) } })
  })
}

function startedJob(action: Action, input: Record<string, unknown>, door: Door): Response {
  const job = startJob(action, input, action.name, [], door)
  return Response.json(
    { data: job },
    { status: 202, headers: { location: `/api/v1/jobs/${job.id}`, 'preference-applied': 'respond-async' } },
  )
}
