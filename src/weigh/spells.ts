import type { PredicateName } from '../model/predicate.ts'
import { boundsOf } from '../text/edtf.ts'
import type { Statement } from './ground.ts'

/** Whether something holds on a day: the text says so, the text shuts it out, or leaves it open. */
export type Holds = 'yes' | 'no' | 'maybe'

/** Deeds are over when they are done; everything else may have begun before a text sees it and last after. */
const DEEDS: ReadonlySet<PredicateName> = new Set(['attacked', 'killed', 'charged', 'trained', 'participated_in', 'fought_in', 'occurred'])

/**
 * Whether a statement's tie holds on an ISO day, or at any time from it to another, as sure as its text: one without a time is never
 * shut out.
 */
export function holdsOn({ time, predicate }: Pick<Statement, 'time' | 'predicate'>, day: string, until = day): Holds {
  const bounds = time === null ? undefined : boundsOf(time)
  if (time === null || bounds === undefined) return 'maybe'
  const { possiblyFrom, certainlyFrom, certainlyTo, possiblyTo } = bounds
  const goesOn = time.endsWith('/..')
  const isCore = certainlyFrom !== null && certainlyFrom <= until && (goesOn || (certainlyTo !== null && day <= certainlyTo))
  if (isCore) return 'yes'
  const isOutside = (possiblyFrom !== null && until < possiblyFrom) || (possiblyTo !== null && day > possiblyTo)
  if (!isOutside) return 'maybe'
  return DEEDS.has(predicate) || time.includes('/') ? 'no' : 'maybe'
}

/** What several statements of one tie come to on a day: as sure as the surest of them. */
export function surestOf(held: readonly Holds[]): Holds {
  const all = new Set(held)
  return all.has('yes') ? 'yes' : all.has('maybe') ? 'maybe' : 'no'
}
