import { Tree } from '../../../language/tree.ts'
import type { Context, Draft, DraftArgument, QuantityMention } from '../../extractor.ts'
import { firstWordOf } from '../../quantities/first-word.ts'
import { sentenceBefore } from '../../sentence-before.ts'
import { bodyOf } from './bodies.ts'
import { byVerb } from './by-verb.ts'
import { draft } from './draft.ts'
import { MEN, SIZE } from './words.ts'

/** "membership ranges from 30 to 150 soldiers", "its strength is estimated at 400". */
export function bySize(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  for (let i = quantity.head - 1, steps = 0; i >= tree.sentence.first && steps < 14; i--, steps++) {
    const { form, upos } = tree.token(i)
    if (form === ';' || form === ',') return undefined
    if (upos !== 'NOUN' || !SIZE.test(tree.lemma(i)) || tree.token(i).start >= quantity.start) continue
    if (tree.lemma(i) === 'number' && !/^(the|its|their)$/i.test(tree.token(Math.max(i - 1, tree.sentence.first)).form)) return undefined
    if (tree.lemma(i) === 'force' && tree.token(i + 1)?.form !== 'of') return undefined
    if (/^(estimate|figure)$/.test(tree.lemma(i)) && !isRanging(tree, i, quantity)) return undefined
    const body = bodyOf(tree, context, i, quantity.head)
    return body === undefined ? undefined : draft(body, quantity, i, 'size', 0.8)
  }
  return undefined
}

/** "Estimates range from 300 to 2,000 fighters", "estimates of its strength vary": a figure of people, not of whatever else is estimated. */
const isRanging = (tree: Tree, noun: number, { kind, head }: QuantityMention): boolean => {
  const verb = tree.is(noun, 'nsubj') ? tree.head(noun) : undefined
  if (verb === undefined || !/^(range|vary|run|go|differ)$/.test(tree.lemma(verb))) return false
  return kind === 'people' ? MEN.test(tree.lemma(head)) : tree.kids(noun, 'nmod').some(kid => SIZE.test(tree.lemma(kid)))
}

/**
 * "One estimate puts it at 30 to 150 fighters", "officials put the figure at 1,000", after a word of size or a count of men in its sentence
 * or the one before.
 */
export function byPutting(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  const at = firstWordOf(tree, quantity) - 1
  if (at - 2 <= tree.sentence.first || tree.lemma(at) !== 'at') return undefined
  const isFigure = FIGURE.test(tree.lemma(at - 1)) && tree.lemma(at - 2) === 'the'
  const verb = isFigure ? at - 3 : at - 2
  if (verb <= tree.sentence.first || !(isFigure || tree.lemma(at - 1) === 'it')) return undefined
  if (!/^(put|place|estimate|reckon|set|assess)$/.test(tree.lemma(verb))) return undefined
  const before = sentenceBefore(context.reading, tree)
  for (const told of [tree, ...(before === undefined ? [] : [new Tree(context.reading, before)])]) {
    const body = sizedBefore(told, context, Math.min(verb, told.sentence.last))
    if (body !== undefined) return draft(body, quantity, quantity.head, 'put', 0.75)
  }
  return undefined
}

/** What a number is called that was told before. */
const FIGURE = /^(figure|number|total|count)$/

/** The body whose size a sentence speaks of before a word, by a noun of size or by how many men it has. */
function sizedBefore(tree: Tree, context: Context, until: number): DraftArgument | undefined {
  const size = tree.indexes().findLast(i => i < until && tree.token(i).upos === 'NOUN' && SIZE.test(tree.lemma(i)))
  const body = size === undefined ? undefined : bodyOf(tree, context, size, until)
  const isBefore = ({ head }: QuantityMention): boolean => tree.sentence.first <= head && head < until
  return body ?? context.quantities.filter(isBefore).flatMap(told => byVerb(tree, context, told)?.subject ?? [])[0]
}
