import { fold } from '../../text/fold.ts'
import { capitals } from './capitals.ts'
import { givenNames } from './given-names.ts'
import { headNouns } from './head-nouns.ts'
import { languages } from './languages.ts'
import { openers } from './openers.ts'
import { posts } from './posts.ts'
import { things } from './things.ts'

/** What a common noun says of the thing its phrase names. */
export type NounKind = {
  readonly kind: 'organization' | 'people' | 'person' | 'place' | 'event' | 'materiel' | 'concept'
  /** What of its kind: `unit`, `group`, `body`, `force`, `town`…; the kind itself where the list does not say. */
  readonly sort: string
}

/** A word or words before a name that say what its bearer is: `rank`, `title` or `role`. */
export type PostKind = 'rank' | 'title' | 'role'

export type Gender = 'female' | 'male'

/** The kind that a noun, in lower case and in any number, gives its phrase: "regiment", "armies", "air force". */
export const nounKind = (words: string): NounKind | undefined => nouns().get(words) ?? nouns().get(singular(words))

/** What sort of post these words, folded and parted by single spaces, name. */
export const postKind = (words: string): PostKind | undefined => postTable().kinds.get(words)

/** How many words the longest post has that begins with this folded word; 0 where none does. */
export const longestPost = (first: string): number => postTable().longest.get(first) ?? 0

/** Whether this folded word is a given name somewhere in the world, and whose. */
export const givenName = (word: string): Gender | 'either' | undefined => given().get(word)

/** What the name is of that opens with this folded word: "lake", "battle", "jaysh". */
export const openerKind = (word: string): NounKind['kind'] | undefined => opening().get(word)

/** Whether this folded word is an article that names of bodies open with: "*La* Guardia", "*Los* Torvikos". */
export const isForeignArticle = (word: string): boolean => /^(?:el|la|los|las|le|les|o|os)$/.test(word)

/** Whether this folded word names a language, or is a capitalised adjective that names nobody. */
export const isLanguage = (word: string): boolean => languageWords().has(word)

/** Whether a government is called by the name of this city, folded. */
export const isCapital = (name: string): boolean => capitalNames().has(name)

/** The singular of a regular English plural; the word itself where it is none. */
export function singular(word: string): string {
  if (/.{2}[a-z]men$/.test(word) && !/^(?:women|.*(?:specimen|regimen|omen|yemen|semen|stamen))$/.test(word))
    return `${word.slice(0, -2)}an`
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word === 'corps') return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:s|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

const nouns = once(() => {
  const table = new Map<string, NounKind>()
  const add = (word: string, noun: NounKind): void => {
    if (!table.has(word)) table.set(word, noun)
  }
  for (const [kind = '', sort = '', ...words] of rows(headNouns)) {
    if (!isNounKind(kind)) continue
    for (const word of words) add(word, { kind, sort })
  }
  for (const [kind = '', ...words] of rows(things)) {
    if (!isNounKind(kind)) continue
    for (const word of words) add(word, { kind, sort: kind })
  }
  return table
})

const opening = once(() => {
  const kinds = new Map<string, NounKind['kind']>()
  for (const [kind = '', ...words] of rows(openers)) if (isNounKind(kind)) for (const word of words) kinds.set(word, kind)
  return kinds
})

const capitalNames = once(() => new Set(rows(capitals).flat()))

const languageWords = once(() => new Set(languages.trim().split(' ').map(fold)))

const postTable = once(() => {
  const kinds = new Map<string, PostKind>()
  const longest = new Map<string, number>()
  for (const [kind = '', ...words] of rows(posts)) {
    if (kind !== 'rank' && kind !== 'title' && kind !== 'role') continue
    for (const word of words) {
      const key = fold(word)
      if (!kinds.has(key)) kinds.set(key, kind)
      const parts = key.split(' ')
      const first = parts[0] ?? ''
      longest.set(first, Math.max(parts.length, longest.get(first) ?? 0))
    }
  }
  return { kinds, longest }
})

const given = once(() => {
  const table = new Map<string, Gender | 'either'>()
  for (const [whose = '', ...names] of rows(givenNames)) {
    if (whose !== 'female' && whose !== 'male') continue
    for (const name of names) {
      const key = fold(name)
      const known = table.get(key)
      table.set(key, known === undefined || known === whose ? whose : 'either')
    }
  }
  return table
})

/** A table's lines, each in its words; "+" joins words to one. */
function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map(line => line.split(' ').map(word => word.replaceAll('+', ' ')))
}

function isNounKind(kind: string): kind is NounKind['kind'] {
  return /^(?:organization|people|person|place|event|materiel|concept)$/.test(kind)
}

function once<T>(build: () => T): () => T {
  let built: T | undefined
  return () => (built ??= build())
}
