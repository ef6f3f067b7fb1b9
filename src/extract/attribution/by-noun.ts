import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { isNobody } from '../nobody.ts'
import { isAside } from './aside.ts'
import { cueNouns } from './cue-nouns.ts'
import { cueVerbs } from './cue-verbs.ts'
import type { Report } from './report.ts'
import { isTime, sourceSpan } from './source.ts'
import { MAKES } from './writing.ts'

/** What a sentence's nouns of saying report: "Russia's claim that…", "accusations of…", "made the promise to…". */
export function* reportsByNoun(tree: Tree): Generator<Report> {
  for (const i of tree.indexes()) {
    const { upos, lemma } = tree.token(i)
    const cue = upos === 'NOUN' ? cueNouns.get(lemma)?.[0] : undefined
    if (cue === undefined || (cue.takes.has('nothing') && !isMissing(tree, i))) continue
    const own = contentOfNoun(tree, i, cue.prepositions, cue.takes.has('infinitive'))
    const content = own.length > 0 || cue.act !== 'says' ? own : whoMeets(tree, i)
    const source = cue.takes.has('nothing') ? searcherOf(tree, i) : sourceOfNoun(tree, i)
    const introduces = content.length === 0 && endsInColon(tree) && makerOf(tree, i) !== undefined
    if ((content.length === 0 && !introduces) || (source === null && !cue.hearsay)) continue
    yield {
      tree,
      cue: i,
      cueSpan: nounSpan(tree, i),
      source,
      content,
      quotes: introduces,
      act: cue.act,
      polarity: cue.polarity,
      certainty: isNobody(tree, i) && cue.polarity === 'affirmed' ? 'unknown' : cue.certainty,
    }
  }
}

/** "There is no evidence"; what a verb of saying tells is that verb's: "found no sign". */
const isMissing = (tree: Tree, i: number): boolean => {
  const head = tree.head(i)
  const tells = head === undefined ? undefined : cueVerbs.get(tree.lemma(head))
  return isNobody(tree, i) && tells?.some(({ takes }) => takes.has('clause')) !== true
}

/** Who has seen no sign; nobody where there simply is none. */
const searcherOf = (tree: Tree, i: number): Span | null => {
  const verb = tree.head(i)
  const subject = verb === undefined || !tree.is(i, 'obj') ? undefined : tree.subjectOf(verb)
  return subject === undefined ? null : sourceSpan(tree, subject, i)
}

const contentOfNoun = (tree: Tree, i: number, prepositions: ReadonlySet<string>, infinitive: boolean): number[] => {
  const clause = tree.kids(i, 'acl', 'ccomp').find(kid => {
    const mark = tree.kid(kid, 'mark')
    if (mark === undefined || tree.is(kid, 'acl:relcl') || isAnswer(tree, kid)) return false
    return tree.lemma(mark) === 'that' || (infinitive && tree.lemma(mark) === 'to')
  })
  if (clause !== undefined) return tree.subtree(clause, kid => isAside(tree, kid))
  const said = thatAfter(tree, i)
  if (said.length > 0) return said
  const thing = tree.kids(i, 'nmod', 'acl', 'obl').find(kid => {
    const lead = tree.kid(kid, 'case', 'mark')
    return kid > i && lead !== undefined && prepositions.has(tree.token(lead).form.toLowerCase())
  })
  return thing === undefined ? [] : tree.subtree(thing, kid => tree.head(kid) === thing && tree.is(kid, 'case', 'mark'))
}

/** "The plan drew criticism from rivals": whoever meets with what others say of him. */
const whoMeets = (tree: Tree, i: number): number[] => {
  const verb = tree.is(i, 'obj') ? tree.head(i) : undefined
  const subject = verb === undefined || !MEETS.test(tree.lemma(verb)) ? undefined : tree.subjectOf(verb)
  return subject === undefined || !tree.kids(i, 'nmod').some(kid => /^(?:by|from|among)$/.test(tree.caseOf(kid)))
    ? []
    : tree.subtree(subject)
}

const MEETS = /^(?:draw|win|receive|earn|face|get|garner|attract|provoke|prompt|spark|elicit|gain)$/

/** The clause that "that" opens right after the noun or whoever it is by, on whatever word the tree hangs it. */
const thatAfter = (tree: Tree, i: number): number[] => {
  let that = i + 1
  if (that < tree.sentence.last && /^(?:by|from)$/.test(tree.token(that).form))
    do that++
    while (that < tree.sentence.last && /^(?:DET|ADJ|NOUN|PROPN|PUNCT)$/.test(tree.token(that).upos))
  if (that >= tree.sentence.last || tree.lemma(that) !== 'that' || tree.is(that, 'nsubj', 'det')) return []
  const head = tree.head(that)
  return head === undefined || head < that || isAnswer(tree, head)
    ? []
    : tree.subtree(head, kid => isAside(tree, kid)).filter(token => token >= that)
}

/** "A claim that the mayor | dismissed": what somebody answers to it, rather than what it says. */
const isAnswer = (tree: Tree, verb: number): boolean =>
  cueVerbs.get(tree.lemma(verb))?.some(({ polarity, takes }) => polarity === 'denied' && takes.has('object')) === true &&
  tree.kid(verb, 'aux:pass') === undefined &&
  !tree.kids(verb, 'obj', 'ccomp', 'xcomp').some(kid => kid > verb)

/** Whose claim it is: "Russia's claim", "Russian claims", "claims by Russia", "Russia repeated its claim". */
const sourceOfNoun = (tree: Tree, i: number): Span | null => {
  const owner =
    tree.kids(i, 'nmod:poss').find(kid => !isTime(tree, kid)) ??
    tree.kids(i, 'nmod').find(kid => /^(by|from)$/.test(tree.caseOf(kid))) ??
    tree.kids(i, 'amod', 'compound').find(kid => tree.token(kid).upos === 'PROPN' || /^\p{Lu}/u.test(tree.token(kid).form)) ??
    makerOf(tree, i)
  return owner === undefined ? null : sourceSpan(tree, owner, i)
}

/** "… released the following statement:" */
const endsInColon = (tree: Tree): boolean => tree.token(tree.sentence.last - 1).form === ':'

const makerOf = (tree: Tree, i: number): number | undefined => {
  const verb = tree.head(i)
  if (verb === undefined || !tree.is(i, 'obj') || !MAKES.test(tree.lemma(verb)) || tree.isPassive(verb)) return undefined
  return tree.subjectOf(verb)
}

/** The noun, with the light verb before it where there is one: "made the claim". */
const nounSpan = (tree: Tree, i: number): Span => {
  const verb = tree.head(i)
  const light = verb !== undefined && makerOf(tree, i) !== undefined && verb < i
  return tree.span(light ? verb : i, i + 1)
}
