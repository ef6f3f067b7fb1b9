import type { Stretch } from './name-runs.ts'
import type { Words } from './words.ts'

/** The parts of a name that are written in capitals throughout while others are not. */
export function shoutedIn(words: Words, { first, last }: Stretch): string[] {
  const shouted: string[] = []
  for (let i = first; i < last; i++) if (SHOUTED.test(words.token(i)?.form ?? '')) shouted.push(words.folded(i))
  return shouted.length < last - first ? shouted : []
}

const SHOUTED = /^\p{Lu}{3,}$/u
