import type { Call } from './calls.ts'
import type { LinkedNote } from './found.ts'
import { labelOf } from './labels.ts'
import type { Label } from './labels.ts'
import type { Line } from './lines.ts'
import { numberOf, roman } from './numerals.ts'

/** Share of a run's numbers that must be found as labels. */
const FOUND = 0.8
/** Numbers that may be lost between two calls or two labels. */
const LOST = 3
/** Sizes this far apart, in points, are one. */
const ALIKE = 0.35
/** Lines further apart than this many sizes are of different things. */
const FAR = 2.6

/** A run of calls 1..N: of the whole document, or of one chapter where numbers begin anew. */
type Run = { readonly calls: Map<number, Call[]>; last: number }

/**
 * Notes that stand together behind the text that calls them. Each run of calls asks for a run of labels with its numbers; the search
 * goes from the end backwards, so that numbered headings and lists before the notes are not taken for them.
 */
export function endnotesOf(lines: readonly Line[], calls: readonly Call[]): LinkedNote[] {
  const labels = lines.flatMap(line => labelOf(line) ?? [])
  const first = new Set(labels.map(label => label.line))
  const body = calls.filter(call => call.start > 0 || !first.has(call.line))
  return [false, true].flatMap(inRoman =>
    runsWith(
      lines,
      labels.filter(label => roman.test(label.label) === inRoman),
      body.filter(call => roman.test(call.label) === inRoman),
    ),
  )
}

/** The endnotes of all runs of one kind of number. */
function runsWith(lines: readonly Line[], labels: readonly Label[], calls: readonly Call[]): LinkedNote[] {
  const places = new Map(lines.map((line, index) => [line, index]))
  const found: LinkedNote[][] = []
  let end = lines.length
  for (const run of runsOf(calls).toReversed()) {
    const chain = chainFor(run, labels, places, end)
    const start = chain[0]
    if (start === undefined) continue
    found.push(notesOf(chain, run, lines, places, end))
    end = places.get(start.line) ?? end
  }
  return found.toReversed().flat()
}

/** Calls in reading order as runs; a number that fits no run is no call. */
function runsOf(calls: readonly Call[]): Run[] {
  const runs: Run[] = []
  for (const [index, call] of calls.entries()) {
    const number = numberOf(call.label)
    if (!Number.isInteger(number)) continue
    let run = runs.at(-1)
    const anew =
      number === 1 && (run === undefined || (run.last > 1 && calls.slice(index + 1, index + 4).some(next => numberOf(next.label) === 2)))
    if (anew) {
      run = { calls: new Map(), last: 0 }
      runs.push(run)
    }
    if (run === undefined || number > run.last + LOST) continue
    const same = run.calls.get(number)
    if (same === undefined) run.calls.set(number, [call])
    else same.push(call)
    run.last = Math.max(run.last, number)
  }
  return runs.filter(run => run.last > 1)
}

/** The labels of a run before a line, in order; none where too few of its numbers are found. */
function chainFor(run: Run, labels: readonly Label[], places: ReadonlyMap<Line, number>, end: number): Label[] {
  const before = labels.filter(label => (places.get(label.line) ?? 0) < end)
  const styles = [...Map.groupBy(before, label => label.style).values()]
  const chains = styles.map(own => backwards(own, run.last))
  const best = chains.reduce<Label[]>((best, chain) => (chain.length > best.length ? chain : best), [])
  const called = run.calls.get(1)?.[0]
  const opens =
    best[0] !== undefined &&
    numberOf(best[0].label) === 1 &&
    (called === undefined || (places.get(called.line) ?? 0) < (places.get(best[0].line) ?? 0))
  return opens && best.length >= FOUND * run.last ? best : []
}

function backwards(labels: readonly Label[], last: number): Label[] {
  const chain: Label[] = []
  let wanted = last
  for (const label of labels.toReversed()) {
    const number = numberOf(label.label)
    if (number > wanted || number < wanted - LOST || wanted < 1) continue
    if (number < wanted && chain.length > 0 && !isNear(label, chain.at(-1))) continue
    chain.push(label)
    wanted = number - 1
  }
  return chain.toReversed()
}

/** Whether a label stands where the one after it does, so that the numbers between the two are lost and not only further on. */
const isNear = (label: Label, next: Label | undefined): boolean =>
  next !== undefined && next.line.page - label.line.page <= 1 && Math.abs(label.line.size - next.line.size) < ALIKE

function notesOf(chain: readonly Label[], run: Run, lines: readonly Line[], places: ReadonlyMap<Line, number>, end: number): LinkedNote[] {
  return chain.map((label, index) => {
    const from = places.get(label.line) ?? 0
    const next = chain[index + 1]
    const to = next === undefined ? endOf(lines, from, end) : (places.get(next.line) ?? from + 1)
    const calls = run.calls.get(numberOf(label.label)) ?? []
    const link = calls.some(call => call.evidence === 'file') ? 'file' : 'geometry'
    return { label: label.label, kind: 'endnote', lines: lines.slice(from, to), skip: label.length, calls, link }
  })
}

/** Where the last note of a run ends: before other type, or what stands apart. */
function endOf(lines: readonly Line[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const above = lines[at - 1]
    const below = lines[at]
    if (above === undefined || below === undefined) return at
    if (Math.abs(above.size - below.size) > ALIKE || above.font !== below.font) return at
    if (above.frame === below.frame ? below.y - above.y > FAR * below.size : /[.!?]["”’)]*$/u.test(above.text)) return at
  }
  return end
}
