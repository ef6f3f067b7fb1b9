import type { EntityKind } from '../../model/entity.ts'
import { acronymPairs } from './acronyms.ts'
import { alsoKnown } from './also-known.ts'
import { isGovernment } from './governments.ts'
import { kindEvidence } from './kind-evidence.ts'
import type { KindedName, Name } from './name.ts'
import { innerSurname } from './short-persons.ts'
import { shoutedIn } from './shouted.ts'
import type { Words } from './words.ts'

/**
 * Gives every name the kind that all its occurrences in the document bear out together. Surnames and given names also take after the
 * full names of persons, acronyms after what they stand for. A capital city is a place, and apart from it the government there wherever it
 * acts as one.
 */
export function voteKinds(words: Words, names: readonly Name[], tagged: ReadonlyMap<number, EntityKind>): KindedName[] {
  const votes = new Map<string, Map<EntityKind, number>>()
  const governments = new Set(names.filter(name => isGovernment(words, name)))
  for (const name of names) {
    if (governments.has(name)) continue
    const evidence = kindEvidence(words, name, tagged.get(name.head) ?? tagged.get(name.first))
    const sum = votes.get(name.key) ?? new Map<EntityKind, number>()
    for (const [kind, weight] of evidence) sum.set(kind, (sum.get(kind) ?? 0) + weight)
    votes.set(name.key, sum)
  }
  for (const { short, full } of acronymPairs(words, names)) {
    const kind = winner(votes.get(full.key))
    if (kind !== undefined) give(votes, short.key, kind, 8)
  }
  for (const { alias, name } of alsoKnown(words, names)) {
    const kind = winner(votes.get(name.key))
    if (kind === 'person' || kind === 'organization') give(votes, alias.key, kind, 8)
  }
  sharePersons(words, names, votes)
  return names.map(name => {
    if (governments.has(name)) return { ...name, kind: 'organization', borneOut: true }
    const kind = winner(votes.get(name.key)) ?? 'organization'
    const isTagged = tagged.has(name.head) || tagged.has(name.first)
    return { ...name, kind, borneOut: isTagged || (votes.get(name.key)?.get(kind) ?? 0) >= ENOUGH }
  })
}

/**
 * A part of a name alone is a person where a person of the document has it for surname or given name, the more surely the more often it
 * stands alone; also a surname in the middle that is written in capitals ("Jose FIGUERES Ferrer").
 */
function sharePersons(words: Words, names: readonly Name[], votes: Map<string, Map<EntityKind, number>>): void {
  const counts = new Map<string, number>()
  for (const { key } of names) counts.set(key, (counts.get(key) ?? 0) + 1)
  const seen = new Set<string>()
  for (const name of names) {
    if (name.parts.length < 2 || seen.has(name.key) || winner(votes.get(name.key)) !== 'person') continue
    seen.add(name.key)
    const shouted = shoutedIn(words, name)
    for (const part of new Set([name.parts[0] ?? '', name.parts.at(-1) ?? '', ...innerSurname(name.parts), ...shouted])) {
      const isEpithet = name.parts[1] === 'of' && part === name.parts[0]
      if (votes.has(part)) give(votes, part, 'person', (isEpithet || shouted.includes(part) ? 4 : 1) + 2 * (counts.get(part) ?? 0))
    }
  }
}

/** Below it, on developing texts, one in twelve capitalised words that the tagger passed over was a name. */
const ENOUGH = 2

function give(votes: Map<string, Map<EntityKind, number>>, key: string, kind: EntityKind, weight: number): void {
  const sum = votes.get(key)
  sum?.set(kind, (sum.get(kind) ?? 0) + weight)
}

function winner(votes: ReadonlyMap<EntityKind, number> | undefined): EntityKind | undefined {
  let best: EntityKind | undefined
  let most = 0
  for (const [kind, weight] of votes ?? []) {
    if (weight > most) {
      most = weight
      best = kind
    }
  }
  return best
}
