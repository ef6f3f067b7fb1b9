import type { Attribution } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'

/**
 * Whether words stand in the tag that closes what is told: in "gunmen killed two guards, a nurse and a teacher said", which a tree may join
 * to the guards or the gunmen, the nurse and the teacher are told nothing of.
 */
export const isTeller = (words: Span, trigger: Span, attributions: readonly Attribution[]): boolean =>
  attributions.some(
    ({ source, cue, content }) =>
      source !== null &&
      content.some(({ start, end }) => start <= trigger.start && trigger.end <= end && end <= source.start) &&
      Math.min(source.start, cue.start) <= words.start &&
      words.end <= Math.max(source.end, cue.end),
  )
