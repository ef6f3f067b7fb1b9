import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { possessor, withCase } from '../frames/noun.ts'
import { doer } from '../frames/verb.ts'

const FUNDS =
  /^(money|fund|funding|funds|income|revenue|subsidy|salary|stipend|payment|donation|cash|financing|finance|allowance|grant|gold)$/
const GETTING = /^(receive|get|obtain|accept|take|collect|draw|earn|make|raise|derive|secure)$/
const COMING = /^(come|derive|flow|stem|originate|arrive)$/

/** Money and whence it comes: "receives $15,000 a month from X", "the group's income derives from X". */
export const income: Extractor = {
  name: 'income',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      yield* gets(tree, context, i)
      yield* comes(tree, context, i)
    }
  },
}

function* gets(tree: Tree, context: Context, verb: number): Generator<Draft> {
  const money = GETTING.test(tree.lemma(verb)) ? tree.kid(verb, 'obj') : undefined
  if (money === undefined || !isMoney(tree, context, money)) return
  const from = withCase(tree, verb, ['from']) ?? withCase(tree, money, ['from'])
  const who = doer(tree, verb)
  if (from !== undefined && who !== undefined && isBody(tree, context, who)) yield draft(who, from, verb, 'gets')
}

function* comes(tree: Tree, context: Context, verb: number): Generator<Draft> {
  if (!COMING.test(tree.lemma(verb))) return
  const money = tree.kids(verb, 'nsubj', 'nsubj:pass').find(kid => FUNDS.test(tree.lemma(kid)))
  const owner = money === undefined ? undefined : (possessor(tree, money) ?? withCase(tree, money, ['of', 'for']))
  const from = withCase(tree, verb, ['from'])
  if (owner !== undefined && from !== undefined && isBody(tree, context, owner)) yield draft(owner, from, verb, 'comes')
}

/** A word for money, or a sum. */
const isMoney = (tree: Tree, context: Context, i: number): boolean =>
  FUNDS.test(tree.lemma(i)) || /^[$€£¥]/.test(tree.token(i).form) || context.quantities.some(q => q.head === i && q.kind === 'money')

const isBody = (tree: Tree, context: Context, i: number): boolean => kindAt(context, tree, i) === 'organization'

const draft = (who: number, from: number, trigger: number, rule: string): Draft => ({
  predicate: 'funded_by',
  subject: { is: 'head', token: who },
  object: { is: 'head', token: from },
  trigger,
  confidence: 0.7,
  rule: `income.${rule}`,
})
