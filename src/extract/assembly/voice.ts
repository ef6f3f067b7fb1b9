import type { Certainty, EntityArgument, Polarity } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from '../extractor.ts'
import type { Scene } from './scene.ts'

/** Who says so, how sure and whether it is denied. */
export type Voice = {
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly speaker: EntityArgument[]
  readonly cue: Span | null
  readonly hedge: Span | null
}

export const voiceOf = (draft: Draft, _scene: Scene): Voice => ({
  polarity: draft.polarity ?? 'affirmed',
  certainty: draft.certainty ?? 'certain',
  speaker: [],
  cue: null,
  hedge: null,
})
