import type { Tree } from '../../language/tree.ts'
import type { Certainty, EntityArgument, Polarity } from '../../model/claim.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { speakersOf, stanceOfChain } from '../attribution/chain.ts'
import type { Draft } from '../extractor.ts'
import { stanceOf } from '../factuality/stance.ts'
import type { Scene } from './scene.ts'
import { sourceOf } from './source.ts'

/** Who says so, how sure, and whether it is denied. */
export type Voice = {
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly speaker: EntityArgument[]
  readonly cue: Span | null
  readonly hedge: Span | null
}

/** The voice of a draft: its own stance in the tree, under the chain of speakers whose content it stands in. */
export const voiceOf = (draft: Draft, { tree, context }: Scene): Voice => {
  const trigger = tree.span(draft.trigger, draft.trigger + 1)
  const chain = speakersOf(context.attributions, trigger).filter(({ cue }) => !overlaps(cue, trigger))
  const said = stanceOfChain(chain)
  const own = draft.presupposed === true || isSubject(tree, draft.trigger) ? FLAT : stanceOf(tree, draft.trigger)
  const polarity = draft.polarity === undefined ? own.polarity : flip(draft.polarity, own.polarity)
  return {
    polarity: flip(polarity, said.polarity),
    certainty: weaker(draft.certainty ?? own.certainty, said.certainty),
    speaker: chain.map(attribution => sourceOf(attribution, context)).filter(found => found !== undefined),
    cue: chain.at(-1)?.cue ?? null,
    hedge: own.hedge,
  }
}

/** The stance of what is told in passing. */
const FLAT = { polarity: 'affirmed', certainty: 'certain', hedge: null } as const

/** Whether a deed is the subject of its clause, which takes it for granted: "the attack failed" tells of an attack. */
const isSubject = (tree: Tree, trigger: number): boolean =>
  tree.token(trigger).upos === 'NOUN' && tree.is(trigger, 'nsubj') && !tree.kids(trigger, 'det').some(kid => tree.lemma(kid) === 'no')

const flip = (polarity: Polarity, by: Polarity): Polarity =>
  by === 'affirmed' ? polarity : polarity === 'affirmed' ? 'denied' : 'affirmed'

const ORDER: readonly Certainty[] = ['certain', 'likely', 'possible', 'unlikely', 'unknown']

const weaker = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b)
