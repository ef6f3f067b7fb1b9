import type { Dispute } from './dispute.ts'
import type { Ground } from './ground.ts'
import { OpenQuestions } from './open-questions.ts'

export type { Dispute } from './dispute.ts'

/** Every question on which the ground's statements disagree, in the order in which each is first raised. Worked out once a ground. */
export const disputes = (ground: Ground): readonly Dispute[] => questionsOf(ground).all()

/** The disputes that a thing has part in, in the same order. */
export const disputesAbout = (ground: Ground, thing: string): readonly Dispute[] => questionsOf(ground).about(thing)

const known = new WeakMap<Ground, OpenQuestions>()

function questionsOf(ground: Ground): OpenQuestions {
  const questions = known.get(ground) ?? new OpenQuestions(ground)
  known.set(ground, questions)
  return questions
}
