import { FINITE } from '../tagged-form.ts'
import { openerOf, type Opener } from './openers.ts'

/** Sentences up to this many words are parsed whole. */
const WHOLE = 14

/**
 * A half-open range of a sentence's words that is parsed for itself, and how its root hangs on the first segment's. Its first words may
 * be a preposition of several words, which is no part of what is parsed.
 */
export type Segment = {
  readonly first: number
  readonly last: number
  readonly deprel: 'root' | 'conj' | 'parataxis' | Opener['deprel']
  readonly preposition?: number
}

/**
 * Cuts a sentence behind what opens it, before whoever tells it at its end, and a long one behind its semicolons, so that none of these
 * can lead the parser astray. A part without a finite verb stays with the one before it; a part that opens with its verb, after "and" or
 * not, goes on with the first clause's subject. `xpos` are the Penn tags of the words.
 */
export function segmentsOf(forms: readonly string[], xpos: readonly string[]): Segment[] {
  const closing = closingSource(forms, xpos)
  const length = closing?.first ?? forms.length
  const cuts = forms.length <= WHOLE ? [] : forms.flatMap((form, i) => (form === ';' && i + 1 < length ? [i + 1] : []))
  const opener = openerOf(forms, xpos)
  const segments: Segment[] = [{ first: opener?.length ?? 0, last: length, deprel: 'root' }]
  for (const [n, cut] of cuts.entries()) {
    const end = cuts[n + 1] ?? length
    const last = segments.at(-1)
    if (last === undefined || !hasFiniteVerb(xpos, cut, end) || !hasFiniteVerb(xpos, last.first, cut)) continue
    segments[segments.length - 1] = { ...last, last: cut }
    segments.push({ first: cut, last: length, deprel: opensWithVerb(xpos, cut) ? 'conj' : 'parataxis' })
  }
  return [
    ...(opener === undefined ? [] : [{ first: 0, last: opener.length, deprel: opener.deprel, preposition: opener.preposition }]),
    ...segments,
    ...(closing === undefined ? [] : [closing]),
  ]
}

/** "…, *according to Ali Musa, a spokesman for the front.*": the end of a sentence behind a comma, without a verb of its own. */
function closingSource(forms: readonly string[], xpos: readonly string[]): Segment | undefined {
  const first = forms.findLastIndex((form, i) => form === 'according' && forms[i + 1] === 'to' && forms[i - 1] === ',')
  if (first < 0 || hasFiniteVerb(xpos, first + 2, forms.length) || !hasFiniteVerb(xpos, 0, first)) return undefined
  return { first, last: forms.length, deprel: 'obl', preposition: 2 }
}

/** A bare form that no "to" or other verb leads to is finite too: "the guards, by contrast, demand". */
const hasFiniteVerb = (xpos: readonly string[], first: number, last: number): boolean =>
  xpos
    .slice(first, last)
    .some(
      (tag, i, tags) =>
        FINITE.test(tag) || (tag === 'VB' && i > 0 && !tags.slice(0, i).some(before => /^(TO|MD|VB[DZPNG]?)$/.test(before))),
    )

const opensWithVerb = (xpos: readonly string[], first: number): boolean => {
  const opener = xpos[first] === 'CC' ? first + 1 : first
  return (
    /^(VBD|VBZ|VBP|MD|RB)$/.test(xpos[opener] ?? '') && /^(VB[DZPN]?|MD)$/.test(xpos[xpos[opener] === 'RB' ? opener + 1 : opener] ?? '')
  )
}
