import type { PredicateName } from '../model/predicate.ts'
import { aliasClashes, dateClashes, numberClashes } from './clashes.ts'
import type { Contradiction } from './denials.ts'
import { contradictions, INVOLVEMENT } from './denials.ts'
import type { Ground, Statement, Value } from './ground.ts'
import { inOrder, objectThing } from './ground.ts'
import { isPlural, phraseOf, questionWhether } from './phrase.ts'
import type { Voice } from './voice.ts'
import { voicesOf } from './voice.ts'

/** What kind of thing is open: whether it is so, who did it, who or what somebody is, which value, or which date. */
export type DisputeKind = 'existence' | 'attribution' | 'identity' | 'value' | 'date'

/** Claims about one question that cannot all hold, with every speaker's part. Aver never decides it. */
export type Dispute = {
  readonly id: string
  readonly kind: DisputeKind
  /** The question in words. */
  readonly question: string
  /** Things it is about. */
  readonly about: readonly string[]
  /** Those who say so, then those who deny it, then those who say that it is not known; within each, as they stand. */
  readonly voices: readonly Voice[]
}

/** Every question on which the ground's statements disagree, in the order in which each is first raised. */
export function disputes(ground: Ground): Dispute[] {
  const open = ground.statements.filter(statement => statement.standing !== 'rejected')
  return [
    ...contradictions(ground, open).map(found => denied(ground, found)),
    ...numberClashes(ground, open).map(clash => dispute('value', clash, first => howMany(ground, first))),
    ...dateClashes(ground, open).map(clash => dispute('date', clash, first => askWhen(ground, first))),
    ...aliasClashes(ground, open).map(clash => dispute('identity', clash, first => `Who is ${wordsOf(ground, first.object)}?`)),
  ].toSorted(byFirst)
}

/** By the statement in which each question is first raised. */
function byFirst(a: Dispute, b: Dispute): number {
  const [left, right] = [firstOf(a), firstOf(b)]
  return left === undefined || right === undefined ? 0 : inOrder(left, right)
}

const firstOf = ({ voices }: Dispute): Statement | undefined => voices.flatMap(voice => voice.statements).toSorted(inOrder)[0]

function denied(ground: Ground, { denial, statements }: Contradiction): Dispute {
  const { predicate, subject, object } = denial
  const plural = isPlural(ground.things.get(subject))
  return dispute(
    kindOf(predicate),
    statements,
    () => questionWhether(predicate, phraseOf(ground, subject), wordsOf(ground, object), plural),
    denial,
  )
}

const IDENTITY: ReadonlySet<PredicateName> = new Set([
  'alias',
  'classification',
  'nationality',
  'family',
  'named_after',
  'succeeds',
  'splinter_of',
])

const kindOf = (predicate: PredicateName): DisputeKind =>
  INVOLVEMENT.has(predicate) ? 'attribution' : IDENTITY.has(predicate) ? 'identity' : 'existence'

function howMany(ground: Ground, { subject }: Statement): string {
  const plural = isPlural(ground.things.get(subject))
  return `How many ${plural ? 'do' : 'does'} ${phraseOf(ground, subject)} number?`
}

function askWhen(ground: Ground, { predicate, subject }: Statement): string {
  const name = phraseOf(ground, subject)
  return predicate === 'occurred'
    ? `When did ${name} happen?`
    : `When ${isPlural(ground.things.get(subject)) ? 'were' : 'was'} ${name} ${predicate}?`
}

function wordsOf(ground: Ground, value: Value | null): string {
  if (value === null || value.is === 'quantity') return ''
  return value.is === 'thing' ? phraseOf(ground, value.id) : value.text
}

/** A dispute is called by its first statement, so that it keeps its id while more voices join. */
function dispute(kind: DisputeKind, found: readonly Statement[], ask: (first: Statement) => string, asked?: Statement): Dispute {
  const statements = found.toSorted(inOrder)
  const [first] = statements
  const about = new Set(statements.flatMap(statement => [statement.subject, objectThing(statement)].filter(id => id !== undefined)))
  const id = `dsp_${first?.id.replace(/^clm_/, '') ?? ''}`
  return { id, kind, question: first === undefined ? '' : ask(first), about: [...about], voices: voicesOf(statements, asked) }
}
