import type { EntityKind } from '../../model/entity.ts'
import { acronymPairs } from './acronyms.ts'
import { alsoKnown } from './also-known.ts'
import { kindEvidence } from './kind-evidence.ts'
import type { KindedName, Name } from './name.ts'
import type { Words } from './words.ts'

/**
 * Gives every name the kind that all its occurrences in the document bear out together. Surnames and given names also take after the
 * full names of persons, acronyms after what they stand for.
 */
export function voteKinds(words: Words, names: readonly Name[], tagged: ReadonlyMap<number, EntityKind>): KindedName[] {
  const votes = new Map<string, Map<EntityKind, number>>()
  for (const name of names) {
    const evidence = kindEvidence(words, name, tagged.get(name.head) ?? tagged.get(name.first))
    const sum = votes.get(name.key) ?? new Map<EntityKind, number>()
    for (const [kind, weight] of evidence) sum.set(kind, (sum.get(kind) ?? 0) + weight)
    votes.set(name.key, sum)
  }
  sharePersons(names, votes)
  for (const { short, full } of acronymPairs(words, names)) {
    const kind = winner(votes.get(full.key))
    if (kind !== undefined) give(votes, short.key, kind, 8)
  }
  for (const { alias, name } of alsoKnown(words, names)) {
    const kind = winner(votes.get(name.key))
    if (kind === 'person' || kind === 'organization') give(votes, alias.key, kind, 8)
  }
  return names.map(name => {
    const kind = winner(votes.get(name.key)) ?? 'organization'
    const isTagged = tagged.has(name.head) || tagged.has(name.first)
    return { ...name, kind, borneOut: isTagged || (votes.get(name.key)?.get(kind) ?? 0) >= ENOUGH }
  })
}

/** A part of a name alone is a person where a person of the document has it for surname or given name. */
function sharePersons(names: readonly Name[], votes: Map<string, Map<EntityKind, number>>): void {
  for (const key of new Set(names.map(name => name.key))) {
    const parts = key.split(' ')
    if (parts.length < 2 || winner(votes.get(key)) !== 'person') continue
    for (const part of [parts[0] ?? '', parts.at(-1) ?? '']) if (votes.has(part)) give(votes, part, 'person', 3)
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
