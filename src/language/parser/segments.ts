import { openerOf, type Opener } from './openers.ts'

/** Sentences up to this many words are parsed whole. */
const WHOLE = 14

/** A half-open range of a sentence's words that is parsed for itself, and how its root hangs on the first segment's. */
export type Segment = {
  readonly first: number
  readonly last: number
  readonly deprel: 'root' | 'conj' | 'parataxis' | Opener['deprel']
}

/**
 * Cuts a sentence behind what opens it, and a long one behind its semicolons, so that neither can lead the parser astray in what
 * follows. A part without a finite verb stays with the one before it; a part that opens with its verb, after "and" or not, goes on with
 * the first clause's subject. `xpos` are the Penn tags of the words.
 */
export function segmentsOf(forms: readonly string[], xpos: readonly string[]): Segment[] {
  const cuts = forms.length <= WHOLE ? [] : forms.flatMap((form, i) => (form === ';' && i + 1 < forms.length ? [i + 1] : []))
  const opener = openerOf(forms, xpos)
  const segments: Segment[] = [{ first: opener?.length ?? 0, last: forms.length, deprel: 'root' }]
  for (const [n, cut] of cuts.entries()) {
    const end = cuts[n + 1] ?? forms.length
    const last = segments.at(-1)
    if (last === undefined || !hasFiniteVerb(xpos, cut, end) || !hasFiniteVerb(xpos, last.first, cut)) continue
    segments[segments.length - 1] = { ...last, last: cut }
    segments.push({ first: cut, last: forms.length, deprel: opensWithVerb(xpos, cut) ? 'conj' : 'parataxis' })
  }
  return opener === undefined ? segments : [{ first: 0, last: opener.length, deprel: opener.deprel }, ...segments]
}

/** A bare form that no "to" or other verb leads to is finite too: "the guards, by contrast, demand". */
const hasFiniteVerb = (xpos: readonly string[], first: number, last: number): boolean =>
  xpos
    .slice(first, last)
    .some(
      (tag, i, tags) =>
        /^(VBD|VBZ|VBP|MD)$/.test(tag) || (tag === 'VB' && i > 0 && !tags.slice(0, i).some(before => /^(TO|MD|VB[DZPNG]?)$/.test(before))),
    )

const opensWithVerb = (xpos: readonly string[], first: number): boolean => {
  const opener = xpos[first] === 'CC' ? first + 1 : first
  return (
    /^(VBD|VBZ|VBP|MD|RB)$/.test(xpos[opener] ?? '') && /^(VB[DZPN]?|MD)$/.test(xpos[xpos[opener] === 'RB' ? opener + 1 : opener] ?? '')
  )
}
