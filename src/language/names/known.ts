import { fold } from '../../text/fold.ts'
import { adjectiveOf, longestFrom, worldNames, type WorldName } from '../data/gazetteer.ts'
import { givenName, nounKind, postKind } from '../data/word-lists.ts'

/** What the project's own lists say of a word or of the name it is part of, as bits. */
const GIVEN = 1
const ADJECTIVE = 2
const PART = 4
const WORLD: Readonly<Record<WorldName['of'], number>> = { country: 8, region: 16, city: 32, people: 64, body: 128, group: 131072 }
const POST = 256
/** Nouns for single persons say nothing here: too many are also verbs, adjectives and surnames. */
const NOUNS: Readonly<Record<string, number>> = {
  organization: 512,
  people: 1024,
  place: 4096,
  event: 8192,
  materiel: 16384,
  concept: 32768,
}
const FIGHTS = 65536

/** Sorts of noun that head no names. */
const NAMELESS = new Set(['act', 'part'])

/** Sorts of organization that bear arms. */
const ARMED = new Set(['unit', 'force', 'group'])

/** Bits for each word of a sentence, from the lists of names, posts and head nouns; those of longer names stand at each of their words. */
export function knownWords(forms: readonly string[]): Int32Array {
  const known = Int32Array.from(forms, bitsOf)
  for (const [i, form] of forms.entries()) {
    if (!/^\p{Lu}/u.test(form)) continue
    for (let last = Math.min(forms.length, i + longestFrom(fold(form))); last > i + 1; last--) {
      const named = worldNames(fold(forms.slice(i, last).join(' ')))
      if (named.length === 0) continue
      const bits = named.slice(0, 2).reduce((sum, { of }) => sum | WORLD[of], PART)
      for (let j = i; j < last; j++) known[j] = (known[j] ?? 0) | bits
      break
    }
  }
  return known
}

const remembered = new Map<string, number>()

function bitsOf(form: string): number {
  const before = remembered.get(form)
  if (before !== undefined) return before
  const bits = readBits(form)
  if (remembered.size < MOST_REMEMBERED) remembered.set(form, bits)
  return bits
}

/** Forms kept with their bits; beyond them every form is looked up anew. */
const MOST_REMEMBERED = 50_000

function readBits(form: string): number {
  if (!/\p{L}/u.test(form)) return 0
  const noun = nounKind(form.toLowerCase())
  let bits = noun === undefined || NAMELESS.has(noun.sort) ? 0 : (NOUNS[noun.kind] ?? 0) | (ARMED.has(noun.sort) ? FIGHTS : 0)
  const folded = fold(form)
  if (postKind(folded) !== undefined) bits |= POST
  if (!/^\p{Lu}/u.test(form)) return bits
  if (givenName(folded) !== undefined) bits |= GIVEN
  if (adjectiveOf(folded) !== undefined) bits |= ADJECTIVE
  for (const { of } of worldNames(folded).slice(0, 2)) bits |= WORLD[of]
  return bits
}
