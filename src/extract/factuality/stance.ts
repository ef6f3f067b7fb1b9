import type { Tree } from '../../language/tree.ts'
import type { Certainty, Polarity } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { valueOf } from './setting.ts'
import { wordsOf } from './value.ts'
import type { Mood } from './value.ts'

/** How the text puts what a word states, speakers aside. */
export type Stance = {
  readonly polarity: Polarity
  /** `unknown` for what is only meant, wanted, asked or supposed; what is to come stands as sure as it is worded. */
  readonly certainty: Certainty
  readonly hedge: Span | null
  readonly mood: Mood
  /** Conditionals, questions, hopes, plans and what is to come are not facts. */
  readonly isFact: boolean
}

/** The stance a sentence takes on the word `trigger`: polarity and certainty under every hedge, negation and implicative above it. */
export const stanceOf = (tree: Tree, trigger: number): Stance => {
  const value = valueOf(tree, trigger)
  const { polarity, certainty } = wordsOf(value)
  const { mood, hedge } = value
  const isFact = mood === 'fact'
  if (mood === 'planned' || mood === 'supposed') return { polarity, certainty: 'unknown', hedge, mood, isFact }
  return {
    polarity,
    certainty: mood === 'future' && value.level > 0 ? 'certain' : certainty,
    hedge: mood === 'future' ? null : hedge,
    mood,
    isFact,
  }
}
