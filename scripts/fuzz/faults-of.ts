import { Analysis } from '../../src/model/analysis.ts'
import type { Span } from '../../src/model/span.ts'

/** What an analysis promises and does not keep: offsets in the text, notes numbered once, names that are there. */
export function faultsOf(analysis: Analysis): string[] {
  const parsed = Analysis.safeParse(analysis)
  const { document, sentences, entities, mentions, claims, citations, sources } = analysis
  const { text, blocks, notes, italics } = document
  const inText = (what: string, spans: readonly Span[]): string[] =>
    spans.some(({ start, end }) => start < 0 || end > text.length || start >= end) ? [`${what} outside the text`] : []
  const ids = new Set(entities.map(({ id }) => id))
  const works = new Set(sources.map(({ id }) => id))
  return [
    ...(parsed.success ? [] : [`not of the model: ${parsed.error.issues[0]?.path.join('.')}`]),
    ...inText(
      'block',
      blocks.map(({ span }) => span),
    ),
    ...inText(
      'note',
      notes.map(({ span }) => span),
    ),
    ...inText(
      'marker',
      notes.flatMap(({ markers }) => markers),
    ),
    ...inText('italics', italics),
    ...inText('sentence', sentences),
    ...inText('mention', mentions),
    ...inText(
      'citation',
      citations.map(({ span }) => span),
    ),
    ...inText(
      'evidence',
      claims.flatMap(({ evidence }) => evidence),
    ),
    ...(new Set(notes.map(({ number }) => number)).size === notes.length ? [] : ['two notes of one number']),
    ...(claims.every(({ subject }) => ids.has(subject.entity)) ? [] : ['a claim about an entity that is not there']),
    ...(citations.every(({ source }) => source === null || works.has(source)) ? [] : ['a citation of a work that is not there']),
    ...(/[\u0000\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(text) ? ['text that is no text'] : []),
  ]
}
