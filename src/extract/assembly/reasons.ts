import type { Logistic, Reason } from '../../language/linear/logistic.ts'
import type { Tree } from '../../language/tree.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { ClaimBody } from '../../model/claim.ts'
import { featuresOf } from './features.ts'

/**
 * What spoke for and against a claim when its confidence was reckoned, weightiest first. Nothing where the analysis has no such claim, as
 * when people corrected it, or where the model has changed since and would not say the same.
 */
export function reasonsFor(claim: ClaimBody, { claims, entities }: Analysis, tree: Tree, confidence: Logistic): Reason[] {
  const read = claims.find(one => placeOf(one) === placeOf(claim))
  if (read === undefined) return []
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind] as const))
  const beside = claims.filter(({ evidence }) => evidence[0]?.start === read.evidence[0]?.start)
  const features = featuresOf({ claim: read, tree, kindOf: entity => kinds.get(entity), beside })
  return Math.abs(confidence.probability(features) - read.confidence) <= ROUNDING ? confidence.reasons(features) : []
}

/** Confidence is kept in hundredths. */
const ROUNDING = 0.005 + 1e-9

const placeOf = ({ predicate, rule, trigger, subject, object, evidence }: ClaimBody): string =>
  JSON.stringify([predicate, rule, trigger.start, subject.start, object?.start ?? null, object?.end ?? null, evidence[0]?.start ?? null])
