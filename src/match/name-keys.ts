import { fold } from '../text/fold.ts'
import { givenNamesOf } from './given-names.ts'
import { isAcronym } from './identifying.ts'
import type { NameWords } from './name-words.ts'
import { isCommonInBodies, isParticle } from './name-words.ts'
import { bones } from './word-likeness.ts'

/** What names are found by: keys of the whole name, and for each telling word the keys that a spelling of it shares. */
export type NameKeys = { readonly keys: readonly string[]; readonly words: readonly (readonly string[])[] }

/**
 * Keys of which two spellings of one name share at least one, so that only names with a common key need be compared: how each telling
 * word sounds without its vowels, the same with one consonant left out (for slips), words two by two, a word with the initial of another,
 * the words run together, and the initials of a long name.
 */
export function nameKeys(name: string, { words, isBody }: NameWords): NameKeys {
  const telling = words.filter(word => !isParticle(word) && !(isBody && isCommonInBodies(word)))
  const kept = telling.length > 0 ? telling : words
  const keys = new Set<string>(wholeKeys(name, words))
  const bases = kept.map(baseKeys)
  for (const [index, word] of kept.entries()) {
    for (const key of slipKeys(word)) keys.add(key)
    for (const base of bases[index] ?? []) {
      keys.add(`1 ${base}`)
      for (const [other, more] of bases.entries())
        if (other !== index) {
          keys.add(`2i ${base} ${kept[other]?.charAt(0) ?? ''}`)
          for (const slip of shortSlips(kept[other] ?? '')) keys.add(`2s ${base} ${slip}`)
          for (const second of more) keys.add(base < second ? `2 ${base} ${second}` : `2 ${second} ${base}`)
        }
    }
  }
  if (kept.length === 1)
    for (const slip of shortSlips(kept[0] ?? '')) for (const word of words) if (word !== kept[0]) keys.add(`2s ${word} ${slip}`)
  return { keys: [...keys], words: kept.map((word, index) => spellings(kept, word, index)) }
}

/** Keys of a word that has a slip, is a part of one word, or is written as two; none of an initial, which may stand for any word. */
function spellings(words: readonly string[], word: string, index: number): string[] {
  if (word.length === 1) return []
  const joined = [`${words[index - 1] ?? ''}${word}`, `${word}${words[index + 1] ?? ''}`]
  return [...baseKeys(word), ...slipKeys(word), ...shortSlips(word).map(slip => `2s ${slip}`), ...joined.map(bones)]
}

/** Keys that say something of the name as a whole, whatever its words: run together, or by its initials. */
function wholeKeys(name: string, words: readonly string[]): string[] {
  const whole = words.join('')
  const acronyms = words.length > 1 ? [initials(words), initials(words.filter(word => !isParticle(word)))] : []
  return [
    `j ${bones(whole) || whole || name}`,
    `j ${bones(fold(name).replaceAll(' ', ''))}`,
    ...(isAcronym(name) ? [`a ${fold(name).replaceAll(' ', '')}`] : []),
    ...acronyms.map(letters => `a ${letters}`),
  ]
}

const initials = (words: readonly string[]): string => words.map(word => word.charAt(0)).join('')

/** A word by the given names that it is a form of, and by its sound. */
function baseKeys(word: string): string[] {
  const heard = bones(word)
  return [...givenNamesOf(word).map(number => `g${number}`), heard.length >= 2 ? heard : `=${word}`]
}

/** The consonants whole and with each left out once: words one slip apart meet in one of these. What is left of a short word says too little. */
function slipKeys(word: string): string[] {
  const whole = bones(word).slice(0, LONGEST)
  const begins = word.length >= 7 ? [`p ${word.slice(0, 4)}`] : []
  return [...[whole, ...slipsOf(whole)].filter(key => key.length >= 3).map(key => `s ${key}`), ...begins]
}

const slipsOf = (whole: string): string[] => Array.from(whole, (_, at) => whole.slice(0, at) + whole.slice(at + 1))

/** What is left of a short word says enough beside another word of the name. */
function shortSlips(word: string): string[] {
  const whole = bones(word)
  return whole.length > 3 ? [] : [whole, ...slipsOf(whole)]
}

/** In consonants; a longer word is told by its beginning. */
const LONGEST = 12
