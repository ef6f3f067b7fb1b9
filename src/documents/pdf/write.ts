import type { Run } from '../compose/draft.ts'
import type { Joiner } from '../plain/joins.ts'
import type { Call } from './calls.ts'
import type { Line } from './lines.ts'
import { isItalic } from './page.ts'
import type { Fonts, Glyphs } from './page.ts'

/** Letters behind which a web address may begin that the end of a line breaks. */
const TAIL = 2000

/** Writes lines as one stretch of words; `skip` letters of the first are left out. */
export type Write = (lines: readonly Line[], skip: number) => Run[]

/** A writer that joins line ends, sets italics off, and lets each call name the key of its note. */
export function writerOf(join: Joiner, keys: ReadonlyMap<Line, readonly (readonly [Call, string])[]>, fonts: Fonts): Write {
  return (lines, skip) => {
    const runs: Run[] = []
    let tail = ''
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1]
      const from = index === 0 ? skip : 0
      tail = (tail + line.text.slice(from)).slice(-TAIL)
      const joint = next === undefined ? { drop: 0, glue: '' } : join(tail, next.text)
      runs.push(...runsOf(line, from, line.text.length - joint.drop, keys.get(line) ?? [], fonts))
      if (joint.glue !== '') runs.push({ text: joint.glue, raw: null })
      tail = tail.slice(0, tail.length - joint.drop) + joint.glue
    }
    return runs
  }
}

/** Share of its size that a letter rises above its baseline, and hangs below. */
const RISE = 0.8
const HANG = 0.25

/** What is known of some letters beside which they are. */
const factsOf = ({ page }: Line, { x, y, width, size, font, confidence }: Glyphs, fonts: Fonts): Omit<Run, 'text' | 'raw'> => ({
  ...(isItalic(fonts, font) ? { italic: true } : {}),
  ...(confidence === undefined ? {} : { confidence }),
  place: {
    page,
    box: { x0: Math.round(x), y0: Math.round(y - RISE * size), x1: Math.round(x + width), y1: Math.round(y + HANG * size) },
  },
})

function runsOf(line: Line, from: number, to: number, keys: readonly (readonly [Call, string])[], fonts: Fonts): Run[] {
  const runs: Run[] = []
  let at = from
  const copy = (end: number): void => {
    for (const { start, end: stop, glyphs } of line.stretches) {
      if (stop <= at || start >= end) continue
      if (start > at) runs.push({ text: line.text.slice(at, start), raw: null })
      at = Math.max(at, start)
      const text = line.text.slice(at, Math.min(stop, end))
      runs.push({ text, raw: null, ...factsOf(line, glyphs, fonts) })
      at += text.length
    }
    if (end > at) runs.push({ text: line.text.slice(at, end), raw: null })
    at = Math.max(at, end)
  }
  for (const [call, key] of keys) {
    if (call.start < at || call.end > to) continue
    copy(call.start)
    const stretch = line.stretches.find(({ start, end }) => start <= call.start && call.start < end)
    const facts = stretch === undefined ? {} : factsOf(line, stretch.glyphs, fonts)
    runs.push({ text: line.text.slice(call.start, call.end), raw: null, calls: key, ...facts })
    at = call.end
  }
  if (at < to) copy(to)
  return runs
}
