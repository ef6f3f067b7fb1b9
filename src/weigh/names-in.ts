import type { Ground } from './ground.ts'
import { namedThings } from './lookup.ts'
import { once } from './memo.ts'

/** A known thing that words name, and where its name begins, in UTF-16 units. */
export type NameIn = { readonly thing: string; readonly at: number }

/** Things that words name with a capital letter, the longest names first: "the downfall of Putin’s rule" names Putin. */
export const namesIn: (ground: Ground, text: string) => readonly NameIn[] = once(readNames)

function readNames(ground: Ground, text: string): NameIn[] {
  const words = [...text.matchAll(/[^\s,;:()“”"]+/g)].map(({ index, 0: word }) => ({ at: index, word }))
  const found: NameIn[] = []
  for (let from = 0; from < words.length;) {
    const first = words[from]
    const known =
      first !== undefined && /^\p{Lu}/u.test(first.word) ? longestName(ground, words.slice(from, from + LONGEST_NAME)) : undefined
    if (first !== undefined && known !== undefined) found.push({ thing: known.thing, at: first.at })
    from += known?.length ?? 1
  }
  return found
}

/** In words. */
const LONGEST_NAME = 8

function longestName(ground: Ground, words: readonly { readonly word: string }[]): { thing: string; length: number } | undefined {
  for (let length = words.length; length > 0; length--) {
    const name = words
      .slice(0, length)
      .map(({ word }) => word)
      .join(' ')
      .replace(/(?:['’]s?|\.)$/, '')
    const [thing, other] = namedThings(ground, name)
    if (thing !== undefined && other === undefined) return { thing, length }
  }
  return undefined
}
