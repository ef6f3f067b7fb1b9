import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TreebankSentence } from '../training/conllu.ts'
import { Lemmatizer } from './lemmatizer.ts'
import type { LemmaExceptions } from './lemmatizer.ts'

/** Collects what the rules get wrong: for every form and tag the lemma that annotators gave most often, where it differs. */
export function learnExceptions(treebank: readonly TreebankSentence[], lexicon: Lexicon): LemmaExceptions {
  const seen = new Map<string, Map<string, number>>()
  const rules = new Lemmatizer(new Map(), lexicon)
  const byRule = new Map<string, string>()
  for (const { forms, lemmas, upos, xpos } of treebank) {
    for (const [i, form] of forms.entries()) {
      const key = `${form.toLowerCase().replaceAll('’', "'")}|${upos[i] ?? ''}|${xpos[i] ?? ''}`
      const counts = seen.get(key) ?? new Map<string, number>()
      seen.set(key, counts)
      const lemma = lemmas[i] ?? form
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
      byRule.set(key, rules.lemma(form, upos[i] ?? '', xpos[i] ?? ''))
    }
  }
  const exceptions = [...seen]
    .map(([key, counts]) => [key, mostFrequent(counts)] as const)
    .filter(([key, lemma]) => lemma !== byRule.get(key) && !/\|(?:NNP|NNPS|FW|GW|ADD|X)$/.test(key))
  return new Map(exceptions.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [[lemma] = ['']] = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return lemma
}
