import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'

import type { World } from '../actions/action.ts'
import { Feed } from '../jobs/feed.ts'
import { Jobs } from '../jobs/jobs.ts'
import { Problem } from '../model/problem.ts'
import { appOf } from './app.ts'
import { queue, watcher } from './door.ts'
import { refusalOf } from './guard.ts'
import { secured } from './headers.ts'
import { KeptAnswers } from './kept.ts'
import type { Keeping, Launch } from './launch.ts'
import { launchBefore } from './launch.ts'
import { arrivalOf, requestOf, writeAnswer } from './node.ts'
import { Once } from './once.ts'
import { thrownAnswer } from './problem.ts'
import { Session } from './session.ts'

/** What a server needs of the machine. */
export type Ground = {
  readonly world: World
  readonly version: string
  /** The folder of the built workbench. */
  readonly workbench: string
  /** 0 for any free one. */
  readonly port: number
  /** Where a launch is kept for the next, and where the answers of changes are. */
  readonly keeping: Keeping
  readonly answers: Keeping
  readonly onBug: (error: unknown) => void
}

/** A running server: its address with the launch token, one that works once, and its end. */
export type Served = { readonly url: string; readonly onceUrl: () => string; readonly close: () => Promise<void> }

/** Milliseconds for a request's head and for all of it; a slow sender holds nobody up longer. */
const HEAD_IN = 10_000
const ALL_IN = 600_000

/** How often other processes' changes are looked for while somebody listens, in milliseconds. */
const LOOK_EVERY = 2000

/** Jobs that a launch leaves to the next. */
const KEPT = 50

/** Serves a project on this machine alone, until it is closed. */
export async function serve({ world, version, workbench, port: wanted, keeping, answers, onBug }: Ground): Promise<Served> {
  const before = await launchBefore(keeping)
  const session = new Session(before?.cookie)
  const feed = new Feed(randomBytes(4).toString('hex'))
  const server = createServer({ headersTimeout: HEAD_IN, requestTimeout: ALL_IN, keepAliveTimeout: 10_000 })
  const port = await listening(server, wanted, before?.port)
  const inOrder = queue()
  const keep = (): void => {
    const kept = { port, cookie: session.cookie, jobs: jobs.list().slice(0, KEPT) } satisfies Launch
    inOrder(() => keeping.write(JSON.stringify(kept))).catch(onBug)
  }
  const jobs = new Jobs(
    world.now,
    data => {
      feed.publish({ kind: 'job', data })
      if (data.state === 'waiting' || data.endedAt !== null) keep()
    },
    before?.jobs,
  )
  keep()
  const look = watcher({ world, feed })
  const app = appOf({
    world,
    jobs,
    feed,
    once: await Once.after(answers),
    kept: new KeptAnswers(),
    onBug,
    inTurn: queue(),
    session,
    port,
    workbench,
    version,
  })
  const handle: Handler = async (incoming, gone) => {
    const refusal = refusalOf(arrivalOf(incoming), port)
    if (refusal !== undefined) return refusal
    const answer = await app.fetch(requestOf(incoming, gone))
    if (incoming.method === 'POST') await look()
    return answer
  }
  server.on('request', (incoming, outgoing) => void respond(incoming, outgoing, handle, onBug))
  await look()
  const timer = setInterval(() => {
    if (feed.listeners > 0) look().catch(onBug)
  }, LOOK_EVERY)
  const base = `http://127.0.0.1:${port}/`
  return {
    url: `${base}#token=${session.launchToken}`,
    onceUrl: () => `${base}#token=${session.oneTimeToken()}`,
    async close() {
      clearInterval(timer)
      server.close()
      await jobs.close()
      await inOrder(async () => undefined)
      server.closeAllConnections()
    },
  }
}

/** Has the server listen at the port that is wanted; where any will do, at the last launch's, so that a tab that stayed open finds it. */
async function listening(server: Server, wanted: number, last: number | undefined): Promise<number> {
  const at = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : port
  }
  try {
    return await at(wanted === 0 ? (last ?? 0) : wanted)
  } catch (error) {
    if (wanted === 0 && last !== undefined) return await at(0)
    throw portProblem(error, wanted)
  }
}

type Handler = (incoming: IncomingMessage, gone: AbortSignal) => Promise<Response>

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: Handler,
  onBug: (error: unknown) => void,
): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  try {
    await writeAnswer(secured(await handle(incoming, gone.signal)), incoming, outgoing)
  } catch (error) {
    if (gone.signal.aborted) return
    onBug(error)
    if (outgoing.headersSent) outgoing.destroy()
    else await writeAnswer(secured(thrownAnswer(error)), incoming, outgoing).catch(onBug)
  }
}

function portProblem(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return new Problem('busy', `Port ${port} is in use.`, { hint: 'Leave --port out, and a free one is found.' })
  if (code === 'EACCES') return new Problem('bad-input', `Port ${port} may not be used.`, { hint: 'Use one above 1024.' })
  return error
}
