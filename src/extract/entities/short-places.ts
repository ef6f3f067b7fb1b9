import { worldNames } from '../../language/data/gazetteer.ts'
import type { NamePair } from './join-names.ts'
import type { KindedName } from './name.ts'

/**
 * Joins places named with and without the noun for what they are: "Karra", "Karra district". Not where the bare name is a town or country
 * that may be another thing than the district of its name.
 */
export function* shortPlaces(groups: ReadonlyMap<string, readonly KindedName[]>): Generator<NamePair> {
  const bare = new Map<string, string>()
  for (const [id, [name]] of groups)
    if (name?.kind === 'place' && worldNames(name.key).every(({ of }) => of === 'region')) bare.set(name.key, id)
  for (const [id, [name]] of groups) {
    if (name?.kind !== 'place' || name.parts.length < 2 || !NOUNS.has(name.parts.at(-1) ?? '')) continue
    const short = bare.get(name.parts.slice(0, -1).join(' '))
    if (short !== undefined) yield [short, id]
  }
}

const NOUNS = new Set(
  'province region oblast krai district governorate county municipality prefecture department village town city neighborhood neighbourhood suburb quarter'.split(
    ' ',
  ),
)
