import { KeyCounter } from '../linear/key-counter.ts'
import { Perceptron } from '../linear/perceptron.ts'
import type { TreebankSentence } from '../training/conllu.ts'
import { seeded, shuffle } from '../training/random.ts'
import type { ParserInput } from './features.ts'
import { ParserFeatures } from './features.ts'
import type { StoredParser } from './parser.ts'
import { NONE, ParserState } from './state.ts'
import { FORBIDDEN, LEFT, moveCosts, Moves, REDUCE, RIGHT, SHIFT } from './transitions.ts'
import type { Move } from './transitions.ts'

/** A sentence with predicted tags and its gold tree. */
export type ParserExample = { readonly input: ParserInput; readonly sentence: TreebankSentence }

/** Labels met less often on a side get no move of their own there. */
const LEAST_LABEL = 10
const LEAST_COUNT = 2
const QUANTISING = { least: 1, most: 40 }
/** From the second epoch on the parser follows its own move this often, to learn the way out of its mistakes. */
const EXPLORING = 0.9

/** A gold tree as the trainer needs it. */
type Gold = {
  readonly input: ParserInput
  /** Heads; the root's number for its dependent. */
  readonly heads: Int32Array
  /** The move that gives the word its label from the right or left; `NONE` where there is none. */
  readonly leftMoves: Int32Array
  readonly rightMoves: Int32Array
}

/** Trains an arc-eager parser with a dynamic oracle and exploration (Goldberg & Nivre 2012). */
export function trainParser(examples: readonly ParserExample[], epochs: number, log: (line: string) => void): StoredParser {
  const list = movesOf(examples.map(example => example.sentence))
  const moves = new Moves(list)
  const golds = examples.map(example => goldOf(example, list))
  const trainer = new ParserTrainer(moves, golds)
  const order = Int32Array.from(golds.keys())
  const random = seeded(11)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const gold = golds[at]
      if (gold !== undefined) trainer.learn(gold, () => epoch > 1 && random() < EXPLORING)
    }
    log(`parser: epoch ${epoch} of ${epochs}, ${trainer.errors()} wrong moves`)
  }
  return { moves: list, weights: trainer.perceptron.averaged(QUANTISING) }
}

class ParserTrainer {
  readonly perceptron: Perceptron
  readonly #moves: Moves
  readonly #state = new ParserState()
  readonly #features = new ParserFeatures()
  readonly #scores: Float32Array
  readonly #costs = new Int32Array(4)
  #errors = 0

  constructor(moves: Moves, golds: readonly Gold[]) {
    this.#moves = moves
    this.#scores = new Float32Array(moves.count)
    this.perceptron = new Perceptron(this.#countKeys(golds), moves.count)
  }

  /** Wrong moves since last asked. */
  errors(): number {
    const errors = this.#errors
    this.#errors = 0
    return errors
  }

  learn(gold: Gold, explores: () => boolean): void {
    const state = this.#state
    state.reset(gold.input.size)
    while (!state.done) {
      this.perceptron.choose(this.#features.keys, this.#features.fill(state, gold.input))
      this.perceptron.score(this.#scores)
      moveCosts(state, gold.heads, this.#costs)
      const predicted = this.#best(gold, false)
      const right = this.#best(gold, true)
      if (predicted !== right) {
        this.perceptron.update(right, 1)
        this.perceptron.update(predicted, -1)
        this.#errors++
      }
      this.perceptron.advance()
      this.#moves.apply(state, explores() ? predicted : right)
    }
  }

  /** The best-scored move that may be made, or of those the best that loses no gold arc and has the gold label. */
  #best(gold: Gold, correct: boolean): number {
    const least = leastOf(this.#costs)
    const atEnd = this.#state.next === this.#state.size
    let best = NONE
    for (let move = 0; move < this.#moves.count; move++) {
      const kind = this.#moves.kinds[move] ?? SHIFT
      const cost = this.#costs[kind] ?? FORBIDDEN
      if (cost >= FORBIDDEN || (correct && cost > least)) continue
      if (kind === LEFT && atEnd !== (move === this.#moves.rootMove)) continue
      if (correct && !this.#hasGoldLabel(gold, kind, move)) continue
      if (best === NONE || (this.#scores[move] ?? 0) > (this.#scores[best] ?? 0)) best = move
    }
    return best
  }

  #hasGoldLabel({ heads, leftMoves, rightMoves }: Gold, kind: number, move: number): boolean {
    const [top, next] = [this.#state.top(), this.#state.next]
    const wanted = kind === LEFT && heads[top] === next ? leftMoves[top] : kind === RIGHT && heads[next] === top ? rightMoves[next] : NONE
    return wanted === undefined || wanted === NONE || wanted === move
  }

  /** Counts the features along the gold derivation. */
  #countKeys(golds: readonly Gold[]): Uint32Array {
    const counter = new KeyCounter()
    const state = this.#state
    for (const gold of golds) {
      state.reset(gold.input.size)
      while (!state.done) {
        const count = this.#features.fill(state, gold.input)
        for (let i = 0; i < count; i++) counter.add(this.#features.keys[i] ?? 0)
        moveCosts(state, gold.heads, this.#costs)
        this.#moves.apply(state, this.#goldMove(gold))
      }
    }
    return counter.frequent(LEAST_COUNT)
  }

  #goldMove({ leftMoves, rightMoves }: Gold): number {
    const least = leastOf(this.#costs)
    const kind = [LEFT, RIGHT, REDUCE, SHIFT].find(kind => this.#costs[kind] === least) ?? SHIFT
    if (kind === LEFT) return Math.max(this.#moves.kinds.indexOf(LEFT), leftMoves[this.#state.top()] ?? NONE)
    if (kind === RIGHT) return Math.max(this.#moves.kinds.indexOf(RIGHT), rightMoves[this.#state.next] ?? NONE)
    return kind
  }
}

function leastOf(costs: Int32Array): number {
  let least = FORBIDDEN
  for (const cost of costs) if (cost < least) least = cost
  return least
}

function movesOf(treebank: readonly TreebankSentence[]): Move[] {
  const sides = { [LEFT]: new Map<string, number>(), [RIGHT]: new Map<string, number>() }
  for (const { heads, relations } of treebank) {
    for (const [i, head] of heads.entries()) {
      const side = sides[head < 0 || head > i ? LEFT : RIGHT]
      const relation = relations[i] ?? 'dep'
      side.set(relation, (side.get(relation) ?? 0) + 1)
    }
  }
  const arcs = (kind: typeof LEFT | typeof RIGHT): Move[] =>
    [...sides[kind]]
      .filter(([, count]) => count >= LEAST_LABEL)
      .map(([label]) => ({ kind, label }))
      .toSorted((a, b) => (a.label < b.label ? -1 : 1))
  return [{ kind: SHIFT, label: '' }, { kind: REDUCE, label: '' }, ...arcs(LEFT), ...arcs(RIGHT)]
}

function goldOf({ input, sentence }: ParserExample, moves: readonly Move[]): Gold {
  const numbers = new Map(moves.map((move, i) => [`${move.kind} ${move.label}`, i]))
  const movesTo = (kind: number): Int32Array => Int32Array.from(sentence.relations, label => numbers.get(`${kind} ${label}`) ?? NONE)
  const heads = Int32Array.from([...sentence.heads.map(head => (head < 0 ? input.size : head)), NONE])
  return { input, heads, leftMoves: movesTo(LEFT), rightMoves: movesTo(RIGHT) }
}
