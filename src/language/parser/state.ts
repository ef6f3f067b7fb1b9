import { key1 } from '../linear/hash.ts'

/** Nothing: no word, no head, no label. */
export const NONE = -1

/**
 * Where an arc-eager parse stands (Nivre 2003): a stack of words that may still get dependents, the rest of the sentence, and the arcs
 * so far. The artificial root stands at the sentence's end, as word number `size`.
 */
export class ParserState {
  size = 0
  /** First word not read yet; `size` is the root. */
  next = 0
  depth = 0
  stack = new Int32Array(0)
  heads = new Int32Array(0)
  labels = new Int32Array(0)
  /** Outermost and second outermost dependents so far, to the left and right. */
  left = new Int32Array(0)
  left2 = new Int32Array(0)
  right = new Int32Array(0)
  right2 = new Int32Array(0)
  leftCount = new Int32Array(0)
  rightCount = new Int32Array(0)
  /** Hash of the labels of the dependents on a side, in the order in which they came. */
  leftLabels = new Int32Array(0)
  rightLabels = new Int32Array(0)

  /** Starts on a sentence of `size` words. */
  reset(size: number): void {
    if (size >= this.stack.length) this.#allocate(2 * size + 64)
    this.size = size
    this.next = 0
    this.depth = 0
    for (const list of [this.heads, this.labels, this.left, this.left2, this.right, this.right2]) list.fill(NONE, 0, size + 1)
    for (const list of [this.leftCount, this.rightCount, this.leftLabels, this.rightLabels]) list.fill(0, 0, size + 1)
  }

  /** Whether every word has been read and taken off the stack. */
  get done(): boolean {
    return this.next === this.size && this.depth === 0
  }

  /** The word on top of the stack, `below` words down; `NONE` where there is none. */
  top(below = 0): number {
    return below < this.depth ? (this.stack[this.depth - 1 - below] ?? NONE) : NONE
  }

  headOf(word: number): number {
    return this.heads[word] ?? NONE
  }

  push(): void {
    this.stack[this.depth++] = this.next++
  }

  pop(): void {
    this.depth--
  }

  attach(head: number, word: number, label: number): void {
    this.heads[word] = head
    this.labels[word] = label
    if (word < head) {
      this.leftCount[head] = (this.leftCount[head] ?? 0) + 1
      this.leftLabels[head] = key1(5, (this.leftLabels[head] ?? 0) ^ (label * 31))
      this.left2[head] = this.left[head] ?? NONE
      this.left[head] = word
    } else {
      this.rightCount[head] = (this.rightCount[head] ?? 0) + 1
      this.rightLabels[head] = key1(6, (this.rightLabels[head] ?? 0) ^ (label * 31))
      this.right2[head] = this.right[head] ?? NONE
      this.right[head] = word
    }
  }

  #allocate(capacity: number): void {
    this.stack = new Int32Array(capacity)
    this.heads = new Int32Array(capacity)
    this.labels = new Int32Array(capacity)
    this.left = new Int32Array(capacity)
    this.left2 = new Int32Array(capacity)
    this.right = new Int32Array(capacity)
    this.right2 = new Int32Array(capacity)
    this.leftCount = new Int32Array(capacity)
    this.rightCount = new Int32Array(capacity)
    this.leftLabels = new Int32Array(capacity)
    this.rightLabels = new Int32Array(capacity)
  }
}
