import type { Argument, ClaimBody } from '../../model/claim.ts'
import { predicates } from '../../model/predicate.ts'

/** Claims of one sentence with each statement once: of several rules that read the same, the surest stays. */
export const mergeDuplicates = (claims: readonly ClaimBody[]): ClaimBody[] => {
  const kept = new Map<string, ClaimBody>()
  for (const claim of claims) {
    const key = keyOf(claim)
    const rival = kept.get(key)
    if (rival === undefined || rival.confidence < claim.confidence) kept.set(key, claim)
  }
  return [...kept.values()]
}

const keyOf = (claim: ClaimBody): string => {
  const ends = [claim.subject.entity, claim.object === null ? '' : valueOf(claim.object)]
  if (predicates[claim.predicate].mutual === true) ends.sort()
  const post = claim.predicate === 'posting' ? [postOf(claim), claim.time ?? ''] : []
  return [claim.predicate, ...ends, claim.polarity, claim.place?.entity ?? '', ...post].join('\t')
}

/** The words of a post: one person may hold several in one sentence. */
const postOf = ({ qualifiers }: ClaimBody): string =>
  ['role', 'title', 'rank'].map(name => [qualifiers[name] ?? []].flat().map(valueOf).join()).join(' ')

const valueOf = (argument: Argument): string => {
  if ('entity' in argument) return argument.entity
  if ('text' in argument) return argument.text.toLowerCase()
  return JSON.stringify(argument.quantity)
}
