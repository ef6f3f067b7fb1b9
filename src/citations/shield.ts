import { findUrls } from './urls.ts'

/** Opening quotation marks with what may close them. */
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "'": "'", '„': '“”', '‚': '‘’', '«': '»', '《': '》' }
/** No quotation or bracket in a note is longer, in UTF-16 units; what is not closed by then was never meant to close. */
const LONGEST = 3000

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** What shields a character from being read as a divider between works or between the parts of one. */
export type Shield = 'quote' | 'bracket' | 'url'

/**
 * For every UTF-16 unit of a note, what stands around it: quotation marks, brackets or a URL (the marks themselves included), and
 * undefined where it stands free. Marks that are never closed shield nothing.
 */
export function shieldsOf(text: string): readonly (Shield | undefined)[] {
  const shields: (Shield | undefined)[] = Array.from({ length: text.length }, () => undefined)
  for (const { start, end } of findUrls(text)) shields.fill('url', start, end)
  for (let i = 0; i < text.length; i++) {
    if (shields[i] !== undefined) continue
    const end = closingOf(text, i, shields)
    if (end === undefined) continue
    shields.fill(text[i] === '(' || text[i] === '[' ? 'bracket' : 'quote', i, end + 1)
    i = end
  }
  return shields
}

/** A quotation at the outermost level: offsets of the marks themselves. */
export type Quotation = { readonly start: number; readonly end: number }

/** Quotations that stand in no bracket, with their marks. */
export function quotationsIn(text: string, shields = shieldsOf(text)): Quotation[] {
  const found: Quotation[] = []
  for (let i = 0; i < text.length; i++) {
    if (shields[i] !== 'quote') continue
    const end = closingOf(text, i, []) ?? i
    found.push({ start: i, end: end + 1 })
    i = end
  }
  return found
}

/** Where the text is free of all shields, split at `divider` (one character); offsets are of the pieces, untrimmed. */
export function piecesBetween(
  text: string,
  divider: string,
  shields = shieldsOf(text),
): { readonly start: number; readonly end: number }[] {
  const pieces = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && (text[i] !== divider || shields[i] !== undefined)) continue
    pieces.push({ start, end: i })
    start = i + 1
  }
  return pieces
}

function closingOf(text: string, open: number, shields: readonly (Shield | undefined)[]): number | undefined {
  const mark = text[open] ?? ''
  const bracket = BRACKETS[mark]
  if (bracket !== undefined) return closingBracket(text, open, mark, bracket, shields)
  const closers = QUOTES[mark]
  if (closers === undefined || !opensQuotation(text, open)) return undefined
  return closingQuote(text, open, mark, closers)
}

function closingBracket(
  text: string,
  open: number,
  mark: string,
  close: string,
  shields: readonly (Shield | undefined)[],
): number | undefined {
  let depth = 0
  const last = Math.min(text.length, open + LONGEST)
  for (let i = open; i < last; i++) {
    if (shields[i] === 'url') continue
    if (text[i] === mark) depth++
    if (text[i] === close && --depth === 0) return i
  }
  return undefined
}

/** The same mark may open again inside; a single mark before a letter is an apostrophe, and a quotation ends no later than its note. */
function closingQuote(text: string, open: number, mark: string, closers: string): number | undefined {
  const single = mark === '‘' || mark === "'"
  let depth = 1
  const last = Math.min(text.length, open + LONGEST)
  for (let i = open + 1; i < last; i++) {
    const here = text[i] ?? ''
    if (closers.includes(here)) {
      if (single && /[\p{L}\p{N}]/u.test(text[i + 1] ?? '')) continue
      if (--depth === 0) return i
    } else if (here === mark && opensQuotation(text, i)) depth++
  }
  return undefined
}

const opensQuotation = (text: string, at: number): boolean => {
  const mark = text[at] ?? ''
  if (!/['"‘]/.test(mark)) return true
  return /^$|[\s([“‘"'—–-]/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '')
}
