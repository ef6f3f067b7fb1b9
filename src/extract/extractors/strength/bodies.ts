import type { Tree } from '../../../language/tree.ts'
import { kindAt } from '../../argument.ts'
import type { Context, DraftArgument } from '../../extractor.ts'
import { kindOfNoun } from '../../nouns.ts'
import { bodyBefore } from '../bodies/body-before.ts'
import { bodyInFocus } from '../bodies/body-in-focus.ts'
import { MEN } from './words.ts'

/** The body that a word names, or whose men it names: "the *fighters of* the front number 600". */
export const bodyOfMen = (tree: Tree, context: Context, word: number | undefined): number | undefined => {
  if (word === undefined || isBody(tree, context, word)) return word
  const isOfMen = MEN.test(tree.lemma(word)) || kindOfNoun(tree.lemma(word)) === 'person'
  return isOfMen ? tree.kids(word, 'nmod', 'nmod:poss').find(kid => isBody(tree, context, kid)) : undefined
}

/** Whether a token heads a body, or a named people, which may have strength. */
export const isBody = (tree: Tree, context: Context, i: number): boolean => {
  const kind = kindAt(context, tree, i)
  return kind === 'organization' || (kind === 'people' && context.mentionAt(i)?.form === 'name')
}

/** The body that a noun of size speaks of: "membership in the legion", "the group's strength"; else the last one before the number. */
export function bodyOf(tree: Tree, context: Context, noun: number, until: number): DraftArgument | undefined {
  const own = [...tree.kids(noun, 'nmod:poss'), ...tree.kids(noun, 'nmod'), ...tree.kids(noun, 'compound')]
  const beside = noun > tree.sentence.first && tree.token(noun - 1).xpos === 'PRP$' ? [noun - 1] : []
  const owners = own.flatMap(kid => tree.kids(kid, 'nmod:poss'))
  const named = [...owners, ...own, ...beside].find(kid => kindAt(context, tree, kid) === 'organization')
  if (named !== undefined) return { is: 'head', token: named, alone: true }
  const isEstimate = /^(estimate|figure)$/.test(tree.lemma(noun))
  return isEstimate ? bodyInFocus(tree, context, tree.token(noun).start) : bodyBefore(tree, context, until)
}
