import type { Analysis } from '../../../src/model/analysis.ts'
import type { Argument, ClaimBody } from '../../../src/model/claim.ts'
import { overlaps, type Span } from '../../../src/model/span.ts'
import { fold, foldWords } from '../../../src/text/fold.ts'
import { toRaw } from '../../../src/text/pieces.ts'
import type { Gold, GoldDocument } from './gold.ts'

/** Least share of words that two wordings of one text have in common, as a Dice coefficient: what the annotators' scorer calls right. */
const SAME_WORDS = 0.6

/**
 * Which claims of an analysis are right: those that agree with a gold claim, each gold claim used once, in predicate, subject, object and
 * sentence. An entity agrees by place or by name, a text by its words, a number by its bounds.
 */
export function rightClaims(analysis: Analysis, gold: GoldDocument): Set<ClaimBody> {
  const right = new Set<ClaimBody>()
  const free = new Set(gold.claims)
  for (const claim of analysis.claims) {
    const match = [...free].find(one => agrees(claim, one, analysis, gold))
    if (match === undefined) continue
    free.delete(match)
    right.add(claim)
  }
  return right
}

function agrees(claim: ClaimBody, gold: Gold, analysis: Analysis, document: GoldDocument): boolean {
  const place = ({ start, end }: Span): Span => toRaw(analysis.document.pieces, { start, end })
  if (claim.predicate !== gold.predicate || !claim.evidence.some(one => gold.evidence.some(other => overlaps(place(one), other))))
    return false
  if (!isSame(claim.subject, gold.subject, analysis, document)) return false
  if (claim.object === null || gold.object === null) return claim.object === gold.object
  return isSame(claim.object, gold.object, analysis, document)
}

type GoldArgument = NonNullable<Gold['object']>

function isSame(argument: Argument, gold: GoldArgument, analysis: Analysis, document: GoldDocument): boolean {
  if ('quantity' in gold)
    return (
      'quantity' in argument &&
      (gold.quantity.min ?? null) === argument.quantity.min &&
      (gold.quantity.max ?? null) === argument.quantity.max
    )
  if ('text' in gold) return likeness(analysis.document.text.slice(argument.start, argument.end), gold.text) >= SAME_WORDS
  const place = toRaw(analysis.document.pieces, argument)
  if (gold.start !== undefined && gold.end !== undefined && overlaps(place, { start: gold.start, end: gold.end })) return true
  return 'entity' in argument && shareName(argument.entity, gold.entity, analysis, document)
}

type Named = { readonly id: string; readonly name: string; readonly aliases: readonly string[] }

const namesOf = (list: readonly Named[], which: string): string[] =>
  list.filter(({ id }) => id === which).flatMap(({ name, aliases }) => [name, ...aliases].map(fold))

function shareName(id: string, goldId: string, { entities }: Analysis, document: GoldDocument): boolean {
  const theirs = new Set(namesOf(document.entities, goldId))
  return namesOf(entities, id).some(name => theirs.has(name))
}

function likeness(one: string, other: string): number {
  const [a, b] = [new Set(foldWords(one)), new Set(foldWords(other))]
  const shared = [...a].filter(word => b.has(word)).length
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size)
}
