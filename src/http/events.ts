import type { Hono } from 'hono'

import type { Feed, News, Word } from '../jobs/feed.ts'
import type { Door } from './door.ts'
import { headOf } from './door.ts'
import { noJob } from './problem.ts'

/** Milliseconds between two signs of life on a quiet stream, and until a browser comes back after it lost one. */
const PULSE = 15_000
const BACK_AFTER = 1000

/** Which news a stream tells, what holds before the first of them, and after which it ends. */
type Subject = {
  readonly now: readonly Word[]
  readonly concerns: (word: Word) => boolean
  readonly ends: (word: Word) => boolean
}

/** Streams of Server-Sent Events: everything that happens, or one job until it is over. */
export function addEvents(app: Hono, { world, jobs, feed }: Door): void {
  app.get('/api/v1/events', async c => {
    const all = jobs.list().toReversed()
    const now = [...all.map(data => ({ kind: 'job', data }) as const), { kind: 'base', data: await headOf(world) } as const]
    return stream(feed, c.req.header('last-event-id'), { now, concerns: () => true, ends: () => false })
  })
  app.get('/api/v1/jobs/:id/events', c => {
    const id = c.req.param('id')
    const job = jobs.get(id)
    if (job === undefined) return noJob(id)
    return stream(feed, c.req.header('last-event-id'), {
      now: [{ kind: 'job', data: job }],
      concerns: word => word.kind === 'job' && word.data.id === id,
      ends: word => word.kind === 'job' && word.data.endedAt !== null,
    })
  })
}

/** What came after the id that was seen last, or what holds now where that id is no longer known; then everything as it comes. */
function stream(feed: Feed, lastId: string | undefined, { now, concerns, ends }: Subject): Response {
  const over = new AbortController()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string): void => controller.enqueue(new TextEncoder().encode(text))
      const tell = (news: News): void => {
        write(`id: ${news.id}\nevent: ${news.kind}\ndata: ${JSON.stringify(news.data)}\n\n`)
        if (!ends(news)) return
        over.abort()
        controller.close()
      }
      const pulse = setInterval(() => write(': still here\n\n'), PULSE)
      const deaf = feed.listen(news => {
        if (concerns(news)) tell(news)
      })
      over.signal.addEventListener('abort', () => {
        clearInterval(pulse)
        deaf()
      })
      write(`retry: ${BACK_AFTER}\n\n`)
      const missed = lastId === undefined ? undefined : feed.since(lastId)?.filter(concerns)
      const first = missed ?? now.map(word => ({ ...word, id: feed.lastId }))
      const last = first.findIndex(ends)
      for (const news of last < 0 ? first : first.slice(0, last + 1)) tell(news)
      const isOver = last < 0 && now.some(ends)
      if (isOver) {
        over.abort()
        controller.close()
      }
    },
    cancel: () => over.abort(),
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } })
}
