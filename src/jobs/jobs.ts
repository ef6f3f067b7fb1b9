import { z } from 'zod'

/** What a piece of long work tells of itself, and how it hears that it should stop. */
export type Hooks = {
  readonly progress: (progress: { readonly task: string; readonly done: number; readonly total: number }) => void
  readonly say: (line: string) => void
  readonly interrupted: AbortSignal
}

/** How a piece of work came out: what it answered, or the problem that stopped it. */
export type Outcome = { readonly answer: unknown; readonly ended?: string | undefined } | { readonly problem: unknown }

/** Long work as everybody may see it, and as a run of the server leaves it to the next. */
export const Job = z.object({
  id: z.string(),
  /** The action it performs. */
  action: z.string(),
  /** What it works on, for people: a file's name. */
  label: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  task: z.string().nullable(),
  done: z.number(),
  total: z.number(),
  /** Remarks on the way, oldest first. */
  log: z.array(z.string()).readonly(),
  /** What it answered, once it is over. */
  answer: z.unknown(),
  /** What stopped it, where something did. */
  problem: z.unknown(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
})
export type Job = Readonly<z.output<typeof Job>>

type Task = { readonly id: string; readonly work: (hooks: Hooks) => Promise<Outcome>; readonly stop: AbortController }

/** How a job ended whose run of the server ended first. */
const LOST = { state: 'failed', problem: { detail: 'Aver ended before this did.', hint: 'Add the file again.' } } as const

/** Jobs that are over and still listed. */
const REMEMBERED = 500

/** Long work, one piece after another in the order in which it came; whoever listens hears of every change. */
export class Jobs {
  readonly #jobs = new Map<string, Job>()
  readonly #tasks = new Map<string, Task>()
  readonly #now: () => string
  readonly #tell: (job: Job) => void
  #queue: Promise<unknown> = Promise.resolve()
  #count = 0

  /** `before` are the jobs of an earlier run, newest first; what it did not end is over with it. */
  constructor(now: () => string, tell: (job: Job) => void, before: readonly Job[] = []) {
    this.#now = now
    this.#tell = tell
    for (const job of before.toReversed()) this.#jobs.set(job.id, job.endedAt === null ? { ...job, ...LOST, endedAt: now() } : job)
    this.#count = Math.max(0, ...before.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)))
  }

  /** Newest first. */
  list(): readonly Job[] {
    return [...this.#jobs.values()].toReversed()
  }

  get(id: string): Job | undefined {
    return this.#jobs.get(id)
  }

  start(action: string, label: string, work: Task['work']): Job {
    const id = `job_${++this.#count}`
    const task = { id, work, stop: new AbortController() }
    this.#tasks.set(id, task)
    const job: Job = {
      id,
      action,
      label,
      state: 'waiting',
      task: null,
      done: 0,
      total: 0,
      log: [],
      answer: null,
      problem: null,
      startedAt: this.#now(),
      endedAt: null,
    }
    this.#set(job)
    this.#queue = this.#queue.then(() => this.#run(task))
    this.#forget()
    return job
  }

  /** Stops a job, at once where it waits, between two of its steps where it runs; the job as it is then. */
  cancel(id: string): Job | undefined {
    const job = this.#jobs.get(id)
    this.#tasks.get(id)?.stop.abort()
    if (job?.state === 'waiting') this.#end(job, { state: 'cancelled' })
    return this.#jobs.get(id)
  }

  /** Stops everything and waits for its end. */
  async close(): Promise<void> {
    for (const id of this.#tasks.keys()) this.cancel(id)
    await this.#queue
  }

  async #run({ id, work, stop }: Task): Promise<void> {
    const job = this.#jobs.get(id)
    if (job === undefined || job.state !== 'waiting') return
    this.#set({ ...job, state: 'running' })
    const change = (alter: (job: Job) => Partial<Job>): void => {
      const now = this.#jobs.get(id)
      if (now !== undefined) this.#set({ ...now, ...alter(now) })
    }
    const outcome = await work({
      progress: ({ task, done, total }) => change(() => ({ task, done, total })),
      say: line => change(({ log }) => ({ log: [...log, line] })),
      interrupted: stop.signal,
    })
    const now = this.#jobs.get(id) ?? job
    if ('problem' in outcome) this.#end(now, { state: stop.signal.aborted ? 'cancelled' : 'failed', problem: outcome.problem })
    else this.#end(now, { state: stateOf(outcome.ended), answer: outcome.answer })
  }

  #end(job: Job, change: Partial<Job>): void {
    this.#tasks.delete(job.id)
    this.#set({ ...job, ...change, endedAt: this.#now() })
  }

  #set(job: Job): void {
    this.#jobs.set(job.id, job)
    this.#tell(job)
  }

  #forget(): void {
    const over = [...this.#jobs.values()].filter(({ endedAt }) => endedAt !== null)
    for (const { id } of over.slice(0, Math.max(0, over.length - REMEMBERED))) this.#jobs.delete(id)
  }
}

const stateOf = (ended: string | undefined): Job['state'] =>
  ended === 'failed' ? 'failed' : ended === 'interrupted' ? 'cancelled' : 'done'
