import type { Block } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Models } from './models.ts'
import { mendCopula } from './parser/copula.ts'
import type { Arc, Parser } from './parser/parser.ts'
import { parserInput } from './parser/parser.ts'
import { mendRelative } from './parser/relative.ts'
import type { Segment } from './parser/segments.ts'
import { segmentsOf } from './parser/segments.ts'
import type { TaggedForm } from './parser/tagged-form.ts'
import type { NameSpan, Reading, Sentence, Token } from './reading.ts'
import type { TaggerWord } from './tagger/features.ts'
import { mendFinite } from './tagger/finite.ts'
import { mendLowerCase } from './tagger/lower-case.ts'
import { readSentences } from './tokenizer/read-sentences.ts'
import type { Cut } from './tokenizer/tokenize.ts'

/** What to read: stretches of a text that bound sentences, and spans in them, ascending, that are not read (note markers). */
export type ReadInput = { readonly text: string; readonly blocks: readonly Block[]; readonly skip: readonly Span[] }

/** Tags of signs, which never become the root of a sentence while there is a word. */
const SIGNS = new Set(['PUNCT', 'SYM'])

/** Reads a text: words, sentences, tags, lemmas, trees and names. Pure: the same text and models give the same reading. */
export function read({ text, blocks, skip }: ReadInput, models: Models): Reading {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const tagged: TaggedSentence[] = []
  for (const [block, { span }] of blocks.entries()) {
    for (const words of readSentences(text, span, skip)) {
      const first = tokens.length
      const sentence = tagSentence(words, models)
      for (const token of tokensOf(sentence, first, models)) tokens.push(token)
      sentences.push({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, first, last: tokens.length, block })
      tagged.push(sentence)
    }
  }
  return { text, tokens, sentences, names: namesIn(tagged, sentences, models) }
}

type Word = Cut & { readonly form: string }
type TaggedSentence = { readonly words: readonly Word[]; readonly known: readonly TaggerWord[]; readonly tags: Int32Array }

function tagSentence(words: readonly Word[], { tagger }: Models): TaggedSentence {
  const known = tagger.words(words.map(word => word.form))
  const tags = tagger.tag(known)
  mendLowerCase(known, tags, tagger)
  mendFinite(known, tags, tagger)
  return { words, known, tags }
}

function tokensOf({ words, known, tags }: TaggedSentence, first: number, models: Models): Token[] {
  const { tagger, parser, lemmatizer } = models
  const tagOf = (i: number): readonly [string, string] => tagger.tags[tags[i] ?? 0] ?? ['X', '_']
  const wordAt = (i: number): TaggedForm => {
    const [upos, xpos] = tagOf(i)
    return { form: words[i]?.form ?? '', upos, xpos }
  }
  const arcs = segmentsOf(
    words.map(({ form }) => form),
    words.map((_, i) => tagOf(i)[1]),
  ).flatMap(segment => parseSegment(segment, known, tags, parser, wordAt))
  const root = arcs.findIndex(({ deprel }) => deprel === 'root')
  return words.map(({ start, end, form }, i) => {
    const [upos, xpos] = tagOf(i)
    const arc = arcs[i] ?? { head: -1, deprel: 'dep' }
    const { head, deprel } = arc.head < 0 && i !== root ? { head: root, deprel: arc.deprel } : arc
    return { start, end, form, lemma: lemmatizer.lemma(form, upos, xpos), upos, xpos, head: head < 0 ? -1 : first + head, deprel }
  })
}

/** Arcs of one segment with heads counted in the sentence; the root keeps no head, with the relation its segment hangs by. */
function parseSegment(
  { first, last, deprel }: Segment,
  known: readonly TaggerWord[],
  tags: Int32Array,
  parser: Parser,
  wordAt: (word: number) => TaggedForm,
): Arc[] {
  const arcs = parser.parse(parserInput(known.slice(first, last), tags.subarray(first, last)), word => SIGNS.has(wordAt(first + word).upos))
  mendCopula(arcs, word => wordAt(first + word))
  mendRelative(arcs, word => wordAt(first + word))
  return arcs.map(arc => (arc.head < 0 ? { head: -1, deprel } : { ...arc, head: arc.head + first }))
}

function namesIn(tagged: readonly TaggedSentence[], sentences: readonly Sentence[], { names }: Models): NameSpan[] {
  const found = names.find(tagged.map(({ words, known, tags }) => ({ forms: words.map(word => word.form), words: known, tags })))
  return found.flatMap((spans, i) => {
    const first = sentences[i]?.first ?? 0
    return spans.map(span => ({ first: first + span.first, last: first + span.last, kind: span.kind }))
  })
}
