import type { DisputeDecision } from '../model/log.ts'
import type { PredicateName } from '../model/predicate.ts'
import { isPlural } from '../text/agreement.ts'
import { INVOLVEMENT } from './denials.ts'
import type { Ground, Statement, Value } from './ground.ts'
import { inOrder, objectThing } from './ground.ts'
import { phraseOf, questionWhether } from './phrase.ts'
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
  /** Resolved by a person; parted by one who found that its claims answer several questions, none of which is open; else open. */
  readonly state: 'open' | 'resolved' | 'parted'
  /** Ids of the disputes that people joined in it, its own first. */
  readonly parts: readonly string[]
  /** Claims that a person set apart from it: they answer another question. */
  readonly apart: readonly Statement[]
  readonly resolution: Resolution | null
  /** All that people did to it, oldest first. */
  readonly decisions: readonly DisputeDecision[]
}

/** How a person resolved a dispute, for a briefing. Every voice stays where it is. */
export type Resolution = {
  readonly by: string
  readonly at: string
  readonly reason: string
  /** Claims that they went with; none where they took no side. */
  readonly holds: readonly string[]
  /** Claims that have come into it since. */
  readonly since: readonly string[]
}

/** The dispute that denials and the assertions they answer make, asked as the first denial has it. */
export function disputeOfDenial(ground: Ground, denial: Statement, statements: readonly Statement[]): Dispute {
  const { predicate, subject, object } = denial
  const plural = isPlural(ground.things.get(subject))
  return dispute(
    kindOf(predicate),
    disputeIdOf('whether', denial),
    statements,
    () => questionWhether(predicate, phraseOf(ground, subject), wordsOf(ground, object), plural),
    denial,
  )
}

/** The dispute that statements make whose values shut each other out. */
export const disputeOfValues = (ground: Ground, kind: 'value' | 'date' | 'identity', statements: readonly Statement[]): Dispute =>
  dispute(kind, disputeIdOf(kind, firstFlat(statements)), statements, first => ASK[kind](ground, first))

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
export const firstOf = (dispute: Dispute): Statement =>
  statementsIn(dispute).reduce((first, one) => (inOrder(one, first) < 0 ? one : first))

/** Kinds of questions that one claim may have part in at once, with the letter that tells them apart in an id. */
const LETTERS = { whether: 'q', value: 'n', date: 'd', identity: 'w' } as const

/**
 * The id by which a question is found through one of its claims. It is called by its first denial, or by the first claim that gives a
 * value: no other question of its kind has that claim, so that no two questions have one id. As voices come and go another claim may be
 * first; the ids of all the others lead to it too (`disputeNamed`).
 */
export const disputeIdOf = (question: keyof typeof LETTERS, { id }: Pick<Statement, 'id'>): string =>
  `dsp_${LETTERS[question]}${id.replace(/^clm_/, '')}`

const firstFlat = (statements: readonly Statement[]): Statement => {
  const ordered = statements.toSorted(inOrder)
  const first = ordered.find(({ certainty }) => certainty !== 'unknown') ?? ordered[0]
  if (first === undefined) throw new Error('a dispute without statements')
  return first
}

function dispute(
  kind: DisputeKind,
  id: string,
  found: readonly Statement[],
  ask: (first: Statement) => string,
  asked?: Statement,
): Dispute {
  const statements = found.toSorted(inOrder)
  const [first] = statements
  if (first === undefined) throw new Error('a dispute without statements')
  return {
    id,
    kind,
    question: ask(first),
    about: aboutOf(statements),
    voices: voicesOf(statements, asked),
    state: 'open',
    parts: [id],
    apart: [],
    resolution: null,
    decisions: [],
  }
}

/** The things that statements are said of and towards. */
export const aboutOf = (statements: readonly Statement[]): string[] => [
  ...new Set(statements.flatMap(statement => [statement.subject, objectThing(statement)].filter(id => id !== undefined))),
]

/** Every statement that has part in a dispute. */
export const statementsIn = ({ voices }: Dispute): Statement[] => voices.flatMap(({ statements }) => statements)
