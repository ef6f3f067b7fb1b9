import type { Attribution, Certainty, EntityArgument, Mention, Polarity } from '../../model/claim.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import { speakersOf, stanceOfChain } from '../attribution/chain.ts'
import type { Context, Draft } from '../extractor.ts'
import { stanceOf } from '../factuality/stance.ts'
import type { Scene } from './scene.ts'

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
  const own = stanceOf(tree, draft.trigger)
  const polarity = draft.polarity === undefined ? own.polarity : flip(draft.polarity, own.polarity)
  return {
    polarity: flip(polarity, said.polarity),
    certainty: weaker(draft.certainty ?? own.certainty, said.certainty),
    speaker: chain.map(attribution => speakerOf(attribution, context)).filter(found => found !== undefined),
    cue: chain.at(-1)?.cue ?? null,
    hedge: own.hedge,
  }
}

const flip = (polarity: Polarity, by: Polarity): Polarity =>
  by === 'affirmed' ? polarity : polarity === 'affirmed' ? 'denied' : 'affirmed'

const ORDER: readonly Certainty[] = ['certain', 'likely', 'possible', 'unlikely', 'unknown']

const weaker = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b)

/** The source's entity: of the mentions inside it, one that covers it whole or else the first. */
const speakerOf = ({ source }: Attribution, { mentions }: Context): EntityArgument | undefined => {
  if (source === null) return undefined
  const inside = mentions.filter((mention): mention is Mention & { entity: string } => mention.entity !== null && overlaps(source, mention))
  const best = inside.find(mention => contains(mention, source)) ?? inside.find(mention => contains(source, mention)) ?? inside[0]
  return best === undefined ? undefined : { entity: best.entity, start: best.start, end: best.end }
}
