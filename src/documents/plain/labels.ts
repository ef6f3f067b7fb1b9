import type { Line } from './lines.ts'
import { markOf, numberOf, rankOf } from './numerals.ts'
import { isHeading } from './paragraphs.ts'
import type { Shape } from './shape.ts'

/** How a note's number is set at the start of its line; a document mostly keeps to one. */
export type LabelStyle = 'bare' | 'dot' | 'bracket' | 'round' | 'raised' | 'glued' | 'symbol'

/** A number, or a mark in the place of one, at the start of a line that may be a note's. */
export type Label = {
  readonly line: number
  /** As a number; a mark's place in the order of marks. */
  readonly number: number
  /** As it is to be shown: the number in figures, or the mark. */
  readonly shown: string
  readonly style: LabelStyle
  /** Letters of the line up to the note's first word. */
  readonly length: number
  /** Whether the words that follow could begin a note. */
  readonly opens: boolean
  /** Whether the line stands alone and reads like a heading. */
  readonly heading: boolean
  /** Whether a letter is read for a figure. */
  readonly misread: boolean
}

const forms: readonly (readonly [LabelStyle, RegExp])[] = [
  ['glued', /^(\d{1,3}?)(?=[1-5]?\d\s(?:U\.\s?S\.|C\.\s?F\.\s?R\.|Stat\.|Fed\.\s))/],
  ['bare', /^(\d{1,6})(?:\s+|$)/],
  ['dot', /^(\d{1,6})\.(?:\s+|$)/],
  ['bracket', /^\[(\d{1,6})\](?:\s*|$)/],
  ['round', /^\(?(\d{1,6})\)(?:\s+|$)/],
  ['raised', /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,6})\s*/u],
  ['symbol', /^(\*{1,3}|†{1,2}|‡{1,2}|§{1,2}|\|\||‖|¶)(?!\*)\s*/],
  ['symbol', /^([tf+J{%])\s+(?=[\p{Lu}“"‘'(])/u],
  ['bare', /^([\dlIOoSBZG|]{1,4})(?:\s+(?=[\p{Lu}“"‘'(])|$)/u],
  ['dot', /^([\dlIOoSBZG|]{1,4})\.(?:\s+(?=[\p{Lu}“"‘'(])|$)/u],
  ['glued', /^(\d{1,3})(?=[\p{Lu}“"‘'(„‚«»@§]|(?!st\b|nd\b|rd\b|th\b)\p{Ll}{2})/u],
  ['glued', /^(\d[\dlIO]{1,2}|[lIO]\d{1,2})(?=\p{Lu}\p{Ll}|[“"‘'(])/u],
]

/** Every number or mark at the start of a line, in the order of the lines. */
export function labelsIn(lines: readonly Line[], shape: Shape): Label[] {
  return lines.flatMap((line, index) => {
    for (const [style, form] of forms) {
      const found = form.exec(line.text)
      if (found === null) continue
      const [whole, printed = ''] = found
      const length = whole.length
      const words = length < line.text.length ? line.text.slice(length) : (lines[index + 1]?.text ?? '')
      const number = style === 'symbol' ? rankOf(printed) : numberOf(printed)
      const shown = style === 'symbol' ? markOf(printed) : String(number)
      const misread = style === 'symbol' ? markOf(printed) !== printed : /[^\d⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(printed)
      const alone = line.blanks > shape.gap && (lines[index + 1]?.blanks ?? 1) > shape.gap
      const heading = length < line.text.length && alone && isHeading(line.text)
      return [{ line: index, number, shown, style, length, opens: /^[^\p{Ll}%.,;:)–-]/u.test(words), heading, misread }]
    }
    return []
  })
}
