import { mentionIndex } from '../../src/extract/entities/mention-index.ts'
import type { Context, Draft, DraftArgument, Extractor } from '../../src/extract/extractor.ts'
import { findQuantities } from '../../src/extract/quantities.ts'
import { findTimes } from '../../src/extract/times.ts'
import type { Reading, Sentence, Token } from '../../src/language/reading.ts'
import { Tree } from '../../src/language/tree.ts'
import type { Entity, Mention } from '../../src/model/claim.ts'
import type { Document } from '../../src/model/document.ts'
import type { EntityKind } from '../../src/model/entity.ts'

const UPOS: readonly (readonly [RegExp, string])[] = [
  [/^NNPS?$/, 'PROPN'],
  [/^NNS?$/, 'NOUN'],
  [/^VB/, 'VERB'],
  [/^JJ/, 'ADJ'],
  [/^RB/, 'ADV'],
  [/^CD$/, 'NUM'],
  [/^(DT|PDT|WDT)$/, 'DET'],
  [/^(PRP|PRP\$|WP|WP\$|EX)$/, 'PRON'],
  [/^(IN|TO)$/, 'ADP'],
  [/^CC$/, 'CCONJ'],
  [/^(POS|RP)$/, 'PART'],
  [/^\W+$|^-LRB-$|^-RRB-$/, 'PUNCT'],
]

const WORD = /^(.+?)(?:\/(\S+?))?:([A-Z$,.:'`"-]+):(\d+):(.+)$/

/**
 * A reading from sentences whose words are written `form:TAG:head:relation`, with the lemma after a slash where it is not the form in
 * lower case, heads counted from 1 within the sentence and 0 for its root: `Riders:NNS:2:nsubj fled/flee:VBD:0:root`.
 */
export function readingOf(...sentences: readonly string[]): Reading {
  const tokens: Token[] = []
  const ranges: Sentence[] = []
  let text = ''
  for (const sentence of sentences) {
    const first = tokens.length
    for (const word of sentence.trim().split(/\s+/)) {
      const [, form = '', lemma = form.toLowerCase(), tag = '', head = '0', deprel = 'root'] = WORD.exec(word) ?? []
      if (text !== '' && !/^[,.;:)”’]|^['’]s$/.test(form) && !/[(“]$/.test(text)) text += ' '
      tokens.push({
        start: text.length,
        end: text.length + form.length,
        form,
        lemma: tag.startsWith('NNP') ? form : lemma,
        upos: UPOS.find(([pattern]) => pattern.test(tag))?.[1] ?? 'X',
        xpos: tag,
        head: head === '0' ? -1 : first + Number(head) - 1,
        deprel,
      })
      text += form
    }
    ranges.push({ start: tokens[first]?.start ?? 0, end: text.length, first, last: tokens.length, block: 0 })
  }
  return { text, tokens, sentences: ranges, names: [] }
}

/** A plain document of one paragraph, dated or not. */
export function documentOf(text: string, date: string | null = null): Document {
  return {
    format: 'text',
    text,
    meta: { title: null, authors: [], date, dateFrom: null, publisher: null, language: 'en' },
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, level: null, page: null }],
    notes: [],
    italics: [],
    fields: [],
    raised: [],
    references: [],
    pieces: [],
    places: [],
    recognised: [],
    problems: [],
  }
}

/** The context of a reading in which these words, wherever they stand, name things of these kinds. */
export function contextOf(reading: Reading, names: Readonly<Record<string, EntityKind>>): Context {
  const entities: Entity[] = Object.entries(names).map(([name, kind], i) => ({ id: `e${i + 1}`, kind, name, aliases: [] }))
  const mentions: Mention[] = entities
    .flatMap(({ id, kind, name }) =>
      [...reading.text.matchAll(new RegExp(`(?<!\\w)${name.replaceAll(/[.()]/g, '\\$&')}(?!\\w)`, 'g'))].map(match => ({
        start: match.index,
        end: match.index + match[0].length,
        kind,
        entity: id,
        form: 'name' as const,
      })),
    )
    .toSorted((a, b) => a.start - b.start)
  const document = documentOf(reading.text)
  const trees = reading.sentences.map(sentence => new Tree(reading, sentence))
  return {
    document,
    reading,
    entities,
    mentions,
    mentionAt: mentionIndex(reading, mentions),
    kindOf: id => entities.find(entity => entity.id === id)?.kind,
    attributions: [],
    events: [],
    times: findTimes(document, reading, []),
    quantities: findQuantities(reading, trees),
    fields: new Map(),
  }
}

/** What an extractor proposes in a reading, each as `subject predicate object (qualifier: words)`. */
export function proposals(extractor: Extractor, reading: Reading, names: Readonly<Record<string, EntityKind>>): string[] {
  const context = contextOf(reading, names)
  return reading.sentences.flatMap(sentence => {
    const tree = new Tree(reading, sentence)
    return [...extractor.propose(tree, context)].map(draft => worded(tree, context, draft))
  })
}

function worded(tree: Tree, context: Context, { predicate, subject, object, qualifiers = {} }: Draft): string {
  const words = (argument: DraftArgument | null): string => {
    if (argument === null) return '–'
    if (argument.is === 'quantity') return `${argument.quantity.min ?? '..'}/${argument.quantity.max ?? '..'} ${argument.quantity.unit}`
    if (argument.is === 'understood') return `(${argument.who})`
    const { start, end } = argument.is === 'head' ? (context.mentionAt(argument.token) ?? tree.token(argument.token)) : argument.span
    return context.reading.text.slice(start, end)
  }
  const rest = Object.entries(qualifiers).map(([name, argument]) => `${name}: ${words(argument)}`)
  return `${words(subject)} ${predicate} ${words(object)}${rest.length === 0 ? '' : ` (${rest.join(', ')})`}`
}
