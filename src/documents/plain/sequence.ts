import type { Label } from './labels.ts'
import type { Line } from './lines.ts'
import type { Marker } from './markers.ts'
import { Places } from './places.ts'

/** Only so many readings of one number are kept while the run is built. */
const READINGS = 8

type Step = { readonly label: Label; readonly before: Step | undefined; readonly score: number; readonly called: number }

/** A run of labels that were read as notes, and how many of them are surely called by a marker. */
export type Sequence = { readonly labels: readonly Label[]; readonly called: number }

/**
 * The reading of line-initial numbers as notes: the run 1..N in the order of the lines in which each number is called by a marker on
 * its page or before its notes (citations.md 5.2). Numbers that start lines by chance break the run or lack a marker and fall out.
 */
export function findSequence(lines: readonly Line[], labels: readonly Label[], markers: readonly Marker[]): Sequence {
  const places = new Places(lines, markers)
  const runs = [...new Set(labels.map(label => label.style))].map(style =>
    longest(
      labels.filter(label => label.style === style),
      places,
    ),
  )
  const best = runs.reduce<Step | undefined>((best, run) => (run !== undefined && run.score > (best?.score ?? 0) ? run : best), undefined)
  const kept: Label[] = []
  for (let step = best; step !== undefined; step = step.before) kept.push(step.label)
  return { labels: kept.toReversed(), called: best?.called ?? 0 }
}

function longest(labels: readonly Label[], places: Places): Step | undefined {
  const ends = new Map<number, Step[]>()
  let best: Step | undefined
  for (const label of labels) {
    const step = bestStep(label, ends, places)
    if (step === undefined) continue
    ends.set(label.number, [...(ends.get(label.number) ?? []), step].slice(-READINGS))
    if (step.score > (best?.score ?? -Infinity)) best = step
  }
  return best
}

/** The label as the next of the run, after the number before it or, where that one is lost, the one before that. */
function bestStep(label: Label, ends: ReadonlyMap<number, readonly Step[]>, places: Places): Step | undefined {
  const start = label.number === 1 ? [undefined] : []
  const after = ends.get(label.number - 1) ?? []
  const skipping = ends.get(label.number - 2) ?? []
  let best: Step | undefined
  for (const before of [...start, ...after, ...skipping]) {
    const called = strength(label, before?.label, places)
    const lost = before !== undefined && before.label.number < label.number - 1 ? 3 : 0
    const score = (before?.score ?? 0) + called + (label.opens ? 0.5 : -1) - lost
    if (best !== undefined && best.score >= score) continue
    best = { label, before, score, called: (before?.called ?? 0) + (called > 0 ? 1 : 0) }
  }
  return best
}

/** How well a marker supports the label: on its own page or stretch, anywhere before it, or not at all. */
function strength(label: Label, before: Label | undefined, places: Places): number {
  const from = before?.line ?? -1
  const together = before !== undefined && !places.parted(from, label.line)
  const first = places.after(label.number, -1)
  if (first === undefined) return together ? -2 : -4
  if (places.onPage(label.number, label.line)) return together ? 4 : 3.5
  if (together && first < from) return 4
  if ((places.after(label.number, from) ?? Infinity) < label.line) return 3.5
  return first < label.line ? 1 : -4
}
