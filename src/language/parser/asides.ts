import { FINITE } from '../tagged-form.ts'

/**
 * A description between two commas: indexes of the commas and of the verb behind; how it hangs on the noun before the first. Where the
 * second comma was left out, `close` is the last word before the verb.
 */
export type Aside = { readonly open: number; readonly close: number; readonly verb: number; readonly deprel: 'appos' | 'acl' | 'nmod' }

const NOUN = /^NNP?S?$/
/** Words between the commas at most. */
const LONGEST = 30

/**
 * The asides that stand between a subject and its verb: "Saro, *a former officer from Lesk*, commands the front". A greedy parser that
 * has gone through one often takes the verb behind it for part of it; read without it, the clause is plain. Asides with a clause of
 * their own are left in, for what opens with "who" is read well. `xpos` are the Penn tags of the words.
 */
export function asidesOf(forms: readonly string[], xpos: readonly string[]): Aside[] {
  const asides: Aside[] = []
  for (let open = 1; open + 2 < forms.length; open++) {
    if (forms[open] !== ',' || !NOUN.test(xpos[open - 1] ?? '')) continue
    const deprel = kindOf(forms, xpos, open + 1)
    for (const close of deprel === undefined ? [] : [closeOf(forms, xpos, open), unclosedEnd(forms, xpos, open)]) {
      const verb = close === undefined ? undefined : verbAt(xpos, close + 1)
      if (deprel === undefined || close === undefined || verb === undefined) continue
      asides.push({ open, close, verb, deprel })
      open = close
      break
    }
  }
  return asides
}

/** How what opens at `first` describes a noun before it: a noun phrase or name is an apposition, a participle a clause; "of the guard" a phrase. */
function kindOf(forms: readonly string[], xpos: readonly string[], first: number): Aside['deprel'] | undefined {
  const tag = xpos[first] ?? ''
  const behind = tag === 'RB' ? first + 1 : first
  const next = xpos[behind] ?? ''
  if (/^VB[NG]$/.test(next)) return 'acl'
  if (/^(?:of|from|at|with|in|to)$/.test(forms[behind] ?? '')) return 'nmod'
  if (behind > first && /^(?:NNP?|DT)$/.test(next)) return 'appos'
  if (
    /^(?:a|an|the|one|most|many|some|all|both|himself|herself|itself|themselves)$/.test(forms[first] ?? '') ||
    /^(?:PRP\$|NNPS?)$/.test(tag)
  )
    return 'appos'
  return undefined
}

/** The comma that ends an aside, before any finite verb, conjunction of clauses or other sign. */
function closeOf(forms: readonly string[], xpos: readonly string[], open: number): number | undefined {
  for (let at = open + 1; at < forms.length && at <= open + LONGEST; at++) {
    if (forms[at] === ',') return at > open + 1 ? at : undefined
    if (FINITE.test(xpos[at] ?? '') || /^(?:[.:]|WDT|WP\$?|WRB|``|'')$/.test(xpos[at] ?? '')) return undefined
  }
  return undefined
}

/** The last word of "X, *formerly director, Kaduna* has been moved": names and nouns alone up to the verb, though no comma closes it. */
function unclosedEnd(forms: readonly string[], xpos: readonly string[], open: number): number | undefined {
  if (!/^(?:formerly|previously|hitherto)$/.test(forms[open + 1] ?? '')) return undefined
  let at = open + 2
  while (/^(?:NNP?S?|DT|IN|CC|JJ|CD|,)$/.test(xpos[at] ?? '')) at++
  return at > open + 2 && verbAt(xpos, at) === at ? at - 1 : undefined
}

/** The finite verb at `at` or behind an adverb there. */
const verbAt = (xpos: readonly string[], at: number): number | undefined => {
  const verb = xpos[at] === 'RB' ? at + 1 : at
  return FINITE.test(xpos[verb] ?? '') ? verb : undefined
}
