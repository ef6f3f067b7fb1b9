import { foldSpelling } from '../text/fold.ts'
import { edits } from './edits.ts'
import { areOneGivenName } from './given-names.ts'

/** How alike two words of names are, 0–1, and by what. */
export type WordLikeness = { readonly score: number; readonly by: string }

const NOTHING: WordLikeness = { score: 0, by: 'nothing in common' }

/** Compares two folded words. The scores rank the reasons: the same word, a usual spelling, a form of the name, an initial, a slip. */
export function wordLikeness(a: string, b: string): WordLikeness {
  if (a === b) return { score: 1, by: 'same word' }
  if (/\d/.test(a) || /\d/.test(b)) return withoutFigures(a, b)
  if (a.length === 1 || b.length === 1) return a.startsWith(b) || b.startsWith(a) ? { score: 0.86, by: 'initial' } : NOTHING
  const [left, right] = [sound(a), sound(b)]
  if (left === right) return { score: 0.96, by: 'transliteration' }
  if (areOneGivenName(a, b)) return { score: 0.9, by: 'forms of one given name' }
  return Math.min(a.length, b.length) < 3 ? NOTHING : likeInLetters(a, b, left, right)
}

/** Two numbers are two things; a letter mistaken for a figure ("I9or") is a slip. */
function withoutFigures(a: string, b: string): WordLikeness {
  if (/^\d+$/.test(a) || /^\d+$/.test(b)) return NOTHING
  return a.length >= 4 && edits(a, b) <= 1 ? { score: 0.78, by: 'one letter apart' } : NOTHING
}

function likeInLetters(a: string, b: string, left: string, right: string): WordLikeness {
  const shortest = Math.min(a.length, b.length)
  const apart = Math.min(edits(a, b), edits(left, right))
  if (skeleton(left) === skeleton(right) && skeleton(left).length >= 3) return { score: 0.86, by: 'same consonants' }
  if (apart === 1 && letters(a) === letters(b)) return { score: 0.84, by: 'letters changed places' }
  if (apart === 1 && shortest >= 4) return { score: a[0] === b[0] ? 0.84 : 0.76, by: 'one letter apart' }
  if (apart === 2 && shortest >= 7 && VOWEL.test(a) && VOWEL.test(b)) return { score: 0.76, by: 'two letters apart' }
  return { score: Math.max(0, 0.6 - apart / Math.max(a.length, b.length)), by: 'few letters in common' }
}

/** A word as it sounds through the usual transliterations: "Wolodymyr" and "Volodymyr", "Sergej" and "Sergey", "Lyndenburg". */
const sound = (word: string): string =>
  foldSpelling(word)
    .replace(/sch|tch|ch|sh/g, 's')
    .replace(/dzh|dj/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/ck|c(?=[aou])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/th/g, 't')
    .replace(/ae/g, 'ai')
    .replace(/oe|ue/g, 'e')
    .replace(/(?<=[a-z]{5})s\b/g, '')
    .replace(/j\b|y/g, 'i')
    .replace(/ei|ai|ie/g, 'i')
    .replace(/([a-z])\1/g, '$1')

/** Scripts that write no vowels put two other letters for two other sounds. */
const VOWEL = /[aeiou]/

const letters = (word: string): string => word.split('').toSorted().join('')

const skeleton = (word: string): string => word.replace(/[aeiouyh]/g, '').replace(/([a-z])\1/g, '$1')
