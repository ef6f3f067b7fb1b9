import { fold } from '../text/fold.ts'
import { givenNamesOf } from './given-names.ts'
import type { NameWords } from './name-words.ts'
import { isCommonInBodies, isParticle } from './name-words.ts'
import { bones } from './word-likeness.ts'

/** What names are found by. */
export type NameKeys = {
  /** Keys of the whole name. */
  readonly whole: readonly string[]
  /** What it is the acronym of, or would have for one: these find only an acronym for a name, or a name for an acronym. */
  readonly letters: readonly string[]
  /** Keys of a word and the initial of another: they find only a name with an initial for one that writes it out, or the other way round. */
  readonly initials: readonly string[]
  /** Keys of two of its words. */
  readonly two: readonly string[]
  /** Keys of one word, which find something only where one of the two names has no other. */
  readonly single: readonly string[]
  /** For each telling word the keys that a spelling of it shares; none for an initial, which may stand for any word. */
  readonly words: readonly (readonly string[])[]
}

/**
 * Keys of which two spellings of one name share at least one, so that only names with a common key need be compared: how words sound
 * without their vowels, two by two, one of them perhaps with a consonant left out (for slips) or by its initial; the words run together;
 * and the initials of a long name. A name of one telling word is found by that word.
 */
export function nameKeys(name: string, { words, isBody, letters, acronym, initials }: NameWords): NameKeys {
  const telling = words.filter(word => !isParticle(word) && !(isBody && isCommonInBodies(word)))
  const kept = telling.length > 0 ? telling : words
  const [keys, withInitial] = [new Set<string>(), new Set<string>()]
  const bases = kept.map(baseKeys)
  const slips = kept.map(slipKeys)
  for (const [index, own] of bases.entries())
    for (const [other, word] of kept.entries()) {
      if (other === index) continue
      for (const base of own) {
        withInitial.add(`${base} ${word.charAt(0)}`)
        for (const slip of slips[other] ?? []) keys.add(`s ${base} ${slip}`)
        if (!isGivenName(base)) continue
        for (const second of bases[other] ?? [])
          if (isGivenName(second)) keys.add(base < second ? `${base} ${second}` : `${second} ${base}`)
      }
    }
  const [only] = kept
  if (kept.length === 1 && only !== undefined)
    for (const slip of slipKeys(only)) for (const word of words) if (word !== only) keys.add(`s ${word} ${slip}`)
  return {
    whole: [...new Set([bones(letters) || letters || name, bones(fold(name).replaceAll(' ', ''))])],
    letters: acronym === undefined ? initials : [acronym, ...initials],
    initials: [...withInitial],
    two: [...keys],
    single: kept.flatMap((_, index) => [...(bases[index] ?? []), ...(slips[index] ?? []).filter(slip => slip.length >= 5)]),
    words: kept.map((word, index) => spellings(kept, word, index)),
  }
}

/** Keys of a word that has a slip, is a part of one word, or is written as two; none of an initial, which may stand for any word. */
function spellings(words: readonly string[], word: string, index: number): string[] {
  if (word.length === 1) return []
  const joined = [`${words[index - 1] ?? ''}${word}`, `${word}${words[index + 1] ?? ''}`]
  return [...baseKeys(word), ...slipKeys(word), ...joined.map(bones)]
}

/** Whether a key of a word stands for a given name in all its forms. Two words that sound alike share a slip key, which has none left out. */
const isGivenName = (key: string): boolean => /^g\d/.test(key)

/** A word by the given names that it is a form of, and by its sound. */
function baseKeys(word: string): string[] {
  const heard = bones(word)
  return [...givenNamesOf(word).map(number => `g${number}`), heard.length >= 2 ? heard : `=${word}`]
}

/**
 * The consonants whole and with each left out once, doubled ones that so come together once, and how a long word begins: words a slip or
 * two apart meet in one of these.
 */
function slipKeys(word: string): string[] {
  const whole = bones(word).slice(0, LONGEST)
  const slips = Array.from(whole, (letter, at) => {
    const [before, after] = [whole.slice(0, at), whole.slice(at + 1)]
    return before.at(-1) === after.at(0) && before.at(-1) !== letter ? before + after.slice(1) : before + after
  })
  return [...[whole, ...slips].map(key => `s ${key}`), ...(word.length >= 7 ? [`p ${word.slice(0, 4)}`] : [])]
}

/** In consonants; a longer word is told by its beginning. */
const LONGEST = 12
