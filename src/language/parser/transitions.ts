import type { ParserState } from './state.ts'
import { NONE } from './state.ts'

/** Kinds of move: read a word, drop the top word, hang the top word on the next, hang the next word on the top. */
export const SHIFT = 0
export const REDUCE = 1
export const LEFT = 2
export const RIGHT = 3

/** A move's kind, and for an arc its label's name. */
export type Move = { readonly kind: number; readonly label: string }

/** Costs of moves that may not be made. */
export const FORBIDDEN = 1_000_000

/** The moves of one parser by number, with their labels. */
export class Moves {
  /** Distinct labels; a label's number is its index. */
  readonly labels: readonly string[]
  readonly kinds: Int32Array
  /** Label number of a move; `NONE` for those that make no arc. */
  readonly labelOf: Int32Array
  /** The move that hangs the top word on the root. */
  readonly rootMove: number

  constructor(moves: readonly Move[]) {
    this.labels = [...new Set(moves.map(move => move.label).filter(label => label !== ''))]
    this.kinds = Int32Array.from(moves, move => move.kind)
    this.labelOf = Int32Array.from(moves, move => this.labels.indexOf(move.label))
    this.rootMove = moves.findIndex(move => move.kind === LEFT && move.label === 'root')
  }

  get count(): number {
    return this.kinds.length
  }

  apply(state: ParserState, move: number): void {
    const kind = this.kinds[move] ?? SHIFT
    const label = this.labelOf[move] ?? NONE
    if (kind === LEFT) state.attach(state.next, state.top(), label)
    if (kind === RIGHT) state.attach(state.top(), state.next, label)
    if (kind === SHIFT || kind === RIGHT) state.push()
    else state.pop()
  }
}

/**
 * How many gold arcs each kind of move makes unreachable, written into `costs` by kind: the dynamic oracle of arc-eager parsing
 * (Goldberg & Nivre 2012). `gold` holds heads, the root's number for the root's dependents.
 */
export function moveCosts(state: ParserState, gold: Int32Array, costs: Int32Array): void {
  const { next, size } = state
  const top = state.top()
  costs.fill(FORBIDDEN)
  const arcsOverNext = next < size ? arcsToStack(state, gold) : 0
  if (next < size) costs[SHIFT] = arcsOverNext + (stackHolds(state, gold[next] ?? NONE, 0) ? 1 : 0)
  if (top === NONE) return
  const dependents = dependentsAhead(state, gold, top)
  if (state.headOf(top) !== NONE) costs[REDUCE] = dependents
  else costs[LEFT] = dependents + ((gold[top] ?? NONE) > next ? 1 : 0)
  if (next < size) costs[RIGHT] = arcsOverNext + rightCost(state, gold, top)
}

function rightCost(state: ParserState, gold: Int32Array, top: number): number {
  const head = gold[state.next] ?? NONE
  if (head === top) return 0
  return head > state.next || stackHolds(state, head, 1) ? 1 : 0
}

/** Headless words on the stack that should hang on the next word. */
function arcsToStack(state: ParserState, gold: Int32Array): number {
  let count = 0
  for (let i = 0; i < state.depth; i++) {
    const word = state.stack[i] ?? NONE
    if (gold[word] === state.next && state.headOf(word) === NONE) count++
  }
  return count
}

function stackHolds(state: ParserState, word: number, below: number): boolean {
  for (let i = 0; i < state.depth - below; i++) if (state.stack[i] === word) return true
  return false
}

function dependentsAhead(state: ParserState, gold: Int32Array, word: number): number {
  let count = 0
  for (let i = state.next; i < state.size; i++) if (gold[i] === word) count++
  return count
}
