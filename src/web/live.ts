import type { QueryClient } from '@tanstack/react-query'

import { Job } from './records.ts'
import { jobs } from './server.ts'
import { recall, remember } from './tab.ts'

/** Milliseconds until a stream that the server ended is opened again; one that broke off comes back by itself. */
const AGAIN = 2000

/** Listens to the server: jobs as they go on, and every move of the base, after which all answers are asked for again. */
export function listen(client: QueryClient): void {
  const events = new EventSource('/api/v1/events')
  events.addEventListener('job', ({ data }) => {
    const job = Job.safeParse(JSON.parse(String(data))).data
    if (job === undefined) return
    keepJobs([job, ...recall('jobs').filter(({ id }) => id !== job.id)])
    if (job.endedAt !== null) void client.invalidateQueries()
  })
  events.addEventListener('base', () => void client.invalidateQueries())
  events.addEventListener('open', () => {
    const wasGone = recall('isGone')
    remember('isGone', false)
    if (!wasGone) return
    void client.invalidateQueries()
    jobs().then(keepJobs, () => undefined)
  })
  events.addEventListener('error', () => {
    remember('isGone', true)
    if (events.readyState !== EventSource.CLOSED) return
    setTimeout(() => listen(client), AGAIN)
  })
}

const keepJobs = (jobs: readonly Job[]): void =>
  remember(
    'jobs',
    jobs.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt)),
  )
