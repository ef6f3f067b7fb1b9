import type { TaggedForm } from '../tagged-form.ts'
import type { TaggerWord } from '../tagger/features.ts'
import { asidesOf, type Aside } from './asides.ts'
import { mendAccused, mendFound, mendNaming, mendQuestions, mendRows, mendSaid } from './clauses.ts'
import { mendCopula, mendElected } from './copula.ts'
import { parserInput, type Arc, type Parser } from './parser.ts'
import {
  mendAcross,
  mendBetween,
  mendCalled,
  mendCommaLists,
  mendJoinedNouns,
  mendNounsOnVerbs,
  mendNumbers,
  mendObjects,
  mendPairs,
  mendRanges,
  mendUnled,
} from './phrases.ts'
import { mendRelative } from './relative.ts'
import { mendRoot } from './root.ts'
import { segmentsOf } from './segments.ts'
import { mendSubjects } from './subjects.ts'

/** A sentence as the parser gets it, word by word. */
export type TaggedWords = { readonly known: readonly TaggerWord[]; readonly tags: Int32Array; readonly at: (word: number) => TaggedForm }

/** Tags of signs, which never become the root of a sentence while there is a word. */
const SIGNS = new Set(['PUNCT', 'SYM'])

/**
 * The tree of a sentence, one arc a word, with exactly one root: parsed in segments, each with what the parser is known to misread put
 * right, and once more without the asides in which it lost a verb's subject.
 */
export function parseSentence(sentence: TaggedWords, parser: Parser): Arc[] {
  const forms = sentence.known.map((_, word) => sentence.at(word).form)
  const xpos = sentence.known.map((_, word) => sentence.at(word).xpos)
  const asides = asidesOf(forms, xpos)
  const arcs: Arc[] = []
  for (const { first, last, deprel, preposition = 0 } of segmentsOf(forms, xpos)) {
    const words = Array.from({ length: last - first - preposition }, (_, i) => first + preposition + i)
    place(arcs, words, deprel, -1, parseWords(sentence, words, parser))
    const noun = words.find(word => arcs[word]?.head === -1) ?? -1
    for (let word = 0; word < preposition; word++)
      arcs[first + word] = word === 0 ? { head: noun, deprel: 'case' } : { head: first, deprel: 'fixed' }
    mendNamesBetween(arcs, asides, xpos)
    const lost = asides.filter(aside => first < aside.open && aside.close < last && isSubjectLost(arcs, aside))
    if (lost.length > 0) parseWithout(lost, arcs, words, deprel, sentence, parser)
  }
  const root = arcs.findIndex(({ head, deprel }) => head < 0 && deprel === 'root')
  return arcs.map((arc, word) => (arc.head < 0 && word !== root ? { ...arc, head: root } : arc))
}

/** Parses words, given by their indexes in the sentence, as if nothing stood between them. */
function parseWords({ known, tags, at }: TaggedWords, words: readonly number[], parser: Parser): Arc[] {
  const wordAt = (i: number): TaggedForm => at(words[i] ?? 0)
  const input = parserInput(
    words.flatMap(word => known[word] ?? []),
    Int32Array.from(words, word => tags[word] ?? 0),
  )
  return mended(
    parser.parse(input, i => SIGNS.has(wordAt(i).upos)),
    wordAt,
  )
}

/** What the parser is known to misread, in the order in which it is put right, each in place. */
const MENDS: readonly ((arcs: Arc[], wordAt: (word: number) => TaggedForm) => void)[] = [
  mendRoot,
  mendAcross,
  mendPairs,
  mendObjects,
  mendUnled,
  mendCalled,
  mendRanges,
  mendNumbers,
  mendCopula,
  mendElected,
  mendRelative,
  mendSaid,
  mendSubjects,
  mendCommaLists,
  mendJoinedNouns,
  mendNounsOnVerbs,
  mendAccused,
  mendQuestions,
  mendRows,
  mendNaming,
  mendFound,
  mendBetween,
]

/** The tree with its faults put right. A mend that would hang a word under itself, is left out. */
const mended = (parsed: readonly Arc[], wordAt: (word: number) => TaggedForm): Arc[] =>
  MENDS.reduce<Arc[]>(
    (sound, mend) => {
      const tried = [...sound]
      mend(tried, wordAt)
      return tried.every((arc, word) => arc === sound[word]) || !isTree(tried) ? sound : tried
    },
    [...parsed],
  )

/** Whether every word leads up to a root. */
function isTree(arcs: readonly Arc[]): boolean {
  const sound = new Uint8Array(arcs.length)
  return arcs.every((_, word) => {
    let at = word
    for (let steps = 0; at >= 0 && sound[at] === 0; at = arcs[at]?.head ?? -1) if (++steps > arcs.length) return false
    for (let up = word; up >= 0 && sound[up] === 0; up = arcs[up]?.head ?? -1) sound[up] = 1
    return true
  })
}

/** Puts parsed words in their places in the sentence; their root hangs on `host` by `deprel`. */
function place(arcs: Arc[], words: readonly number[], deprel: string, host: number, parsed: readonly Arc[]): void {
  for (const [i, arc] of parsed.entries())
    arcs[words[i] ?? 0] = arc.head < 0 ? { head: host, deprel } : { head: words[arc.head] ?? -1, deprel: arc.deprel }
}

/** Whether the verb behind an aside has no subject before it, or one that hangs on the aside. */
function isSubjectLost(arcs: readonly Arc[], { open, close, verb }: Aside): boolean {
  const head = /^(?:aux|cop)/.test(arcs[verb]?.deprel ?? '') ? (arcs[verb]?.head ?? verb) : verb
  return !arcs.some((arc, word) => word < open && arc.head === head && arc.deprel.startsWith('nsubj')) || (open < head && head < close)
}

/** "A spokesman for the front, Omar Dile, said": the name between commas is no second front. */
function mendNamesBetween(arcs: Arc[], asides: readonly Aside[], xpos: readonly string[]): void {
  for (const { open, close } of asides) {
    if (!xpos.slice(open + 1, close).every(tag => tag === 'NNP')) continue
    for (let word = open + 1; word < close; word++) {
      const { head, deprel } = arcs[word] ?? { head: -1, deprel: '' }
      if (deprel === 'conj' && head >= 0 && head < open) arcs[word] = { head, deprel: 'appos' }
    }
  }
}

/** Parses a segment without these asides, and each by itself; as it was where the verb's subject is not found so either. */
function parseWithout(
  lost: readonly Aside[],
  arcs: Arc[],
  words: readonly number[],
  deprel: string,
  sentence: TaggedWords,
  parser: Parser,
): void {
  const rest = words.filter(word => !lost.some(({ open, close }) => open <= word && word <= close))
  const again = [...arcs]
  place(again, rest, deprel, -1, parseWords(sentence, rest, parser))
  for (const { open, close, deprel: relation } of lost) {
    const commas = [open, close].filter(word => sentence.at(word).form === ',')
    const inside = words.filter(word => open < word && word <= close && !commas.includes(word))
    place(again, inside, relation, open - 1, parseWords(sentence, inside, parser))
    for (const comma of commas) again[comma] = { head: open - 1, deprel: 'punct' }
  }
  if (lost.every(aside => !isSubjectLost(again, aside))) for (const word of words) arcs[word] = again[word] ?? { head: -1, deprel: 'dep' }
}
