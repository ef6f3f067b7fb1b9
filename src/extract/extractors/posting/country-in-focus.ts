import type { Tree } from '../../../language/tree.ts'
import type { Mention } from '../../../model/claim.ts'
import { overlaps } from '../../../model/span.ts'
import type { Context, DraftArgument } from '../../extractor.ts'

/** Fewest mentions, and least share among all mentions of states, that make a country what a text is about. */
const FEWEST = 3
const SHARE = 0.4

/**
 * The country that a text is about, where it has one: an office of state told without its country ("was elected president") is held
 * there. None where the sentence itself speaks of another country, but the one at `other` that something is done to or with.
 */
export function countryInFocus(tree: Tree, context: Context, at: number, other?: number): DraftArgument | undefined {
  const states = context.mentions.filter(({ kind, entity }) => kind === 'state' && entity !== null)
  const counts = new Map<string, number>()
  for (const { entity } of states) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (first === undefined || first[1] < FEWEST || first[1] < SHARE * states.length) return undefined
  const [entity] = first
  const party = other === undefined ? undefined : context.mentionAt(other)?.entity
  if (party === entity) return undefined
  const here = states.filter(mention => overlaps(mention, tree.sentence) && (party === undefined || mention.entity !== party))
  if (here.some(mention => mention.entity !== entity) && !here.some(mention => mention.entity === entity)) return undefined
  const { start } = tree.token(at)
  const nearest = states.filter(mention => mention.entity === entity).reduce((a, b) => (distance(b, start) < distance(a, start) ? b : a))
  return { is: 'entity', entity, span: { start: nearest.start, end: nearest.end } }
}

const distance = (mention: Mention, offset: number): number => Math.abs(mention.start - offset)
