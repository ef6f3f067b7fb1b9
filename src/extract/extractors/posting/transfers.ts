import type { Tree } from '../../../language/tree.ts'
import { kindAt } from '../../argument.ts'
import type { Context, Draft } from '../../extractor.ts'
import { doer, undergoer } from '../../frames/doer.ts'
import { isPassive } from '../../frames/voice.ts'
import { nameAt } from '../../mentions-in.ts'

/** Verbs of sending somebody from one body to another, which he undergoes, and of going there himself. */
const SEND = /^(move|redeploy|deploy|post|transfer|second|reassign|return)$/
const GO = /^(move|take|resume|report|return|work|proceed|belong)$/

/** Bodies that somebody is sent to or serves at, with no post named: "was redeployed to X", "takes over at X", "serves in X". */
export function* transfersIn(tree: Tree, context: Context): Generator<Draft> {
  for (const i of tree.indexes()) {
    if (tree.token(i).upos !== 'VERB') continue
    const lemma = tree.lemma(i)
    const passive = isPassive(tree, i)
    if (passive ? !SEND.test(lemma) : !(GO.test(lemma) || SEND.test(lemma))) continue
    const object = passive ? undefined : tree.kid(i, 'obj')
    const sent = passive
      ? undergoer(tree, i)
      : SEND.test(lemma) && object !== undefined && isPerson(tree, context, object)
        ? object
        : undefined
    const who = sent ?? (GO.test(lemma) ? doer(tree, i) : undefined)
    if (who === undefined || !isPerson(tree, context, who) || (lemma === 'take' && !isTakingOver(tree, i))) continue
    const ends = tree.kids(i, 'obl').flatMap(end => [end, ...tree.kids(end, 'nmod').filter(kid => tree.caseOf(kid) === 'to')])
    for (const body of ends) {
      const fits = /^(to|at|in|into|from|with|within)$/.test(tree.caseOf(body))
      if (!fits || kindAt(context, tree, body) !== 'organization' || nameAt(context, body) === undefined) continue
      yield {
        predicate: 'posting',
        subject: { is: 'head', token: who },
        object: { is: 'head', token: body },
        trigger: i,
        confidence: 0.65,
        rule: 'posting.transfer',
      }
    }
  }
}

const isPerson = (tree: Tree, context: Context, i: number): boolean =>
  kindAt(context, tree, i) === 'person' && context.mentionAt(i) !== undefined

const isTakingOver = (tree: Tree, i: number): boolean => tree.kids(i, 'compound:prt').some(kid => tree.lemma(kid) === 'over')
