import type { Tree } from '../../../language/tree.ts'
import type { Span } from '../../../model/span.ts'
import { kindAt } from '../../argument.ts'
import type { Context, Draft } from '../../extractor.ts'
import { nameAt } from '../../mentions-in.ts'

export const draft = (
  tree: Tree,
  subject: number,
  noun: number,
  trigger: number,
  rule: string,
  confidence: number,
  alone = false,
): Draft => ({
  predicate: 'classification',
  subject: alone ? { is: 'head', token: subject, alone } : { is: 'head', token: subject },
  object: { is: 'text', span: wording(tree, noun) },
  trigger,
  confidence,
  rule: `classification.${rule}`,
})

/**
 * The noun with its modifiers, and with "of …" where the noun alone says little ("organization of emigrants"); not with what a following
 * adjective opens ("a militia active in the north").
 */
function wording(tree: Tree, noun: number): Span {
  let { first, last } = tree.phrase(noun)
  while (first < noun && (opensPhrase(tree, first, noun) || tree.lemma(first).toLowerCase() === 'such')) first++
  const poss = tree.kid(noun, 'nmod:poss')
  if (poss !== undefined && poss < noun) first = Math.max(first, tree.subtree(poss).at(-1) ?? first) + 1
  while (last > noun + 1 && tree.is(last - 1, 'amod') && tree.head(last - 1) === noun) last--
  const of = tree.kids(noun, 'nmod').find(kid => tree.caseOf(kid) === 'of')
  if (of !== undefined && of > noun && tree.phrase(of).first <= last + 3) last = tree.phrase(of).last
  return tree.span(Math.min(first, noun), Math.max(last, noun + 1))
}

/** Articles, possessors and adverbs of the clause ("also a friend", "not the only one") are no part of a kind. */
const opensPhrase = (tree: Tree, i: number, noun: number): boolean =>
  /^(DT|PRP\$|PDT|CD|POS)$/.test(tree.token(i).xpos) ||
  (tree.head(i) === noun && (tree.is(i, 'advmod', 'punct') || tree.lemma(i) === 'only'))

export const isThing = (tree: Tree, context: Context, i: number): boolean => {
  const mention = context.mentionAt(i)
  return mention !== undefined && mention.entity !== null && kindAt(context, tree, i) !== 'concept'
}

export const isNamed = (tree: Tree, context: Context, i: number): boolean =>
  isThing(tree, context, i) && nameAt(context, i) !== undefined && !tree.kids(i, 'det').some(kid => /^an?$/i.test(tree.token(kid).form))

/** Parts in a trial or a talk, which are over with it. */
export const IN_COURT =
  /^(defendant|appellant|accused|respondent|claimant|plaintiff|witness|counterpart|applicant|petitioner|complainant|interviewer|interviewee|informant|man|woman|person|individual)$/

/** The last token of the mention that `head` heads. */
export function lastToken(tree: Tree, context: Context, head: number): number {
  const end = context.mentionAt(head)?.end ?? tree.token(head).end
  return tree.indexes().findLast(i => tree.token(i).end <= end) ?? head
}
