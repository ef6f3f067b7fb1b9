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

/** What most letters of the lines have. */
export function mostCommon<Value>(lines: readonly Line[], valueOf: (line: Line) => Value): Value | undefined {
  const weights = new Map<Value, number>()
  for (const line of lines) weights.set(valueOf(line), (weights.get(valueOf(line)) ?? 0) + line.text.length)
  let best: Value | undefined
  let most = 0
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight]
  return best
}
