import type { Tree } from '../../../language/tree.ts'
import type { Context, DraftArgument } from '../../extractor.ts'
import { mentionsIn } from '../../mentions-in.ts'
import { sentenceBefore } from '../../sentence-before.ts'

/**
 * The body last spoken of before an offset, in its sentence or the one before: whose "money comes from dances" speaks of. `besides` is an
 * entity that is not meant.
 */
export function bodyInFocus(tree: Tree, context: Context, end: number, besides?: string | null): DraftArgument | undefined {
  const previous = sentenceBefore(context.reading, tree)
  const found = mentionsIn(context, { start: previous?.start ?? tree.sentence.start, end }).findLast(
    ({ entity, kind }) => entity !== null && entity !== besides && kind === 'organization',
  )
  return found === undefined || found.entity === null
    ? undefined
    : { is: 'entity', entity: found.entity, span: { start: found.start, end: found.end } }
}
