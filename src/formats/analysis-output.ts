import type { Analysis } from '../model/analysis.ts'
import type { Piece } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { toRaw } from '../text/pieces.ts'

type Token = Span & {
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  readonly head: number
  readonly deprel: string
  readonly sentence: number
}

/**
 * An analysis in the published form of `aver analyse`: fields may be added, never renamed. Offsets are UTF-16 units of `text`, which
 * is the document's canonical text, or the raw text where `raw` is given (all spans are then mapped back to it).
 */
export function analysisOutput(
  id: string,
  analysis: Analysis,
  options: { readonly tokens?: readonly Token[]; readonly raw?: string } = {},
): object {
  const { document } = analysis
  const body = {
    sentences: analysis.sentences,
    ...(options.tokens === undefined ? {} : { tokens: options.tokens }),
    entities: analysis.entities,
    mentions: analysis.mentions,
    attributions: analysis.attributions,
    events: analysis.events,
    claims: analysis.claims,
    notes: notesOf(analysis),
    sources: analysis.sources.map(({ id, csl }) => ({ id, csl })),
    problems: problemsOf(analysis),
  }
  if (options.raw === undefined) return { id, text: document.text, ...body }
  return { id, text: options.raw, ...mapped(body, document.pieces) }
}

function notesOf({ document, citations }: Analysis): object[] {
  return document.notes.map(note => {
    const first = citations.find(citation => citation.note === note.number)
    return {
      number: note.number,
      label: note.label,
      ...note.span,
      markers: note.markers,
      link: note.link,
      source: first?.source ?? null,
      shortForm: first !== undefined && first.resolution.is !== 'full',
      locator: first?.locator ?? null,
      citations: citations
        .filter(citation => citation.note === note.number)
        .map(({ span, source, locator, signal, resolution }) => ({ ...span, source, locator, signal, resolution })),
    }
  })
}

function problemsOf({ document, findings }: Analysis): object[] {
  return [
    ...document.problems.map(({ code, message, span }) => ({ code, severity: 'warning', note: null, message, ...span })),
    ...findings.map(({ span, ...finding }) => ({ ...finding, ...span })),
  ]
}

/** The same value with every span in it mapped from canonical to raw text. */
function mapped<Value extends object>(value: Value, pieces: readonly Piece[]): Value {
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk)
    if (part === null || typeof part !== 'object') return part
    const entries = Object.entries(part).map(([key, inner]) => [key, walk(inner)])
    const copy = Object.fromEntries(entries)
    return isSpan(copy) ? { ...copy, ...toRaw(pieces, copy) } : copy
  }
  return Object.assign({}, value, walk(value))
}

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
