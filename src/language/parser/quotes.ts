import { parseSentence, type TaggedWords } from './parse-sentence.ts'
import type { Arc, Parser } from './parser.ts'

/** Two quotation marks around a few words in the midst of a sentence, by their indexes. */
export type ShortQuote = { readonly open: number; readonly close: number }

/** Words between the marks at most. */
const LONGEST = 6

const MARK = /^["“”«»]$/
/** Signs that set a quotation off from the sentence, so that it is one of its own. */
const SET_OFF = /^[,:;.?!]$/

/**
 * Words in quotation marks that their sentence goes through as if nothing stood around them: 'had "no more than 300 men"', 'its "special
 * operation"'. Tagger and parser read it better without the marks. Quotations that a sign sets off are left alone.
 */
export function shortQuotes(forms: readonly string[]): ShortQuote[] {
  const quotes: ShortQuote[] = []
  for (let open = 1; open + 2 < forms.length; open++) {
    if (!MARK.test(forms[open] ?? '') || SET_OFF.test(forms[open - 1] ?? '')) continue
    const close = forms.findIndex((form, i) => i > open && MARK.test(form))
    if (close < 0) break
    const inside = forms.slice(open + 1, close)
    if (inside.length > 0 && inside.length <= LONGEST && !inside.some(form => SET_OFF.test(form))) quotes.push({ open, close })
    open = close
  }
  return quotes
}

/** The indexes of `size` words without the marks of quotes. */
export const withoutMarks = (size: number, quotes: readonly ShortQuote[]): number[] => {
  const marks = new Set(quotes.flatMap(({ open, close }) => [open, close]))
  return Array.from({ length: size }, (_, i) => i).filter(i => !marks.has(i))
}

/** The tree of a sentence, parsed as if the marks of quotes were not there; each then hangs on the head of what it encloses. */
export function parseQuoting(quotes: readonly ShortQuote[], whole: TaggedWords, parser: Parser): Arc[] {
  if (quotes.length === 0) return parseSentence(whole, parser)
  const { known, tags, at } = whole
  const bare = withoutMarks(known.length, quotes)
  const sentence: TaggedWords = {
    known: bare.flatMap(i => known[i] ?? []),
    tags: Int32Array.from(bare, i => tags[i] ?? 0),
    at: i => at(bare[i] ?? 0),
  }
  const arcs: Arc[] = []
  for (const [i, { head, deprel }] of parseSentence(sentence, parser).entries())
    arcs[bare[i] ?? 0] = { head: head < 0 ? -1 : (bare[head] ?? -1), deprel }
  for (const { open, close } of quotes) {
    let head = open + 1
    for (let above = arcs[head]?.head ?? -1; open < above && above < close; above = arcs[head]?.head ?? -1) head = above
    for (const mark of [open, close]) arcs[mark] = { head, deprel: 'punct' }
  }
  return arcs
}
