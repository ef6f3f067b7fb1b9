import type { Ground } from './ground.ts'

/** An answer about a thing that never changes, worked out once and forgotten with it. */
export function onceForEach<Of extends object, Answer extends object | string>(answer: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, Answer>()
  return of => {
    const before = known.get(of)
    if (before !== undefined) return before
    const found = answer(of)
    known.set(of, found)
    return found
  }
}

/**
 * An answer that rests on one part of a ground alone, worked out once and kept for every ground that shares the part. It may be handed over
 * to a ground after, whose part is another: whoever does so brings it up to date, and the ground before works it out anew if asked again.
 */
export function onceFor<Part extends object, Answer extends object>(
  part: (ground: Ground) => Part,
  answer: (of: Part, ground: Ground) => Answer,
): ((ground: Ground) => Answer) & { readonly handOver: (before: Ground, next: Ground) => Answer | undefined } {
  const known = new WeakMap<Part, Answer>()
  const ask = (ground: Ground): Answer => {
    const of = part(ground)
    const before = known.get(of)
    if (before !== undefined) return before
    const found = answer(of, ground)
    known.set(of, found)
    return found
  }
  const handOver = (before: Ground, next: Ground): Answer | undefined => {
    const held = known.get(part(before))
    if (held === undefined || part(before) === part(next)) return undefined
    known.delete(part(before))
    known.set(part(next), held)
    return held
  }
  return Object.assign(ask, { handOver })
}

/**
 * What an answer about a thing rests on: on the claims that speak of it alone; on names and on whose people others are, too; or on all of
 * the ground.
 */
export type Rests = 'on its claims' | 'on names too' | 'on all'

/** What became other from one ground to the next: things of whose claims some did, and whether names did, or whose people somebody is. */
export type Unsettled = { readonly things: ReadonlySet<string>; readonly names: boolean }

/**
 * An answer about a ground that is worked out once for each key and forgotten with the ground, which never changes. Where the key is a
 * thing, and the answer rests on no more than is said, it is handed over to the next ground while that did not change.
 */
export function once<Answer extends object>(
  answer: (ground: Ground, key: string) => Answer,
  rests: Rests = 'on all',
): (ground: Ground, key: string) => Answer {
  const known = new WeakMap<Ground, Map<string, Answer>>()
  if (rests !== 'on all')
    kept.push((before, next, { things, names }) => {
      const answers = known.get(before)
      known.delete(before)
      if (answers === undefined || (names && rests === 'on names too')) return
      for (const thing of things) answers.delete(thing)
      known.set(next, answers)
    })
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

/** For each kind of answer that is kept, how it is handed over. */
const kept: ((before: Ground, next: Ground, unsettled: Unsettled) => void)[] = []

/** Hands over to a ground the answers about the ground before that are still right. */
export function handOverAnswers(before: Ground, next: Ground, unsettled: Unsettled): void {
  for (const handOver of kept) handOver(before, next, unsettled)
}
