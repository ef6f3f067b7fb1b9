import type { Label, LabelStyle } from './labels.ts'
import type { Line } from './lines.ts'
import type { Marker } from './markers.ts'
import { Places } from './places.ts'

/** Only so many readings of one number are kept while the run is built. */
const READINGS = 8
/** So many numbers in a row may be lost, each at a cost. */
const LOST = 6
/** What it costs that the numbers start again: at a page's end, within a page, for marks, which always do, and behind a 1 that its page does not call. */
const AGAIN = { turned: 2, within: 5, marks: 0.5, alone: 4 }
/** What a label costs that is set otherwise than most, or read with a letter for a figure, or that stands like a heading's. */
const OTHERWISE = 2
const MISREAD = 1
const HEADING = 4
/** What it costs that a text begins with its second note. */
const HEADLESS = 6
/** Only so many earlier runs are looked through for a number. */
const RUNS = 40

/** A run whose numbers start at 1; how far the one before it came. */
type Run = { readonly reached: number; readonly before: Run | undefined }
type Step = {
  readonly label: Label
  readonly before: Step | undefined
  readonly earlier: Run | undefined
  readonly score: number
  readonly called: number
}

/** Labels that were read as notes, in order, and how many of them are surely called by a marker. */
export type Sequence = { readonly labels: readonly Label[]; readonly called: number; readonly score: number }

/**
 * The reading of line-initial numbers as notes: runs 1..N in the order of the lines in which each number is called by a marker on its
 * page or before its notes (citations.md 5.2). Numbers that start lines by chance break the run or lack a marker and fall out. The
 * numbers may start again on a page or in a chapter.
 */
export function findSequence(lines: readonly Line[], labels: readonly Label[], markers: readonly Marker[]): Sequence {
  const places = new Places(lines, markers)
  const read = (style: LabelStyle, own: readonly Label[]): Step | undefined => longest(own, style, places)
  const runs = [...Map.groupBy(labels, label => label.style)].map(([style, own]) => ({ style, run: read(style, own) }))
  const best = runs.reduce<(typeof runs)[number] | undefined>(
    (best, one) => ((one.run?.score ?? 0) > (best?.run?.score ?? 0) ? one : best),
    undefined,
  )
  const mixed = best === undefined ? undefined : read(best.style, labels)
  const last = (mixed?.score ?? 0) > (best?.run?.score ?? 0) ? mixed : best?.run
  const kept: Label[] = []
  for (let step = last; step !== undefined; step = step.before) kept.push(step.label)
  return { labels: kept.toReversed(), called: last?.called ?? 0, score: last?.score ?? 0 }
}

function longest(labels: readonly Label[], style: LabelStyle, places: Places): Step | undefined {
  const ends = new Map<number, Step[]>()
  let best: Step | undefined
  for (const label of labels) {
    const step = bestStep(label, style, ends, best, places)
    if (step === undefined) continue
    ends.set(label.number, [...(ends.get(label.number) ?? []), step].slice(-READINGS))
    if (step.score > (best?.score ?? -Infinity)) best = step
  }
  return best
}

type Origin = { readonly before: Step | undefined; readonly earlier: Run | undefined; readonly cost: number }

/** The label as the next of its run, after the number before it or one that few are lost behind, or as the first of a new run. */
function bestStep(
  label: Label,
  style: LabelStyle,
  ends: ReadonlyMap<number, readonly Step[]>,
  last: Step | undefined,
  places: Places,
): Step | undefined {
  const own =
    (label.opens ? 0.5 : -1) - (label.style === style ? 0 : OTHERWISE) - (label.misread ? MISREAD : 0) - (label.heading ? HEADING : 0)
  let best: Step | undefined
  for (const { before, earlier, cost } of originsOf(label, ends, last, places)) {
    if (before?.label.line === label.line) continue
    const called = strength(label, before?.label, earlier, places)
    const score = (before?.score ?? 0) + called + own - cost
    if (best !== undefined && best.score >= score) continue
    best = { label, before, earlier, score, called: (before?.called ?? 0) + (called > 0 ? 1 : 0) }
  }
  return best
}

/** What it costs that so many numbers in a row are lost. */
const lost = (count: number): number => (count === 0 ? 0 : 2 + count)

function originsOf(label: Label, ends: ReadonlyMap<number, readonly Step[]>, last: Step | undefined, places: Places): Origin[] {
  const { number } = label
  const origins: Origin[] = []
  for (let step = 1; step <= LOST; step++)
    for (const before of ends.get(number - step) ?? []) origins.push({ before, earlier: before.earlier, cost: lost(step - 1) })
  if (number > 2) return origins
  origins.push({ before: undefined, earlier: undefined, cost: number === 1 ? 0 : HEADLESS })
  if (last === undefined) return origins
  const again = label.style === 'symbol' ? AGAIN.marks : places.parted(last.label.line, label.line) ? AGAIN.turned : AGAIN.within
  const alone = last.label.number === 1 && !places.onPage(1, last.label.line) ? AGAIN.alone : 0
  const earlier = { reached: last.label.number, before: last.earlier }
  return [...origins, { before: last, earlier, cost: again + alone + lost(number - 1) }]
}

/** How well a marker supports the label: on its own page or stretch, anywhere before it, or not at all. */
function strength(label: Label, before: Label | undefined, earlier: Run | undefined, places: Places): number {
  const from = before?.line ?? -1
  const together = before !== undefined && !places.parted(from, label.line)
  if (places.onPage(label.number, label.line)) return together ? 4 : 3.5
  const first = places.nth(label.number, usedBy(earlier, label.number))
  if (first === undefined) return together ? -2 : -4
  if (together && first < from) return 4
  if (before !== undefined && label.number > before.number && places.farApart(from, label.line)) return -3
  if ((places.after(label.number, from) ?? Infinity) < label.line) return 3.5
  return first < label.line ? 1 : -4
}

/** How many of the earlier runs had the number. */
function usedBy(earlier: Run | undefined, number: number): number {
  let count = 0
  let seen = 0
  for (let run = earlier; run !== undefined && seen < RUNS; run = run.before, seen++) if (run.reached >= number) count++
  return count
}
