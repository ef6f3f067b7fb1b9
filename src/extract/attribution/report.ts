import type { Tree } from '../../language/tree.ts'
import type { Act, Certainty, Polarity } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'

/** An attribution while it is being read: its parts are still tokens of a sentence, and quotations may yet join its content. */
export type Report = {
  readonly tree: Tree
  /** Head word of the cue. */
  readonly cue: number
  readonly cueSpan: Span
  readonly source: Span | null
  /** Tokens of the content that the sentence's tree gives, in order. */
  readonly content: readonly number[]
  /** Whether words in quotation marks may be its content. */
  readonly quotes: boolean
  readonly act: Act
  readonly polarity: Polarity
  readonly certainty: Certainty
}

/** The unbroken stretches that tokens make, in order: signs between two of them bridge, signs and "and" at the ends fall away. */
export const piecesOf = (tree: Tree, tokens: readonly number[]): Span[] => {
  const pieces: number[][] = []
  for (const token of tokens) {
    const piece = pieces.at(-1)
    if (piece !== undefined && onlySigns(tree, (piece.at(-1) ?? token) + 1, token)) piece.push(token)
    else pieces.push([token])
  }
  return pieces.flatMap(piece => trimmed(tree, piece))
}

const onlySigns = (tree: Tree, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!isSign(tree, i)) return false
  return true
}

const trimmed = (tree: Tree, piece: readonly number[]): Span[] => {
  const first = piece.find(i => (!isSign(tree, i) || isQuoteMark(tree, i)) && !isNumbering(tree, i))
  const last = piece.findLast(i => (!isSign(tree, i) && tree.token(i).upos !== 'CCONJ') || isQuoteMark(tree, i))
  return first === undefined || last === undefined ? [] : [tree.span(first, last + 1)]
}

/** The number of a paragraph: "16. As the rebels put it". */
const isNumbering = (tree: Tree, i: number): boolean =>
  i === tree.sentence.first && i + 1 < tree.sentence.last && /^\d+$/.test(tree.token(i).form) && tree.token(i + 1).form === '.'

const isSign = (tree: Tree, i: number): boolean => tree.token(i).upos === 'PUNCT'

const isQuoteMark = (tree: Tree, i: number): boolean => /^["“”«»]|''|``$/.test(tree.token(i).form)
