import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'

import { z } from 'zod'

import { Analysis } from '../model/analysis.ts'
import type { Document } from '../model/document.ts'
import type { Weights } from './weights.ts'

const Reply = z.union([z.object({ analysis: Analysis }), z.object({ bug: z.string() })])

/** Analyses documents in a thread of its own, one after another; the thread begins with the first and is made anew after it was lost. */
export class Analyst {
  readonly #weights: () => Promise<Weights>
  #thread: Promise<Worker> | undefined
  #queue: Promise<unknown> = Promise.resolve()

  constructor(weights: () => Promise<Weights>) {
    this.#weights = weights
  }

  analyse(document: Document): Promise<Analysis> {
    const analysis = this.#queue.then(() => this.#analyse(document))
    this.#queue = analysis.catch(() => undefined)
    return analysis
  }

  async close(): Promise<void> {
    await (await this.#thread?.catch(() => undefined))?.terminate()
  }

  async #analyse(document: Document): Promise<Analysis> {
    const thread = await (this.#thread ??= this.#start())
    try {
      thread.postMessage(document)
      const [message] = await once(thread, 'message')
      const reply = Reply.parse(message)
      if ('bug' in reply) throw new Error(reply.bug)
      return reply.analysis
    } catch (error) {
      this.#thread = undefined
      await thread.terminate()
      throw error
    }
  }

  async #start(): Promise<Worker> {
    const script = new URL(`./analyst-thread${extname(import.meta.filename)}`, import.meta.url)
    const thread = new Worker(script, { workerData: await this.#weights() })
    thread.unref()
    return thread
  }
}
