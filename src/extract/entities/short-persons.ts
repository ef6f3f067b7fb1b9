import { givenName } from '../../language/data/word-lists.ts'
import { foldSpelling } from '../../text/fold.ts'
import type { NamePair } from './join-names.ts'
import type { KindedName } from './name.ts'
import { shoutedIn } from './shouted.ts'
import type { Words } from './words.ts'

type Person = {
  readonly id: string
  readonly parts: readonly string[]
  readonly first: number
  /** Parts by which alone the bearer may go, beside the first and last: surnames in capitals, the first of two surnames. */
  readonly calls: readonly string[]
  /** The name before the father's: "Nurul Izzah | binti Anwar". */
  readonly own: string
}

/**
 * Joins the shorter names of persons to their full ones: a surname ("Kadyrov"), a given name used alone ("Mamuka"), names with and
 * without the middle ones. Where several persons share the part, the last one named in full before it is meant.
 */
export function* shortPersons(words: Words, groups: ReadonlyMap<string, readonly KindedName[]>): Generator<NamePair> {
  const persons: Person[] = []
  for (const [id, names] of groups) {
    const [name] = names
    if (name?.kind === 'person')
      persons.push({
        id,
        parts: partsOf(name),
        first: name.first,
        calls: [...shoutedIn(words, name), ...innerSurname(name.parts)].map(foldSpelling),
        own: ownName(name.parts),
      })
  }
  const full = persons.filter(person => person.parts.length > 1)
  for (const person of persons) {
    const fits = full.filter(other => other.id !== person.id && isShortOf(person.parts, other))
    const longer = nearest(fits, person.first)
    if (longer !== undefined) yield [person.id, longer.id]
  }
}

/** Whether every part of `short` stands in `long`, in order, and one of them is its first or last. */
function isShortOf(short: readonly string[], { parts: long, calls, own }: Person): boolean {
  if (short.length >= long.length) return false
  if (long[1] === 'of') return short.length === 1 && short[0] === long[0]
  if (short.length === 1) return short[0] === long.at(-1) || short[0] === long[0] || calls.includes(short[0] ?? '')
  if (short.join(' ') === own) return true
  let at = 0
  for (const part of long) if (part === short[at] || (part[0] === short[at] && at < short.length - 1)) at++
  return at === short.length && short.at(-1) === long.at(-1)
}

/** The first of two surnames, by which the bearer may go: José Luis | Ortega | y Gasset. */
export function innerSurname(parts: readonly string[]): readonly string[] {
  const inner = parts.length > 2 ? parts.at(/^(?:y|e)$/.test(parts.at(-2) ?? '') ? -3 : -2) : undefined
  const isSurname = inner !== undefined && inner.length > 2 && givenName(inner) === undefined && givenName(parts[0] ?? '') !== undefined
  return isSurname ? [inner] : []
}

/** The words before "bin" or "binti", or those of a byname with "Abu", in loose spelling; nothing where there are none. */
function ownName(parts: readonly string[]): string {
  if (/^(?:abu|abou|umm|oum)$/.test(parts[0] ?? '') && parts[2] === 'al') return parts.slice(0, 2).map(foldSpelling).join(' ')
  const link = parts.findIndex(part => /^(?:bin|ibn|bint|binti|binte)$/.test(part))
  return parts.slice(0, Math.max(0, link)).map(foldSpelling).join(' ')
}

/** The last person first named before `at`, or the only one named after it. */
function nearest(persons: readonly Person[], at: number): Person | undefined {
  const before = persons.filter(person => person.first < at)
  if (before.length > 0) return before.reduce((a, b) => (b.first > a.first ? b : a))
  return persons.length === 1 ? persons[0] : undefined
}

/** Name parts in loose spelling, without the particles that come and go: "Bashar al-Assad", "Asad". */
function partsOf(name: KindedName): readonly string[] {
  const parts = name.parts.filter(part => !PARTICLES.has(part)).map(part => foldSpelling(part))
  return parts.length > 0 ? parts : name.parts
}

const PARTICLES = new Set([
  'al',
  'el',
  'ad',
  'ar',
  'as',
  'ash',
  'an',
  'az',
  'bin',
  'ibn',
  'van',
  'von',
  'de',
  'der',
  'jr',
  'sr',
  'ii',
  'iii',
])
