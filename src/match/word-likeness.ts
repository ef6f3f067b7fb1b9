import { foldSpelling } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'
import { edits } from './edits.ts'
import { formsOf, givenNamesOf } from './given-names.ts'

/** How alike two words of names are, 0–1, and by what. */
export type WordLikeness = { readonly score: number; readonly by: string }

const NOTHING: WordLikeness = { score: 0, by: 'nothing in common' }

/** Compares two folded words. The scores rank the reasons: the same word, a usual spelling, a form of the name, an initial, a slip. */
export function wordLikeness(a: string, b: string): WordLikeness {
  if (a === b) return { score: 1, by: 'same word' }
  const [left, right] = [hear(a), hear(b)]
  if (left.hasFigures || right.hasFigures) return withoutFigures(a, b)
  if (a.length === 1 || b.length === 1) return a.startsWith(b) || b.startsWith(a) ? { score: 0.86, by: 'initial' } : NOTHING
  if (left.sound === right.sound) return { score: 0.96, by: 'transliteration' }
  if (left.given.some(name => right.given.includes(name))) return { score: 0.9, by: 'forms of one given name' }
  return Math.min(a.length, b.length) < 3 ? NOTHING : likeInLetters(a, b, left, right)
}

/** Compares two folded words of which one is written without its vowels: "mhmd" and "Mohammed". */
export function skeletonLikeness(a: string, b: string): WordLikeness {
  if (a === b) return { score: 1, by: 'same word' }
  const [left, right] = [skeletons(a), skeletons(b)]
  const shared = left.find(one => right.includes(one))
  return shared === undefined || shared.length < 2 ? NOTHING : { score: 0.86, by: 'same consonants' }
}

/** The consonants of a word and of the forms of a given name that it is one of. */
const skeletons = remembered(50_000, (word): readonly string[] => [
  ...new Set(
    [word, ...formsOf(word)].map(one =>
      soundOf(one)
        .replace(/[aeiouyv]|h$/g, '')
        .replace(/([a-z])\1+/g, '$1'),
    ),
  ),
])

/** Two numbers are two things; a letter mistaken for a figure ("I9or") is a slip. */
function withoutFigures(a: string, b: string): WordLikeness {
  if (/^\d+$/.test(a) || /^\d+$/.test(b)) return NOTHING
  return a.length >= 4 && edits(a, b) <= 1 ? { score: 0.78, by: 'one letter apart' } : NOTHING
}

/** Words further apart than so many letters are two words, however far. */
const FAR = 2

function likeInLetters(a: string, b: string, left: Heard, right: Heard): WordLikeness {
  const shortest = Math.min(a.length, b.length)
  if (left.bones === right.bones && left.bones.length >= 3) return { score: 0.86, by: 'same consonants' }
  const written = edits(a, b, FAR)
  const apart = written < 2 ? written : Math.min(written, edits(left.sound, right.sound, FAR))
  if (apart === 1 && a.length === b.length && lettersOf(a) === lettersOf(b)) return { score: 0.84, by: 'letters changed places' }
  if (apart === 1 && shortest >= 4) return { score: a[0] === b[0] ? 0.84 : 0.76, by: 'one letter apart' }
  if (apart === 2 && shortest >= 7 && VOWEL.test(a) && VOWEL.test(b)) return { score: 0.76, by: 'two letters apart' }
  return { score: Math.max(0, 0.6 - apart / Math.max(a.length, b.length)), by: 'few letters in common' }
}

/** What is compared of a word beside its letters; words come back again and again, so that it is worked out once. */
type Heard = { readonly sound: string; readonly bones: string; readonly hasFigures: boolean; readonly given: readonly number[] }

const hear = remembered(200_000, (word): Heard => {
  const sound = soundOf(word)
  return { sound, bones: bonesOf(sound), hasFigures: /\d/.test(word), given: givenNamesOf(word) }
})

const lettersOf = (word: string): string => word.split('').toSorted().join('')

/** The consonants of a folded word as it sounds, doubled ones once. */
export const bones = (word: string): string => hear(word).bones

/** A word as it sounds through the usual transliterations: "Wolodymyr" and "Volodymyr", "Sergej" and "Sergey", "Lyndenburg". */
const soundOf = (word: string): string =>
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

const bonesOf = (sound: string): string => sound.replace(/[aeiouyh]/g, '').replace(/([a-z])\1/g, '$1')
