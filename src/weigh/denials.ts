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
export const isAnswered = (ground: Ground, assertion: Statement, denial: Statement): boolean =>
  isAnsweredAt(ground, assertion, denial, { near: isNear(assertion, denial), close: isClose(assertion, denial) })

/** The same wherever the two stand: it is so of all assertions and all denials of their classes (`classKey`), too. */
export const isAnsweredAnywhere = (ground: Ground, assertion: Statement, denial: Statement): boolean =>
  isAnsweredAt(ground, assertion, denial, ANYWHERE)

/** Whether two statements stand in one run of argument, and in sentences that follow each other. */
type Nearness = { readonly near: boolean; readonly close: boolean }
const ANYWHERE: Nearness = { near: false, close: false }

function isAnsweredAt(ground: Ground, assertion: Statement, denial: Statement, nearness: Nearness): boolean {
  const [denied = denial] = readingsOf(denial)
  return mayBeSameTime(assertion.time, denial.time) && readingsOf(assertion).some(said => answers(ground, said, denied, nearness))
}

function answers(ground: Ground, assertion: Statement, denial: Statement, nearness: Nearness): boolean {
  const isOnHand = mayInvolve(ground, assertion, denial)
  if (!sameParty(ground, assertion.subject, denial.subject))
    return isOnHand && assertion.speaker.includes(assertion.subject) && mayBeSameScene(ground, assertion, denial, nearness)
  if (assertion.predicate === denial.predicate && sameObject(ground, assertion, denial)) return true
  if (!isOnHand || assertion.speaker.length === 0) return false
  return (
    mayBeSameScene(ground, assertion, denial, nearness) ||
    (denial.predicate === 'participated_in' && HELP.has(assertion.predicate) && nearness.close)
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
const mayBeSameScene = (ground: Ground, a: Statement, b: Statement, { near, close }: Nearness): boolean =>
  sameScene(ground, a, b) ? near || sameParty(ground, a.subject, b.subject) : close && (isVague(ground, a) || isVague(ground, b))

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
 * Keys under which an assertion and a denial that answers it, wherever it stands, are both found, so that nothing else need be compared:
 * the kind of claim with the party and the object or scene.
 */
export function affairKeys(ground: Ground, statement: Statement): string[] {
  const all = readingsOf(statement)
  return (isDenial(statement) ? all.slice(0, 1) : all).flatMap(one => keysOf(ground, one))
}

/** What assertions, or denials, have in common that the same answer wherever they stand: what is said, of when, and whether a party says so. */
export function classKey(statement: Statement): string {
  const { predicate, subject, object, qualifiers, time, speaker } = statement
  const other = objectThing(statement)
  const quoted = speaker.length === 0 ? 0 : 1 + Number(speaker.includes(subject)) + (other !== undefined && speaker.includes(other) ? 2 : 0)
  return JSON.stringify([predicate, subject, object, qualifiers['event'] ?? null, time, quoted])
}

function keysOf(ground: Ground, statement: Statement): string[] {
  const kind = INVOLVEMENT.has(statement.predicate) ? 'involves' : statement.predicate
  const scenes = sceneKeys(ground, statement)
  return partyKeys(ground, statement.subject).flatMap(party => scenes.map(scene => `${kind}\u0000${party}\u0000${scene}`))
}
