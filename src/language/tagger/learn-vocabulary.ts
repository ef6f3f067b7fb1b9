import { hashText } from '../linear/hash.ts'
import { placeOf } from '../linear/key-table.ts'
import type { StoredVocabulary, StoredWords } from './vocabulary.ts'
import { digitless } from './word.ts'

/** A sentence to learn from: its forms and the number of each one's tag. */
export type TaggedSentence = { readonly forms: readonly string[]; readonly tags: Int32Array }

/** A tag belongs to a word's set from this share of its uses on; a word has a set from this many uses on. */
const LEAST_SHARE = 0.02
const LEAST_USES = 3
/** A form with one tag in this share of at least so many uses is certain. */
const SURE_SHARE = 0.995
const SURE_USES = 30

/** Learns which tags words have. */
export function learnVocabulary(sentences: readonly TaggedSentence[]): StoredVocabulary {
  const forms = new Map<string, Map<number, number>>()
  const lower = new Map<string, Map<number, number>>()
  for (const sentence of sentences) {
    for (const [i, form] of sentence.forms.entries()) {
      const plain = digitless(form)
      count(forms, plain, sentence.tags[i] ?? -1)
      count(lower, `l:${plain.toLowerCase()}`, sentence.tags[i] ?? -1)
    }
  }
  return { sets: setsOf(lower), certain: certainOf(forms) }
}

function count(words: Map<string, Map<number, number>>, word: string, tag: number): void {
  const tags = words.get(word) ?? new Map<number, number>()
  words.set(word, tags)
  tags.set(tag, (tags.get(tag) ?? 0) + 1)
}

const usesOf = (tags: ReadonlyMap<number, number>): number => tags.values().reduce((sum, uses) => sum + uses, 0)

function setsOf(words: ReadonlyMap<string, ReadonlyMap<number, number>>): StoredWords {
  const sets = new Map<string, number>()
  const numbers = new Map<string, number>()
  for (const [word, tags] of words) {
    const uses = usesOf(tags)
    if (uses < LEAST_USES) continue
    const set = [...tags]
      .filter(([, n]) => n / uses >= LEAST_SHARE)
      .map(([tag]) => tag)
      .toSorted((a, b) => a - b)
      .join()
    const number = sets.get(set) ?? sets.size
    sets.set(set, number)
    numbers.set(word, number)
  }
  return placed(numbers)
}

function certainOf(words: ReadonlyMap<string, ReadonlyMap<number, number>>): StoredWords {
  const certain = new Map<string, number>()
  for (const [word, tags] of words) {
    const uses = usesOf(tags)
    const [[tag, most] = [-1, 0]] = [...tags].toSorted(([, a], [, b]) => b - a)
    if (tag >= 0 && uses >= SURE_USES && most / uses >= SURE_SHARE) certain.set(word, tag)
  }
  return placed(certain)
}

function placed(numbers: ReadonlyMap<string, number>): StoredWords {
  const byPlace = new Map([...numbers].map(([word, number]) => [placeOf(hashText(word)), number]))
  const sorted = [...byPlace].toSorted(([a], [b]) => a - b)
  return { places: Uint32Array.from(sorted, ([place]) => place), numbers: Uint32Array.from(sorted, ([, number]) => number) }
}
