import type { Weights } from '../linear/weights.ts'
import { contextKeys, neighbourKeys, ownKeys } from './features.ts'
import type { TagContext, TaggerWindow, TaggerWord } from './features.ts'

/** What one form adds to the scores of its own and its neighbours' tags, summed once: six blocks of a number a tag (see `BLOCKS`). */
type Sums = { readonly word: TaggerWord; readonly blocks: Int16Array }

/** The roles of a form: opening the sentence, inside it, two before the word to tag, before it, after it, two after it. */
const BLOCKS = { opening: 0, inside: 1, twoBefore: 2, before: 3, next: 4, afterNext: 5 } as const

/** What stands for the tags of an earlier pass where there was none. */
export const NO_GLIMPSE = new Int32Array(0)

/** One greedy run over a sentence from its first word to its last. Templates that see one word only are summed once a form. */
export class TaggerPass {
  readonly #weights: Weights
  readonly #edge: Sums
  readonly #sums = new WeakMap<TaggerWord, Sums>()
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
    const window: TaggerWindow = { before: before.word, word: own.word, next: next.word, afterNext: afterNext.word }
    const inContext = this.#weights.sum(contextKeys(window, i, context, this.#weights.keys))
    const scores = this.#scores
    const tags = scores.length
    const mine = own.blocks
    const [a, b, c, d] = [twoBefore.blocks, before.blocks, next.blocks, afterNext.blocks]
    const atMine = tags * (i === 0 ? BLOCKS.opening : BLOCKS.inside)
    for (let t = 0; t < tags; t++) {
      const left = (a[t + tags * BLOCKS.twoBefore] ?? 0) + (b[t + tags * BLOCKS.before] ?? 0)
      const right = (c[t + tags * BLOCKS.next] ?? 0) + (d[t + tags * BLOCKS.afterNext] ?? 0)
      scores[t] = (inContext[t] ?? 0) + (mine[t + atMine] ?? 0) + left + right
    }
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
    const { keys } = this.#weights
    const tags = this.#weights.classes
    const blocks = new Int16Array(6 * tags)
    const fill = (block: number, count: number): void => blocks.set(this.#weights.sum(count), block * tags)
    fill(BLOCKS.opening, ownKeys(word, true, keys))
    fill(BLOCKS.inside, ownKeys(word, false, keys))
    fill(BLOCKS.twoBefore, neighbourKeys(word, -2, keys))
    fill(BLOCKS.before, neighbourKeys(word, -1, keys))
    fill(BLOCKS.next, neighbourKeys(word, 1, keys))
    fill(BLOCKS.afterNext, neighbourKeys(word, 2, keys))
    return { word, blocks }
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
