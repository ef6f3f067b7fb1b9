import type { Attribution, EntityArgument, Mention } from '../../model/claim.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Context } from '../extractor.ts'

/** The entity of an attribution's source: of the mentions in it, one that covers it whole or else the first inside it. */
export const sourceOf = ({ source }: Attribution, { mentions }: Context): EntityArgument | undefined => {
  if (source === null) return undefined
  const inside = mentions.filter((mention): mention is Mention & { entity: string } => mention.entity !== null && overlaps(source, mention))
  const best = inside.find(mention => contains(mention, source)) ?? inside.find(mention => contains(source, mention)) ?? inside[0]
  return best === undefined ? undefined : { entity: best.entity, start: best.start, end: best.end }
}
