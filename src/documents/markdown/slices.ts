import type { Run } from '../compose/draft.ts'

/** A stretch of the raw text. */
export type Slice = { readonly start: number; readonly end: number }

/** Lines without their block marks, joined to one text that still knows where each letter stands in the raw text. */
export class Source {
  readonly text: string
  readonly #slices: readonly Slice[]
  readonly #starts: readonly number[]

  constructor(raw: string, slices: readonly Slice[]) {
    let length = 0
    this.text = slices.map(slice => raw.slice(slice.start, slice.end)).join('\n')
    this.#slices = slices
    this.#starts = slices.map(slice => {
      const start = length
      length += slice.end - slice.start + 1
      return start
    })
  }

  /** The stretch as runs: each line's part where it stands in the raw text, a blank for each line break. */
  runs(from: number, to: number): Run[] {
    const runs: Run[] = []
    let at = from
    for (let line = this.#lineOf(from); at < to; line++) {
      const slice = this.#slices[line]
      const start = this.#starts[line]
      if (slice === undefined || start === undefined) break
      const end = start + slice.end - slice.start
      if (at < end) runs.push({ text: this.text.slice(at, Math.min(to, end)), raw: slice.start + at - start })
      if (to > end) runs.push({ text: ' ', raw: null })
      at = end + 1
    }
    return runs
  }

  #lineOf(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
