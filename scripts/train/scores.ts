import type { Lemmatizer } from '../../src/language/lemmatizer/lemmatizer.ts'
import type { NameSentence } from '../../src/language/names/features.ts'
import type { NameRange } from '../../src/language/names/labels.ts'
import type { NameTagger } from '../../src/language/names/name-tagger.ts'
import { parserInput } from '../../src/language/parser/parser.ts'
import type { Parser } from '../../src/language/parser/parser.ts'
import type { Tagger } from '../../src/language/tagger/tagger.ts'
import type { TreebankSentence } from '../../src/language/training/conllu.ts'
import type { Scores } from './cards.ts'

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2)
const universal = (relation: string | undefined): string => relation?.split(':')[0] ?? ''

/** Shares of right tags, lemmas and arcs in a treebank; tags and arcs are predicted, relations compared without subtypes. */
export function scoreSyntax(
  name: string,
  treebank: readonly TreebankSentence[],
  { tagger, lemmatizer, parser }: { readonly tagger: Tagger; readonly lemmatizer: Lemmatizer; readonly parser: Parser },
): { readonly tagger: Scores; readonly lemmas: Scores; readonly parser: Scores } {
  const right = { upos: 0, xpos: 0, lemma: 0, head: 0, arc: 0 }
  let all = 0
  for (const sentence of treebank) {
    const words = tagger.words(sentence.forms)
    const tags = tagger.tag(words)
    const tagOf = (i: number): readonly [string, string] => tagger.tags[tags[i] ?? 0] ?? ['X', '_']
    const arcs = parser.parse(parserInput(words, tags), i => tagOf(i)[0] === 'PUNCT')
    for (const [i, form] of sentence.forms.entries()) {
      const [upos, xpos] = tagOf(i)
      const attached = arcs[i]?.head === sentence.heads[i]
      all++
      right.upos += Number(upos === sentence.upos[i])
      right.xpos += Number(xpos === sentence.xpos[i])
      right.lemma += Number(lemmatizer.lemma(form, upos, xpos) === sentence.lemmas[i])
      right.head += Number(attached)
      right.arc += Number(attached && universal(arcs[i]?.deprel) === universal(sentence.relations[i]))
    }
  }
  return {
    tagger: { [`UPOS, ${name}`]: percent(right.upos, all), [`XPOS, ${name}`]: percent(right.xpos, all) },
    lemmas: { [`lemmas, ${name}`]: percent(right.lemma, all) },
    parser: { [`UAS, ${name}`]: percent(right.head, all), [`LAS, ${name}`]: percent(right.arc, all) },
  }
}

/** F1 of names with their kinds, and of their extents alone, over documents with gold names. States count as places. */
export function scoreNames(
  name: string,
  documents: readonly (readonly (NameSentence & { readonly names: readonly NameRange[] })[])[],
  names: NameTagger,
): Scores {
  const counts = { found: 0, gold: 0, typed: 0, extents: 0 }
  for (const document of documents) {
    for (const [i, found] of names.find(document).entries()) {
      const all = document[i]?.names ?? []
      const gold = all.filter(range => range.kind !== 'other')
      counts.found += found.length
      counts.gold += gold.length
      for (const { first, last, kind } of found) {
        const same = all.find(range => range.first === first && range.last === last)
        counts.extents += Number(same !== undefined)
        counts.typed += Number(same?.kind === (kind === 'state' ? 'place' : kind))
      }
    }
  }
  const f1 = (right: number): string => percent(2 * right, counts.found + counts.gold)
  return { [`F1, ${name}`]: f1(counts.typed), [`F1 of extents, ${name}`]: f1(counts.extents) }
}
