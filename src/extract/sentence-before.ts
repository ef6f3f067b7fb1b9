import type { Reading, Sentence } from '../language/reading.ts'
import type { Tree } from '../language/tree.ts'
import { firstFrom } from '../text/sorted.ts'

/** The sentence right before that of a tree, wherever it stands; found by halving. */
export const sentenceBefore = ({ sentences }: Pick<Reading, 'sentences'>, { sentence }: Tree): Sentence | undefined =>
  sentences[firstFrom(sentences, sentence.first, ({ first }) => first) - 1]
