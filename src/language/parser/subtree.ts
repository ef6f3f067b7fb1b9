import type { Arc } from './parser.ts'

/** First word of the phrase that `word` heads. */
export function startOf(arcs: readonly Arc[], word: number): number {
  let start = word
  for (let at = word - 1; at >= 0 && isUnder(arcs, at, word); at--) start = at
  return start
}

/** Whether `word` is `top` or hangs on it, by however many steps. */
export function isUnder(arcs: readonly Arc[], word: number, top: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < arcs.length; at = arcs[at]?.head ?? -1, steps++) if (at === top) return true
  return false
}
