import { foldSpelling } from '../../text/fold.ts'
import type { NamePair } from './join-names.ts'
import type { KindedName } from './name.ts'

/** Names of one sort that are one in a looser spelling ("al-Asad", "al-Assad"), or with and without an article ("the Hague", "Department of the Treasury"). */
export function* spellingPairs(groups: ReadonlyMap<string, readonly KindedName[]>): Generator<NamePair> {
  const bySpelling = new Map<string, string>()
  for (const [id, [name]] of groups) {
    if (name === undefined || name.key.length < SHORTEST) continue
    const spelling = `${id.slice(0, id.indexOf(':'))}:${foldSpelling(name.key.replace(/\bthe /g, ''))}`
    const known = bySpelling.get(spelling)
    if (known === undefined) bySpelling.set(spelling, id)
    else yield [id, known]
  }
}

/** Shorter names fall together by chance. */
const SHORTEST = 5
