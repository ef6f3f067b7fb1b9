import type { Mention } from '../../src/model/claim.ts'
import { contains, overlaps } from '../../src/model/span.ts'
import type { Found, Outcome } from './outcome.ts'
import { placeOrKind, type GoldMention, type GoldText } from './sets.ts'

const same = (a: GoldMention, b: Mention): boolean => a.start === b.start && a.end === b.end

/** Every gold mention right or with the reason why it is not, and every found one that has no right to be. */
export function mentionOutcomes(gold: GoldText, found: Found): Outcome[] {
  const kinds = new Set(gold.mentions.map(({ kind }) => kind))
  const theirs = found.mentions.filter(({ kind }) => kinds.has(placeOrKind(kind)))
  const shown = (span: GoldMention | Mention, other?: GoldMention | Mention): string => {
    const words = gold.text.slice(span.start, span.end)
    const before = gold.text.slice(Math.max(0, span.start - 40), span.start)
    const after = gold.text.slice(span.end, span.end + 30)
    const against = other === undefined ? '' : ` ⟨${placeOrKind(other.kind)}: ${gold.text.slice(other.start, other.end)}⟩`
    return `${placeOrKind(span.kind)} ${before}[${words}]${after}${against}`.replaceAll('\n', '⏎')
  }
  const outcomes = gold.mentions.map((mention): Outcome => {
    const at =
      theirs.find(other => same(mention, other) && placeOrKind(other.kind) === mention.kind) ?? theirs.find(other => same(mention, other))
    const near = at ?? theirs.find(other => overlaps(mention, other))
    return { side: 'gold', what: mention.form, cause: causeOf(mention, near), shown: shown(mention, near) }
  })
  for (const mention of theirs) {
    if (gold.mentions.some(other => overlaps(mention, other))) continue
    outcomes.push({
      side: 'found',
      what: mention.form,
      cause: mention.entity === null ? 'nothing there, of no entity' : 'nothing there',
      shown: shown(mention),
    })
  }
  return outcomes
}

function causeOf(gold: GoldMention, near: Mention | undefined): string {
  if (near === undefined) return 'not found'
  if (same(gold, near)) return placeOrKind(near.kind) === gold.kind ? 'right' : 'kind'
  return contains(near, gold) ? 'too long' : contains(gold, near) ? 'too short' : 'crossing'
}
