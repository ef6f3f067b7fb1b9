import type { ByteReader, ByteWriter } from '../linear/bytes.ts'
import { readWeights, writeWeights } from '../linear/weights.ts'
import type { SparseWeights, Weights } from '../linear/weights.ts'
import type { TaggerWord } from '../tagger/features.ts'
import type { ParserInput } from './features.ts'
import { ParserFeatures } from './features.ts'
import { NONE, ParserState } from './state.ts'
import { LEFT, Moves, REDUCE, SHIFT } from './transitions.ts'
import type { Move } from './transitions.ts'

/** A trained parser as stored. */
export type StoredParser = { readonly moves: readonly Move[]; readonly weights: SparseWeights }

/** A word's head (index in the sentence, -1 for the root) and its relation. */
export type Arc = { readonly head: number; readonly deprel: string }

/** Stands for the root's word and tag. */
const ROOT = -99

/** Greedy arc-eager dependency parser: one score a move from a linear model. */
export class Parser {
  readonly #moves: Moves
  readonly #weights: Weights
  readonly #state = new ParserState()
  readonly #features: ParserFeatures

  constructor(moves: Moves, weights: Weights) {
    this.#moves = moves
    this.#weights = weights
    this.#features = new ParserFeatures(weights.keys)
  }

  /** One arc a word; exactly one word hangs on the root. `isSign` tells punctuation. */
  parse(input: ParserInput, isSign: (word: number) => boolean): Arc[] {
    const state = this.#state
    state.reset(input.size)
    while (!state.done) this.#moves.apply(state, this.#choose(state, input))
    const root = this.#rootOf(isSign)
    return Array.from({ length: input.size }, (_, word) => {
      if (word === root) return { head: NONE, deprel: 'root' }
      const head = state.headOf(word)
      if (head === state.size) return { head: root, deprel: isSign(word) ? 'punct' : 'parataxis' }
      return { head, deprel: this.#moves.labels[state.labels[word] ?? NONE] ?? 'dep' }
    })
  }

  /** The first word on the root that is no punctuation; the others are hung on it. */
  #rootOf(isSign: (word: number) => boolean): number {
    let root = NONE
    for (let word = this.#state.size - 1; word >= 0; word--) {
      if (this.#state.headOf(word) === this.#state.size && (root === NONE || !isSign(word))) root = word
    }
    return root
  }

  #choose(state: ParserState, input: ParserInput): number {
    const top = state.top()
    if (top === NONE) return SHIFT
    const hasHead = state.headOf(top) !== NONE
    if (state.next === state.size) return hasHead ? REDUCE : this.#moves.rootMove
    const scores = this.#weights.sum(this.#features.fill(state, input))
    return this.#bestAllowed(scores, hasHead ? LEFT : REDUCE)
  }

  /** The best move of any kind but the forbidden one; nothing hangs on the root while words are left. */
  #bestAllowed(scores: Int16Array, forbidden: number): number {
    const { kinds, rootMove } = this.#moves
    let best = SHIFT
    for (let move = 1; move < scores.length; move++) {
      if (kinds[move] === forbidden || move === rootMove) continue
      if ((scores[move] ?? 0) > (scores[best] ?? 0)) best = move
    }
    return best
  }
}

/** What the parser sees of a tagged sentence. */
export function parserInput(words: readonly TaggerWord[], tags: Int32Array): ParserInput {
  const size = words.length
  const input = { size, words: new Int32Array(size + 1), tags: new Int32Array(size + 1), fields: new Int32Array(size + 1) }
  for (const [i, word] of words.entries()) {
    input.words[i] = word.lower
    input.tags[i] = tags[i] ?? 0
    input.fields[i] = word.field
  }
  input.words[size] = ROOT
  input.tags[size] = ROOT
  return input
}

/** Writes a trained parser for `readParser`. */
export function writeParser(writer: ByteWriter, { moves, weights }: StoredParser): void {
  writer.texts(moves.map(move => move.label))
  writer.bytes(Uint8Array.from(moves, move => move.kind))
  writeWeights(writer, weights)
}

/** Reads a parser back. */
export function readParser(reader: ByteReader): Parser {
  const labels = reader.texts()
  const kinds = reader.bytes()
  const moves = new Moves(labels.map((label, i) => ({ label, kind: kinds[i] ?? SHIFT })))
  return new Parser(moves, readWeights(reader))
}
