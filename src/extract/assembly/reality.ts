import type { Tree } from '../../language/tree.ts'
import { predicates, type PredicateName } from '../../model/predicate.ts'
import type { Draft } from '../extractor.ts'
import { opensWithHad } from '../frames/clause.ts'

/** Whether the text puts what a word says as fact, as something wanted or planned, or only as supposed (conditional, question). */
export type Reality = 'fact' | 'planned' | 'future' | 'duty' | 'supposed'

/** Verbs that make what follows true or nearly so: "managed to", "used it to". */
const IMPLICATIVE = new Set(
  (
    'manage begin start continue come proceed help use go serve succeed fail force cause enable lead prove appear seem say report know ' +
    'tend cease stop allow claim allege accuse suspect believe estimate think consider find see keep able let make get have be deploy travel join return use unite merge combine amalgamate federate consolidate gather split suffice prompt provoke spur compel induce'
  ).split(' '),
)

/** Verbs, nouns and adjectives that put what hangs on them as wanted. */
const WANTING = new Set(
  (
    'want wish hope plan intend seek aim try attempt agree pledge vow promise demand urge call ask request need threaten decide determine ' +
    'prepare refuse decline offer propose desire strive fight work struggle campaign push press commit dedicate encourage recommend ' +
    'order instruct invite warn expect pursue consider contemplate advocate effort attempt plan bid desire wish hope goal aim objective ' +
    'intention commitment determination readiness willingness call demand request decision threat pledge promise campaign mission ' +
    'mandate strategy ambition dream need ready willing determined committed eager likely able unwilling bound poised design'
  ).split(' '),
)

/** Verbs that put an infinitive as wanted, and what else hangs on them as something else: "meant to storm it", "conspired to". */
const PLOTTING = /^(mean|plot|conspire|scheme|contrive)$/

/** How real the clause of `trigger` is, by what it hangs on. */
export const realityOf = (tree: Tree, trigger: number): Reality => {
  if (isInverted(tree, trigger)) return 'supposed'
  if (tree.token(trigger).upos === 'NOUN') return isPlanned(tree, trigger) ? 'planned' : 'fact'
  let reality: Reality = 'fact'
  for (let at: number | undefined = trigger, steps = 0; at !== undefined && steps < 12; at = tree.head(at), steps++) {
    if (isSupposed(tree, at) || isConditional(tree, at)) return 'supposed'
    if (isDuty(tree, at)) return 'duty'
    if (isPlanned(tree, at)) reality = 'planned'
    else if (reality === 'fact' && isFuture(tree, at)) reality = 'future'
    if (tree.is(at, 'acl:relcl') || isParticipial(tree, at) || (tree.is(at, 'parataxis', 'nsubj') && at !== trigger)) break
  }
  return reality
}

/** "Had the police *answered* the call, it would …": what a "had" that opens the sentence supposes, up to the comma before what would have been. */
const isInverted = (tree: Tree, trigger: number): boolean => {
  if (!opensWithHad(tree)) return false
  const behind = tree
    .indexes()
    .filter(i => i > trigger)
    .map(i => tree.token(i).form.toLowerCase())
  const comma = behind.indexOf(',')
  return comma >= 0 && behind.slice(comma).some(form => /^(?:would|might|could)$/.test(form))
}

/** "The elements *operating* there": told of them whatever is planned with them. */
const isParticipial = (tree: Tree, i: number): boolean =>
  tree.is(i, 'acl') && /^VB[GN]$/.test(tree.token(i).xpos) && tree.kid(i, 'mark', 'case') === undefined

const isSupposed = (tree: Tree, i: number): boolean => {
  if (tree.kids(i, 'mark').some(kid => /^(if|unless|whether|lest)$/.test(tree.lemma(kid).toLowerCase()))) return true
  if (isForbidden(tree, i)) return true
  if (tree.head(i) !== undefined) return false
  return tree.kids(i, 'punct').some(kid => tree.token(kid).form === '?')
}

/** "*Will join* the union if the army leaves", "in the event that it leaves": what is to come on a condition. */
const isConditional = (tree: Tree, i: number): boolean =>
  isFuture(tree, i) &&
  (tree.kids(i, 'advcl').some(kid => /\b(?:if|unless|provided)\b/.test(markOf(tree, kid))) ||
    tree.indexes().some(at => at < i && tree.lemma(at) === 'event' && tree.caseOf(at) === 'in'))

