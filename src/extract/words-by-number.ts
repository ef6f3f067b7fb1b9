import type { Tree } from '../language/tree.ts'

/** Words that get a number, of all texts together. */
const MOST = 30_000

/** Stands for every word beyond those. */
const UNNUMBERED = 0

const numbers = new Map<string, number>()

const numberOf = (word: string): number => {
  const known = numbers.get(word)
  if (known !== undefined) return known
  if (numbers.size >= MOST) return UNNUMBERED
  numbers.set(word, numbers.size + 1)
  return numbers.size
}

/** The words of a sentence, as something reads them, and their numbers. */
export type NumberedWords = { readonly words: readonly string[]; readonly numbers: Uint16Array }

/** Reads the words of a sentence in some way and numbers them, once a sentence. */
export function numberedOnce(wordAt: (tree: Tree, i: number) => string): (tree: Tree) => NumberedWords {
  const known = new WeakMap<Tree, NumberedWords>()
  return tree => {
    const before = known.get(tree)
    if (before !== undefined) return before
    const words = tree.indexes().map(i => wordAt(tree, i))
    const found = { words, numbers: Uint16Array.from(words, numberOf) }
    known.set(tree, found)
    return found
  }
}

/**
 * What some table has on a word, decided once a word and then found by the word's number: rules come in dozens of tables, and one look
 * into a map by a text costs as much as many rules.
 */
export function rememberedByNumber<Answer>(answer: (word: string) => Answer): (sentence: NumberedWords, at: number) => Answer {
  const known: Answer[] = []
  return ({ words, numbers }, at) => {
    const number = numbers[at] ?? UNNUMBERED
    const before = number === UNNUMBERED ? undefined : known[number]
    if (before !== undefined) return before
    const found = answer(words[at] ?? '')
    if (number !== UNNUMBERED) known[number] = found
    return found
  }
}
