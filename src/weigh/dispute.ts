import type { PredicateName } from '../model/predicate.ts'
import { INVOLVEMENT } from './denials.ts'
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

/** The dispute that denials and the assertions they answer make, asked as the first denial has it. */
export function disputeOfDenial(ground: Ground, denial: Statement, statements: readonly Statement[]): Dispute {
  const { predicate, subject, object } = denial
  const plural = isPlural(ground.things.get(subject))
  return dispute(
    kindOf(predicate),
    statements,
    () => questionWhether(predicate, phraseOf(ground, subject), wordsOf(ground, object), plural),
    denial,
  )
}

/** The dispute that statements make whose values shut each other out. */
export const disputeOfValues = (ground: Ground, kind: 'value' | 'date' | 'identity', statements: readonly Statement[]): Dispute =>
  dispute(kind, statements, first => ASK[kind](ground, first))

const ASK: Readonly<Record<'value' | 'date' | 'identity', (ground: Ground, first: Statement) => string>> = {
  value: howMany,
  date: askWhen,
  identity: (ground, first) => `Who is ${wordsOf(ground, first.object)}?`,
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

/** The statement in which a question is first raised. */
export const firstOf = ({ voices }: Dispute): Statement | undefined =>
  voices
    .flatMap(({ statements }) => statements)
    .reduce<Statement | undefined>((first, one) => (first === undefined || inOrder(one, first) < 0 ? one : first), undefined)

/** A dispute is called by its first statement, so that it keeps its id while more voices join. */
function dispute(kind: DisputeKind, found: readonly Statement[], ask: (first: Statement) => string, asked?: Statement): Dispute {
  const statements = found.toSorted(inOrder)
  const [first] = statements
  if (first === undefined) throw new Error('a dispute without statements')
  const about = new Set(statements.flatMap(statement => [statement.subject, objectThing(statement)].filter(id => id !== undefined)))
  const id = `dsp_${first.id.replace(/^clm_/, '')}`
  return { id, kind, question: ask(first), about: [...about], voices: voicesOf(statements, asked) }
}
