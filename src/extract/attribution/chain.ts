import type { Attribution, Certainty, Polarity } from '../../model/claim.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Span } from '../../model/span.ts'

/** The attributions on whose account a stretch stands, outermost first; only what is said or asked for has a speaker. */
export const speakersOf = (attributions: readonly Attribution[], span: Span): Attribution[] =>
  attributions
    .filter(({ act, content }) => (act === 'says' || act === 'asks') && content.some(piece => contains(piece, span)))
    .toSorted((a, b) => Number(holds(b, a)) - Number(holds(a, b)) || a.cue.start - b.cue.start)

const holds = (outer: Attribution, inner: Attribution): boolean => outer.content.some(piece => overlaps(piece, inner.cue))

/** What a chain of speakers leaves of a content: rejected by an odd number of them, and as sure as the least sure. */
export const stanceOfChain = (chain: readonly Attribution[]): { readonly polarity: Polarity; readonly certainty: Certainty } => {
  const denials = chain.filter(({ polarity }) => polarity === 'denied').length
  const weakest = order.findLast(level => chain.some(({ certainty }) => certainty === level))
  return { polarity: denials % 2 === 1 ? 'denied' : 'affirmed', certainty: weakest ?? 'certain' }
}

const order: readonly Certainty[] = ['certain', 'likely', 'possible', 'unlikely', 'unknown']
