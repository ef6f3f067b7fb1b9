import type { Line } from './lines.ts'
import type { Marker } from './markers.ts'

/** Blank lines that end a page in a text without form feeds. */
const PAGE_GAP = 5

/** Where each number stands as a marker, and where pages end; every answer is by line index. */
export class Places {
  readonly paged: boolean
  readonly #lines: readonly Line[]
  readonly #places = new Map<number, number[]>()
  readonly #starts: readonly number[]

  constructor(lines: readonly Line[], markers: readonly Marker[]) {
    this.#lines = lines
    this.paged = (lines.at(-1)?.page ?? 1) > 1
    for (const { number, line } of markers) {
      const places = this.#places.get(number)
      if (places === undefined) this.#places.set(number, [line])
      else places.push(line)
    }
    this.#starts = lines.flatMap((line, index) => (this.#startsPage(line, lines[index - 1]) ? [index] : []))
  }

  /** The first line after `line` on which the number stands as a marker. */
  after(number: number, line: number): number | undefined {
    return firstAbove(this.#places.get(number) ?? [], line)
  }

  /** The line of the number's marker that so many of its markers stand before. */
  nth(number: number, before: number): number | undefined {
    return this.#places.get(number)?.[before]
  }

  /** In a text with pages, whether the number stands as a marker elsewhere on the page of the line. */
  onPage(number: number, line: number): boolean {
    if (!this.paged) return false
    const { from, to } = this.pageOf(line)
    const first = this.after(number, from - 1)
    const other = first === line ? this.after(number, line) : first
    return other !== undefined && other < to
  }

  /** First line of the page that the line is on, and of the page after it. */
  pageOf(line: number): { readonly from: number; readonly to: number } {
    const to = firstAbove(this.#starts, line) ?? this.#lines.length
    const from = this.#starts[countUpTo(this.#starts, line) - 1] ?? 0
    return { from, to }
  }

  /** Whether a page ends between two lines. */
  parted(above: number, below: number): boolean {
    return (firstAbove(this.#starts, above) ?? Infinity) <= below
  }

  /** Whether a whole page stands between two lines, in a text with pages. */
  farApart(above: number, below: number): boolean {
    return this.paged && countUpTo(this.#starts, below) - countUpTo(this.#starts, above) > 1
  }

  #startsPage(line: Line, above: Line | undefined): boolean {
    if (above === undefined) return true
    return this.paged ? line.page !== above.page : line.blanks >= PAGE_GAP
  }
}

/** How many of the ascending values are at most `limit`. */
function countUpTo(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}

/** The smallest of the ascending values that is greater than `limit`. */
const firstAbove = (values: readonly number[], limit: number): number | undefined => values[countUpTo(values, limit)]
