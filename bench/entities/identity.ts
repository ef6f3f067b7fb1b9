import type { Entity, Mention } from '../../src/model/claim.ts'
import { overlaps } from '../../src/model/span.ts'
import { fold } from '../../src/text/fold.ts'
import type { Found, Outcome } from './outcome.ts'
import type { GoldEntity, GoldMention, GoldText } from './sets.ts'

/**
 * For every pronoun and description of which an annotator says what it stands for: whether the engine gives it to that thing, to another,
 * to one that it has from descriptions alone, or to none.
 */
export function identityOutcomes(gold: GoldText, found: Found): Outcome[] {
  const things = new Map(gold.entities.map(entity => [entity.id, entity]))
  return gold.mentions.flatMap((mention): Outcome[] => {
    const thing = mention.form === 'name' || mention.entity === undefined ? undefined : things.get(mention.entity)
    if (thing === undefined) return []
    const entity = entityAt(mention, found)
    const cause = entity === undefined ? 'of no entity' : isSame(thing, entity, gold, found) ? 'right' : 'of another'
    const before = gold.text.slice(Math.max(0, mention.start - 90), mention.start)
    const words = gold.text.slice(mention.start, mention.end)
    const shown = `${before}[${words}] ${thing.names[0]}${entity === undefined ? '' : ` ⟨${entity.name}⟩`}`
    return [{ side: 'gold', what: `identity of ${mention.form}`, cause, shown: shown.replaceAll('\n', '⏎') }]
  })
}

const entityAt = (at: GoldMention, { mentions, entities }: Found): Entity | undefined => {
  const near = mentions.filter(other => overlaps(at, other) && other.entity !== null)
  const exact = near.find(other => other.start === at.start && other.end === at.end) ?? near.find(other => other.end === at.end)
  return exact === undefined ? undefined : entities.find(({ id }) => id === exact.entity)
}

/** Whether the two share a name, or stand for one thing at a named or described place. */
function isSame(thing: GoldEntity, entity: Entity, gold: GoldText, found: Found): boolean {
  const names = new Set(thing.names.map(fold))
  if ([entity.name, ...entity.aliases].some(name => names.has(fold(name)))) return true
  const places = found.mentions.filter(mention => mention.entity === entity.id && mention.form !== 'pronoun')
  return gold.mentions.some(
    mention => mention.entity === thing.id && mention.form !== 'pronoun' && places.some(place => endsAt(place, mention)),
  )
}

const endsAt = (place: Mention, { start, end }: GoldMention): boolean => place.end === end || place.start === start
