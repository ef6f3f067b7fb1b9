import type { QueryClient } from '@tanstack/react-query'

import { Job } from './records.ts'
import { recall, remember } from './tab.ts'

/** Listens to the server: jobs as they go on, and every move of the base, after which all answers are asked for again. */
export function listen(client: QueryClient): void {
  const events = new EventSource('/api/v1/events')
  events.addEventListener('job', ({ data }) => {
    const job = Job.safeParse(JSON.parse(String(data))).data
    if (job === undefined) return
    remember(
      'jobs',
      [job, ...recall('jobs').filter(({ id }) => id !== job.id)].toSorted((a, b) => b.startedAt.localeCompare(a.startedAt)),
    )
    if (job.endedAt !== null) void client.invalidateQueries()
  })
  events.addEventListener('base', () => void client.invalidateQueries())
  events.addEventListener('open', () => remember('isGone', false))
  events.addEventListener('error', () => remember('isGone', true))
}
