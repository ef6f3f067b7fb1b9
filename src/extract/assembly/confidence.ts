import type { Tree } from '../../language/tree.ts'
import type { Draft } from '../extractor.ts'

/** Tokens up to which a sentence's parse is trusted whole; beyond, each further word takes a little off. */
const TRUSTED_LENGTH = 30

/** How likely the reading is right: the rule's own figure, less for long sentences and for sentences whose tree has loose ends. */
export const confidenceOf = (draft: Draft, tree: Tree): number => {
  const length = tree.sentence.last - tree.sentence.first
  const long = Math.max(0, length - TRUSTED_LENGTH) * 0.003
  const loose = [...tree.indexes()].filter(i => tree.is(i, 'dep', 'parataxis', 'orphan')).length * 0.03
  return Math.round(Math.max(0.1, draft.confidence - Math.min(0.2, long) - Math.min(0.1, loose)) * 100) / 100
}
