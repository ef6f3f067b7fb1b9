import type { ValueQuestion } from './clashes.ts'
import { clashIn, questionOf } from './clashes.ts'
import { Contradictions } from './contradictions.ts'
import type { Dispute } from './dispute.ts'
import { disputeOfDenial, disputeOfValues, firstOf } from './dispute.ts'
import type { Ground, Statement } from './ground.ts'
import { compareText, inOrder } from './ground.ts'

/** What is new about a ground. A statement that changed, or whose things have another name or kind now, has gone and come. */
export type Change = {
  readonly come?: readonly Statement[]
  readonly gone?: readonly Statement[]
  /** Things that have another name or kind now, by which their questions are asked. */
  readonly renamed?: readonly string[]
}

/**
 * The open questions of a ground, kept as statements come and go. A change weighs only the questions that it touches again, and leads to
 * the same answer as weighing everything anew.
 */
export class OpenQuestions {
  #ground: Ground
  readonly #contradictions = new Contradictions()
  /** Statements that answer each question of value, by its key. */
  readonly #answers = new Map<string, { readonly kind: ValueQuestion['kind']; readonly statements: Set<Statement> }>()
  /** Open disputes by the key of their question. */
  readonly #open = new Map<string, Raised>()
  /** Keys of the disputes about each thing. */
  readonly #about = new Map<string, Set<string>>()
  #sorted: readonly Dispute[] | undefined

  constructor(ground: Ground) {
    this.#ground = ground
    this.update(ground, { come: ground.statements })
  }

  /** Goes over to a changed ground; answers how many questions were weighed again. */
  update(ground: Ground, { come = [], gone = [], renamed = [] }: Change): number {
    const touched = new Set<string>(renamed.flatMap(thing => [...(this.#about.get(thing) ?? [])]))
    const [going, coming] = [gone.filter(isWeighed), come.filter(isWeighed)]
    for (const statement of going) this.#answer(statement, touched, 'gone')
    const denials = this.#contradictions.remove(going, touched)
    this.#ground = ground
    for (const statement of coming) this.#answer(statement, touched, 'come')
    const changed = this.#contradictions.add(ground, coming, denials)
    for (const key of changed.gone) this.#close(key)
    for (const { key, denial, statements } of changed.come) this.#raise(key, disputeOfDenial(ground, denial, statements))
    const values = [...touched].filter(key => this.#answers.has(key))
    for (const key of values) this.#weigh(key)
    this.#sorted = undefined
    return values.length + changed.come.length
  }

  /** Every open dispute, in the order in which each is first raised. */
  all(): readonly Dispute[] {
    this.#sorted ??= inOrderRaised([...this.#open.values()])
    return this.#sorted
  }

  /** The open disputes that a thing has part in, in the same order. */
  about(thing: string): readonly Dispute[] {
    return inOrderRaised([...(this.#about.get(thing) ?? [])].flatMap(key => this.#open.get(key) ?? []))
  }

  #answer(statement: Statement, touched: Set<string>, how: 'come' | 'gone'): void {
    const question = questionOf(this.#ground, statement)
    if (question === undefined) return
    const { key, kind } = question
    const answers = this.#answers.get(key) ?? { kind, statements: new Set<Statement>() }
    this.#answers.set(key, answers)
    if (how === 'come') answers.statements.add(statement)
    else answers.statements.delete(statement)
    touched.add(key)
  }

  #weigh(key: string): void {
    const answers = this.#answers.get(key)
    if (answers === undefined) return
    this.#close(key)
    if (answers.statements.size === 0) this.#answers.delete(key)
    const clash = answers.statements.size < 2 ? [] : clashIn(this.#ground, answers.kind, [...answers.statements])
    if (clash.length > 0) this.#raise(key, disputeOfValues(this.#ground, answers.kind, clash))
  }

  #raise(key: string, dispute: Dispute): void {
    this.#open.set(key, { dispute, first: firstOf(dispute) })
    for (const thing of dispute.about) {
      const keys = this.#about.get(thing)
      if (keys === undefined) this.#about.set(thing, new Set([key]))
      else keys.add(key)
    }
  }

  #close(key: string): void {
    for (const thing of this.#open.get(key)?.dispute.about ?? []) this.#about.get(thing)?.delete(key)
    this.#open.delete(key)
  }
}

type Raised = { readonly dispute: Dispute; readonly first: Statement }

/** By the statement in which each question is first raised, then by what kind of question it is. */
const inOrderRaised = (raised: readonly Raised[]): Dispute[] =>
  raised
    .toSorted(
      (a, b) =>
        inOrder(a.first, b.first) || compareText(a.dispute.kind, b.dispute.kind) || compareText(a.dispute.question, b.dispute.question),
    )
    .map(({ dispute }) => dispute)

/** An inference is no voice: whoever disputes it disputes no source. */
const isWeighed = ({ standing, inferredBy }: Statement): boolean => standing !== 'rejected' && inferredBy === null
