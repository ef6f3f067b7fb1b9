import { adjectiveOf } from '../../../language/data/gazetteer.ts'
import type { Tree } from '../../../language/tree.ts'
import { fold } from '../../../text/fold.ts'
import { kindAt } from '../../argument.ts'
import type { Context, DraftArgument } from '../../extractor.ts'

/** The people or country that an adjective names: its own mention, else the people of that name elsewhere in the document. */
export function nationAt(tree: Tree, context: Context, i: number): DraftArgument | undefined {
  const { form, upos, start, end } = tree.token(i)
  if (!/^(ADJ|PROPN|NOUN)$/.test(upos)) return undefined
  const mention = context.mentionAt(i)
  if (mention?.form === 'name' && /^(people|state|place)$/.test(kindAt(context, tree, i))) return { is: 'head', token: i, alone: true }
  const people = adjectiveOf(fold(form))?.people
  const entity =
    people === undefined ? undefined : context.entities.find(({ kind, name }) => kind === 'people' && fold(name) === fold(people))
  return entity === undefined ? undefined : { is: 'entity', entity: entity.id, span: { start, end } }
}
