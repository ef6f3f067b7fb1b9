import type { Credibility, Likelihood } from '../model/grade.ts'
import { CREDIBILITIES, LIKELIHOODS } from '../model/grade.ts'

/** An analyst's grades of a claim in the words of their standards: "2, probably true; likely (55–80 %)". */
export function gradeWords({
  credibility,
  likelihood,
}: {
  readonly credibility: Credibility | null
  readonly likelihood: Likelihood | null
}): string {
  return [
    ...(credibility === null ? [] : [`${credibility}, ${CREDIBILITIES[credibility]}`]),
    ...(likelihood === null ? [] : [`${likelihood} (${LIKELIHOODS[likelihood].join('–')} %)`]),
  ].join('; ')
}
