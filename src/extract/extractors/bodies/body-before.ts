import type { Tree } from '../../../language/tree.ts'
import { kindAt } from '../../argument.ts'
import type { Context, DraftArgument } from '../../extractor.ts'
import { kindOfNoun } from '../../nouns.ts'

/** The body last spoken of before token `before` in its sentence: a mention of one, or a noun that ends the name of one ("legion"). */
export function bodyBefore(tree: Tree, context: Context, before: number): DraftArgument | undefined {
  for (let i = before - 1; i >= tree.sentence.first; i--) {
    const { upos, form } = tree.token(i)
    if (upos !== 'NOUN' && upos !== 'PROPN') continue
    if ((context.mentionAt(i)?.entity ?? null) !== null && kindAt(context, tree, i) === 'organization')
      return { is: 'head', token: i, alone: true }
    const entity = kindOfNoun(form.toLowerCase()) === 'organization' ? namedLike(context, form) : undefined
    if (entity !== undefined) return { is: 'entity', entity, span: tree.span(i, i + 1) }
  }
  return undefined
}

/** The one body whose name ends with this word. */
function namedLike(context: Context, word: string): string | undefined {
  const ending = ` ${word.toLowerCase()}`
  const found = context.entities.filter(({ kind, name }) => kind === 'organization' && name.toLowerCase().endsWith(ending))
  return found.length === 1 ? found[0]?.id : undefined
}
