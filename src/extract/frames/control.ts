import type { Tree } from '../../language/tree.ts'
import { isGerund, isPassive } from './voice.ts'

/** Verbs whose object does what a following "of -ing" or "from -ing" says: "accused X of attacking". */
export const OBJECT_CONTROL = new Set([
  'accuse',
  'suspect',
  'convict',
  'acquit',
  'blame',
  'prevent',
  'stop',
  'dissuade',
  'deter',
  'keep',
  'bar',
  'ban',
])

/** The object that does it where the governing verb says so ("accused X of -ing and -ing", "kept X from -ing"). */
export const controller = (tree: Tree, i: number): number | undefined => {
  const head = tree.head(i)
  if (head === undefined || !tree.is(i, 'advcl', 'acl', 'obl', 'conj')) return undefined
  if (tree.is(i, 'advcl') && PROMPTING.test(tree.lemma(head)) && tree.kids(i, 'mark').some(kid => tree.lemma(kid) === 'to'))
    return isPassive(tree, head) ? tree.subjectOf(head) : tree.kid(head, 'obj')
  const isLed = isGerund(tree, i) && tree.kids(i, 'mark').some(kid => /^(?:of|from)$/.test(tree.lemma(kid)))
  if (isHelpIn(tree, i, head)) return tree.kid(head, 'obj')
  if (OBJECT_CONTROL.has(tree.lemma(head)) && (!tree.is(i, 'conj') || isLed))
    return isPassive(tree, head) ? tree.subjectOf(head) : tree.kid(head, 'obj')
  const isInRow = tree.is(i, 'conj', 'advcl') && (tree.kid(i, 'mark') === undefined || isLedAlike(tree, i, head))
  return isInRow && [i, head].every(verb => isGerund(tree, verb)) ? controller(tree, head) : undefined
}

/** Verbs whose object does what a following infinitive says: "prompted the army *to act*". */
const PROMPTING = /^(prompt|provoke|spur|compel|induce|force|cause)$/

/** "Of -ing … and of -ing". */
const isLedAlike = (tree: Tree, one: number, other: number): boolean => {
  const [mark, before] = [tree.kid(one, 'mark'), tree.kid(other, 'mark')]
  return mark !== undefined && before !== undefined && tree.lemma(mark) === tree.lemma(before)
}

/** "Support the army *in defeating* X": whoever is helped does what the gerund says. */
const isHelpIn = (tree: Tree, i: number, verb: number): boolean =>
  tree.is(i, 'advcl') &&
  isGerund(tree, i) &&
  /^(?:support|assist|aid|back|help)$/.test(tree.lemma(verb)) &&
  tree.kids(i, 'mark').some(kid => tree.lemma(kid) === 'in')

/** What one does with others, for an end that is one's own as much as theirs. */
const JOINT = /^(?:work|cooperate|co-operate|collaborate|partner|coordinate|act|conspire|plot|unite|ally|stand|team|join)$/

/** How many tokens a list of partners may have before the "to" of what they work for. */
const LONGEST_LIST = 30

/**
 * "Work with A, B and our partners in the north *to destroy* X", "used an army of slaves *to conquer* X", "deployed forces *to support* X":
 * the verb whose doer has the end that the infinitive tells, where the tree hangs it on the last of the partners or on the means.
 */
export const workingVerb = (tree: Tree, i: number): number | undefined => {
  const first = tree.is(i, 'conj') ? (tree.head(i) ?? i) : i
  const to = tree.kids(first, 'mark').find(kid => tree.lemma(kid) === 'to')
  if (to === undefined || !tree.is(first, 'acl', 'advcl', 'xcomp')) return undefined
  for (let at = to - 1; at > tree.sentence.first && at > to - LONGEST_LIST; at--) {
    const { upos, form } = tree.token(at)
    if (upos === 'VERB') return tree.lemma(at) === 'use' || isSending(tree, at) ? at : undefined
    if (/^(?:with|alongside)$/.test(form)) return jointVerb(tree, at - 1)
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|CCONJ|PART|ADP)$/.test(upos) && form !== ',') return undefined
  }
  return undefined
}

/** "Deployed forces *to support* X": who sends his own troops does what they are to do. */
const isSending = (tree: Tree, verb: number): boolean => {
  const sent = /^(?:deploy|send|dispatch|mobilize|mobilise|commit)$/.test(tree.lemma(verb)) ? tree.kid(verb, 'obj') : undefined
  return (
    sent !== undefined && /^(?:force|forces|troop|troops|soldier|unit|aircraft|warship|contingent|battalion|police)$/.test(tree.lemma(sent))
  )
}

/** The joint verb right before "with", past an adverb: "work *closely* with". */
const jointVerb = (tree: Tree, last: number): number | undefined => {
  for (let at = last; at >= tree.sentence.first && at > last - 3; at--) {
    if (tree.token(at).upos === 'VERB') return JOINT.test(tree.lemma(at)) ? at : undefined
    if (!/^(?:ADV|ADP)$/.test(tree.token(at).upos)) return undefined
  }
  return undefined
}
