import { kindAt } from '../argument.ts'
import type { Extractor } from '../extractor.ts'

/** Arms and vehicles that a phrase gives to somebody: "the brigade's tanks", "Russian artillery". */
export const belongings: Extractor = {
  name: 'belongings',
  *propose(tree, context) {
    for (const thing of tree.indexes()) {
      if (tree.token(thing).upos !== 'NOUN' || kindAt(context, tree, thing) !== 'materiel' || tree.is(thing, 'compound', 'amod')) continue
      const owner = tree.kids(thing, 'nmod:poss', 'compound', 'amod').find(kid => {
        const kind = context.mentionAt(kid) === undefined ? undefined : kindAt(context, tree, kid)
        return kid < thing && (kind === 'organization' || kind === 'state')
      })
      if (owner === undefined) continue
      yield {
        predicate: 'uses',
        subject: { is: 'head', token: owner, alone: true },
        object: { is: 'head', token: thing, alone: true },
        trigger: thing,
        confidence: 0.5,
        rule: 'belongings.phrase',
      }
    }
  },
}
