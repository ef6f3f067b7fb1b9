import { foldWords } from '../text/fold.ts'
import { isAcronym } from './identifying.ts'

/** A name's words for comparing: folded, figures for number words, without titles and forms of incorporation, which are kept apart. */
export type NameWords = {
  readonly words: readonly string[]
  /** Forms of incorporation in one spelling each: "ltd", "ojsc". */
  readonly forms: readonly string[]
  /** Whether anything in the name says that it is a body and not a person. */
  readonly isBody: boolean
  /** All letters of the words, and all forms, run together. */
  readonly letters: string
  readonly form: string
  /** The letters of a name that is an acronym; undefined for all others. */
  readonly acronym: string | undefined
  /** Letters that an acronym of the name would have: of every word, and of every word but particles. */
  readonly initials: readonly string[]
  /** A name in a script that parts no words; there a single character is a syllable or a word. */
  readonly isUnspaced: boolean
  /** Written in a script that leaves out short vowels, so that only consonants can be compared. */
  readonly isUnvowelled: boolean
  /** Where the first word stands that makes a name that of somebody's child; -1 where none does. */
  readonly son: number
}

/** Reads a name into its words. Initials written together, as in "U.S.", stay one word; "J.-C." is two. */
export function nameWords(name: string): NameWords {
  const isUnvowelled = /\p{sc=Arabic}/u.test(name)
  const spaced = (isUnvowelled ? withArticles(name) : name)
    .replace(/&/g, ' and ')
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2})/gu, ' ')
    .replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\p{Ll})/gu, ' ')
  const joined = LONG_FORMS.reduce((words, [long, short]) => words.replace(long, ` ${short} `), ` ${foldWords(spaced).join(' ')} `)
  const all = joined.split(' ').filter(Boolean)
  const forms = all.filter(word => FORMS.has(word)).map(word => FORMS.get(word) ?? word)
  const kept = withFigures(all.filter(word => !FORMS.has(word)))
  const bare = kept.filter((word, index) => !(TITLES.has(word) && kept.length > 2 && index < 2) && word !== 'the' && word !== 'and')
  const words = bare.filter((word, index) => index === 0 || word.length < 6 || word !== bare[index - 1])
  const told = (words.length > 0 ? words : kept).slice(0, MOST_WORDS)
  const initials = told.length > 1 ? [initialsOf(told), initialsOf(told.filter(word => !isParticle(word)))] : []
  return {
    words: told,
    forms,
    isBody: forms.length > 0 || all.some(word => BODY_WORDS.has(word)),
    letters: told.join(''),
    form: forms.join(),
    acronym: isAcronym(name) ? foldWords(name).join('') : undefined,
    initials: [...new Set(initials)],
    isUnspaced: /^[\p{sc=Han}\p{sc=Hangul}]{2,4}$/u.test(name),
    isUnvowelled,
    son: told.findIndex(word => SONS.has(word)),
  }
}

/** Arabic's article parted from its word, as it is in Latin letters; that of "Abdullah" and "Abdul …" belongs to the word before it. */
const withArticles = (name: string): string =>
  name
    .replace(/(?<=عبد)\s*ال(?!له)/g, 'ل ')
    .replace(/(?<=عبد)\s+(?=الله)/g, '')
    .replace(/(?<=^|\s)ال(?!له)(?=\p{sc=Arabic}{2})/gu, 'al ')
    .replace(/(?<=^|\s)ا?بن(?=\s)/g, 'bin')

const initialsOf = (words: readonly string[]): string => words.map(word => word.charAt(0)).join('')

const SONS = new Set('bin ibn ben bint ould oglu ogly'.split(' '))

/** Names with more words than this are compared by their first ones, since each word is compared with each. */
const MOST_WORDS = 40

/** Number words and Roman numerals as figures, "forty four" as one number; a first word in Roman letters is a name ("Xi"). */
function withFigures(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const tens = TENS.get(words[index - 1] ?? '')
    const unit = UNITS.indexOf(word)
    if (tens !== undefined && unit > 0 && unit < 10) return []
    const ten = TENS.get(word)
    const next = UNITS.indexOf(words[index + 1] ?? '')
    if (ten !== undefined) return [String(ten + (next > 0 && next < 10 ? next : 0))]
    return [NUMBERS.get(word) ?? (index > 0 ? ROMAN.get(word) : undefined) ?? word]
  })
}

/** Small words between names, which spellings of a name add, drop and vary. */
export const isParticle = (word: string): boolean => PARTICLES.has(word)

/** Words that many bodies have; alone they make no two of them one. */
export const isCommonInBodies = (word: string): boolean => BODY_WORDS.has(word) || WEAK.has(word)

const PARTICLES = new Set('al el ul bin ibn ben bint abu von van der den de del della da di du la le of for in na'.split(' '))

const TITLES = new Set(
  (
    'mr mrs ms dr prof sir lord sheikh shaikh sheik haji hajj mullah maulana qari president prasident general gen colonel col major maj captain ' +
    'capt lieutenant lt minister senator king prince princess mv ss'
  ).split(' '),
)

/** Written-out forms of incorporation, in any of the languages they come in, as the short form they mean. */
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/ (?:public|open) joint stock compan[yi]?e?s? /g, 'ojsc'],
  [/ (?:closed )?joint stock compan[yi]?e?s? /g, 'jsc'],
  [/ limited liability company /g, 'llc'],
  [/ public limited company /g, 'plc'],
  [/ societatea cu raspundere limitata /g, 'srl'],
  [/ sp z oo /g, 'spzoo'],
  [/ us (?=\w)/g, 'united states'],
  [/ s r l /g, 'srl'],
]

const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ltd: 'ltd limited',
    llc: 'llc ooo',
    inc: 'inc incorporated',
    corp: 'corp corporation',
    co: 'co company',
    ag: 'ag aktiengesellschaft aktiengeselschaft',
    gmbh: 'gmbh',
    plc: 'plc',
    sa: 'sa',
    srl: 'srl',
    spzoo: 'spzoo',
    jsc: 'jsc ojsc oao pjsc pao zao ao',
    bv: 'bv nv bvba',
    lp: 'lp llp',
    ab: 'ab',
    as: 'a/s aps',
    se: 'se',
    pte: 'pte pty pt',
    spa: 'spa',
  }).flatMap(([form, spellings]) => spellings.split(' ').map(spelling => [spelling, form] as const)),
)

const BODY_WORDS = new Set(
  (
    'bank group holding holdings trust fund partners capital foundation industries international aviation systems solutions services ministry ' +
    'brigade battalion regiment legion corps army front party movement council committee organization organisation agency institute university ' +
    'association union alliance force forces liberation people peoples national state global business management enterprises maritime shipping ' +
    'treaty center centre'
  ).split(' '),
)

const WEAK = new Set('construction trading general first new united industrial motor motors energy electronics'.split(' '))

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...UNITS.map((word, number) => [word, String(number)] as const),
  ...ORDINALS.map((word, number) => [word, String(number)] as const),
  ...'1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th'.split(' ').map((word, index) => [word, String(index + 1)] as const),
])

/** With the slips that English spelling invites. */
const TENS: ReadonlyMap<string, number> = new Map([
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ['fourty', 40],
  ['ninty', 90],
])

/** From two letters on; a single one may be an initial. */
const ROMAN: ReadonlyMap<string, string> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'
    .split(' ')
    .map((word, index) => [word, String(index + 1)] as const)
    .filter(([word]) => word.length > 1),
)
