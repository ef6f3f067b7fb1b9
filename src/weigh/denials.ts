import type { PredicateName } from '../model/predicate.ts'
import { predicates } from '../model/predicate.ts'
import { isClose, isNear, isVague, mayBeSameTime, partyKeys, sameObject, sameParty, sameScene, sceneKeys } from './affair.ts'
import type { Ground, Statement } from './ground.ts'
import { objectThing } from './ground.ts'
import { onceForEach } from './memo.ts'

/** Predicates of whoever does a deed with their own hands, and of whoever helps or directs who does it. */
const DEEDS: ReadonlySet<PredicateName> = new Set(['participated_in', 'attacked', 'killed'])
const HELP: ReadonlySet<PredicateName> = new Set(['supports', 'allied_with', 'funded_by', 'trained', 'controls'])

/** Predicates that ask who had a hand in something: a denial of one may meet an assertion of another. */
export const INVOLVEMENT: ReadonlySet<PredicateName> = DEEDS.union(HELP)

export const isDenial = ({ polarity, certainty }: Statement): boolean => polarity === 'denied' && certainty !== 'unknown'
export const isAffirmed = ({ polarity, certainty }: Statement): boolean => polarity === 'affirmed' && certainty !== 'unknown'

/** One voice does not contradict itself. */
export const isOtherVoice = (a: Statement, b: Statement): boolean => a.document !== b.document || a.speaker.join() !== b.speaker.join()

/**
 * Whether a denial speaks to an assertion: to the same claim turned round, to another reading of the same involvement, or, close by, to a
 * party that says of itself that it did the very thing.
 */
export function isAnswered(ground: Ground, assertion: Statement, denial: Statement): boolean {
  const [denied = denial] = readingsOf(denial)
  return mayBeSameTime(assertion.time, denial.time) && readingsOf(assertion).some(said => answers(ground, said, denied))
}

function answers(ground: Ground, assertion: Statement, denial: Statement): boolean {
  const isOnHand = mayInvolve(ground, assertion, denial)
  if (!sameParty(ground, assertion.subject, denial.subject))
    return isOnHand && assertion.speaker.includes(assertion.subject) && mayBeSameScene(ground, assertion, denial)
  if (assertion.predicate === denial.predicate && sameObject(ground, assertion, denial)) return true
  if (!isOnHand || assertion.speaker.length === 0) return false
  return (
    mayBeSameScene(ground, assertion, denial) ||
    (denial.predicate === 'participated_in' && HELP.has(assertion.predicate) && isClose(assertion, denial))
  )
}

/**
 * Whether a denial of one involvement may meet an assertion of another: a deed and help with it, where one of them is said of the happening;
 * who helps somebody may well not have attacked them.
 */
function mayInvolve(ground: Ground, a: Statement, b: Statement): boolean {
  if (!INVOLVEMENT.has(a.predicate) || !INVOLVEMENT.has(b.predicate)) return false
  return DEEDS.has(a.predicate) === DEEDS.has(b.predicate) || isOfHappening(ground, a) || isOfHappening(ground, b)
}

function isOfHappening(ground: Ground, statement: Statement): boolean {
  const object = objectThing(statement)
  return statement.predicate === 'participated_in' || (object !== undefined && ground.things.get(object)?.kind === 'event')
}

/** A shared scene near by or with the same party, or, close by, one that the words leave open: "the attack". */
const mayBeSameScene = (ground: Ground, a: Statement, b: Statement): boolean =>
  sameScene(ground, a, b)
    ? isNear(a, b) || sameParty(ground, a.subject, b.subject)
    : isClose(a, b) && (isVague(ground, a) || isVague(ground, b))

/**
 * The ways in which a statement is said, subject and object in their order: who is funded is helped by who funds, and a tie that holds in
 * both directions may be told from either end.
 */
const readingsOf = onceForEach((statement: Statement): readonly Statement[] => {
  const object = objectThing(statement)
  if (object === undefined) return [statement]
  const turned: Statement = { ...statement, subject: object, object: { is: 'thing', id: statement.subject } }
  if (statement.predicate === 'funded_by') return [{ ...turned, predicate: 'supports' }]
  return predicates[statement.predicate].mutual === true ? [statement, turned] : [statement]
})

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
  const all = readingsOf(statement)
  const keys = (isDenial(statement) ? all.slice(0, 1) : all).flatMap(one => keysOf(ground, one))
  return INVOLVEMENT.has(statement.predicate) ? [...keys, `near\u0000${statement.document}`] : keys
}

function keysOf(ground: Ground, statement: Statement): string[] {
  const kind = INVOLVEMENT.has(statement.predicate) ? 'involves' : statement.predicate
  const scenes = sceneKeys(ground, statement)
  return partyKeys(ground, statement.subject).flatMap(party => scenes.map(scene => `${kind}\u0000${party}\u0000${scene}`))
}
