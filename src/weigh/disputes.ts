import type { PredicateName } from '../model/predicate.ts'
import { predicates } from '../model/predicate.ts'
import { boundsOf } from '../text/edtf.ts'
import { fold } from '../text/fold.ts'
import type { Ground, Statement } from './ground.ts'
import { nameOf, objectThing } from './ground.ts'
import type { Voice } from './voice.ts'
import { voicesOf } from './voice.ts'

/** What kind of thing is open: whether it is so, who did it, which value, or which date. */
export type DisputeKind = 'existence' | 'attribution' | 'value' | 'date'

/** Claims about one question that cannot all hold, with every speaker's part. Aver never decides it. */
export type Dispute = {
  readonly id: string
  readonly kind: DisputeKind
  /** The question in words. */
  readonly question: string
  /** Things it is about. */
  readonly about: readonly string[]
  readonly voices: readonly Voice[]
}

/** Predicates that ask who had a hand in something: a denial of one meets an assertion of another. */
const INVOLVEMENT: ReadonlySet<PredicateName> = new Set([
  'participated_in',
  'supports',
  'attacked',
  'allied_with',
  'killed',
  'funded_by',
  'trained',
])

/** Sentences further apart than this, in UTF-16 units, are not taken for one run of argument. */
const NEAR = 700

/** Every question on which the ground's statements disagree, in the order in which each is first raised. */
export function disputes(ground: Ground): Dispute[] {
  const open = ground.statements.filter(statement => statement.standing !== 'rejected')
  return [...denials(ground, open), ...values(ground, open), ...dates(ground, open)]
}

/** Denied against affirmed: each denial with what it answers, denials that share an assertion taken together. */
function denials(ground: Ground, statements: readonly Statement[]): Dispute[] {
  const groups: Set<Statement>[] = []
  for (const denial of statements.filter(statement => statement.polarity === 'denied')) {
    const answered = statements.filter(statement => statement.polarity === 'affirmed' && isAnswered(ground, statement, denial))
    if (answered.length === 0) continue
    const group = groups.find(known => answered.some(statement => known.has(statement))) ?? new Set()
    if (!groups.includes(group)) groups.push(group)
    for (const statement of [denial, ...answered]) group.add(statement)
  }
  return groups.map(group => {
    const ordered = inOrder([...group])
    const denial = ordered.find(statement => statement.polarity === 'denied') ?? ordered[0]
    const kind: DisputeKind = denial !== undefined && INVOLVEMENT.has(denial.predicate) ? 'attribution' : 'existence'
    return dispute(kind, denial === undefined ? '' : askWhether(ground, denial), ordered)
  })
}

/** Whether a denial speaks to this assertion: the same claim turned round, or another reading of the same involvement nearby. */
function isAnswered(ground: Ground, assertion: Statement, denial: Statement): boolean {
  if (!sameParty(ground, assertion.subject, denial.subject)) return isSpokenReplyNearby(ground, assertion, denial)
  if (assertion.predicate === denial.predicate) return sameObject(ground, assertion, denial)
  return INVOLVEMENT.has(assertion.predicate) && INVOLVEMENT.has(denial.predicate) && meets(ground, assertion, denial)
}

/** Another party that says of itself, close by, that it did the very thing: "the group claims that it carried out the attack". */
function isSpokenReplyNearby(ground: Ground, assertion: Statement, denial: Statement): boolean {
  if (!INVOLVEMENT.has(denial.predicate) || !INVOLVEMENT.has(assertion.predicate) || assertion.speaker.length === 0) return false
  return isNear(assertion, denial) && shareWord(objectWords(ground, assertion), objectWords(ground, denial))
}

const isNear = (a: Statement, b: Statement): boolean => a.document === b.document && Math.abs(a.at - b.at) <= NEAR

function sameObject(ground: Ground, a: Statement, b: Statement): boolean {
  const [left, right] = [objectThing(a), objectThing(b)]
  if (left !== undefined && right !== undefined) return left === right || sameParty(ground, left, right)
  return shareWord(objectWords(ground, a), objectWords(ground, b))
}

/** Whether two involvements may be the same affair: a shared object or event, or one run of argument. */
function meets(ground: Ground, a: Statement, b: Statement): boolean {
  return sameObject(ground, a, b) || isNear(a, b)
}

function objectWords(ground: Ground, statement: Statement): Set<string> {
  const { object } = statement
  if (object === null || object.is === 'quantity') return new Set()
  const event = (statement.qualifiers['event'] ?? []).map(value => (value.is === 'thing' ? nameOf(ground, value.id) : ''))
  return contentWords([object.is === 'thing' ? nameOf(ground, object.id) : object.text, ...event].join(' '))
}

