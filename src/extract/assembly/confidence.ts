import type { Tree } from '../../language/tree.ts'
import type { EntityArgument } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Context, Draft } from '../extractor.ts'

/** Tokens up to which a sentence's parse is trusted whole; beyond, each further word takes a little off. */
const TRUSTED_LENGTH = 30

/** A first guess at how likely the reading is right: the rule's own figure, less for long sentences and for loose ends in the tree. */
export const confidenceOf = (draft: Draft, tree: Tree): number => {
  const length = tree.sentence.last - tree.sentence.first
  const long = Math.max(0, length - TRUSTED_LENGTH) * 0.003
  const loose = tree.indexes().filter(i => tree.is(i, 'dep', 'parataxis', 'orphan')).length * 0.03
  return draft.confidence - Math.min(0.2, long) - Math.min(0.1, loose)
}

/**
 * The same with its subject: less for one that nothing names, less for a pronoun, and less the farther it stands from the words that
 * state the claim. The figures are what such claims lost in rightness on developing texts.
 */
export const withSubject = (
  confidence: number,
  subject: EntityArgument,
  trigger: Span,
  { context, tree }: { context: Context; tree: Tree },
): number => {
  const unnamed = context.kindOf(subject.entity) === undefined ? 0.15 : 0
  const isPronoun = tree.indexes().some(i => tree.token(i).start === subject.start && tree.token(i).xpos.startsWith('PRP'))
  const far = Math.max(0, Math.abs(trigger.start - subject.start) - NEAR) * 0.001
  return confidence - unnamed - (isPronoun ? 0.08 : 0) - Math.min(0.15, far)
}

/** Distance from subject to trigger, in code units, that says nothing. */
const NEAR = 50
