import type { Attribution, Certainty, Polarity } from '../../model/claim.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Span } from '../../model/span.ts'

/**
 * The attributions on whose account a stretch stands, outermost first: what is said or asked for, and what somebody told of holds in mind
 * ("the mayor thinks that…"). What is only believed by nobody named stands in the author's voice, as hedged as it is worded.
 */
export const speakersOf = (attributions: readonly Attribution[], span: Span): Attribution[] =>
  attributions
    .filter(by => hasVoice(by) && by.content.some(piece => contains(piece, span)))
    .toSorted((a, b) => Number(holds(b, a)) - Number(holds(a, b)) || a.cue.start - b.cue.start)

const hasVoice = ({ act, source }: Attribution): boolean => act === 'says' || act === 'asks' || (act === 'holds' && source !== null)

const holds = (outer: Attribution, inner: Attribution): boolean => outer.content.some(piece => overlaps(piece, inner.cue))

/** What a chain of speakers leaves of a content: rejected by an odd number of them, and as sure as the least sure. */
export const stanceOfChain = (chain: readonly Attribution[]): { readonly polarity: Polarity; readonly certainty: Certainty } => {
  const denials = chain.filter(({ polarity }) => polarity === 'denied').length
  const weakest = order.findLast(level => chain.some(({ certainty }) => certainty === level))
  return { polarity: denials % 2 === 1 ? 'denied' : 'affirmed', certainty: weakest ?? 'certain' }
}

const order: readonly Certainty[] = ['certain', 'likely', 'possible', 'unlikely', 'unknown']
