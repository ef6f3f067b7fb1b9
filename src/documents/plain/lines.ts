/** A line that holds words, as it stands in the raw text. */
export type Line = {
  /** Offset of its first letter in the raw text; its end is `start + text.length`. */
  readonly start: number
  /** Its words, without the blanks at either end. */
  readonly text: string
  /** Columns before the first letter. */
  readonly indent: number
  /** Blank lines above it. */
  readonly blanks: number
  /** How many form feeds stand before it, plus 1. */
  readonly page: number
}

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** The lines of a text that hold words, with what stands between them. */
export function linesOf(raw: string): Line[] {
  const lines: Line[] = []
  let blanks = 0
  let page = 1
  const take = (from: number, to: number): void => {
    const text = raw.slice(from, to)
    const words = text.trim()
    if (words === '') return void blanks++
    const indent = text.length - text.trimStart().length
    lines.push({ start: from + indent, text: words, indent, blanks, page })
    blanks = 0
  }
  let from = 0
  for (const found of raw.matchAll(lineEnd)) {
    take(from, found.index)
    if (found[0] === '\f') page++
    from = found.index + found[0].length
  }
  take(from, raw.length)
  return lines
}
