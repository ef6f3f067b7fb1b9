import { callsIn } from './calls.ts'
import { footOf, SMALL } from './feet.ts'
import type { Foot } from './feet.ts'
import type { FoundNote } from './found.ts'
import { labelOf } from './labels.ts'
import type { Label } from './labels.ts'
import type { Line } from './lines.ts'
import { numberOf } from './numerals.ts'
import type { Rule } from './page.ts'
import { mostCommon } from './sizes.ts'

/** Sizes this far apart, in points, are one. */
const ALIKE = 0.35
/** Lines further apart than this many sizes stand apart. */
const APART = 1.75
/** Lines further apart than this many sizes are of different things. */
const FAR = 2.4
/** Numbers that may be lost between two notes, or owed to the next page. */
const LOST = 3

const unfinished = (line: Line | undefined): boolean => line !== undefined && !/[.!?…][)\]”’"']*$/u.test(line.text)

/** The notes at the foot of the pages: in small type, under a rule, or where the tag tree says so. */
export function footnotesOf(lines: readonly Line[], rules: ReadonlyMap<number, readonly Rule[]>, body: number): FoundNote[] {
  const finder = new Finder(rules, body, lines)
  for (const page of Map.groupBy(lines, line => line.page).values()) finder.page(page)
  return finder.notes.filter(note => note.lines.length > 0)
}

/** Where the last note of a foot ends: at its page's end, or where something stands far below it. */
function endOf(zone: readonly Line[], from: number): number {
  const end = zone.findIndex((line, index) => index > from && line.y - (zone[index - 1]?.y ?? 0) > FAR * line.size)
  return end < 0 ? zone.length : end
}

type Growing = { readonly label: string; readonly lines: Line[]; readonly skip: number; readonly kind: 'footnote' }

class Finder {
  readonly notes: Growing[] = []
  readonly #rules: ReadonlyMap<number, readonly Rule[]>
  readonly #body: number
  readonly #noteSize: number
  /** Labels called on the page before without a note there. */
  #owed: readonly string[] = []

  constructor(rules: ReadonlyMap<number, readonly Rule[]>, body: number, lines: readonly Line[]) {
    this.#rules = rules
    this.#body = body
    const small = lines.filter(line => line.size < SMALL * body && labelOf(line) !== undefined)
    this.#noteSize = mostCommon(small, line => line.size) ?? body
  }

  page(lines: readonly Line[]): void {
    const frames = [...Map.groupBy(lines, line => line.frame).values()]
    const known = { body: this.#body, rules: this.#rules.get(lines[0]?.page ?? 0) ?? [], expected: this.#expected() }
    const starts = frames.map(frame => footOf(frame, known))
    const own = frames.flatMap((frame, index) => frame.slice(0, starts[index]?.at).flatMap(line => callsIn(line).map(call => call.label)))
    const called = new Set([...own, ...this.#owed])
    const before = this.notes.length
    for (const [index, frame] of frames.entries()) {
      const start = starts[index]
      if (start !== undefined && start.at < frame.length) this.#zone(frame, start, called)
    }
    const found = new Set(this.notes.slice(before).map(note => note.label))
    this.#owed = own.filter(label => !found.has(label))
  }

  /** Labels that may come next though nothing calls them on their page. */
  #expected(): ReadonlySet<string> {
    const last = numberOf(this.notes.at(-1)?.label ?? '*')
    const owed = this.#owed.length <= LOST ? this.#owed : []
    return new Set([...owed, ...(Number.isNaN(last) ? [] : [String(last + 1)])])
  }

  #zone(frame: readonly Line[], { at, ruled }: Foot, called: ReadonlySet<string>): void {
    const zone = frame.slice(at)
    const labels = this.#labelsOf(zone, called)
    const first = labels[0]?.at ?? zone.length
    const carried = this.#carriedFrom(zone, first, ruled)
    for (const line of zone.slice(carried, first)) this.notes.at(-1)?.lines.push(line)
    for (const [index, { label, at: from }] of labels.entries()) {
      const to = labels[index + 1]?.at ?? endOf(zone, from)
      this.notes.push({ label: label.label, skip: label.length, lines: zone.slice(from, to), kind: 'footnote' })
    }
  }

  /** Where, above the first label of a foot, the words of the last note of the page before go on. */
  #carriedFrom(zone: readonly Line[], first: number, ruled: boolean): number {
    const open = this.notes.at(-1)
    const page = zone[0]?.page ?? 0
    const above = open?.lines.at(-1)
    if (above === undefined || page - above.page > 1) return first
    if (zone[0]?.tag?.note !== undefined) return 0
    if (ruled && (first < zone.length || zone.every(line => Math.abs(line.size - this.#noteSize) < ALIKE))) return 0
    if (first === zone.length && !unfinished(above)) return first
    let start = first
    while (start > 0 && this.#belongs(zone[start - 1], zone[start])) start--
    return start
  }

  #belongs(above: Line | undefined, below: Line | undefined): boolean {
    if (above === undefined || Math.abs(above.size - this.#noteSize) > ALIKE) return false
    return below === undefined || below.y - above.y < APART * Math.max(above.size, below.size)
  }

  /** The lines of a foot that open a note: called on the page, or next in the run of numbers. */
  #labelsOf(zone: readonly Line[], called: ReadonlySet<string>): { readonly label: Label; readonly at: number }[] {
    const found: { readonly label: Label; readonly at: number }[] = []
    let last = this.notes.at(-1)?.label
    for (const [index, line] of zone.entries()) {
      const label = labelOf(line)
      const sameNote = line.tag?.note !== undefined && line.tag.note === zone[index - 1]?.tag?.note
      if (label === undefined || sameNote || !this.#fits(label, last, found.at(-1)?.label.label, called)) continue
      found.push({ label, at: index })
      last = label.label
    }
    return found
  }

  #fits(label: Label, last: string | undefined, onPage: string | undefined, called: ReadonlySet<string>): boolean {
    const number = numberOf(label.label)
    const before = numberOf(last ?? '0')
    if (Number.isNaN(number)) return called.has(label.label) && (label.style === 'raised' || onPage === undefined)
    const page = onPage === undefined ? Number.NaN : numberOf(onPage)
    const anew = number === 1 && called.has(label.label) && page > 1
    if (anew) return true
    if (number <= page) return false
    if (called.has(label.label)) return label.style === 'raised' || onPage === undefined || number <= before + 1 + LOST
    if (number === before + 1) return true
    return label.style === 'raised' && number > before && number <= before + 1 + LOST
  }
}
