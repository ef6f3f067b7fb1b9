import type { Hono } from 'hono'

import type { Action } from '../actions/action.ts'
import type { File } from '../documents/document.ts'
import type { Job } from '../jobs/jobs.ts'
import { Problem } from '../model/problem.ts'
import { jsonAnswer } from './answer.ts'
import type { Door } from './door.ts'
import { noJob, thrownBody } from './problem.ts'
import { askedWorld } from './world.ts'

/** Begins an action as a job; files that were sent with the request are read under their names. */
export function startJob(action: Action, input: Record<string, unknown>, label: string, sent: readonly File[], door: Door): Job {
  return door.jobs.start(action.name, label, async ({ progress, say, interrupted }) => {
    const asked = askedWorld(door.world, sent)
    const warn = ({ message, hint }: Problem): void => say(hint === undefined ? message : `${message} ${hint}`)
    try {
      const answer = await action.perform(input, { ...asked.world, progress, say, warn, interrupted })
      return { answer: jsonAnswer(action, answer, asked), ended: answer.ended }
    } catch (error) {
      if (!(error instanceof Problem)) door.onBug(error)
      return { problem: thrownBody(error) }
    }
  })
}

/** Jobs: all of them, one, and the end of one. */
export function addJobs(app: Hono, { jobs }: Door): void {
  app.get('/api/v1/jobs', () => Response.json({ data: jobs.list() }))
  app.get('/api/v1/jobs/:id', c => {
    const job = jobs.get(c.req.param('id'))
    return job === undefined ? noJob(c.req.param('id')) : Response.json({ data: job })
  })
  app.delete('/api/v1/jobs/:id', c => {
    const job = jobs.cancel(c.req.param('id'))
    return job === undefined ? noJob(c.req.param('id')) : Response.json({ data: job })
  })
}
