import type { Tree } from '../../language/tree.ts'
import type { Draft, Extractor } from '../extractor.ts'
import type { Frame } from '../frames/frame.ts'
import { actors } from '../frames/frame.ts'
import { frameExtractor } from '../frames/read.ts'

const frames: readonly Frame[] = [
  {
    predicate: 'supports',
    nouns: 'support assistance help aid backing',
    object: 'in|during',
    subjectKinds: actors,
    objectKinds: ['event'],
    confidence: 0.6,
  },
]

const backed = frameExtractor('backing', frames)

/** Support given in an undertaking rather than to somebody: "played some form of support in the raid". */
export const backing: Extractor = {
  name: backed.name,
  *propose(tree, context) {
    for (const draft of backed.propose(tree, context)) if (!isGiven(tree, draft)) yield draft
  },
}

/** "Support for the council in the war", "in support of the raid": what is backed is worded. */
const isGiven = (tree: Tree, { rule, trigger }: Draft): boolean =>
  [trigger, ...tree.kids(trigger, 'obj', 'obl')].some(
    at => rule.endsWith(tree.lemma(at)) && tree.kids(at, 'nmod').some(kid => /^(of|for|to)$/.test(tree.caseOf(kid))),
  )
