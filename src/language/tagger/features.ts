import { key1, key2, key3 } from '../linear/hash.ts'
import type { WordShape } from './word.ts'

/** Form that stands for the words past a sentence's ends. */
export const EDGE = '<edge>'

/** A form with what the tagger has learnt of it. */
export type TaggerWord = WordShape & {
  /** Hash of the set of tags it had in training; the same for all rare words. */
  readonly ambiguity: number
  /** The only tag it ever had, or -1. */
  readonly certain: number
}

/** The tags around a word that are known when it is tagged, as numbers; -1 past an end. */
export type TagContext = {
  /** Of the two words before. */
  readonly before: number
  readonly beforeThat: number
  /** First pass: what an earlier tagger took the sentence's words for; empty in that pass itself. */
  readonly glimpse: Int32Array
}

/** Keys of templates that see one word only, where it stands at offset 0; returns their number. `first`: it opens the sentence. */
export function ownKeys(word: TaggerWord, first: boolean, keys: Int32Array): number {
  const start = first ? 1 : 0
  let n = 0
  keys[n++] = key1(36, 0)
  keys[n++] = key1(1, word.form)
  keys[n++] = key1(2, word.lower)
  for (let i = 0; i < 4; i++) keys[n++] = key1(3 + i, word.suffixes[i] ?? 0)
  for (let i = 0; i < 3; i++) keys[n++] = key1(7 + i, word.prefixes[i] ?? 0)
  keys[n++] = key2(10, word.shape, start)
  keys[n++] = key2(11, word.traits, start)
  keys[n++] = key1(26, word.ambiguity)
  keys[n++] = key2(50, word.parts, word.traits & 12)
  keys[n++] = key2(56, word.parts, word.suffixes[2])
  keys[n++] = key2(57, word.parts, word.ambiguity)
  keys[n++] = key2(58, word.field, word.parts)
  keys[n++] = key3(80, word.marks, word.traits & 12, start)
  keys[n++] = key3(81, word.marks, word.parts, word.traits & 12)
  return n
}

/** Keys of templates that see one word only, where it stands at an offset of −2, −1, 1 or 2. */
export function neighbourKeys(word: TaggerWord, offset: number, keys: Int32Array): number {
  const at = 100 + 10 * (offset + 2)
  let n = 0
  keys[n++] = key1(at, word.lower)
  if (offset === -2 || offset === 2) return n
  keys[n++] = key1(at + 1, word.suffixes[2])
  keys[n++] = key1(at + 2, word.shape)
  keys[n++] = key1(at + 3, word.ambiguity)
  keys[n++] = key2(at + 4, word.parts, word.traits & 4)
  keys[n++] = key2(at + 5, word.marks, word.traits & 4)
  return n
}

/** A word with its neighbours. */
export type TaggerWindow = {
  readonly before: TaggerWord
  readonly word: TaggerWord
  readonly next: TaggerWord
  readonly afterNext: TaggerWord
}

/** Keys of all other templates for the word at `i`: pairs of words and the tags around. */
export function contextKeys(window: TaggerWindow, i: number, context: TagContext, keys: Int32Array): number {
  const { before, word, next, afterNext } = window
  const { before: t1, beforeThat: t2 } = context
  let n = 0
  keys[n++] = key1(20, t1)
  keys[n++] = key2(21, t1, t2)
  keys[n++] = key2(22, t1, word.lower)
  keys[n++] = key2(23, before.lower, word.lower)
  keys[n++] = key2(24, word.lower, next.lower)
  keys[n++] = key2(25, t1, next.lower)
  keys[n++] = key2(28, word.ambiguity, next.ambiguity)
  keys[n++] = key2(29, t1, word.ambiguity)
  keys[n++] = key3(30, t1, word.ambiguity, next.ambiguity)
  keys[n++] = key3(31, t1, t2, word.ambiguity)
  keys[n++] = key2(32, word.suffixes[2], t1)
  keys[n++] = key3(33, next.ambiguity, afterNext.ambiguity, word.ambiguity)
  keys[n++] = key2(34, word.traits, next.traits)
  keys[n++] = key3(35, before.lower, word.ambiguity, next.ambiguity)
  keys[n++] = key2(51, next.parts, word.parts)
  keys[n++] = key2(52, t1, word.parts)
  keys[n++] = key3(53, t1, word.parts, next.parts)
  keys[n++] = key3(54, t1, t2, word.parts)
  keys[n++] = key3(55, word.parts, next.parts, afterNext.parts)
  keys[n++] = key2(59, next.parts, word.ambiguity)
  keys[n++] = key3(82, word.marks, next.marks, word.traits & 12)
  keys[n++] = key3(83, word.marks, t1, word.traits & 4)
  return context.glimpse.length === 0 ? n : glimpseKeys(word, i, context, keys, n)
}

function glimpseKeys(word: TaggerWord, i: number, { before, beforeThat, glimpse }: TagContext, keys: Int32Array, from: number): number {
  const own = glimpse[i] ?? -1
  const next = glimpse[i + 1] ?? -1
  const afterNext = glimpse[i + 2] ?? -1
  let n = from
  keys[n++] = key1(60, own)
  keys[n++] = key1(61, next)
  keys[n++] = key2(62, next, afterNext)
  keys[n++] = key2(63, before, next)
  keys[n++] = key3(64, before, own, next)
  keys[n++] = key2(65, own, word.lower)
  keys[n++] = key2(66, next, word.lower)
  keys[n++] = key3(67, own, next, afterNext)
  keys[n++] = key3(68, beforeThat, before, next)
  keys[n++] = key3(69, word.ambiguity, before, next)
  keys[n++] = key3(70, word.lower, before, next)
  keys[n++] = key2(71, own, word.suffixes[2])
  return n
}
