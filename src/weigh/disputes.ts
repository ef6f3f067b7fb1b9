import { decided } from './decided.ts'
import type { Dispute } from './dispute.ts'
import type { Ground, Statement } from './ground.ts'
import type { Renewed } from './lookup.ts'
import { OpenQuestions } from './open-questions.ts'

export type { Dispute } from './dispute.ts'

/**
 * Every question on which the ground's statements disagree, as people joined, split and resolved them, in the order in which each is first
 * raised. Worked out once a ground.
 */
export function disputes(ground: Ground): readonly Dispute[] {
  const before = laid.get(ground)
  if (before !== undefined) return before
  const found = decided(ground, raised(ground))
  laid.set(ground, found)
  return found
}

/** The questions as the claims alone raise them, before people joined, split or resolved any. */
export const raised = (ground: Ground): readonly Dispute[] => questionsOf(ground).all()

/** The disputes that a thing has part in, in the same order. */
export const disputesAbout = (ground: Ground, thing: string): readonly Dispute[] =>
  ground.decisions.length === 0 ? questionsOf(ground).about(thing) : disputes(ground).filter(({ about }) => about.includes(thing))

/**
 * Hands the open questions of a ground over to the one after it; only those are weighed again that the change touches: of statements that
 * are others, of those that stand but mean something else (`again`), and about things that have another name.
 */
export function handOverQuestions(
  before: Ground,
  next: Ground,
  renewed: readonly Renewed[],
  { again, renamed }: { readonly again: readonly Statement[]; readonly renamed: readonly string[] },
): void {
  const questions = known.get(before)
  if (questions === undefined) return
  known.delete(before)
  laid.delete(before)
  known.set(next, questions)
  const [gone, come] = [renewed.flatMap(one => one.gone), renewed.flatMap(one => one.come)]
  const fresh = new Set(come)
  const standing = again.filter(one => !fresh.has(one))
  questions.update(next, { gone: [...gone, ...standing], come: [...come, ...standing], renamed })
}

const laid = new WeakMap<Ground, readonly Dispute[]>()

const known = new WeakMap<Ground, OpenQuestions>()

function questionsOf(ground: Ground): OpenQuestions {
  const questions = known.get(ground) ?? new OpenQuestions(ground)
  known.set(ground, questions)
  return questions
}
