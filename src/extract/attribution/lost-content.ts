import type { Tree } from '../../language/tree.ts'
import { cueNouns } from './cue-nouns.ts'
import { firstAfter, isFinite, joined, range } from './finder.ts'
import type { Finder } from './finder.ts'
import { endOfRun, withoutAsides } from './whole-clause.ts'

/** "Questioned what…", "asked who…" where the tree has lost the clause. */
export const afterQuestion: Finder = (tree, i, { takes }) =>
  takes.has('clause') && i + 2 < tree.sentence.last && tree.token(i + 1).xpos.startsWith('W') && tree.token(i + 1).form !== 'which'
    ? withoutAsides(tree, i + 1, tree.sentence.last)
    : []

/** "He says | the meeting was the first" where the tree has lost the clause: a subject right after the verb and a finite verb behind it. */
export const lostClause: Finder = (tree, i, { takes }) => {
  const first = i + 1
  if (!takes.has('clause') || first >= tree.sentence.last || !OPENS_CLAUSE.test(tree.token(first).upos)) return []
  for (let token = first; token < tree.sentence.last && !endsSubject(tree, token); token++)
    if (isFinite(tree, token)) return token > first ? withoutAsides(tree, first, tree.sentence.last) : []
  return []
}

const OPENS_CLAUSE = /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ|VERB)$/

/** A sign, a relative word or a conjunction, behind which a finite verb belongs to something else. */
const endsSubject = (tree: Tree, i: number): boolean =>
  /^(?:PUNCT|SCONJ|CCONJ)$/.test(tree.token(i).upos) || tree.token(i).xpos.startsWith('W') || (tree.is(i, 'mark') && tree.lemma(i) !== 'to')

/** "ending what it calls corruption", "what he described as a mistake": the words for it, behind the verb. */
export const whatCalled: Finder = (tree, i, { takes }) => {
  if ((!takes.has('predicative') && !takes.has('regard')) || !CALLS.test(tree.lemma(i))) return []
  const what = range(Math.max(tree.sentence.first, i - 8), i).findLast(token => /^what$/i.test(tree.token(token).form))
  if (
    what === undefined ||
    range(what + 1, i).some(token => !/^(?:DET|ADJ|NOUN|PROPN|PRON|ADV|AUX|PART)$/.test(tree.token(token).upos)) ||
    tree.token(what + 1).upos === 'AUX'
  )
    return []
  const first = tree.lemma(i + 1) === 'as' ? i + 2 : i + 1
  const noun = range(first, Math.min(first + 8, tree.sentence.last)).find(token => /^(?:NOUN|PROPN)$/.test(tree.token(token).upos))
  if (noun === undefined) return []
  return [what, ...range(first, Math.max(tree.phrase(noun).last, noun + 1))]
}

/** Verbs that give a name or a description. */
const CALLS = /^(?:call|term|label|dub|brand|describe|characterize|characterise|consider|deem|regard|see|view)$/

/** "see the campaign of the mayor as unfair" where the tree has lost the object or what it is seen as. */
export const asSeen: Finder = (tree, i, { takes, prepositions }) => {
  if (!takes.has('regard') || !prepositions.has('as')) return []
  const end = range(i + 1, tree.sentence.last).find(
    token => /^(?:PUNCT|VERB|AUX|SCONJ)$/.test(tree.token(token).upos) && !isAs(tree, token),
  )
  const as = range(i + 2, end ?? tree.sentence.last).find(token => isAs(tree, token))
  if (as === undefined || as + 1 >= tree.sentence.last || !CALLS.test(tree.lemma(i))) return []
  if (/^(?:PRON|ADV)$/.test(tree.token(as + 1).upos) || range(as, endOfRun(tree, as)).some(token => isFinite(tree, token))) return []
  return joined(range(i + 1, as), range(as + 1, endOfRun(tree, as)))
}

const isAs = (tree: Tree, i: number): boolean => /^as$/i.test(tree.token(i).form) && tree.token(i).xpos === 'IN'

/** "…, a charge | it denies": what somebody rejects in a clause that follows the word for it. */
export const answered: Finder = (tree, i, { takes, polarity }, source) => {
  if (polarity !== 'denied' || !takes.has('object') || source === null || tree.kids(i, 'obj', 'ccomp', 'xcomp').some(kid => kid > i))
    return []
  const noun = firstAfter(tree, source.start) - 1
  if (noun <= tree.sentence.first || !isAnswerable(tree, noun)) return []
  return /^(?:DET|ADJ)$/.test(tree.token(noun - 1).upos) ? [noun - 1, noun] : [noun]
}

/** Words for what was said, to which somebody answers. */
const isAnswerable = (tree: Tree, i: number): boolean => cueNouns.has(tree.lemma(i)) || /^something$/i.test(tree.token(i).form)

/** "The mayor says so too": what was said before. */
export const so: Finder = (tree, i, { takes }) => {
  if (!takes.has('clause') || i + 1 >= tree.sentence.last || !/^so$/i.test(tree.token(i + 1).form)) return []
  return i + 2 >= tree.sentence.last || /^(?:too|himself|herself|themselves|itself|[.,;])$/i.test(tree.token(i + 2).form) ? [i + 1] : []
}
