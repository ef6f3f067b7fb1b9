import type { Tree } from '../../language/tree.ts'
import { actorAt, kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { possessor, withCase } from '../frames/noun.ts'
import { wordsOf } from '../frames/text.ts'

const LACK = /^(lack|absence|shortage|dearth|loss|want)$/
const SUPPORT = /^(support|backing|help|aid|assistance|sympathy|solidarity|recognition|endorsement)$/
const FUNDS = /^(funding|fund|money|financing|finance|budget|income|revenue)$/

/** What a lack of something from somebody says: no support from him, no funds of his, and a need of it. */
export const lacks: Extractor = {
  name: 'lacks',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      yield* hasNo(tree, context, i)
      if (!LACK.test(tree.lemma(i)) || tree.token(i).upos !== 'NOUN') continue
      const what = tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of')
      if (what !== undefined) yield* read(tree, context, i, what)
    }
  },
}

/** "has no radio", "had no boats": a thing that somebody does not have and would use. */
function* hasNo(tree: Tree, context: Context, verb: number): Generator<Draft> {
  const what = /^(have|possess|own)$/.test(tree.lemma(verb)) ? tree.kid(verb, 'obj') : undefined
  const who = what === undefined ? undefined : doer(tree, verb)
  if (what === undefined || who === undefined || !actorAt(context, tree, who)) return
  for (const each of tree.conjuncts(what)) {
    const none = tree.kids(each, 'det', 'cc:preconj').find(kid => /^(no|neither)$/.test(tree.lemma(kid).toLowerCase()))
    if (none === undefined || kindAt(context, tree, each) !== 'materiel') continue
    yield {
      predicate: 'needs',
      subject: { is: 'head', token: who },
      object: { is: 'text', span: { start: tree.token(none + 1).start, end: wordsOf(tree, each, false).end } },
      trigger: verb,
      presupposed: true,
      polarity: 'affirmed',
      confidence: 0.6,
      rule: 'lacks.none',
    }
  }
}

function* read(tree: Tree, context: Context, lack: number, what: number): Generator<Draft> {
  const who = lacking(tree, lack)
  if (who === undefined || !actorAt(context, tree, who)) return
  const withheld = withCase(tree, what, ['from', 'by', 'among', 'amongst']) ?? withCase(tree, lack, ['from', 'by', 'among', 'amongst'])
  const giver = withheld !== undefined && actorAt(context, tree, withheld) ? withheld : undefined
  const common = { trigger: lack, confidence: 0.65, presupposed: true } as const
  const [body, from] = [{ is: 'head' as const, token: who }, giver === undefined ? undefined : { is: 'head' as const, token: giver }]
  if (from !== undefined && SUPPORT.test(tree.lemma(what)))
    yield { ...common, predicate: 'supports', subject: from, object: body, polarity: 'denied', rule: 'lacks.support' }
  else if (!SUPPORT.test(tree.lemma(what)) || from === undefined)
    yield { ...common, predicate: 'needs', subject: body, object: { is: 'text', span: wordsOf(tree, what) }, rule: 'lacks.needs' }
  if (from !== undefined && FUNDS.test(tree.lemma(what)))
    yield { ...common, predicate: 'funded_by', subject: body, object: from, polarity: 'denied', rule: 'lacks.funds' }
}

/** Who lacks: the possessor, whoever has, faces or overcomes the lack, or whom it hinders. */
const lacking = (tree: Tree, lack: number): number | undefined => {
  const own = possessor(tree, lack)
  if (own !== undefined) return own
  const verb = tree.head(lack)
  if (verb === undefined || tree.token(verb).upos !== 'VERB') return undefined
  return tree.is(lack, 'nsubj') ? undergoer(tree, verb) : tree.is(lack, 'obj', 'obl') ? doer(tree, verb) : undefined
}
