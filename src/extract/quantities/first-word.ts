import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'

/** The first word of a number's wording, "no" in "no more than 300". */
export const firstWordOf = (tree: Tree, { start }: Pick<Span, 'start'>): number =>
  tree.indexes().find(i => tree.token(i).end > start) ?? tree.sentence.first
