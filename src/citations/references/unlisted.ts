import type { Reference } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { authorDateAt } from '../author-date.ts'
import { isPlace } from '../places.ts'
import { leadingSignal } from '../signals.ts'
import { numbersIn } from './numbered.ts'
import { isTold } from './told.ts'

const BRACKET = /\(([^()]{6,300})\)/gu
/** A year with pages behind it: what an author before it said. */
const YEAR_AND_PAGES = /^(?:1[5-9]|20)\d\d[a-z]?(?::\s?|,\s(?:pp?\.|S\.)\s?)\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s?ff?\.?)?$/u

/**
 * References of a text whose list is not at hand, as an excerpt's: they lead to no work, and are only not read as words. Numbers stand in
 * square brackets at the end of what they support; names and year have what a place or an event in brackets has not: "et al.", a second
 * name, or pages.
 */
export function unlistedIn(text: string, span: Span): Reference[] {
  const words = text.slice(span.start, span.end)
  const dated = [...words.matchAll(BRACKET)].flatMap(({ 1: inside = '', 0: whole, index }) => {
    const isNarrative =
      YEAR_AND_PAGES.test(inside) && /\p{Lu}[\p{L}’'-]+(?:\set\sal\.)?(?:[’']s)?\s$/u.test(words.slice(Math.max(0, index - 40), index))
    if (!isNarrative && !inside.split(';').every(isCall)) return []
    return [{ span: { start: span.start + index, end: span.start + index + whole.length }, narrative: isNarrative, calls: [] }]
  })
  const numbered = numbersIn(text, span, 'square', [])
    .filter(({ calls, span: { start, end } }) => calls.every(({ number }) => number < 1000) && closes(text, { start, end }))
    .map(one => ({ span: one.span, narrative: false, calls: [] }))
  return [...dated, ...numbered].toSorted((a, b) => a.span.start - b.span.start)
}

/** A number that an editor puts into a quotation leads to a noun: "killed [14] soldiers". */
const closes = (text: string, { start, end }: Span): boolean =>
  /^(?:[.,;:!?)\]”’]|\s*$|\s[[(])/u.test(text.slice(end, end + 3)) || /[.,;”’"]$/u.test(text.slice(Math.max(0, start - 1), start))

function isCall(part: string): boolean {
  if (isTold(part)) return true
  const plain = part.trim()
  const called = authorDateAt(plain.slice(leadingSignal(plain)?.length ?? 0))
  if (called === undefined || called.names.some(isPlace)) return false
  return called.etAl || called.names.length > 1 || called.locator !== undefined
}
