import type { Tree } from '../../language/tree.ts'
import type { Draft, Extractor } from '../extractor.ts'
import { isInfinitive } from '../frames/slots.ts'
import { clauseOf } from '../frames/text.ts'

/** What a speaker wants of others without a verb of wanting: "the regime must comply", "it is vital that they leave". */
export const demands: Extractor = {
  name: 'demands',
  *propose(tree) {
    for (const i of tree.indexes()) {
      yield* mustDo(tree, i)
      yield* needful(tree, i)
    }
  },
}

/** "The regime must comply", "the state should free them" in somebody's words: what he wants of another. */
function* mustDo(tree: Tree, verb: number): Generator<Draft> {
  const modal = tree.kids(verb, 'aux').find(kid => MODAL.test(tree.lemma(kid)))
  const who = tree.kid(verb, 'nsubj')
  if (
    modal === undefined ||
    who === undefined ||
    isInverted(tree, modal) ||
    /^(we|i|it)$/i.test(tree.token(who).form) ||
    tree.is(verb, 'acl:relcl', 'advcl')
  )
    return
  if (tree.kids(verb, 'aux').some(kid => tree.lemma(kid) === 'have')) return
  yield wanted(tree, verb, modal, 'must')
}

/** "It is vital that they leave", "it is imperative for all parties to meet": what the speaker holds to be needed. */
function* needful(tree: Tree, adjective: number): Generator<Draft> {
  if (!isNeedful(tree, adjective)) return
  const clause = tree.kids(adjective, 'ccomp', 'csubj', 'advcl').find(kid => kid > adjective && isOpened(tree, kid))
  if (clause !== undefined) yield wanted(tree, clause, adjective, 'needful')
}

const wanted = (tree: Tree, clause: number, trigger: number, how: string): Draft => ({
  predicate: 'goal',
  subject: { is: 'understood', who: 'speaker', token: trigger },
  object: { is: 'text', span: clauseOf(tree, clause) },
  trigger,
  confidence: 0.5,
  rule: `demands.goal.${how}`,
})

const MODAL = /^(must|should|ought)$/

/** "*Should* the ceasefire collapse, …": a modal that opens a clause supposes it. */
const isInverted = (tree: Tree, modal: number): boolean =>
  tree.lemma(modal).toLowerCase() === 'should' && (modal === tree.sentence.first || tree.token(modal - 1).upos === 'PUNCT')

const NEEDFUL = /^(vital|imperative|essential|crucial|important|critical|necessary|urgent|paramount|indispensable)$/

/** "It is vital": an adjective of need said of nothing but the clause that follows, now and by whoever speaks ("she said it was vital"). */
const isNeedful = (tree: Tree, adjective: number): boolean =>
  NEEDFUL.test(tree.lemma(adjective).toLowerCase()) &&
  tree.kids(adjective, 'cop').some(kid => (tree.is(adjective, 'ccomp') ? /^(is|'s|’s|was)$/ : /^(is|'s|’s)$/).test(tree.token(kid).form)) &&
  tree.kids(adjective, 'nsubj', 'expl').some(kid => tree.lemma(kid).toLowerCase() === 'it') &&
  !tree.kids(adjective, 'advmod').some(kid => /^(not|never|no)$/.test(tree.lemma(kid)))

const isOpened = (tree: Tree, clause: number): boolean =>
  isInfinitive(tree, clause) || tree.kids(clause, 'mark').some(kid => tree.lemma(kid) === 'that')

/** Verbs that put what another is to do as an infinitive behind him. */
const ASKING = /^(urge|ask|encourage|call|invite|order|request|instruct|exhort|implore|require|appeal)$/

/**
 * Whether a deed is only what a speaker wants of others, so that its purpose is his and not theirs: "they must work to end it", "it is
 * vital that they act to end it", "we urge them to work to end it".
 */
export const isDemanded = (tree: Tree, verb: number): boolean => {
  for (let at = verb, steps = 0; steps < 4; steps++) {
    const subject = tree.kid(at, 'nsubj')
    if (subject !== undefined && tree.kids(at, 'aux').some(kid => MODAL.test(tree.lemma(kid))))
      return !/^(we|i)$/i.test(tree.token(subject).form)
    const head = tree.head(at)
    if (head === undefined) return false
    if (tree.is(at, 'ccomp', 'csubj', 'advcl') && isNeedful(tree, head)) return true
    if (isInfinitive(tree, at) && ASKING.test(tree.lemma(head)) && tree.kid(head, 'obj', 'obl') !== undefined) return true
    if (!tree.is(at, 'conj', 'xcomp', 'advcl')) return false
    at = head
  }
  return false
}
