import type { Tree } from '../../../language/tree.ts'
import type { Context } from '../../extractor.ts'
import { nameAt } from '../../mentions-in.ts'
import { nameFrom } from './name-from.ts'

/** Nouns of which a name says who it is and not what: "a man known as Red Fox". */
const ANYBODY = /^(man|woman|boy|girl|person|people|child|individual|name|period|letter)$/

/** The name that the words behind a common noun give to what it tells of: "an order *known as X*", "the crackdown on dissent called X". */
export function knownAs(tree: Tree, context: Context, i: number): number | undefined {
  if (tree.token(i).upos !== 'NOUN' || ANYBODY.test(tree.lemma(i).toLowerCase())) return undefined
  const verb = calledBy(tree, i)
  if (verb === undefined) return calledInTree(tree, context, i)
  if (toldOf(tree, i) !== i) return undefined
  let at = verb + 1
  if (tree.lemma(verb) === 'know' && (at >= tree.sentence.last || !/^as$/i.test(tree.token(at++).form))) return undefined
  if (at < tree.sentence.last && /^the$/i.test(tree.token(at).form)) at++
  return nameFrom(tree, context, at) ?? calledInTree(tree, context, i)
}

/** "A group *calling itself X*", "an accountant *known only as X*": whatever name the tree hangs on the verb of calling. */
const calledInTree = (tree: Tree, context: Context, i: number): number | undefined => {
  if (!tree.kids(i, 'det').some(kid => /^an?$/i.test(tree.token(kid).form))) return undefined
  return tree
    .kids(i, 'acl')
    .filter(verb => /^(know|call|name|dub|title)$/.test(tree.lemma(verb)))
    .flatMap(verb => tree.kids(verb, 'obl', 'xcomp', 'obj', 'nmod'))
    .find(kid => isNamed(tree, context, kid))
}

/** Whether a token heads a name that no "a" stands before. */
const isNamed = (tree: Tree, context: Context, i: number): boolean =>
  nameAt(context, i) !== undefined && !tree.kids(i, 'det').some(kid => /^an?$/i.test(tree.token(kid).form))

/** Who bears the name in "a *crackdown* on dissent known as X": a bare noun under one with an article only tells more of it. */
export const toldOf = (tree: Tree, i: number): number => {
  const above = tree.is(i, 'nmod') && tree.kid(i, 'det', 'nmod:poss') === undefined ? tree.head(i) : undefined
  const isTold = above !== undefined && above < i && tree.kids(above, 'det').some(kid => /^an?$/i.test(tree.token(kid).form))
  return isTold ? above : i
}

/** The participle of calling that hangs on a noun, or on what its own "of" or "on" tells more of. */
const calledBy = (tree: Tree, i: number): number | undefined => {
  const isCalling = (kid: number): boolean => kid > i && /^(known|called|named|dubbed)$/i.test(tree.token(kid).form)
  const own = tree.kids(i, 'acl').find(isCalling)
  const under = tree.kids(i, 'nmod').find(kid => kid > i && tree.token(kid).upos === 'NOUN' && tree.kid(kid, 'det') === undefined)
  return own ?? (under === undefined ? undefined : tree.kids(under, 'acl').find(isCalling))
}
