import type { Mention } from '../model/claim.ts'
import { contains, type Span } from '../model/span.ts'
import type { Context } from './extractor.ts'

/** The mentions that begin in a stretch, in order; found by halving, since mentions are ordered by their start. */
export function mentionsIn(context: Pick<Context, 'mentions'>, { start, end }: Span): Mention[] {
  const { mentions } = context
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((mentions[last]?.start ?? Infinity) < end) last++
  return mentions.slice(low, last)
}

/** The name that a token heads: its mention, or the name inside a longer phrase of the same thing ("the Russian Volunteer Corps"). */
export function nameAt(context: Context, token: number): Mention | undefined {
  const mention = context.mentionAt(token)
  if (mention === undefined || mention.entity === null || mention.form === 'name') return mention?.form === 'name' ? mention : undefined
  return mentionsIn(context, mention).find(other => other.form === 'name' && other.entity === mention.entity && contains(mention, other))
}

/** Whether the text names somewhere what a mention speaks of. */
export const isNamedSomewhere = ({ mentions }: Pick<Context, 'mentions'>, { entity }: Pick<Mention, 'entity'>): boolean =>
  entity !== null && mentions.some(other => other.entity === entity && other.form === 'name')
