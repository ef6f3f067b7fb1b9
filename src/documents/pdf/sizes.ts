import { callsIn } from './calls.ts'
import type { Line } from './lines.ts'

/** Share of a page's height, from its top, where notes are rare. */
const UPPER = 0.45

/** Lines with a raised number in them that tell the size of the text. */
const TELLING = 5

/**
 * Size of the lines in which notes are called, else of most letters in the upper part of the pages: notes may hold more letters than
 * the text itself.
 */
export function bodySizeOf(lines: readonly Line[]): number {
  const calling = lines.filter(line => callsIn(line).some(call => call.start > 0))
  if (calling.length >= TELLING) return mostCommon(calling, line => line.size) ?? 10
  const pages = Map.groupBy(lines, line => line.page)
  const upper = [...pages.values()].flatMap(page => {
    const top = Math.min(...page.map(line => line.y))
    const foot = Math.max(...page.map(line => line.y))
    return page.filter(line => line.y <= top + UPPER * (foot - top))
  })
  return mostCommon(upper, line => line.size) ?? 10
}

/** Share of line ends at which the size of a text set by a machine may change. */
const RESTLESS = 0.25
/** Sizes less than this share apart are one where they are guessed. */
const GUESSED = 0.18
/** Sizes are set apart by about this factor: headings, text, notes. */
const STEP = 1.4

/** The lines of recognised scans, whose sizes are guessed line by line, with one size for what is nearly alike; others as they are. */
export function steadied(lines: readonly Line[]): readonly Line[] {
  const steps = lines.flatMap((line, index) => {
    const above = lines[index - 1]
    return above === undefined || above.frame !== line.frame || Math.min(above.text.length, line.text.length) < 30
      ? []
      : [above.size / line.size]
  })
  const restless = steps.filter(step => Math.abs(step - 1) > 0.01 && Math.abs(step - 1) < GUESSED)
  if (restless.length < RESTLESS * steps.length || steps.length < 10) return lines
  const middle = lines.map(line => line.size).toSorted((a, b) => a - b)[lines.length >> 1] ?? 10
  return lines.map(line => {
    const rank = Math.round(Math.log(line.size / middle) / Math.log(STEP))
    return { ...line, size: Math.round(10 * middle * STEP ** rank) / 10 }
  })
}

/** What most letters of the lines have. */
export function mostCommon<Value>(lines: readonly Line[], valueOf: (line: Line) => Value): Value | undefined {
  const weights = new Map<Value, number>()
  for (const line of lines) weights.set(valueOf(line), (weights.get(valueOf(line)) ?? 0) + line.text.length)
  let best: Value | undefined
  let most = 0
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight]
  return best
}
