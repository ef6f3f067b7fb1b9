import { randoms } from '../../test/random.ts'

/** Choices that look random and are the same on every run. */
export class Random {
  readonly #next: () => number

  constructor(seed: number) {
    this.#next = randoms(seed)
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    return Math.floor(this.#next() * below)
  }

  pick<T>(all: readonly T[]): T | undefined {
    return all[this.below(all.length)]
  }
}
