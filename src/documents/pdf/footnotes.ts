import { markersIn } from '../plain/markers.ts'
import { callsIn } from './calls.ts'
import type { FoundNote } from './found.ts'
import { labelOf } from './labels.ts'
import type { Label } from './labels.ts'
import type { Line } from './lines.ts'
import { plainOf, SURE } from './linking.ts'
import type { Rule } from './page.ts'
import { mostCommon } from './sizes.ts'

/** Type up to this share of the body's size is small. */
const SMALL = 0.96
/** Sizes this far apart, in points, are one. */
const ALIKE = 0.35
/** Lines further apart than this many sizes stand apart. */
const APART = 1.75
/** Lines further apart than this many sizes are of different things. */
const FAR = 2.4
/** Rules above notes are shorter than this share of the text's width. */
const SHORT = 0.55
/** Lines of a note that go on from the page before without a number, where nothing but a gap parts them from the text. */
const LONGEST = 15
/** Lines of text above notes that are no smaller; endnotes have a heading above them at most. */
const FEWEST = 3
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

/** The numbers that a line calls, those included that are set like its words. */
const callsOf = (line: Line): Set<string> =>
  new Set([
    ...callsIn(line).map(call => call.label),
    ...markersIn(plainOf(line), 0, 1)
      .filter(marker => marker.weight >= SURE)
      .map(marker => String(marker.number)),
  ])

/** Whether what stands under a rule is notes: it begins with a raised number, or it holds one that is called above or comes next. */
function holdsNotes(frame: readonly Line[], at: number, expected: ReadonlySet<string>, short: boolean): boolean {
  const first = frame[at]
  if (first === undefined) return false
  if (labelOf(first)?.style === 'raised') return true
  const called = new Set([...expected, ...frame.slice(0, at).flatMap(line => [...callsOf(line)])])
  return frame.slice(at).some((line, index) => {
    const label = labelOf(line)
    return label !== undefined && called.has(label.label) && (short || index === 0)
  })
}

/**
 * Where notes as large as the text begin: behind the gap above the first raised number that is called before it or comes next. What
 * stands between the gap and the number goes on from the page before.
 */
function apartIn(frame: readonly Line[], expected: ReadonlySet<string>): number | undefined {
  const called = new Set(expected)
  let gap: number | undefined
  for (const [index, line] of frame.entries()) {
    const label = labelOf(line)
    if (index >= FEWEST && stepAbove(frame, index) > 1.2 * stepAbove(frame, index - 1)) gap = index
    if (gap !== undefined && index - gap < LONGEST && label?.style === 'raised' && called.has(label.label)) return gap
    for (const call of callsIn(line)) if (call.start > 0) called.add(call.label)
  }
  return undefined
}

const stepAbove = (frame: readonly Line[], index: number): number => (frame[index]?.y ?? 0) - (frame[index - 1]?.y ?? 0)

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
    const starts = frames.map(frame => this.#footOf(frame))
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

  /** Where a frame's foot of small type, or what stands under its last rule, begins. */
  #footOf(frame: readonly Line[]): { readonly at: number; readonly ruled: boolean } {
    let at = frame.length
    while (at > 0 && this.#inFoot(frame[at - 1])) at--
    const ruled = this.#ruledOf(frame)
    if (ruled !== undefined && (ruled.at >= at || holdsNotes(frame, ruled.at, this.#expected(), ruled.short && at === frame.length)))
      return { at: ruled.at, ruled: true }
    return { at: at < frame.length ? at : (apartIn(frame, this.#expected()) ?? at), ruled: false }
  }

  /** Labels that may come next though nothing calls them on their page. */
  #expected(): ReadonlySet<string> {
    const last = Number(this.notes.at(-1)?.label)
    const owed = this.#owed.length <= LOST ? this.#owed : []
    return new Set([...owed, ...(Number.isNaN(last) ? [] : [String(last + 1)])])
  }

  #inFoot(line: Line | undefined): boolean {
    if (line === undefined) return false
    if (line.tag?.note !== undefined) return true
    return line.size < SMALL * this.#body && line.tag?.table !== true && line.columns.length < 2
  }

  /** The first line under the lowest rule of the frame that starts at its left edge, and whether the rule is as short as those of notes. */
  #ruledOf(frame: readonly Line[]): { readonly at: number; readonly short: boolean } | undefined {
    const first = frame[0]
    if (first === undefined) return undefined
    const left = Math.min(...frame.map(line => line.x0))
    const rules = this.#rules.get(first.page)?.filter(rule => Math.abs(rule.x0 - left) < 12 && rule.x1 - rule.x0 > 30) ?? []
    const foot = Math.max(...frame.map(line => line.y - line.size * 0.5))
    const lowest = rules
      .filter(rule => rule.y < foot)
      .reduce<Rule | undefined>((low, rule) => (rule.y > (low?.y ?? 0) ? rule : low), undefined)
    if (lowest === undefined) return undefined
    const at = frame.findIndex(line => line.y - line.size * 0.5 > lowest.y)
    const width = Math.max(...frame.map(line => line.x1)) - left
    return at <= 0 ? undefined : { at, short: lowest.x1 - lowest.x0 < SHORT * width }
  }

  #zone(frame: readonly Line[], { at, ruled }: { readonly at: number; readonly ruled: boolean }, called: ReadonlySet<string>): void {
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
    const number = Number(label.label)
    const before = Number(last ?? 0)
    if (Number.isNaN(number)) return called.has(label.label) && (label.style === 'raised' || onPage === undefined)
    const anew = number === 1 && called.has('1') && Number(onPage) > 1
    if (anew) return true
    if (onPage !== undefined && !Number.isNaN(Number(onPage)) && number <= Number(onPage)) return false
    if (called.has(label.label)) return label.style === 'raised' || onPage === undefined || number <= before + 1 + LOST
    if (number === before + 1) return true
    return label.style === 'raised' && number > before && number <= before + 1 + LOST
  }
}
