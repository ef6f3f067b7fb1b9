import type { Tree } from '../../language/tree.ts'
import { actorAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { nounDoer } from '../frames/noun.ts'
import { frameExtractor } from '../frames/read.ts'
import { nameAt } from '../mentions-in.ts'
import { isDemanded } from './demands.ts'
import { tellsCreed } from './ideologies.ts'
import { friendly } from './ties/friendly.ts'
import { heldAs } from './ties/held-as.ts'
import { hostile } from './ties/hostile.ts'
import { regard } from './ties/regard.ts'
import { wars } from './ties/wars.ts'

const frames = frameExtractor('ties', [...friendly, ...hostile, ...regard])

/** Who stands with, against or in touch with whom, and how they regard one another. */
export const ties: Extractor = {
  name: frames.name,
  *propose(tree, context) {
    for (const draft of frames.propose(tree, context)) if (!isNoTie(tree, context, draft)) yield draft
    yield* wars(tree, context)
  },
}

const isNoTie = (tree: Tree, context: Context, draft: Draft): boolean => {
  if (draft.predicate === 'views') return saysMore(tree, context, draft)
  if (draft.predicate === 'opposes' && isOthersDeed(tree, context, draft)) return true
  if (draft.predicate === 'supports' && tree.isVerbal(draft.trigger) && isDemanded(tree, draft.trigger)) return true
  return isCrowd(tree, draft)
}

/** "The army's campaign against X": where somebody wages it, it is he who opposes, not the campaign. */
const isOthersDeed = (tree: Tree, context: Context, { subject, rule }: Draft): boolean =>
  rule.includes('.noun.') &&
  subject.is === 'head' &&
  /^(?:protest|campaign|operation|uprising|rebellion|insurgency|demonstration)$/.test(tree.lemma(subject.token)) &&
  nounDoer(tree, subject.token, token => actorAt(context, tree, token)) !== undefined

/** "Forbids his followers to smoke", "its critics claim": who is only known as somebody's crowd is spoken of, and no tie told. */
const isCrowd = (tree: Tree, { subject, trigger, rule }: Draft): boolean =>
  rule.includes('.role.') &&
  subject.is === 'head' &&
  subject.token === trigger &&
  tree.kid(trigger, 'nmod:poss') !== undefined &&
  /^(follower|supporter|disciple|adherent|apologist|critic|detractor|opponent|enemy|foe|adversary)$/.test(tree.lemma(trigger).toLowerCase())

/** "Describes them as thieves" says what they are, "calls it a fascist gang" what mind it is of, "called the cell the Nine" its name: no view besides. */
const saysMore = (tree: Tree, context: Context, { trigger }: Draft): boolean =>
  tree.kids(trigger, 'obj', 'obl', 'xcomp').some(kid => {
    if (heldAs(tree, kid) !== trigger || !/^(?:NOUN|PROPN)$/.test(tree.token(kid).upos)) return false
    return (
      tree.lemma(trigger) === 'describe' || tellsCreed(tree, kid) || (tree.lemma(trigger) === 'call' && nameAt(context, kid) !== undefined)
    )
  })
