import type { Entity, Mention } from '../../src/model/claim.ts'

/** What the engine found in a text, offsets into the text as it was given. */
export type Found = { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] }

/** One thing right or wrong, with the reason, and the words with their surroundings. */
export type Outcome = {
  /** The annotator's or the engine's side of it. */
  readonly side: 'gold' | 'found'
  readonly what: string
  readonly cause: string
  readonly shown: string
}
