import { KeyCounter } from '../linear/key-counter.ts'
import { Perceptron } from '../linear/perceptron.ts'
import type { SparseWeights } from '../linear/weights.ts'
import { seeded, shuffle } from '../training/random.ts'
import { contextKeys, neighbourKeys, ownKeys } from './features.ts'
import type { TagContext, TaggerWord } from './features.ts'
import { bestOf } from './pass.ts'

/** A sentence for one pass: its words, their tag numbers, and the tags an earlier pass gave (or none). */
export type PassExample = { readonly words: readonly TaggerWord[]; readonly tags: Int32Array; readonly glimpse: Int32Array }

/** Features seen only once are left out; averages below half an update are noise. */
const LEAST_COUNT = 2
const QUANTISING = { least: 0.5, most: 40 }

/** Trains one pass of the tagger; tags predicted so far are its context, as when it runs. */
export function trainPass(examples: readonly PassExample[], tags: number, edge: TaggerWord, epochs: number): SparseWeights {
  const keys = new Int32Array(128)
  const perceptron = new Perceptron(countKeys(examples, edge, keys), tags)
  const scores = new Float32Array(tags)
  const order = Int32Array.from(examples.keys())
  const random = seeded(7)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const example = examples[at]
      if (example !== undefined) learn(perceptron, example, edge, keys, scores)
    }
  }
  return perceptron.averaged(QUANTISING)
}

function learn(perceptron: Perceptron, example: PassExample, edge: TaggerWord, keys: Int32Array, scores: Float32Array): void {
  let context: TagContext = { before: -1, beforeThat: -1, glimpse: example.glimpse }
  for (const [i, word] of example.words.entries()) {
    let tag = word.certain
    if (tag < 0) {
      perceptron.choose(keys, allKeys(example.words, i, edge, context, keys))
      perceptron.score(scores)
      tag = bestOf(scores)
      const gold = example.tags[i] ?? -1
      if (gold >= 0 && gold !== tag) {
        perceptron.update(gold, 1)
        perceptron.update(tag, -1)
      }
      perceptron.advance()
    }
    context = { before: tag, beforeThat: context.before, glimpse: example.glimpse }
  }
}

function countKeys(examples: readonly PassExample[], edge: TaggerWord, keys: Int32Array): Uint32Array {
  const counter = new KeyCounter()
  for (const { words, tags, glimpse } of examples) {
    for (const [i, word] of words.entries()) {
      if (word.certain >= 0) continue
      const context = { before: i > 0 ? (tags[i - 1] ?? -1) : -1, beforeThat: i > 1 ? (tags[i - 2] ?? -1) : -1, glimpse }
      const count = allKeys(words, i, edge, context, keys)
      for (let k = 0; k < count; k++) counter.add(keys[k] ?? 0)
    }
  }
  return counter.frequent(LEAST_COUNT)
}

const part = new Int32Array(64)

/** All keys of the word at `i`: those that see one word, then the rest. */
function allKeys(words: readonly TaggerWord[], i: number, edge: TaggerWord, context: TagContext, keys: Int32Array): number {
  const at = (offset: number): TaggerWord => (i + offset < 0 ? edge : (words[i + offset] ?? edge))
  const window = { before: at(-1), word: at(0), next: at(1), afterNext: at(2) }
  let n = 0
  const take = (count: number): void => {
    keys.set(part.subarray(0, count), n)
    n += count
  }
  take(ownKeys(at(0), i === 0, part))
  for (const offset of [-2, -1, 1, 2]) take(neighbourKeys(at(offset), offset, part))
  take(contextKeys(window, i, context, part))
  return n
}
