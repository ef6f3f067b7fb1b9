import { createHash } from 'node:crypto'

import { refuse } from './problem.ts'

/** Keys that are remembered; the oldest is forgotten first. */
const KEYS = 1000

type Kept = { readonly print: string; readonly answer: Promise<Response> }

/** Answers by their Idempotency-Key: who asks again with the same key, because the first answer was lost, gets that answer and no second change. */
export class Once {
  readonly #kept = new Map<string, Kept>()

  /** Performs what was asked unless its key has been seen; `print` tells one request's content from another's. */
  async perform(key: string | null, print: readonly (string | Uint8Array)[], work: () => Promise<Response>): Promise<Response> {
    if (key === null) return await work()
    if (key === '' || key.length > 200) return refuse('usage', 'An Idempotency-Key has 1 to 200 characters.')
    const hash = printOf(print)
    const known = this.#kept.get(key)
    if (known !== undefined && known.print !== hash)
      return refuse('key-reused', 'This Idempotency-Key came with another request before.', 'Use a new key for each request.')
    const kept = known ?? { print: hash, answer: work() }
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
}

function printOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
