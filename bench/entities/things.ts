import type { Entity, Mention } from '../../src/model/claim.ts'
import { overlaps } from '../../src/model/span.ts'
import { fold } from '../../src/text/fold.ts'
import type { Found, Outcome } from './outcome.ts'
import { placeOrKind, type GoldEntity, type GoldText } from './sets.ts'

/** Every gold entity found under one of its names or with the reason why not, and every found one that is none. */
export function entityOutcomes(gold: GoldText, found: Found, kinds: ReadonlySet<string>): Outcome[] {
  const theirs = found.entities.filter(({ kind }) => kinds.has(placeOrKind(kind)))
  const theirNames = new Map(found.entities.map(entity => [entity, namesOf([entity.name, ...entity.aliases])]))
  const sharesName = (one: GoldEntity, entity: Entity): boolean => [...namesOf(one.names)].some(name => theirNames.get(entity)?.has(name))
  const free = new Set(theirs)
  const partner = new Map<Entity, GoldEntity>()
  const ours = gold.entities.filter(({ kind }) => kinds.has(kind))
  for (const one of ours) {
    const entity = [...free].find(other => placeOrKind(other.kind) === one.kind && sharesName(one, other))
    if (entity === undefined) continue
    free.delete(entity)
    partner.set(entity, one)
  }
  const paired = new Set(partner.values())
  const mentionsOf = (id: string): readonly Mention[] => found.mentions.filter(({ entity }) => entity === id)
  const meets = (one: GoldEntity, entity: Entity): boolean =>
    mentionsOf(entity.id).some(mention => gold.mentions.some(other => other.entity === one.id && overlaps(mention, other)))
  const outcomes = ours.map((one): Outcome => {
    const shown = `${one.kind} ${one.names.join(' / ')}`
    if (paired.has(one)) return { side: 'gold', what: 'entity', cause: 'right', shown }
    const joined = theirs.find(entity => partner.has(entity) && placeOrKind(entity.kind) === one.kind && sharesName(one, entity))
    if (joined !== undefined) return { side: 'gold', what: 'entity', cause: 'joined to another', shown: `${shown} ⟨${named(joined)}⟩` }
    const other = found.entities.find(entity => sharesName(one, entity))
    if (other !== undefined) return { side: 'gold', what: 'entity', cause: 'kind', shown: `${shown} ⟨${other.kind}⟩` }
    const met = found.entities.find(entity => meets(one, entity))
    if (met === undefined) return { side: 'gold', what: 'entity', cause: 'not found', shown }
    return {
      side: 'gold',
      what: 'entity',
      cause: partner.has(met) ? 'part of another' : 'under another name',
      shown: `${shown} ⟨${met.kind} ${named(met)}⟩`,
    }
  })
  for (const entity of free) {
    const places = mentionsOf(entity.id)
    const shown = `${entity.kind} ${named(entity)} ×${places.length}`
    const met = gold.entities.find(one => meets(one, entity))
    const isNamed = places.some(({ form }) => form === 'name')
    const cause =
      met === undefined
        ? isNamed
          ? 'nothing there, named'
          : 'nothing there, described'
        : paired.has(met)
          ? 'split off'
          : kinds.has(met.kind) && met.kind !== placeOrKind(entity.kind)
            ? 'kind'
            : 'under another name'
    outcomes.push({
      side: 'found',
      what: 'entity',
      cause,
      shown: met === undefined ? shown : `${shown} ⟨${met.kind} ${met.names.join(' / ')}⟩`,
    })
  }
  return outcomes
}

const namesOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(name => fold(name).replace(/^(?:the|an?) /, '')))

const named = (entity: Entity): string => [entity.name, ...entity.aliases].join(' / ')
