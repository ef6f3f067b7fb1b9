import type { DisputeDecision } from '../model/log.ts'
import { clashIn, questionOf } from './clashes.ts'
import { isAffirmed, isAnswered, isDenial, isOtherVoice } from './denials.ts'
import { claimOfDispute, disputeLedTo, idsThrough } from './dispute-ids.ts'
import type { Dispute, Resolution } from './dispute.ts'
import { aboutOf, disputeOfDenial, disputeOfValues, firstOf, statementsIn } from './dispute.ts'
import type { Ground, Statement } from './ground.ts'
import { inOrder } from './ground.ts'
import { voicesOf } from './voice.ts'

/*
 * What people did to disputes, laid over what the claims themselves give. Decisions speak of disputes by their claims, so that they hold
 * while more voices come; what speaks of a dispute that is no more changes nothing.
 */

/** Disputes as people joined, split, annotated and resolved them. No voice is ever lost by it. */
export function decided(ground: Ground, weighed: readonly Dispute[]): readonly Dispute[] {
  if (ground.decisions.length === 0) return weighed
  const desk = new Desk(ground, weighed)
  for (const decision of ground.decisions) desk.apply(decision)
  return desk.all()
}

/** The dispute that an id leads to. */
export const disputeNamed = (disputes: readonly Dispute[], id: string): Dispute | undefined => disputeLedTo(disputes, id, answersOf)

/** The claims that lead to a dispute. Who says that something is not known may have part in several, and leads to none. */
const answersOf = (dispute: Dispute): readonly string[] =>
  [...statementsIn(dispute), ...dispute.apart].filter(({ certainty }) => certainty !== 'unknown').map(({ id }) => id)

/** Disputes while decisions are applied to them one by one. */
class Desk {
  readonly #ground: Ground
  /** In the order in which each is first raised. */
  readonly #open: Set<Dispute>
  readonly #byId = new Map<string, Dispute>()

  constructor(ground: Ground, weighed: readonly Dispute[]) {
    this.#ground = ground
    this.#open = new Set(weighed)
    const named = new Set(ground.decisions.flatMap(namedBy).map(claimOfDispute))
    for (const dispute of weighed) if (statementsIn(dispute).some(({ id }) => named.has(id))) this.#put(dispute)
  }

  all(): readonly Dispute[] {
    return [...this.#open].toSorted((a, b) => inOrder(firstOf(a), firstOf(b)))
  }

  apply(decision: DisputeDecision): void {
    const found = [...new Set(namedBy(decision).flatMap(id => this.#byId.get(id) ?? []))]
    const [dispute] = found
    if (dispute === undefined) return
    const after = this.#after(decision, dispute, found)
    for (const one of found) this.#open.delete(one)
    for (const one of after) this.#put(one)
  }

  #put(dispute: Dispute): void {
    this.#open.add(dispute)
    for (const id of idsThrough(dispute, answersOf(dispute))) this.#byId.set(id, dispute)
  }

  #after(decision: DisputeDecision, dispute: Dispute, found: readonly Dispute[]): readonly Dispute[] {
    switch (decision.is) {
      case 'disputes-joined':
        return [joined(found, decision)]
      case 'dispute-split':
        return split(this.#ground, dispute, decision)
      case 'dispute-noted':
      case 'dispute-weighed':
        return [{ ...dispute, decisions: [...dispute.decisions, decision] }]
      case 'dispute-resolved':
        return [{ ...dispute, state: 'resolved', resolution: resolutionOf(dispute, decision), decisions: [...dispute.decisions, decision] }]
    }
  }
}

const namedBy = (decision: DisputeDecision): readonly string[] =>
  decision.is === 'disputes-joined' ? decision.disputes : [decision.dispute]

/** One dispute of several, asked as the one that was raised first. A question that was resolved is open again: its claims are others now. */
function joined(found: readonly Dispute[], decision: DisputeDecision): Dispute {
  const ordered = found.toSorted((a, b) => inOrder(firstOf(a), firstOf(b)))
  const [first] = ordered
  if (first === undefined) throw new Error('a join of no disputes')
  const statements = [...new Set(ordered.flatMap(statementsIn))].toSorted(inOrder)
  const decisions = [...new Set(ordered.flatMap(one => one.decisions))]
  return {
    ...first,
    about: aboutOf(statements),
    voices: voicesOf(statements),
    state: 'open',
    resolution: null,
    parts: ordered.flatMap(({ parts }) => parts),
    apart: [...new Set(ordered.flatMap(({ apart }) => apart))],
    decisions: [...decisions, decision],
  }
}

/**
 * The dispute without the claims that answer another question, and one of those where they disagree among themselves. Where neither is
 * open by itself, the dispute stays whole and is called parted.
 */
function split(ground: Ground, dispute: Dispute, decision: Extract<DisputeDecision, { is: 'dispute-split' }>): Dispute[] {
  const statements = statementsIn(dispute)
  const isLeaving = ({ id }: Statement): boolean => decision.claims.some(claim => claim === id)
  const [leaving, staying] = [statements.filter(isLeaving), statements.filter(statement => !isLeaving(statement))]
  if (leaving.length === 0 || staying.length === 0) return [dispute]
  const [rest, other] = [disputeOf(ground, staying), disputeOf(ground, leaving)]
  const decisions = [...dispute.decisions, decision]
  if (rest === undefined && other === undefined) return [{ ...dispute, state: 'parted', apart: leaving, decisions }]
  if (rest === undefined || other === undefined) {
    const [left, apart] = rest === undefined ? [other, staying] : [rest, leaving]
    return left === undefined ? [] : [{ ...left, apart: [...dispute.apart, ...apart], decisions }]
  }
  return [
    { ...rest, apart: dispute.apart, decisions },
    { ...other, decisions: [decision] },
  ]
}

/** The dispute that some statements make by themselves, if they disagree. */
function disputeOf(ground: Ground, statements: readonly Statement[]): Dispute | undefined {
  const assertions = statements.filter(isAffirmed)
  const denial = statements
    .filter(isDenial)
    .toSorted(inOrder)
    .find(one => assertions.some(assertion => isOtherVoice(assertion, one) && isAnswered(ground, assertion, one)))
  if (denial !== undefined) return disputeOfDenial(ground, denial, statements)
  const questions = Map.groupBy(statements, statement => questionOf(ground, statement)?.key)
  for (const [key, answers] of questions) {
    const [first] = answers
    const kind = key === undefined || first === undefined ? undefined : questionOf(ground, first)?.kind
    if (kind !== undefined && clashIn(ground, kind, answers).length > 0)
      return { ...disputeOfValues(ground, kind, answers), about: aboutOf(statements), voices: voicesOf(statements) }
  }
  return undefined
}

function resolutionOf(dispute: Dispute, decision: Extract<DisputeDecision, { is: 'dispute-resolved' }>): Resolution {
  const known = new Set<string>(decision.claims)
  const { by, at, reason, holds } = decision
  return { by, at, reason, holds, since: statementsIn(dispute).flatMap(({ id }) => (known.has(id) ? [] : [id])) }
}
