import type { Tree } from '../../../language/tree.ts'
import { kindAt } from '../../argument.ts'
import type { Context, Draft } from '../../extractor.ts'

/** "Sato's regime", "the Sato regime", "his own army": it answers to him. */
export function* ofRuler(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (!/^(regime|dictatorship|army|militia|bodyguard)$/.test(tree.lemma(i))) return
  const ruler = tree
    .kids(i, 'nmod:poss', 'compound', 'nmod')
    .find(kid => kindAt(context, tree, kid) === 'person' && /^(|of|['’]s?)$/.test(tree.caseOf(kid)))
  if (ruler !== undefined && context.mentionAt(ruler) !== undefined) yield obeys(i, ruler, i, 'regime', 0.6)
}

/** "under the authority of the commission", "under the command of the 3rd Brigade", "on the orders of its chief". */
export function* under(tree: Tree, context: Context, i: number): Generator<Draft> {
  const opener = /^(order|instruction|direction|behest|bidding)$/.test(tree.lemma(i))
    ? /^(on|at|under|by)$/
    : /^(authority|command|control|umbrella|auspices)$/.test(tree.lemma(i))
      ? /^under$/
      : undefined
  if (opener?.test(tree.caseOf(i)) !== true) return
  const above = tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of') ?? tree.kid(i, 'nmod:poss')
  const clause = tree.kid(i, 'cop') === undefined ? tree.head(i) : i
  if (
    above === undefined ||
    clause === undefined ||
    (opener.test('under') && !opener.test('on') && kindAt(context, tree, above) === 'person')
  )
    return
  const below = tree.is(i, 'nmod') ? clause : tree.subjectOf(clause)
  if (below === undefined || /^(state|place)$/.test(kindAt(context, tree, below))) return
  if (context.mentionAt(above) !== undefined) yield obeys(below, above, i, 'under', 0.7)
}

const obeys = (below: number, above: number, trigger: number, rule: string, confidence: number): Draft => ({
  predicate: 'answers_to',
  subject: { is: 'head', token: below },
  object: { is: 'head', token: above, alone: true },
  trigger,
  confidence,
  rule: `structure.answers_to.${rule}`,
})
