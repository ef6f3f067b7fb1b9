import { KeyCounter } from '../linear/key-counter.ts'
import { Perceptron } from '../linear/perceptron.ts'
import type { SparseWeights } from '../linear/weights.ts'
import { seeded, shuffle } from '../training/random.ts'
import { documentContext } from './context.ts'
import { nameKeys } from './features.ts'
import type { NameKnowledge, NameSentence } from './features.ts'
import type { NameRange } from './labels.ts'
import { LABELS, labelsOf, OUTSIDE } from './labels.ts'
import { transitionKey } from './name-tagger.ts'
import { bestLabels } from './viterbi.ts'

/** A document's sentences with their names. */
export type NameDocument = readonly (NameSentence & { readonly names: readonly NameRange[] })[]

const LEAST_COUNT = 2
/** Runs from nothing whose weights are averaged: worth half a point of F1 on names held out. */
const RUNS = 3
const QUANTISING = { least: 0.05, most: 16 }
const TRANSITIONS: readonly Int32Array[] = Array.from({ length: LABELS }, (_, before) => transitionKey(before))

type Example = { readonly keys: readonly Int32Array[]; readonly labels: Int32Array }

/** Trains the chain of labels: after each sentence the features of the right sequence gain what those of the best one lose. */
export function trainNames(
  documents: readonly NameDocument[],
  knowledge: NameKnowledge,
  epochs: number,
  log: (line: string) => void,
): SparseWeights {
  const examples = documents.flatMap(document => examplesOf(document, knowledge))
  const perceptron = new Perceptron(countKeys(examples), LABELS)
  const order = Int32Array.from(examples.keys())
  const random = seeded(3)
  for (let run = 1; run <= RUNS; run++) {
    if (run > 1) perceptron.restart()
    for (let epoch = 1; epoch <= epochs; epoch++) {
      shuffle(order, random)
      const errors = order.reduce((sum, at) => sum + (examples[at] === undefined ? 0 : learn(perceptron, examples[at])), 0)
      log(`names: run ${run} of ${RUNS}, epoch ${epoch} of ${epochs}, ${errors} wrong labels`)
    }
  }
  return perceptron.averaged(QUANTISING)
}

function examplesOf(document: NameDocument, knowledge: NameKnowledge): Example[] {
  const context = documentContext(document.map(sentence => sentence.forms))
  return document.map(sentence => ({
    keys: nameKeys(sentence, knowledge, context),
    labels: labelsOf(sentence.forms.length, sentence.names),
  }))
}

function countKeys(examples: readonly Example[]): Uint32Array {
  const counter = new KeyCounter()
  for (const { keys } of examples) for (const list of keys) for (const key of list) counter.add(key)
  for (let times = 0; times < LEAST_COUNT; times++) for (const [key = 0] of TRANSITIONS) counter.add(key)
  return counter.frequent(LEAST_COUNT)
}

/** Learns from one sentence; returns how many labels were wrong. */
function learn(perceptron: Perceptron, { keys, labels }: Example): number {
  const predicted = bestLabels(scored(perceptron, keys), scored(perceptron, TRANSITIONS))
  let errors = 0
  for (const [i, gold] of labels.entries()) {
    const label = predicted[i] ?? OUTSIDE
    const [goldBefore, before] = i === 0 ? [OUTSIDE, OUTSIDE] : [labels[i - 1] ?? OUTSIDE, predicted[i - 1] ?? OUTSIDE]
    if (gold !== label) {
      move(perceptron, keys[i], gold, label)
      errors++
    }
    if (gold !== label || goldBefore !== before) {
      move(perceptron, TRANSITIONS[goldBefore], gold, undefined)
      move(perceptron, TRANSITIONS[before], undefined, label)
    }
  }
  perceptron.advance()
  return errors
}

function move(perceptron: Perceptron, keys: Int32Array | undefined, towards: number | undefined, from: number | undefined): void {
  if (keys === undefined) return
  perceptron.choose(keys, keys.length)
  if (towards !== undefined) perceptron.update(towards, 1)
  if (from !== undefined) perceptron.update(from, -1)
}

function scored(perceptron: Perceptron, keys: readonly Int32Array[]): Float32Array {
  const all = new Float32Array(keys.length * LABELS)
  for (const [i, list] of keys.entries()) {
    perceptron.choose(list, list.length)
    perceptron.score(all.subarray(i * LABELS, (i + 1) * LABELS))
  }
  return all
}
