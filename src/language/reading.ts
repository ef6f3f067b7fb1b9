import type { MentionKind } from '../model/entity.ts'
import type { Span } from '../model/span.ts'

/** One word or sign, tagged after Universal Dependencies v2 (English-EWT and GUM labels). */
export type Token = {
  readonly start: number
  readonly end: number
  /** The characters, with no note marker inside. */
  readonly form: string
  readonly lemma: string
  readonly upos: string
  /** Penn Treebank tag. */
  readonly xpos: string
  /** Index of the head among the document's tokens; -1 for the root of its sentence. */
  readonly head: number
  /** UD relation with its subtype: `nsubj:pass`. */
  readonly deprel: string
}

/** A sentence and its tokens, as a half-open range of indexes into the reading's tokens. */
export type Sentence = Span & {
  readonly first: number
  readonly last: number
  /** Index of the document block it stands in. */
  readonly block: number
}

/** A name or a descriptive noun found by the name tagger: a half-open range of tokens. */
export type NameSpan = { readonly first: number; readonly last: number; readonly kind: MentionKind }

/** What the language models read in a document. */
export type Reading = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly names: readonly NameSpan[]
}
