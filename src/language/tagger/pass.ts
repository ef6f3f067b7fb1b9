import type { Weights } from '../linear/weights.ts'
import { contextKeys, neighbourKeys, ownKeys } from './features.ts'
import type { TagContext, TaggerWindow, TaggerWord } from './features.ts'

/** What one form adds to the scores of its own and its neighbours' tags, summed once. */
type Sums = {
  readonly word: TaggerWord
  readonly opening: Int16Array
  readonly inside: Int16Array
  readonly asTwoBefore: Int16Array
  readonly asBefore: Int16Array
  readonly asNext: Int16Array
  readonly asAfterNext: Int16Array
}

/** What stands for the tags of an earlier pass where there was none. */
export const NO_GLIMPSE = new Int32Array(0)

/** One greedy run over a sentence from its first word to its last. Templates that see one word only are summed once a form. */
export class TaggerPass {
  readonly #weights: Weights
  readonly #edge: Sums
  readonly #sums = new WeakMap<TaggerWord, Sums>()
  readonly #keys = new Int32Array(64)
  readonly #scores: Int32Array

  /** `edge` stands for the words past either end. */
  constructor(weights: Weights, edge: TaggerWord) {
    this.#weights = weights
    this.#scores = new Int32Array(weights.classes)
    this.#edge = this.#sum(edge)
  }

  /** A tag number for every word. `glimpse`: the tags an earlier pass gave. */
  tag(words: readonly TaggerWord[], glimpse: Int32Array = NO_GLIMPSE): Int32Array {
    const tags = new Int32Array(words.length)
    let window = [this.#edge, this.#edge, this.#edge, this.#sumsAt(words, 0), this.#sumsAt(words, 1)] as const
    let context: TagContext = { before: -1, beforeThat: -1, glimpse }
    for (let i = 0; i < words.length; i++) {
      const [, a, b, c, d] = window
      window = [a, b, c, d, this.#sumsAt(words, i + 2)]
      const tag = c.word.certain >= 0 ? c.word.certain : this.#best(window, i, context)
      tags[i] = tag
      context = { before: tag, beforeThat: context.before, glimpse }
    }
    return tags
  }

  #best([twoBefore, before, own, next, afterNext]: readonly [Sums, Sums, Sums, Sums, Sums], i: number, context: TagContext): number {
    const scores = this.#scores
    const mine = i === 0 ? own.opening : own.inside
    const { asTwoBefore } = twoBefore
    const { asBefore } = before
    const { asNext } = next
    const { asAfterNext } = afterNext
    for (let t = 0; t < scores.length; t++) {
      scores[t] = (mine[t] ?? 0) + (asTwoBefore[t] ?? 0) + (asBefore[t] ?? 0) + (asNext[t] ?? 0) + (asAfterNext[t] ?? 0)
    }
    const window: TaggerWindow = { before: before.word, word: own.word, next: next.word, afterNext: afterNext.word }
    this.#weights.add(this.#keys, contextKeys(window, i, context, this.#keys), scores)
    return bestOf(scores)
  }

  #sumsAt(words: readonly TaggerWord[], i: number): Sums {
    const word = words[i]
    if (word === undefined) return this.#edge
    const known = this.#sums.get(word)
    if (known !== undefined) return known
    const sums = this.#sum(word)
    this.#sums.set(word, sums)
    return sums
  }

  #sum(word: TaggerWord): Sums {
    const keys = this.#keys
    const sum = (count: number): Int16Array => {
      const scores = new Int32Array(this.#weights.classes)
      this.#weights.add(keys, count, scores)
      return Int16Array.from(scores)
    }
    return {
      word,
      opening: sum(ownKeys(word, true, keys)),
      inside: sum(ownKeys(word, false, keys)),
      asTwoBefore: sum(neighbourKeys(word, -2, keys)),
      asBefore: sum(neighbourKeys(word, -1, keys)),
      asNext: sum(neighbourKeys(word, 1, keys)),
      asAfterNext: sum(neighbourKeys(word, 2, keys)),
    }
  }
}

/** Index of the highest score, the first of equals. */
export function bestOf(scores: Int32Array | Float32Array): number {
  let best = 0
  let highest = scores[0] ?? 0
  for (let i = 1; i < scores.length; i++) {
    const score = scores[i] ?? 0
    if (score > highest) {
      highest = score
      best = i
    }
  }
  return best
}
