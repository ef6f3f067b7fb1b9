import type { Tree } from '../../language/tree.ts'
import { overlaps } from '../../model/span.ts'
import type { Context } from '../extractor.ts'

/** Verbs by which a body or state takes a stand in its own statement. */
const STANDS = new Set(
  (
    'condemn welcome applaud commend congratulate support reaffirm reiterate express extend urge call remain continue stand deplore regret ' +
    'offer encourage strive seek note share recognize recognise mourn praise salute join appreciate'
  ).split(' '),
)

/** The body or state in whose name a text says "we": the one that most often takes a stand in it outside reported speech. */
export const issuerOf = (context: Context, trees: readonly Tree[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const tree of trees) {
    for (const i of tree.indexes()) {
      if (tree.token(i).upos !== 'VERB' || !STANDS.has(tree.lemma(i))) continue
      const subject = tree.kid(i, 'nsubj')
      const mention = subject === undefined ? undefined : context.mentionAt(subject)
      if (mention === undefined || mention.entity === null || mention.form === 'pronoun') continue
      const kind = context.kindOf(mention.entity)
      if (kind !== 'state' && kind !== 'organization') continue
      if (context.attributions.some(({ content }) => content.some(piece => overlaps(piece, mention)))) continue
      counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
    }
  }
  const [first] = [...counts].toSorted(([, n], [, m]) => m - n)
  return first?.[0]
}
