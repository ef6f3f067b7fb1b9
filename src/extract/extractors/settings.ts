import { actorAt } from '../argument.ts'
import type { Extractor } from '../extractor.ts'
import { doer, isPassive, undergoer } from '../frames/verb.ts'

const WAR = /^(war|battle|conflict|rebellion|uprising|operation|campaign|insurgency|offensive|siege|revolution|coup|election|referendum)$/i

/** Who took part in a named war or vote that sets the scene: "In the War of the Hills, X defeated Y", "during the 1987 war". */
export const settings: Extractor = {
  name: 'settings',
  *propose(tree, context) {
    for (const event of tree.indexes()) {
      const verb = tree.head(event)
      if (verb === undefined || !tree.is(event, 'obl') || !/^(in|during)$/.test(tree.caseOf(event)) || !WAR.test(tree.lemma(event)))
        continue
      if (context.mentionAt(event)?.form !== 'name' && tree.kid(event, 'compound', 'amod', 'nummod') === undefined) continue
      const parties = isPassive(tree, verb) ? [undergoer(tree, verb)] : [doer(tree, verb), undergoer(tree, verb)]
      for (const party of parties) {
        if (party === undefined || party === event || context.mentionAt(party) === undefined || !actorAt(context, tree, party)) continue
        yield {
          predicate: 'participated_in',
          subject: { is: 'head', token: party },
          object: { is: 'head', token: event, alone: true },
          trigger: verb,
          confidence: 0.5,
          rule: 'settings.in',
        }
      }
    }
  },
}