/** "Forbade him *to fire* on the town": what nobody is said to have done. */
const isForbidden = (tree: Tree, i: number): boolean => {
  const head = tree.head(i)
  return head !== undefined && /^(forbid|prohibit)$/.test(tree.lemma(head)) && markOf(tree, i).split(' ').includes('to')
}

const isFuture = (tree: Tree, i: number): boolean =>
  tree.kids(i, 'aux').some(kid => /^(will|wo|'ll|’ll|would|shall|should|must)$/.test(tree.token(kid).form.toLowerCase()))

const isPlanned = (tree: Tree, i: number): boolean => {
  const head = tree.head(i)
  if (head === undefined) return false
  const lemma = tree.lemma(head).toLowerCase()
  const infinitive = tree.kids(i, 'mark').some(kid => tree.lemma(kid) === 'to')
  if (tree.is(i, 'xcomp', 'ccomp')) return WANTING.has(lemma) || (infinitive && PLOTTING.test(lemma))
  if (tree.is(i, 'advcl') && infinitive && tree.lemma(i) === 'become') return WANTING.has(lemma)
  if (tree.is(i, 'advcl', 'acl') && infinitive) return WANTING.has(lemma) || !IMPLICATIVE.has(lemma)
  if (tree.is(i, 'advcl', 'acl', 'nmod', 'obl') && WANTING.has(lemma)) return /^(to|at|for|in)$/.test(tree.caseOf(i) || markOf(tree, i))
  return tree.is(i, 'obj', 'obl') && WANTING.has(lemma) && !/^(fight|work|struggle|need|offer|fail)$/.test(lemma)
}

/** Whether it is only what somebody is there for: "responsible for defending", "tasked with". */
const isDuty = (tree: Tree, i: number): boolean => {
  const head = tree.head(i)
  if (head === undefined || !tree.is(i, 'advcl', 'acl', 'obl', 'nmod', 'xcomp', 'ccomp', 'conj')) return false
  return /^(responsible|responsibility|task|mandate|charge|duty|mission|role)$/.test(tree.lemma(head)) && tree.kid(i, 'nsubj') === undefined
}

const markOf = (tree: Tree, i: number): string =>
  tree
    .kids(i, 'mark')
    .map(kid => tree.lemma(kid))
    .join(' ')

/** Predicates of will and of standing ties, which hold even where a deed is only planned. */
const HOLD_WHEN_PLANNED: ReadonlySet<PredicateName> = new Set<PredicateName>([
  ...(['goal', 'belief', 'motive', 'ideology', 'views', 'opposes', 'supports', 'allied_with', 'needs', 'function'] as const),
  ...(['classification', 'alias', 'nationality'] as const),
])

const HOLD_AS_DUTY: ReadonlySet<PredicateName> = new Set<PredicateName>([
  'function',
  'goal',
  'classification',
  'nationality',
  'ideology',
  'alias',
])

/** "Told them to cease their airstrikes": what somebody is to stop, he does. */
const isStopped = ({ rule, trigger }: Draft, tree: Tree): boolean =>
  rule.includes('.noun.') && /^(cease|halt|suspend)$/.test(tree.lemma(trigger))

/** "The campaign to liberate the town", "tried to hold them": against those who hold the place, if anybody. */
const isFreeing = ({ rule }: Draft): boolean => /\.verb\.(?:liberate|free|take|hold)$/.test(rule)

/** The draft as far as the text puts it as fact: a planned attack is opposition, a supposed one is nothing. */
export const asReal = (draft: Draft, tree: Tree): Draft | undefined => {
  if (draft.presupposed === true || isStopped(draft, tree)) return draft
  const reality = realityOf(tree, draft.trigger)
  if (reality === 'duty' && HOLD_AS_DUTY.has(draft.predicate)) return draft
  if (reality === 'fact') return draft
  if (reality !== 'supposed' && reality !== 'duty' && HOLD_WHEN_PLANNED.has(draft.predicate)) return { certainty: 'certain', ...draft }
  if (reality === 'supposed' || reality === 'duty') return undefined
  if (reality === 'future')
    return predicates[draft.predicate].group === 'conduct' && draft.predicate !== 'participated_in' ? undefined : draft
  return draft.predicate === 'attacked' && !isFreeing(draft)
    ? { certainty: 'certain', ...draft, predicate: 'opposes', rule: `${draft.rule}.planned` }
    : undefined
}
