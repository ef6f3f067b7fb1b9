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

/** "under the authority of the commission", "under the command of the 3rd Brigade", "on the orders of its chief", "in the service of the king". */
export function* under(tree: Tree, context: Context, i: number): Generator<Draft> {
  const opener = /^(order|instruction|direction|behest|bidding)$/.test(tree.lemma(i))
    ? /^(on|at|under|by)$/
    : /^(authority|command|control|umbrella|auspices)$/.test(tree.lemma(i))
      ? /^under$/
      : /^(service|employ|pay)$/.test(tree.lemma(i))
        ? /^in$/
        : undefined
  if (opener?.test(tree.caseOf(i)) !== true) return
  const above = tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of') ?? tree.kid(i, 'nmod:poss')
  const clause = tree.kid(i, 'cop') === undefined ? tree.head(i) : i
  if (above === undefined || clause === undefined || (opener.source === '^under$' && kindAt(context, tree, above) === 'person')) return
  const deed = opener.test('on') ? verbAbove(tree, clause) : undefined
  const below = deed !== undefined ? tree.subjectOf(deed) : tree.is(i, 'nmod') ? clause : tree.subjectOf(clause)
  if (below === undefined || /^(state|place)$/.test(kindAt(context, tree, below))) return
  if (context.mentionAt(above) !== undefined) yield obeys(below, above, i, 'under', 0.7)
}

/** The verb whose object or place an order hangs on: "attacked the station *on the orders of X*". */
const verbAbove = (tree: Tree, noun: number): number | undefined => {
  const verb = tree.is(noun, 'obj', 'obl') ? tree.head(noun) : undefined
  return verb !== undefined && tree.token(verb).upos === 'VERB' ? verb : undefined
}

const obeys = (below: number, above: number, trigger: number, rule: string, confidence: number): Draft => ({
  predicate: 'answers_to',
  subject: { is: 'head', token: below },
  object: { is: 'head', token: above, alone: true },
  trigger,
  confidence,
  rule: `structure.answers_to.${rule}`,
})
