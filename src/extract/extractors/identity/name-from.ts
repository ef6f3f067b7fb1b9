import type { Tree } from '../../../language/tree.ts'
import type { Context } from '../../extractor.ts'
import { mentionsIn, nameAt } from '../../mentions-in.ts'

/** The head of the name that begins at a token. */
export function nameFrom(tree: Tree, context: Context, at: number): number | undefined {
  const start = at < tree.sentence.last ? tree.token(at).start : undefined
  const [name] = start === undefined ? [] : mentionsIn(context, { start, end: start + 1 }).filter(({ form }) => form === 'name')
  return name === undefined ? undefined : tree.indexes().find(k => k >= at && nameAt(context, k) === name)
}
