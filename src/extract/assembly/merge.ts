import type { Argument, ClaimBody } from '../../model/claim.ts'
import { predicates } from '../../model/predicate.ts'

/**
 * Claims of one sentence with each statement once: of several rules that read the same, the surest stays. One rule's claims of several
 * dates ("in 2004, 2009 and 2014") stay together.
 */
export const mergeDuplicates = (claims: readonly ClaimBody[]): ClaimBody[] => {
  const kept = new Map<string, ClaimBody[]>()
  for (const claim of claims) {
    const key = keyOf(claim)
    const rivals = kept.get(key)
    const [rival] = rivals ?? []
    if (rivals === undefined || rival === undefined) kept.set(key, [claim])
    else if (isOneList(rival, claim)) rivals.push(claim)
    else if (rival.confidence < claim.confidence) kept.set(key, [claim])
  }
  return [...kept.values()].flat()
}

const isOneList = (one: ClaimBody, other: ClaimBody): boolean =>
  one.rule === other.rule && one.trigger.start === other.trigger.start && one.time !== other.time

const keyOf = (claim: ClaimBody): string => {
  const ends = [claim.subject.entity, claim.object === null ? '' : valueOf(claim.object)]
  if (predicates[claim.predicate].mutual === true) ends.sort()
  const post = claim.predicate === 'posting' ? [postOf(claim)] : []
  const dated = claim.predicate === 'posting' ? (claim.time ?? '') : ''
  return [claim.predicate, ...ends, claim.polarity, claim.place?.entity ?? '', dated, ...post].join('\t')
}

/** The words of a post: one person may hold several in one sentence. */
const postOf = ({ qualifiers }: ClaimBody): string =>
  ['role', 'title', 'rank'].map(name => [qualifiers[name] ?? []].flat().map(valueOf).join()).join(' ')

const valueOf = (argument: Argument): string => {
  if ('entity' in argument) return argument.entity
  if ('text' in argument) return argument.text.toLowerCase()
  return JSON.stringify(argument.quantity)
}
