import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { doer } from '../frames/doer.ts'

/** Who ruled when something happened: "Under X, the country approved…", "came to power", "under X's reign". */
export const reigns: Extractor = {
  name: 'reigns',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      const draft = under(tree, context, i)
      if (draft !== undefined) yield draft
    }
  },
}

const under = (tree: Tree, context: Context, ruler: number): Draft | undefined => {
  const verb = tree.head(ruler)
  if (verb === undefined || tree.caseOf(ruler) !== 'under' || context.mentionAt(ruler) === undefined) return undefined
  const kind = kindAt(context, tree, ruler)
  if (kind !== 'person' && kind !== 'people') return undefined
  const ruled = tree.is(ruler, 'nmod') ? (isRealm(tree, context, verb) ? verb : doerAround(tree, verb)) : doer(tree, verb)
  if (ruled === undefined || !isRealm(tree, context, ruled)) return undefined
  return {
    predicate: 'controls',
    subject: { is: 'head', token: ruler },
    object: { is: 'head', token: ruled, alone: true },
    trigger: verb,
    confidence: 0.6,
    rule: 'reigns.under',
  }
}

const isRealm = (tree: Tree, context: Context, i: number): boolean =>
  context.mentionAt(i) !== undefined && /^(state|place)$/.test(kindAt(context, tree, i))

/** "Marania underwent a period of reform under X": whoever does what the noun is the object of. */
const doerAround = (tree: Tree, noun: number): number | undefined => {
  for (let at = tree.head(noun); at !== undefined; at = tree.head(at)) if (tree.token(at).upos === 'VERB') return doer(tree, at)
  return undefined
}
