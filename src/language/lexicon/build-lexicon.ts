import { hashText } from '../linear/hash.ts'
import { placeOf } from '../linear/key-table.ts'
import { ADJECTIVE, ADVERB, NOUN, VERB } from './lexicon.ts'
import type { StoredLexicon } from './lexicon.ts'

/** One part of speech of the WordNet database: its `index` and `data` file (formats: wndb(5WN)). */
export type WordNetPart = { readonly index: string; readonly data: string }
export type WordNet = Readonly<Record<'noun' | 'verb' | 'adj' | 'adv', WordNetPart>>

/** WordNet's lexicographer files of verbs start at number 29, of nouns at 3 (lexnames(5WN)). */
const FIRST_NOUN_FIELD = 3
const FIRST_VERB_FIELD = 29

/** Cuts WordNet down to single words with parts of speech and the field of meaning of the first sense. */
export function buildLexicon(wordnet: WordNet): StoredLexicon {
  const entries = new Map<string, number>()
  const add = (word: string, bits: number): void => void entries.set(word, (entries.get(word) ?? 0) | bits)
  for (const [word, field] of firstFields(wordnet.noun)) add(word, NOUN | ((field - FIRST_NOUN_FIELD + 1) << 4))
  for (const [word, field] of firstFields(wordnet.verb)) add(word, VERB | ((field - FIRST_VERB_FIELD + 1) << 9))
  for (const [word] of firstFields(wordnet.adj)) add(word, ADJECTIVE)
  for (const [word] of firstFields(wordnet.adv)) add(word, ADVERB)
  const placed = new Map([...entries].map(([word, bits]) => [placeOf(hashText(word)), bits]))
  const sorted = [...placed].toSorted(([a], [b]) => a - b)
  return { places: Uint32Array.from(sorted, ([place]) => place), entries: Uint32Array.from(sorted, ([, bits]) => bits) }
}

/** Each single word with the lexicographer file of its first sense. */
function* firstFields({ index, data }: WordNetPart): Generator<[string, number]> {
  const fields = new Map<string, number>()
  for (const line of data.split('\n')) {
    const [offset = '', field = ''] = line.split(' ', 2)
    fields.set(offset, Number(field))
  }
  for (const line of index.split('\n')) {
    if (line === '' || line.startsWith(' ')) continue
    const columns = line.trimEnd().split(' ')
    const [word = '', , senses = '0'] = columns
    if (!word.includes('_')) yield [word, fields.get(columns.at(-Number(senses)) ?? '') ?? 0]
  }
}
