import type { PredicateName } from '../model/predicate.ts'
import { isNear, isVague, mayBeSameTime, sameObject, sameParty, sameScene } from './affair.ts'
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
  'uses',
  'controls',
])

/** One denial or several that answer the same assertions, and what they answer. */
export type Contradiction = { readonly denial: Statement; readonly statements: readonly Statement[] }

/**
 * Denied against affirmed. A denial speaks to the same claim turned round, to another reading of the same involvement, and, close by,
 * to a party that says of itself that it did the very thing. One voice does not contradict itself.
 */
export function contradictions(ground: Ground, statements: readonly Statement[]): Contradiction[] {
  const groups: { readonly denial: Statement; readonly all: Set<Statement> }[] = []
  const near = nearby(ground, statements)
  for (const denial of statements.filter(isDenial)) {
    const answered = near(denial).filter(statement => isAffirmed(statement) && isAnswered(ground, statement, denial))
    if (!answered.some(statement => isOtherVoice(statement, denial))) continue
    const group = groups.find(known => answered.some(statement => known.all.has(statement))) ?? { denial, all: new Set() }
    if (!groups.includes(group)) groups.push(group)
    for (const statement of [denial, ...answered, ...undecided(ground, near(denial), denial)]) group.all.add(statement)
  }
  return groups.map(({ denial, all }) => ({ denial, statements: [...all] }))
}

/** The statements that may speak to a denial, in order: those on its subject or on a body of the same state, and those of its document. */
function nearby(ground: Ground, statements: readonly Statement[]): (denial: Statement) => readonly Statement[] {
  const bySubject = Map.groupBy(statements, ({ subject }) => subject)
  const byDocument = Map.groupBy(statements, ({ document }) => document)
  const rank = new Map(statements.map((statement, index) => [statement, index]))
  const parties = new Map<string, readonly string[]>()
  return denial => {
    const mates = parties.get(denial.subject) ?? [...bySubject.keys()].filter(id => sameParty(ground, id, denial.subject))
    parties.set(denial.subject, mates)
    const found = new Set([...mates.flatMap(id => bySubject.get(id) ?? []), ...(byDocument.get(denial.document) ?? [])])
    return [...found].toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  }
}

const isDenial = (statement: Statement): boolean => statement.polarity === 'denied' && statement.certainty !== 'unknown'
const isAffirmed = (statement: Statement): boolean => statement.polarity === 'affirmed' && statement.certainty !== 'unknown'

const isOtherVoice = (a: Statement, b: Statement): boolean => a.document !== b.document || a.speaker.join() !== b.speaker.join()

function isAnswered(ground: Ground, assertion: Statement, denial: Statement): boolean {
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

/** Those who say of the same claim that it is not known. */
const undecided = (ground: Ground, statements: readonly Statement[], denial: Statement): Statement[] =>
  statements.filter(
    statement =>
      statement.certainty === 'unknown' &&
      statement.predicate === denial.predicate &&
      statement.subject === denial.subject &&
      sameObject(ground, statement, denial),
  )
