import type { Tree } from '../../language/tree.ts'
import type { Context, DraftArgument } from '../extractor.ts'
import { isBehindBut, isDenied, isInstead, isSetAgainst } from '../heads.ts'

/** "Joined the front in 1973 *and the brigade in 1999*": a second object with a date of its own, which parsers join to the verb. */
export const gapped = (
  tree: Tree,
  context: Context,
  verb: number,
  objects: readonly DraftArgument[],
): { readonly token: number; readonly time: string }[] => {
  const [first] = objects
  if (first?.is !== 'head' || first.token < verb) return []
  return tree.kids(verb, 'conj').flatMap(token => {
    const isBare = /^(NOUN|PROPN)$/.test(tree.token(token).upos) && tree.kid(token, 'nsubj', 'cop', 'case', 'aux') === undefined
    const time = isBare && token > first.token ? context.times.find(({ head }) => head > token && head <= token + GAP) : undefined
    return time === undefined ? [] : [{ token, time: time.edtf }]
  })
}

/** Tokens between a second object and its date. */
const GAP = 4

/** A further object of a verb, and whether what the verb says is the contrary for it. */
type Contrasted = { readonly token: number; readonly isDenied: boolean }

/**
 * "Wants licences, *not a state*", "wanted neither independence nor war, *but a seat*", "did not attack the army *but the police*": what the
 * verb says of a further object that "not" or "but" sets against the first. "Not" denies it; "but" affirms it.
 */
export const contrasted = (tree: Tree, verb: number, objects: readonly DraftArgument[]): Contrasted[] => {
  const [first] = objects
  if (first?.is !== 'head' || first.token < verb) return []
  const ofVerb = tree.kids(verb, 'conj', 'parataxis').filter(token => tree.kid(token, 'nsubj', 'cop', 'case', 'aux') === undefined)
  return [...ofVerb, ...tree.kids(first.token, 'conj', 'appos')].flatMap((token): Contrasted[] => {
    if (token < first.token || !/^(NOUN|PROPN)$/.test(tree.token(token).upos)) return []
    if (isSetAgainst(tree, token)) return [{ token, isDenied: true }]
    const isOther = (ofVerb.includes(token) && isBehindBut(tree, token)) || isInstead(tree, token)
    return isOther ? [{ token, isDenied: isDenied(tree, verb) }] : []
  })
}

/** "Received arms from X until 2006, *and from Y* from 2008": a further phrase with the preposition, which parsers join to the verb. */
export const repeated = (tree: Tree, verb: number, preposition: string): number[] =>
  tree.kids(verb, 'conj').filter(token => /^(NOUN|PROPN)$/.test(tree.token(token).upos) && tree.caseOf(token) === preposition)
