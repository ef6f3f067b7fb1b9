import type { Tree } from '../../language/tree.ts'
import type { Context, Draft, Extractor, QuantityMention } from '../extractor.ts'
import { datesOtherFigure, isComparedWith } from '../quantities/compared.ts'
import { byApposition, byBeing, byCalling, byMembers, byModifier, byOwner } from './strength/by-noun.ts'
import { byPutting, bySize } from './strength/by-size.ts'
import { byService, byVerb } from './strength/by-verb.ts'
import { unknown } from './strength/unknown.ts'
import { MEN } from './strength/words.ts'

/** How many belong to a body. A number of soldiers alone is no strength: a word of size, having or belonging has to say so. */
export const strength: Extractor = {
  name: 'strength',
  *propose(tree, context) {
    let told: Draft | undefined
    for (const quantity of context.quantities) {
      if (quantity.start < tree.sentence.start || quantity.start >= tree.sentence.end) continue
      const { kind } = quantity
      if (kind !== 'people' && kind !== 'things' && !(kind === 'casualties' && isClaimed(tree, quantity))) continue
      if (isShare(tree, quantity)) continue
      const found =
        byComparison(context, quantity, told) ??
        bySize(tree, context, quantity) ??
        byPutting(tree, context, quantity) ??
        byVerb(tree, context, quantity) ??
        byMembers(tree, context, quantity) ??
        byApposition(tree, context, quantity) ??
        byCalling(tree, context, quantity) ??
        byBeing(tree, context, quantity) ??
        byModifier(tree, context, quantity) ??
        byService(tree, context, quantity) ??
        byOwner(tree, context, quantity)
      if (found === undefined) continue
      yield found
      told = found
    }
    for (const i of tree.indexes()) yield* unknown(tree, context, i)
  },
}

/** "2,500 fighters, down from *4,000 in 2019*": what the body had then, where the text says when. */
function byComparison({ reading, times }: Context, { start, end, quantity }: QuantityMention, told: Draft | undefined): Draft | undefined {
  if (told === undefined || !isComparedWith(reading.text, start)) return undefined
  const time = times.find(other => other.start >= end && datesOtherFigure(reading.text, other.start))
  if (time === undefined || time.start - end > NEAR) return undefined
  const unit = quantity.unit ?? (told.object?.is === 'quantity' ? told.object.quantity.unit : null)
  const object = { is: 'quantity', span: { start, end }, quantity: { ...quantity, unit } } as const
  return { ...told, object, time: time.edtf, rule: 'strength.compared' }
}

/** UTF-16 units between a figure and its date at most. */
const NEAR = 40

/** "Claims 1,500", "claims 1,150 members": a number under a word that may also take lives, of which no dead are told. */
const isClaimed = (tree: Tree, { head }: QuantityMention): boolean => {
  const verb = tree.token(head).upos === 'NUM' || MEN.test(tree.lemma(head)) ? tree.head(head) : undefined
  return verb !== undefined && tree.lemma(verb) === 'claim'
}

/** "Eleven *of its* members": some of those whom a body has, who are not its strength. */
const isShare = (tree: Tree, { start, end }: QuantityMention): boolean =>
  tree
    .indexes()
    .some(
      i =>
        tree.token(i).start > start &&
        tree.token(i).start < end + PARTITIVE &&
        tree.token(i).form === 'of' &&
        tree.token(i - 1).upos === 'NUM' &&
        i + 1 < tree.sentence.last &&
        /^(?:PRP\$|DT)$/.test(tree.token(i + 1).xpos),
    )

/** UTF-16 units after a number in which its "of" may stand. */
const PARTITIVE = 2
