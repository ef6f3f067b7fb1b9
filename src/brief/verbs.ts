import type { Polarity } from '../model/claim.ts'
import { agree } from '../text/agreement.ts'

/** A predicate's words after its subject, of one subject and without a time. */
export type Verb = { readonly affirmed: string; readonly denied: string }

/** `was` of what is over, `has been` of what goes on from a known day. */
export type Tense = 'present' | 'past' | 'perfect'

/** A verb from its affirmed words: "is loyal to", "endorses". */
export function verb(affirmed: string): Verb {
  const [first = '', ...rest] = affirmed.split(' ')
  if (first === 'is' || first === 'was') return { affirmed, denied: [first, 'not', ...rest].join(' ') }
  const isPast = !first.endsWith('s')
  return { affirmed, denied: [isPast ? 'did not' : 'does not', isPast ? baseOfPast(first) : agree(first, true), ...rest].join(' ') }
}

/** The verb as its subject, its polarity and its time want it. What is told in the past already stays so. */
export function conjugate(words: Verb, polarity: Polarity, tense: Tense, plural: boolean): string {
  const [first = '', ...rest] = (polarity === 'denied' ? words.denied : words.affirmed).split(' ')
  return agree([...inTense(first, rest, tense)].join(' '), plural)
}

function inTense(first: string, rest: readonly string[], tense: Tense): readonly string[] {
  if (tense === 'present') return [first, ...rest]
  const not = rest[0] === 'not'
  if (first === 'is') return tense === 'past' ? ['was', ...rest] : ['has', ...(not ? ['not', 'been', ...rest.slice(1)] : ['been', ...rest])]
  if (first === 'does') {
    if (tense === 'past') return ['did', ...rest]
    const [, base = '', ...after] = rest
    return ['has', 'not', pastOf(base), ...after]
  }
  if (tense === 'perfect' && /^(?:\w+ed|fought)$/.test(first)) return ['has', first, ...rest]
  if (!first.endsWith('s') || first === 'was' || rest[0] === 'been') return [first, ...rest]
  const past = pastOf(agree(first, true))
  return tense === 'past' ? [past, ...rest] : ['has', past, ...rest]
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['have', 'had'],
  ['hold', 'held'],
  ['stand', 'stood'],
  ['think', 'thought'],
  ['admit', 'admitted'],
  ['control', 'controlled'],
  ['lead', 'led'],
  ['fight', 'fought'],
])

/** Past form and past participle, which are one for every verb that a predicate is told with. */
function pastOf(base: string): string {
  const known = IRREGULAR.get(base)
  if (known !== undefined) return known
  return base.endsWith('e') ? `${base}d` : `${base}ed`
}

const baseOfPast = (past: string): string => past.replace(/(?<=[sctvg])ed$/, '').replace(/ed$/, '')
