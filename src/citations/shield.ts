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
  const closing = closingsOf(text, shields)
  for (let i = 0; i < text.length; i++) {
    const end = shields[i] === undefined ? closing.get(i) : undefined
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
  const closing = closingsOf(text, [])
  for (let i = 0; i < text.length; i++) {
    if (shields[i] !== 'quote') continue
    const end = closing.get(i) ?? i
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

/** For each mark that opens a quotation or bracket, where it is closed again, each kind of mark counted by itself. */
function closingsOf(text: string, shields: readonly (Shield | undefined)[]): ReadonlyMap<number, number> {
  const closing = new Map<number, number>()
  const open = new Map<string, number[]>()
  for (let i = 0; i < text.length; i++) {
    const here = text[i] ?? ''
    if (!MARKS.has(here)) continue
    for (const [mark, places] of open) {
      if (!closes(text, i, mark, shields)) continue
      const start = places.pop()
      if (start !== undefined && i - start < LONGEST) closing.set(start, i)
    }
    if (!opens(text, i, shields)) continue
    const places = open.get(here)
    if (places === undefined) open.set(here, [i])
    else places.push(i)
  }
  return closing
}

/** Every mark that opens or closes. */
const MARKS = new Set([...Object.entries(QUOTES), ...Object.entries(BRACKETS)].flat().join(''))

function opens(text: string, at: number, shields: readonly (Shield | undefined)[]): boolean {
  const mark = text[at] ?? ''
  return mark in BRACKETS ? shields[at] !== 'url' : mark in QUOTES && opensQuotation(text, at)
}

/** A single mark before a letter is an apostrophe and closes nothing. */
function closes(text: string, at: number, mark: string, shields: readonly (Shield | undefined)[]): boolean {
  const here = text[at] ?? ''
  if (mark in BRACKETS) return here === BRACKETS[mark] && shields[at] !== 'url'
  const single = mark === '‘' || mark === "'"
  return (QUOTES[mark] ?? '').includes(here) && !(single && /[\p{L}\p{N}]/u.test(text[at + 1] ?? ''))
}

const opensQuotation = (text: string, at: number): boolean => {
  const mark = text[at] ?? ''
  if (!/['"‘]/.test(mark)) return true
  const spaced = /,\s$/.test(text.slice(Math.max(0, at - 2), at)) && /^\s\p{Lu}/u.test(text.slice(at + 1, at + 3))
  return spaced || (/^$|[\s([“‘"'—–-]/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? ''))
}
