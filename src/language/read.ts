import type { Block } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Models } from './models.ts'
import { mendAttachment, type AttachedWord } from './parser/attachment.ts'
import { parseQuoting, type ShortQuote, shortQuotes, withoutMarks } from './parser/quotes.ts'
import type { NameSpan, Reading, Sentence, Token } from './reading.ts'
import type { TaggedForm } from './tagged-form.ts'
import { mendAdjectives } from './tagger/adjectives.ts'
import { mendCapitals } from './tagger/capitals.ts'
import type { TaggerWord } from './tagger/features.ts'
import { mendFinite } from './tagger/finite.ts'
import { mendLowerCase } from './tagger/lower-case.ts'
import { mendRepeated } from './tagger/repeated.ts'
import { readSentences } from './tokenizer/read-sentences.ts'
import type { Cut } from './tokenizer/tokenize.ts'

/** What to read: stretches of a text that bound sentences, and spans in them, ascending, that are not read (note markers). */
export type ReadInput = { readonly text: string; readonly blocks: readonly Block[]; readonly skip: readonly Span[] }

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
type TaggedSentence = {
  readonly words: readonly Word[]
  readonly known: readonly TaggerWord[]
  readonly tags: Int32Array
  readonly quotes: readonly ShortQuote[]
}

function tagSentence(words: readonly Word[], { tagger }: Models): TaggedSentence {
  const forms = words.map(word => word.form)
  const known = tagger.words(forms)
  const tags = tagger.tag(known)
  const quotes = shortQuotes(forms)
  if (quotes.length > 0) {
    const bare = withoutMarks(words.length, quotes)
    for (const [at, tag] of tagger.tag(bare.flatMap(i => known[i] ?? [])).entries()) tags[bare[at] ?? 0] = tag
  }
  mendLowerCase(known, tags, tagger)
  mendAdjectives(known, tags, tagger)
  mendCapitals(known, tags, tagger)
  mendRepeated(known, tags, tagger)
  mendFinite(known, tags, tagger)
  return { words, known, tags, quotes }
}

function tokensOf({ words, known, tags, quotes }: TaggedSentence, first: number, models: Models): Token[] {
  const { tagger, parser, lemmatizer, attachment } = models
  const tagOf = (i: number): readonly [string, string] => tagger.tags[tags[i] ?? 0] ?? ['X', '_']
  const wordAt = (i: number): TaggedForm => {
    const [upos, xpos] = tagOf(i)
    return { form: words[i]?.form ?? '', upos, xpos }
  }
  const arcs = parseQuoting(quotes, { known, tags, at: wordAt }, parser)
  const lemmas = words.map(({ form }, i) => lemmatizer.lemma(form, ...tagOf(i)))
  const attachedAt = (i: number): AttachedWord => ({ ...wordAt(i), lemma: lemmas[i] ?? '', field: known[i]?.field ?? 0 })
  mendAttachment(arcs, attachedAt, attachment)
  return words.map(({ start, end, form }, i) => {
    const [upos, xpos] = tagOf(i)
    const { head, deprel } = arcs[i] ?? { head: -1, deprel: 'dep' }
    return { start, end, form, lemma: lemmas[i] ?? '', upos, xpos, head: head < 0 ? -1 : first + head, deprel }
  })
}

function namesIn(tagged: readonly TaggedSentence[], sentences: readonly Sentence[], { names }: Models): NameSpan[] {
  const found = names.find(tagged.map(({ words, known, tags }) => ({ forms: words.map(word => word.form), words: known, tags })))
  return found.flatMap((spans, i) => {
    const first = sentences[i]?.first ?? 0
    return spans.map(span => ({ first: first + span.first, last: first + span.last, kind: span.kind }))
  })
}
