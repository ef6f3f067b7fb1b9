import type { Head } from '../model/event.ts'
import type { Job } from './jobs.ts'

/** What there is to tell: a job as it is now, or where the log stands now. */
export type Word = { readonly kind: 'job'; readonly data: Job } | { readonly kind: 'base'; readonly data: Head }

/** A word and its id, as Server-Sent Events have it. */
export type News = Word & { readonly id: string }

/** News that are kept for those who lost their connection. */
const KEPT = 2000

/**
 * News in order. Whoever lost the connection names the last id they saw and gets what came since; ids carry the run of the server, so that
 * nobody takes a new run's news for an old one's.
 */
export class Feed {
  readonly #run: string
  readonly #kept: News[] = []
  readonly #listeners = new Set<(news: News) => void>()
  #count = 0

  /** `run` is a name of this run of the server, of letters and digits. */
  constructor(run: string) {
    this.#run = run
  }

  get lastId(): string {
    return `${this.#run}-${this.#count}`
  }

  get listeners(): number {
    return this.#listeners.size
  }

  publish(word: Word): void {
    this.#count++
    const news = { ...word, id: this.lastId }
    this.#kept.push(news)
    if (this.#kept.length > KEPT) this.#kept.shift()
    for (const listener of this.#listeners) listener(news)
  }

  /** What came after an id; undefined where that is no longer known, or was never ours. */
  since(id: string): readonly News[] | undefined {
    if (id === this.lastId) return []
    const index = this.#kept.findIndex(news => news.id === id)
    if (index >= 0) return this.#kept.slice(index + 1)
    return id === `${this.#run}-0` && this.#count <= KEPT ? [...this.#kept] : undefined
  }

  /** Tells of everything from now on, until the function that it gives is called. */
  listen(listener: (news: News) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
