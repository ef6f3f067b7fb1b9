import type { Tree } from '../../language/tree.ts'
import type { Context, DraftArgument } from '../extractor.ts'

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
