import type { Line } from './lines.ts'

/** How a note's number is set at the start of its line; a document keeps to one. */
export type LabelStyle = 'bare' | 'dot' | 'bracket' | 'round' | 'raised' | 'glued'

/** A number at the start of a line that may be a note's. */
export type Label = {
  readonly line: number
  readonly number: number
  readonly style: LabelStyle
  /** Letters of the line up to the note's first word. */
  readonly length: number
  /** Whether the words that follow could begin a note. */
  readonly opens: boolean
}

const forms: readonly (readonly [LabelStyle, RegExp])[] = [
  ['bare', /^(\d{1,6})(?:\s+|$)/],
  ['dot', /^(\d{1,6})\.(?:\s+|$)/],
  ['bracket', /^\[(\d{1,6})\](?:\s*|$)/],
  ['round', /^\(?(\d{1,6})\)(?:\s+|$)/],
  ['raised', /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,6})\s*/u],
  ['glued', /^(\d{1,3})(?=[\p{Lu}“"‘'(])/u],
]

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number written in ordinary or raised digits. */
export const numberOf = (digits: string): number => Number(digits.replace(/\D/g, digit => String(raised.indexOf(digit))))

/** Every number at the start of a line, in the order of the lines. */
export function labelsIn(lines: readonly Line[]): Label[] {
  return lines.flatMap((line, index) => {
    for (const [style, form] of forms) {
      const found = form.exec(line.text)
      if (found === null) continue
      const length = found[0].length
      const words = length < line.text.length ? line.text.slice(length) : (lines[index + 1]?.text ?? '')
      return [{ line: index, number: numberOf(found[1] ?? ''), style, length, opens: /^[^\p{Ll}%.,;:)–-]/u.test(words) }]
    }
    return []
  })
}
