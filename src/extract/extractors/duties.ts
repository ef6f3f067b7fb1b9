import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { kindAt } from '../argument.ts'
import type { Draft, Extractor } from '../extractor.ts'
import { undergoer } from '../frames/doer.ts'
import { bearer, possessor } from '../frames/noun.ts'
import { antecedent } from '../frames/subject.ts'
import { byLemma, firstFound } from '../word-rules.ts'
import { itemsFrom } from './duties/items.ts'

const DUTY = /^(responsibility|mission|role|duty|function|job|task|remit|mandate|focus)$/
const BEARERS: ReadonlySet<string> = new Set(['organization', 'person', 'state', 'people', 'place'])

/** What bodies are there to do, each duty by itself: "is responsible for A, B and C", "duties include", "tasked with". */
export const duties: Extractor = {
  name: 'duties',
  *propose(tree, context) {
    const rulesAt = rulesIn(tree)
    for (const i of tree.indexes()) {
      const found = firstFound(rulesAt(i), read => read(tree, i))
      const who = found?.who === undefined ? undefined : antecedent(tree, found.who)
      if (found === undefined || who === undefined || !BEARERS.has(kindAt(context, tree, who))) continue
      for (const span of itemsFrom(tree, found.from)) yield draft(who, i, span, found.rule)
    }
    for (const i of tree.indexes()) {
      const kept = peacekeeping(tree, i)
      if (kept !== undefined && BEARERS.has(kindAt(context, tree, kept))) yield draft(kept, i, tree.span(i, i + 1), 'peacekeeping')
    }
  },
}

const rulesIn = byLemma<(tree: Tree, i: number) => Charge | undefined>(() => [
  [/^(responsible|charge|task|entrust)$/i, charge],
  [/^call$/, called],
  [/^(rely|depend|call)$/, reliedOn],
  [/^(responsibility|mission|task|aim|purpose)$/, bound],
  [DUTY, noun],
])

/** "peacekeeping troops", "troops in a peacekeeping role". */
const peacekeeping = (tree: Tree, i: number): number | undefined => {
  if (!/^(peacekeeping|peace-keeping|counterterrorism|counterinsurgency|anti-piracy|minesweeping)$/.test(tree.lemma(i).toLowerCase()))
    return undefined
  const noun = tree.is(i, 'amod', 'compound') ? tree.head(i) : undefined
  if (noun === undefined) return undefined
  if (/^(force|troops?|unit|contingent|battalion|brigade|soldier)$/.test(tree.lemma(noun))) return noun
  const verb = /^(role|capacity)$/.test(tree.lemma(noun)) && tree.caseOf(noun) === 'in' ? tree.head(noun) : undefined
  return verb === undefined ? undefined : (undergoer(tree, verb) ?? tree.subjectOf(verb))
}

type Charge = { readonly who: number | undefined; readonly from: number; readonly rule: string }

const draft = (who: number, trigger: number, span: Span, rule: string): Draft => ({
  predicate: 'function',
  subject: { is: 'head', token: who },
  object: { is: 'text', span },
  trigger,
  confidence: 0.75,
  rule: `duties.${rule}`,
})

/** "responsible for", "in charge of", "tasked with". */
const charge = (tree: Tree, i: number): Charge | undefined => {
  const next = i + 1 < tree.sentence.last ? tree.lemma(i + 1) : ''
  const lemma = tree.lemma(i).toLowerCase()
  if (lemma === 'responsible' && next === 'for')
    return isBlame(tree, i + 2) ? undefined : { who: bearer(tree, i), from: i + 2, rule: 'responsible' }
  if (lemma === 'charge' && next === 'of' && tree.caseOf(i) === 'in' && tree.kid(i, 'cop') !== undefined)
    return { who: tree.kid(i, 'nsubj'), from: i + 2, rule: 'in-charge' }
  const tasked = /^(task|charge|entrust)$/.test(lemma) && next === 'with' && /^VB[ND]$/.test(tree.token(i).xpos)
  return tasked && tree.token(i + 2 < tree.sentence.last ? i + 2 : i).xpos === 'VBG'
    ? { who: undergoer(tree, i) ?? tree.subjectOf(i), from: i + 2, rule: 'tasked' }
    : undefined
}

/** "responsible for the attack" blames, and "responsible for 20 provinces" measures. */
const isBlame = (tree: Tree, from: number): boolean => {
  for (let at = from; at < tree.sentence.last && at < from + 4; at++) {
    const { upos, lemma } = tree.token(at)
    if (upos === 'NUM' || WRONGS.test(lemma)) return true
    if (upos === 'VERB' || upos === 'NOUN') return false
  }
  return false
}

