import { callsIn } from './calls.ts'
import type { Line } from './lines.ts'

/** A number or sign at the start of a line that may be a note's. */
export type Label = {
  readonly line: Line
  readonly label: string
  /** Letters of the line up to the note's first word. */
  readonly length: number
  readonly style: 'raised' | 'dot' | 'bracket' | 'bare'
}

const forms: readonly (readonly [Label['style'], RegExp])[] = [
  ['bracket', /^\[(\d{1,4})\](?:\s*|$)/],
  ['dot', /^(\d{1,4})[.)](?:\s+|$)/],
  ['bare', /^(\d{1,4})(?:\s+|$|(?=[\p{Lu}“"‘(]|https?:|www\.))/u],
  ['bare', /^([*†‡§¶‖]{1,4})\s*/u],
]

/** The label at the start of a line; undefined where it starts with none. */
export function labelOf(line: Line): Label | undefined {
  const first = callsIn(line)[0]
  if (first?.start === 0 && first.line.stretches[0]?.raised === true) {
    const rest = /^[.)\s]*/.exec(line.text.slice(first.end))?.[0].length ?? 0
    return { line, label: first.label, length: first.end + rest, style: 'raised' }
  }
  for (const [style, form] of forms) {
    const found = form.exec(line.text)
    if (found !== null) return { line, label: found[1] ?? '', length: found[0].length, style }
  }
  return undefined
}
