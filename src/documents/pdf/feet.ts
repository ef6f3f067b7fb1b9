import { markersIn } from '../plain/markers.ts'
import { callsIn } from './calls.ts'
import { labelOf } from './labels.ts'
import type { Line } from './lines.ts'
import { plainOf, SURE } from './linking.ts'
import type { Rule } from './page.ts'

/** Type up to this share of the body's size is small. */
export const SMALL = 0.96
/** Rules above notes are shorter than this share of the text's width. */
const SHORT = 0.55
/** Points by which such a rule may stand off the left edge of the text, and its least length. */
const OFF_EDGE = 12
const SHORTEST = 30
/** Lines of a note that go on from the page before without a number, where nothing but a gap parts them from the text. */
const LONGEST = 15
/** Lines of text above notes that are no smaller; endnotes have a heading above them at most. */
const FEWEST = 3

/** The foot of a frame, where notes may stand: the index of its first line, and whether a rule is drawn above it. */
export type Foot = { readonly at: number; readonly ruled: boolean }

/** What is known of a page when the feet of its frames are looked for. */
export type PageKnown = {
  /** Size of the body's letters, in points. */
  readonly body: number
  readonly rules: readonly Rule[]
  /** Labels of notes that may come next though nothing calls them on the page. */
  readonly expected: ReadonlySet<string>
}

/** Where a frame's foot begins: its last stretch of small type, what stands under its last rule, or notes behind a gap. */
export function footOf(frame: readonly Line[], { body, rules, expected }: PageKnown): Foot {
  let at = frame.length
  while (at > 0 && isSmall(frame[at - 1], body)) at--
  const ruled = underRule(frame, rules)
  if (ruled !== undefined && (ruled.at >= at || holdsNotes(frame, ruled.at, expected, ruled.short && at === frame.length)))
    return { at: ruled.at, ruled: true }
  return { at: at < frame.length ? at : (apartIn(frame, expected) ?? at), ruled: false }
}

function isSmall(line: Line | undefined, body: number): boolean {
  if (line === undefined) return false
  if (line.tag?.note !== undefined) return true
  return line.size < SMALL * body && line.tag?.table !== true && line.columns.length < 2
}

/** The first line under the lowest rule of the frame that starts at its left edge, and whether the rule is as short as those of notes. */
function underRule(frame: readonly Line[], rules: readonly Rule[]): { readonly at: number; readonly short: boolean } | undefined {
  const left = Math.min(...frame.map(line => line.x0))
  const foot = Math.max(...frame.map(line => line.y - line.size * 0.5))
  const lowest = rules
    .filter(rule => Math.abs(rule.x0 - left) < OFF_EDGE && rule.x1 - rule.x0 > SHORTEST && rule.y < foot)
    .reduce<Rule | undefined>((low, rule) => (rule.y > (low?.y ?? 0) ? rule : low), undefined)
  if (lowest === undefined) return undefined
  const at = frame.findIndex(line => line.y - line.size * 0.5 > lowest.y)
  const width = Math.max(...frame.map(line => line.x1)) - left
  return at <= 0 ? undefined : { at, short: lowest.x1 - lowest.x0 < SHORT * width }
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