const WRONGS =
  /^(attack|death|killing|murder|massacre|bombing|crime|atrocity|abuse|violation|strike|loss|failure|destruction|violence|damage|assassination|deaths|act|kill)$/

/** "can be called out to assist", "is called upon to guard". */
const called = (tree: Tree, i: number): Charge | undefined => {
  if (tree.kid(i, 'aux:pass') === undefined) return undefined
  for (let at = i + 1; at < i + 4 && at + 1 < tree.sentence.last; at++) {
    if (tree.lemma(at) === 'to' && tree.token(at + 1).xpos === 'VB')
      return { who: undergoer(tree, i) ?? tree.subjectOf(i), from: at + 1, rule: 'called' }
  }
  return undefined
}

/** "relies on the guard for internal security and for patrolling": what somebody is relied on for is his duty. */
const reliedOn = (tree: Tree, i: number): Charge | undefined => {
  if (tree.token(i).upos !== 'VERB') return undefined
  const on = tree.kids(i, 'obl').find(kid => /^(on|upon)$/.test(tree.caseOf(kid)))
  if (on === undefined) return undefined
  for (let at = on + 1; at < tree.sentence.last && at < on + 14; at++) {
    if (/^[,;]$/.test(tree.token(at).form)) return undefined
    if (tree.lemma(at) === 'for') return { who: on, from: at + 1, rule: 'relied' }
  }
  return undefined
}

/** "shares responsibility for border control", "with the mission of keeping the peace": the subject's, where nobody else's is named. */
const bound = (tree: Tree, i: number): Charge | undefined => {
  const next = i + 1 < tree.sentence.last ? tree.lemma(i + 1) : ''
  const isDuty = tree.lemma(i) === 'responsibility' && next === 'for'
  const isMission =
    tree.lemma(i) !== 'responsibility' && next === 'of' && tree.token(Math.min(i + 2, tree.sentence.last - 1)).xpos === 'VBG'
  const head = tree.head(i)
  if ((!isDuty && !isMission) || head === undefined || isBlame(tree, i + 2)) return undefined
  if (isDuty && !(tree.is(i, 'obj') && /^(have|share|bear|take|assume|hold|retain)$/.test(tree.lemma(head)))) return undefined
  if (isMission && tree.caseOf(i) !== 'with') return undefined
  return { who: tree.subjectOf(tree.token(head).upos === 'VERB' ? head : (tree.head(head) ?? head)), from: i + 2, rule: 'bound' }
}

/** "its duties are", "the missions of the corps include", "has other duties, including". */
const noun = (tree: Tree, i: number): Charge | undefined => {
  if (tree.token(i).upos !== 'NOUN') return undefined
  const after = opener(tree, i)
  if (after === undefined) return undefined
  const owner = possessor(tree, i) ?? tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of')
  const verb = tree.head(i)
  const having = verb !== undefined && tree.is(i, 'obj') && /^(have|play|perform|assume|take)$/.test(tree.lemma(verb))
  return { who: owner ?? (having ? tree.subjectOf(verb) : told(tree, i)), from: after, rule: 'stated' }
}

/** Whose duties a sentence spoke of before: "its duty is defence; other duties include rescue". */
const told = (tree: Tree, i: number): number | undefined => {
  for (let at = i - 1; at >= tree.sentence.first; at--) {
    if (tree.lemma(at) === 'responsible') return bearer(tree, at)
    if (DUTY.test(tree.lemma(at)) && tree.token(at).upos === 'NOUN') {
      const owner = possessor(tree, at)
      if (owner !== undefined) return owner
    }
  }
  return undefined
}

/** Where the list of duties begins: after "are", "include", "including", at most twelve words after the noun. */
const opener = (tree: Tree, i: number): number | undefined => {
  for (let at = i + 1; at < tree.sentence.last && at < i + 12; at++) {
    const lemma = tree.lemma(at).toLowerCase()
    if (lemma === 'include' || lemma === 'including') return at + 1
    if (lemma === 'be') return tree.lemma(at + 1 < tree.sentence.last ? at + 1 : at) === 'to' ? undefined : at + 1
    if (/^[;.:]$/.test(tree.token(at).form) || /^(VBZ|VBD|VBP|MD)$/.test(tree.token(at).xpos)) {
      if (lemma !== 'also' && lemma !== 'have') return undefined
    }
  }
  return undefined
}
