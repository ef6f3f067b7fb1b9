import type { PredicateName } from '../../model/predicate.ts'
import { statusOf } from '../parts/claim.tsx'
import type { Claim, Dispute } from '../records.ts'
import type { ReportText } from '../report-text.ts'

/** Readings below this confidence come before the others. */
const DOUBTFUL = 0.5

/** Which claims are reviewed now; several conditions hold together. */
export type Filter = {
  /** Ids of reports, with a space between two. */
  readonly source?: string | undefined
  /** The id of a thing that the claim names or that says it. */
  readonly actor?: string | undefined
  readonly predicate?: string | undefined
  /** How the text puts it: says, hedged, denied; or that it is inferred. */
  readonly status?: string | undefined
  /** Set for those alone whose words another extractor reads otherwise. */
  readonly otherwise?: string | undefined
}

/** Claims of one sentence, in the order of their words. */
export type Sentence = { readonly key: string; readonly claims: readonly Claim[] }

const sentenceOf = ({ document, start }: Claim): string => `${document.id} ${start}`

/**
 * Claims by their sentences, so that each is read once: first those with a disputed claim, then with numbers and dates, then with doubtful
 * readings, then as they are read.
 */
export function inReviewOrder(claims: readonly Claim[], disputes: readonly Dispute[]): Sentence[] {
  const disputed = disputedIn(disputes)
  const rankOf = ({ id, object, time, confidence }: Claim): number =>
    disputed.has(id) ? 0 : (object !== null && 'quantity' in object) || time !== null ? 1 : confidence < DOUBTFUL ? 2 : 3
  return [...Map.groupBy(claims, sentenceOf)]
    .map(([key, some]) => ({ key, claims: some.toSorted((a, b) => rankOf(a) - rankOf(b)), rank: Math.min(...some.map(rankOf)) }))
    .toSorted((a, b) => {
      const [first, second] = [a.claims[0], b.claims[0]]
      if (first === undefined || second === undefined) return 0
      return a.rank - b.rank || first.document.id.localeCompare(second.document.id) || first.start - second.start
    })
}

/** Ids of the claims that some question rests on. */
export const disputedIn = (disputes: readonly Dispute[]): ReadonlySet<string> =>
  new Set(disputes.flatMap(({ voices }) => voices.flatMap(({ statements }) => statements.map(({ id }) => id))))

/** Whether a claim is among those that are reviewed now; `readOtherwise` are the ids of those whose words another extractor reads otherwise. */
export function passes(claim: Claim, { source, actor, predicate, status, otherwise }: Filter, readOtherwise: ReadonlySet<string>): boolean {
  const { subject, object, speaker, place } = claim
  const named = [subject.id, ...(object !== null && 'id' in object ? [object.id] : []), ...speaker.map(({ id }) => id), place?.id]
  return (
    (source === undefined || source.split(' ').includes(claim.document.id)) &&
    (actor === undefined || named.includes(actor)) &&
    (predicate === undefined || claim.predicate === predicate) &&
    (status === undefined || statusOf(claim) === status) &&
    (otherwise === undefined || readOtherwise.has(claim.id))
  )
}

/** Kinds of claim among some, most frequent first. */
export const predicatesIn = (claims: readonly Claim[]): (readonly [PredicateName, number])[] =>
  [...Map.groupBy(claims, ({ predicate }) => predicate)]
    .map(([name, { length }]) => [name, length] as const)
    .toSorted((a, b) => b[1] - a[1])

/** Claims that the very same words of a report state beside one. */
export function statedBeside({ id }: Claim, { claims: places }: ReportText, claims: readonly Claim[]): readonly Claim[] {
  const words = places.find(place => place.id === id)?.trigger
  const beside = new Set(places.filter(({ trigger }) => trigger.start === words?.start && trigger.end === words.end).map(place => place.id))
  return claims.filter(one => one.id !== id && beside.has(one.id))
}
