import { KeyTable } from './key-table.ts'
import type { SparseWeights } from './weights.ts'

/** How averaged weights become signed bytes. */
export type Quantising = {
  /** Averages not larger than this are dropped. */
  readonly least: number
  /** Averages are cut to ± this, which becomes ± 127. */
  readonly most: number
}

/**
 * An averaged perceptron under training (Collins 2002): dense 32-bit rows, one a known feature, and a second sum from which the
 * average over all steps follows. Features that were not counted often enough are passed over.
 */
export class Perceptron {
  readonly classes: number
  readonly #places: Uint32Array
  readonly #table: KeyTable
  readonly #weights: Float32Array
  readonly #sums: Float32Array
  readonly #rows = new Int32Array(512)
  /** Sum of the averages of earlier runs, and their number. */
  readonly #earlier: Float32Array
  #runs = 0
  #active = 0
  #step = 1

  constructor(places: Uint32Array, classes: number) {
    this.classes = classes
    this.#places = places
    this.#table = new KeyTable(places, Uint32Array.from(places.keys()))
    this.#weights = new Float32Array(places.length * classes)
    this.#sums = new Float32Array(places.length * classes)
    this.#earlier = new Float32Array(places.length * classes)
  }

  /** Chooses the features of one decision: `score` and `update` speak of these. */
  choose(keys: Int32Array, count: number): void {
    this.#active = 0
    for (let i = 0; i < count; i++) {
      const row = this.#table.get(keys[i] ?? 0)
      if (row >= 0) this.#rows[this.#active++] = row * this.classes
    }
  }

  /** Writes each class's score for the chosen features. */
  score(scores: Float32Array): void {
    const weights = this.#weights
    const classes = this.classes
    scores.fill(0)
    for (let i = 0; i < this.#active; i++) {
      const row = this.#rows[i] ?? 0
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[row + c] ?? 0)
    }
  }

  /** Moves the chosen features' weight for one class by `amount`. */
  update(label: number, amount: number): void {
    for (let i = 0; i < this.#active; i++) {
      const at = (this.#rows[i] ?? 0) + label
      this.#weights[at] = (this.#weights[at] ?? 0) + amount
      this.#sums[at] = (this.#sums[at] ?? 0) + amount * this.#step
    }
  }

  /** Counts one more decision for the average. */
  advance(): void {
    this.#step++
  }

  /** Ends a run and starts another from nothing. What is learnt is the mean of all runs, which depends less on the order of the examples. */
  restart(): void {
    for (let at = 0; at < this.#earlier.length; at++) this.#earlier[at] = (this.#earlier[at] ?? 0) + this.#runAverage(at)
    this.#weights.fill(0)
    this.#sums.fill(0)
    this.#step = 1
    this.#runs++
  }

  /** The average of all steps' weights as signed bytes; features without any are left out. */
  averaged({ least, most }: Quantising): SparseWeights {
    const places: number[] = []
    const counts: number[] = []
    const entries: number[] = []
    for (let row = 0; row < this.#places.length; row++) {
      const before = entries.length
      for (let c = 0; c < this.classes; c++) {
        const weight = quantised(this.#average(row * this.classes + c), least, most)
        if (weight !== 0) entries.push(c, weight)
      }
      if (entries.length === before) continue
      places.push(this.#places[row] ?? 0)
      counts.push((entries.length - before) / 2)
    }
    return {
      classes: this.classes,
      places: Uint32Array.from(places),
      counts: Uint8Array.from(counts),
      entries: Uint8Array.from(entries),
    }
  }

  #average(at: number): number {
    return ((this.#earlier[at] ?? 0) + this.#runAverage(at)) / (this.#runs + 1)
  }

  #runAverage(at: number): number {
    return (this.#weights[at] ?? 0) - (this.#sums[at] ?? 0) / this.#step
  }
}

function quantised(average: number, least: number, most: number): number {
  if (Math.abs(average) <= least) return 0
  return Math.round((Math.max(-most, Math.min(most, average)) * 127) / most)
}
