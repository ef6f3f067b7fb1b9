import type { Tree } from '../language/tree.ts'
import type { Context, Draft, Extractor } from './extractor.ts'
import { numberedOnce, rememberedByNumber } from './words-by-number.ts'

/** The lemmas of the words that a rule reads. */
type Lemmas = RegExp | ReadonlySet<string>

/** Words of every lemma. */
export const ANY = /(?:)/

/** Rules with the lemmas that they read; given as a function, so that words may stand beside their rules further down a file. */
type Rules<Rule> = () => readonly (readonly [of: Lemmas, rule: Rule])[]

const NONE: readonly never[] = []

const lemmasOf = numberedOnce((tree, i) => tree.lemma(i))

/** The rules that read a word of a sentence, in their order: decided once a lemma, so that a rule costs nothing where its words are not. */
export function byLemma<Rule>(rules: Rules<Rule>): (tree: Tree) => (word: number) => readonly Rule[] {
  const rulesOf = rememberedByNumber(lemma => {
    const found = rules().filter(([of]) => (of instanceof RegExp ? of.test(lemma) : of.has(lemma)))
    return found.length === 0 ? NONE : found.map(([, rule]) => rule)
  })
  return tree => {
    const lemmas = lemmasOf(tree)
    return word => rulesOf(lemmas, word - tree.sentence.first)
  }
}

/** What rules propose at each word of a sentence, word by word. */
export const atWords = (rules: Rules<(tree: Tree, context: Context, word: number) => Iterable<Draft>>): Extractor['propose'] => {
  const rulesIn = byLemma(rules)
  return function* (tree, context) {
    const rulesAt = rulesIn(tree)
    for (const i of tree.indexes()) for (const read of rulesAt(i)) yield* read(tree, context, i)
  }
}

/** What the first of some rules finds that finds anything. */
export function firstFound<Rule, Found>(rules: readonly Rule[], find: (rule: Rule) => Found | undefined): Found | undefined {
  for (const rule of rules) {
    const found = find(rule)
    if (found !== undefined) return found
  }
  return undefined
}
