/** Two quotation marks around a few words in the midst of a sentence, by their indexes. */
export type ShortQuote = { readonly open: number; readonly close: number }

/** Words between the marks at most. */
const LONGEST = 6

const MARK = /^["“”«»]$/
/** What sets a quotation off from the sentence, so that it is one of its own. */
const SET_OFF = /^[,:;.?!]$/

/**
 * Words in quotation marks that a sentence goes through as if nothing stood around them: 'had "no more than 300 men"', 'its "special
 * operation"'. Tagger and parser read the sentence better without the marks. Quotations set off by a sign are left alone.
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
