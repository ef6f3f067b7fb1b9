import type { PredicateName } from '../model/predicate.ts'
import { isNear, isVague, mayBeSameTime, partyKeys, sameObject, sameParty, sameScene, sceneKeys } from './affair.ts'
import type { Ground, Statement } from './ground.ts'

/** Predicates that ask who had a hand in something: a denial of one meets an assertion of another. */
export const INVOLVEMENT: ReadonlySet<PredicateName> = new Set([
  'participated_in',
  'supports',
  'attacked',
  'allied_with',
  'killed',
  'funded_by',
  'trained',
  'controls',
])

export const isDenial = ({ polarity, certainty }: Statement): boolean => polarity === 'denied' && certainty !== 'unknown'
export const isAffirmed = ({ polarity, certainty }: Statement): boolean => polarity === 'affirmed' && certainty !== 'unknown'

/** One voice does not contradict itself. */
export const isOtherVoice = (a: Statement, b: Statement): boolean => a.document !== b.document || a.speaker.join() !== b.speaker.join()

/**
 * Whether a denial speaks to an assertion: to the same claim turned round, to another reading of the same involvement, or, close by, to a
 * party that says of itself that it did the very thing.
 */
export function isAnswered(ground: Ground, assertion: Statement, denial: Statement): boolean {
  if (!mayBeSameTime(assertion.time, denial.time)) return false
  const bothInvolve = INVOLVEMENT.has(assertion.predicate) && INVOLVEMENT.has(denial.predicate)
  if (!sameParty(ground, assertion.subject, denial.subject))
    return (
      bothInvolve && assertion.speaker.includes(assertion.subject) && isNear(assertion, denial) && mayBeSameScene(ground, assertion, denial)
    )
  if (assertion.predicate === denial.predicate && sameObject(ground, assertion, denial)) return true
  if (!bothInvolve || assertion.speaker.length === 0) return false
  if (sameScene(ground, assertion, denial)) return true
  return isNear(assertion, denial) && (assertion.predicate !== denial.predicate || mayBeSameScene(ground, assertion, denial))
}

/** A shared scene, or one that the words leave open: "the attack". */
const mayBeSameScene = (ground: Ground, a: Statement, b: Statement): boolean =>
  sameScene(ground, a, b) || isVague(ground, a) || isVague(ground, b)

/** Whether a statement says of the very claim that is denied that it is not known. */
export const isUndecided = (ground: Ground, statement: Statement, denial: Statement): boolean =>
  statement.certainty === 'unknown' &&
  statement.predicate === denial.predicate &&
  statement.subject === denial.subject &&
  sameObject(ground, statement, denial)

/**
 * Keys under which an assertion and a denial that answers it are both found, so that nothing else need be compared: the kind of claim
 * with the party and the object or scene; and for a reading close by, its document.
 */
export function affairKeys(ground: Ground, statement: Statement): string[] {
  const involves = INVOLVEMENT.has(statement.predicate)
  const kind = involves ? 'involves' : statement.predicate
  const scenes = sceneKeys(ground, statement)
  const keys = partyKeys(ground, statement.subject).flatMap(party => scenes.map(scene => `${kind}\u0000${party}\u0000${scene}`))
  return involves ? [...keys, `near\u0000${statement.document}`] : keys
}
