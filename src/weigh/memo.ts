import type { Ground } from './ground.ts'

/** An answer that rests on one part of a ground alone, worked out once and kept for every ground that shares the part. */
export function onceFor<Part extends object, Answer extends object>(
  part: (ground: Ground) => Part,
  answer: (of: Part, ground: Ground) => Answer,
): (ground: Ground) => Answer {
  const known = new WeakMap<Part, Answer>()
  return ground => {
    const of = part(ground)
    const before = known.get(of)
    if (before !== undefined) return before
    const found = answer(of, ground)
    known.set(of, found)
    return found
  }
}

/** An answer about a ground that is worked out once for each key and forgotten with the ground, which never changes. */
export function once<Answer extends object>(answer: (ground: Ground, key: string) => Answer): (ground: Ground, key: string) => Answer {
  const known = new WeakMap<Ground, Map<string, Answer>>()
  return (ground, key) => {
    const answers = known.get(ground) ?? new Map<string, Answer>()
    known.set(ground, answers)
    const before = answers.get(key)
    if (before !== undefined) return before
    const found = answer(ground, key)
    answers.set(key, found)
    return found
  }
}
