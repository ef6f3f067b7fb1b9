import type { Ground } from './ground.ts'

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
