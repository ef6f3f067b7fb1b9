import { decided } from './decided.ts'
import type { Dispute } from './dispute.ts'
import type { Ground } from './ground.ts'
import { OpenQuestions } from './open-questions.ts'

export type { Dispute } from './dispute.ts'

/**
 * Every question on which the ground's statements disagree, as people joined, split and resolved them, in the order in which each is first
 * raised. Worked out once a ground.
 */
export function disputes(ground: Ground): readonly Dispute[] {
  const before = laid.get(ground)
  if (before !== undefined) return before
  const found = decided(ground, questionsOf(ground).all())
  laid.set(ground, found)
  return found
}

/** The disputes that a thing has part in, in the same order. */
export const disputesAbout = (ground: Ground, thing: string): readonly Dispute[] =>
  ground.decisions.length === 0 ? questionsOf(ground).about(thing) : disputes(ground).filter(({ about }) => about.includes(thing))

const laid = new WeakMap<Ground, readonly Dispute[]>()

const known = new WeakMap<Ground, OpenQuestions>()

function questionsOf(ground: Ground): OpenQuestions {
  const questions = known.get(ground) ?? new OpenQuestions(ground)
  known.set(ground, questions)
  return questions
}