/** Folded words of five letters or more: enough to tell one event's name from another's. */
const contentWords = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter(word => word.length >= 5),
  )

const shareWord = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => !a.isDisjointFrom(b)

/** The same thing, or a state and one of its bodies: "Ukraine", "the government of Ukraine", "Ukrainian intelligence". */
function sameParty(ground: Ground, a: string, b: string): boolean {
  if (a === b) return true
  const [left, right] = [ground.things.get(a), ground.things.get(b)]
  if (left === undefined || right === undefined) return false
  const [state, body] = left.kind === 'state' ? [left, right] : [right, left]
  if (state.kind !== 'state' || body.kind !== 'organization') return false
  const stem = fold(state.name).slice(0, 5)
  return (
    stem.length === 5 &&
    GOVERNMENT.test(fold(body.name)) &&
    fold(body.name)
      .split(' ')
      .some(word => word.startsWith(stem))
  )
}

const GOVERNMENT = /\b(government|ministry|intelligence|military|army|forces|president|parliament|officials|authorities|kremlin|security)\b/

/** Functional predicates with ranges that do not meet. */
function values(ground: Ground, statements: readonly Statement[]): Dispute[] {
  return bySubject(
    statements.filter(statement => statement.object?.is === 'quantity' && predicates[statement.predicate].functional),
  ).flatMap(group => {
    const clashing = group.filter(one => group.some(other => excludes(one, other)))
    const [first] = clashing
    return first === undefined ? [] : [dispute('value', `How many does ${nameOf(ground, first.subject)} number?`, inOrder(clashing))]
  })
}

function excludes(a: Statement, b: Statement): boolean {
  if (a.object?.is !== 'quantity' || b.object?.is !== 'quantity' || !mayBeSameTime(a, b)) return false
  const [x, y] = [a.object.quantity, b.object.quantity]
  const [xMin, xMax] = [x.min ?? -Infinity, x.max ?? Infinity]
  const [yMin, yMax] = [y.min ?? -Infinity, y.max ?? Infinity]
  return xMax < yMin || yMax < xMin
}

/** Dates of what happens once that leave each other no day. */
function dates(ground: Ground, statements: readonly Statement[]): Dispute[] {
  const once = statements.filter(statement => statement.time !== null && ['founded', 'dissolved', 'occurred'].includes(statement.predicate))
  return bySubject(once).flatMap(group => {
    const clashing = group.filter(one => group.some(other => !mayBeSameTime(one, other)))
    const [first] = clashing
    return first === undefined
      ? []
      : [dispute('date', `When ${whenWords(first.predicate, nameOf(ground, first.subject))}?`, inOrder(clashing))]
  })
}

const whenWords = (name: PredicateName, subject: string): string =>
  name === 'occurred' ? `did ${subject} happen` : `was ${subject} ${name}`

/** Whether both times leave a common day; a statement without a time excludes nothing. */
function mayBeSameTime(a: Statement, b: Statement): boolean {
  const [left, right] = [a.time === null ? undefined : boundsOf(a.time), b.time === null ? undefined : boundsOf(b.time)]
  if (left === undefined || right === undefined) return true
  return (left.possiblyFrom ?? '') <= (right.possiblyTo ?? '9999') && (right.possiblyFrom ?? '') <= (left.possiblyTo ?? '9999')
}

const bySubject = (statements: readonly Statement[]): Statement[][] => [
  ...Map.groupBy(statements, statement => `${statement.predicate}\u0000${statement.subject}`).values(),
]

const inOrder = (statements: readonly Statement[]): Statement[] =>
  statements.toSorted((a, b) => a.document.localeCompare(b.document) || a.at - b.at || a.id.localeCompare(b.id))

function dispute(kind: DisputeKind, question: string, statements: readonly Statement[]): Dispute {
  const about = new Set(statements.flatMap(statement => [statement.subject, objectThing(statement)].filter(id => id !== undefined)))
  return { id: `dsp_${statements[0]?.id.replace(/^clm_/, '') ?? ''}`, kind, question, about: [...about], voices: voicesOf(statements) }
}

function askWhether(ground: Ground, denial: Statement): string {
  const { object } = denial
  const what = object === null || object.is === 'quantity' ? '' : object.is === 'thing' ? nameOf(ground, object.id) : object.text
  return `Is it so that ${nameOf(ground, denial.subject)} ${predicates[denial.predicate].reads} ${what}?`.replace(/\s+\?/, '?')
}
