import type { Answer } from '../actions/action.ts'
import type { Asked } from './world.ts'

/** What an action answered, with what was said on the way. */
export type Given = { readonly answer: Answer; readonly asked: Pick<Asked, 'remarks' | 'lines'> }

/** Answers that are kept; a list that is read page by page is worked out once. */
const KEPT = 12

/** The last answers by tag and question: they hold as long as the base does. */
export class KeptAnswers {
  readonly #answers = new Map<string, Promise<Given>>()

  /** The answer that is kept under a key, or a new one; one that fails is not kept. */
  async get(key: string, work: () => Promise<Given>): Promise<Given> {
    const answer = this.#answers.get(key) ?? work()
    this.#answers.delete(key)
    this.#answers.set(key, answer)
    answer.catch(() => this.#answers.delete(key))
    for (const oldest of [...this.#answers.keys()].slice(0, Math.max(0, this.#answers.size - KEPT))) this.#answers.delete(oldest)
    return await answer
  }
}
