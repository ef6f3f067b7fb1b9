import type { Tree } from '../../../language/tree.ts'
import type { Attribution } from '../../../model/claim.ts'
import { contains } from '../../../model/span.ts'
import type { Context } from '../../extractor.ts'

/**
 * Whether a word stands in a label that has opened a turn before: "Colonel Idris Bako: …" tells of a colonel once, not at each answer of
 * the interview.
 */
export const isInRepeatedLabel = (tree: Tree, { attributions, reading }: Context, word: number): boolean => {
  const span = tree.span(word, word + 1)
  const labelOf = ({ source, cue }: Attribution): string | undefined =>
    source !== null && reading.text.slice(cue.start, cue.end) === ':' ? reading.text.slice(source.start, source.end) : undefined
  const own = attributions.find(by => by.source !== null && contains(by.source, span) && labelOf(by) !== undefined)
  return own !== undefined && attributions.some(by => by.cue.start < own.cue.start && labelOf(by) === labelOf(own))
}
