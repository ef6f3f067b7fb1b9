import { foldWords } from '../../text/fold.ts'
import { initialsOf, isAcronym } from './acronyms.ts'
import type { Thing } from './thing.ts'
import type { Words } from './words.ts'

/** Fewest letters of an acronym that stands for a description. */
const FEWEST = 3

/** Bodies known by nothing but an acronym take in the one body that is described by words of these initials: "Northern security forces", "NSF". */
export function joinDescribedAcronyms(words: Words, things: Set<Thing>): void {
  const described = [...things].filter(({ kind, names, called }) => kind === 'organization' && names.length === 0 && called !== undefined)
  const short = [...things].filter(
    ({ kind, names }) => kind === 'organization' && names.length > 0 && names.every(name => isAcronym(words, name)),
  )
  for (const thing of short) {
    const key = thing.names[0]?.key ?? ''
    const [full, ...others] = described.filter(({ called = '' }) => initialsOf({ parts: foldWords(called) }).has(key))
    if (key.length < FEWEST || full === undefined || others.length > 0) continue
    things.delete(full)
    things.delete(thing)
    things.add({ ...thing, called: full.called, alsoCalled: full.alsoCalled, places: [...thing.places, ...full.places] })
  }
}
