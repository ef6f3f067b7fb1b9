import { createHash } from 'node:crypto'

import { z } from 'zod'

import type { Keeping } from './launch.ts'
import { refuse } from './problem.ts'

/** Keys that are remembered while the server runs, and of done changes for the next run; the oldest is forgotten first. */
const KEYS = 1000
const KEYS_AFTER = 100

/** Characters of an answer that is kept for the next run; changes answer in far fewer. */
const LONGEST = 50_000

const Done = z.object({ key: z.string(), print: z.string(), headers: z.record(z.string(), z.string()), body: z.string() })
type Done = Readonly<z.output<typeof Done>>

type Kept = { readonly print: string; readonly answer: Promise<Response> }

/**
 * Answers by their Idempotency-Key: who asks again with the same key, because the first answer was lost, gets that answer and no second
 * change, also from the next run of the server. What was begun as a job is over with the run, and may be asked for anew.
 */
export class Once {
  readonly #kept = new Map<string, Kept>()
  readonly #keeping: Keeping
  #done: readonly Done[] = []
  #write: Promise<unknown> = Promise.resolve()

  private constructor(keeping: Keeping, done: readonly Done[]) {
    this.#keeping = keeping
    this.#done = done
    for (const { key, print, headers, body } of done)
      this.#kept.set(key, { print, answer: Promise.resolve(new Response(body, { headers })) })
  }

  /** With the answers that an earlier run gave. */
  static async after(keeping: Keeping): Promise<Once> {
    return new Once(keeping, doneIn((await keeping.read()) ?? ''))
  }

  /** Performs what was asked unless its key has been seen; `print` tells one request's content from another's. */
  async perform(key: string | null, print: readonly (string | Uint8Array)[], work: () => Promise<Response>): Promise<Response> {
    if (key === null) return await work()
    if (key === '' || key.length > 200) return refuse('usage', 'An Idempotency-Key has 1 to 200 characters.')
    const hash = printOf(print)
    const known = this.#kept.get(key)
    if (known !== undefined && known.print !== hash)
      return refuse('key-reused', 'This Idempotency-Key came with another request before.', 'Use a new key for each request.')
    const kept = known ?? { print: hash, answer: work().then(answer => this.#keep(key, hash, answer)) }
    this.#kept.set(key, kept)
    if (known === undefined && this.#kept.size > KEYS)
      for (const oldest of this.#kept.keys()) if (this.#kept.size > KEYS) this.#kept.delete(oldest)
    try {
      return (await kept.answer).clone()
    } catch (error) {
      this.#kept.delete(key)
      throw error
    }
  }

  /** Keeps the answer of a done change on disk before anybody hears it. */
  async #keep(key: string, print: string, answer: Response): Promise<Response> {
    if (answer.status !== 200) return answer
    const body = await answer.clone().text()
    if (body.length > LONGEST) return answer
    const done: Done = { key, print, headers: Object.fromEntries(answer.headers), body }
    this.#done = [...this.#done, done].slice(-KEYS_AFTER)
    this.#write = this.#write.catch(() => undefined).then(() => this.#keeping.write(JSON.stringify(this.#done)))
    await this.#write
    return answer
  }
}

/** What is left of an earlier run's answers; none where they cannot be read. */
function doneIn(text: string): readonly Done[] {
  try {
    return z.array(Done).parse(JSON.parse(text))
  } catch {
    return []
  }
}

function printOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
