import { cueOf, RANK, UNIT } from './cues.ts'

/** How a document uses a word, as bits. */
const IN_LOWER_CASE = 1
const CAPITAL_INSIDE = 2
const AFTER_RANK = 4
const BEFORE_UNIT = 8
const POSSESSIVE = 16
const SPEAKS = 32

const SAYING = /^(?:said|says|told|added|explained|stated|noted|argued|claimed|announced)$/
const isCapital = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form)

/** For every word of a document, lower case, how it is used anywhere in it. */
export function documentContext(sentences: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const context = new Map<string, number>()
  for (const forms of sentences) {
    for (const [i, form] of forms.entries()) {
      const word = form.toLowerCase()
      const use = /^\p{Ll}/u.test(form) ? IN_LOWER_CASE : isCapital(form) ? useOfCapital(forms, i) : 0
      if (use !== 0) context.set(word, (context.get(word) ?? 0) | use)
    }
  }
  return context
}

function useOfCapital(forms: readonly string[], i: number): number {
  let use = i > 0 ? CAPITAL_INSIDE : 0
  for (let before = i - 1; isCapital(forms[before]) && before >= i - 4; before--) if (cueOf(forms[before] ?? '') & RANK) use |= AFTER_RANK
  for (let after = i + 1; isCapital(forms[after]) && after <= i + 4; after++) if (cueOf(forms[after] ?? '') & UNIT) use |= BEFORE_UNIT
  const next = forms[i + 1] ?? ''
  if (/^['’]s$/.test(next)) use |= POSSESSIVE
  return SAYING.test(next) ? use | SPEAKS : use
}
