import { FINITE } from '../../language/tagged-form.ts'
import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import type { Cue } from './cue.ts'

/** Finds the tokens of what the verb `i` reports in one of the shapes that a content comes in; none where it does not come so. */
export type Finder = (tree: Tree, i: number, cue: Cue, source: Span | null) => number[]

/** The whole numbers from `from` to before `to`. */
export const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n)

/** All tokens of the parts once, in order. */
export const joined = (...parts: readonly number[][]): number[] => [...new Set(parts.flat())].toSorted((a, b) => a - b)

/** Whether a word is a finite verb or auxiliary by its tag. */
export const isFinite = (tree: Tree, i: number): boolean => FINITE.test(tree.token(i).xpos)

/** The first token of the sentence that starts at or after an offset; its end where none does. */
export const firstAfter = (tree: Tree, offset: number): number => {
  for (const i of tree.indexes()) if (tree.token(i).start >= offset) return i
  return tree.sentence.last
}
