import type { Tree } from '../../language/tree.ts'
import type { Draft, Extractor } from '../extractor.ts'
import { undergoer } from '../frames/doer.ts'
import { antecedent } from '../frames/subject.ts'

/** What is enacted, agreed or called, and is in force or not. */
const PAPERS =
  /^(constitution|treaty|accord|agreement|resolution|amendment|law|charter|statute|ban|decree|ceasefire|cease-fire|truce|armistice|embargo|curfew|amnesty|moratorium)$/
const VOTES = /^(election|vote|referendum|ballot|poll|talks|talk|summit)$/

/** What is done to papers and to votes that tells whether they hold. */
const DONE_TO_PAPERS = /^(adopt|approve|ratify|pass|enact|promulgate|suspend|abolish|annul|repeal|revoke|rescind|lift|honour|honor)$/
const DONE_TO_VOTES = /^(postpone|cancel|delay|annul|suspend)$/

/** Whether laws, pacts, bans and votes hold: "adopted a constitution", "lifted the ban", "the truce broke down", "the vote was postponed". */
export const enactments: Extractor = {
  name: 'enactments',
  *propose(tree) {
    for (const i of tree.indexes()) {
      const subject = /^(VERB|AUX)$/.test(tree.token(i).upos) ? (putTo(tree, i) ?? holding(tree, i)) : undefined
      if (subject !== undefined) yield draft(tree, subject, i)
    }
  },
}

const draft = (tree: Tree, subject: number, i: number): Draft => ({
  predicate: 'status',
  subject: { is: 'head', token: subject },
  object: { is: 'text', span: tree.span(i, lastWord(tree, i) + 1) },
  trigger: i,
  confidence: 0.55,
  rule: 'enactments.status',
})

/** "Came *into effect*", "broke *down*". */
const lastWord = (tree: Tree, i: number): number =>
  tree.kids(i, 'compound:prt').find(kid => kid === i + 1) ?? tree.kids(i, 'obl').find(kid => INTO_FORCE.test(tree.lemma(kid))) ?? i

const INTO_FORCE = /^(effect|force)$/

/** The paper or vote that something past is done to. */
const putTo = (tree: Tree, i: number): number | undefined => {
  if (!/^VB[DN]$/.test(tree.token(i).xpos)) return undefined
  const lemma = tree.lemma(i)
  if (!DONE_TO_PAPERS.test(lemma) && !DONE_TO_VOTES.test(lemma)) return undefined
  const what = undergoer(tree, i)
  if (what === undefined) return undefined
  const noun = tree.lemma(what).toLowerCase()
  return (DONE_TO_PAPERS.test(lemma) && PAPERS.test(noun)) || (DONE_TO_VOTES.test(lemma) && VOTES.test(noun)) ? what : undefined
}

/** "The truce has held", "the accord collapsed", "the law came into force". */
const holding = (tree: Tree, i: number): number | undefined => {
  const subject = tree.subjectOf(i)
  if (subject === undefined || !PAPERS.test(tree.lemma(subject).toLowerCase()) || tree.kid(i, 'obj') !== undefined) return undefined
  const isInForce = /^(come|enter|go)$/.test(tree.lemma(i)) && tree.kids(i, 'obl').some(kid => INTO_FORCE.test(tree.lemma(kid)))
  const breaks = tree.lemma(i) === 'break' && tree.kids(i, 'compound:prt').some(kid => tree.lemma(kid) === 'down')
  return isInForce || breaks || /^(hold|collapse|lapse|expire)$/.test(tree.lemma(i)) ? antecedent(tree, subject) : undefined
}
