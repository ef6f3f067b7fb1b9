import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { isSaying, speaksOn } from './aside.ts'
import { range } from './finder.ts'
import { isPassiveCue } from './passive.ts'
import { makerOfWriting } from './writing.ts'

/**
 * The token that heads the source of the verb `i`: its subject, its passive agent, "who" in a relative clause, or the name after an
 * inverted verb ("said Turner"); none where the sentence leaves the speaker out ("it is believed").
 */
export const speakerOfVerb = (tree: Tree, i: number): number | undefined => {
  if (isPassiveCue(tree, i)) return tree.kids(i, 'obl', 'nmod').find(kid => /^by\b/.test(tree.caseOf(kid))) ?? agentAfter(tree, i)
  for (const find of SUBJECTS) {
    const subject = find(tree, i)
    if (subject !== undefined && canSpeak(tree, subject) && !isQuotedOff(tree, subject, i))
      return isExpletive(tree, subject) ? undefined : subject
  }
  return undefined
}

/** "Was informed by the Attorney General that": the phrase right behind "by" where the tree hangs it elsewhere. */
const agentAfter = (tree: Tree, i: number): number | undefined => {
  if (i + 2 >= tree.sentence.last || tree.token(i + 1).form !== 'by') return undefined
  let last = i + 1
  while (last + 1 < tree.sentence.last && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tree.token(last + 1).upos)) last++
  return nominalOf(tree, i + 1, last + 1)
}

/** The noun among the tokens `first` up to, not with, `last` that hangs on none of them. */
const nominalOf = (tree: Tree, first: number, last: number): number | undefined =>
  range(first, last).find(token => {
    const head = tree.head(token)
    return isNominal(tree, token) && (head === undefined || head < first || head >= last)
  })

/** Neither a sign nor a time speaks, though a lost tree may hang either as a subject: "this week also said …". */
const canSpeak = (tree: Tree, i: number): boolean => !/^(?:PUNCT|SYM|X)$/.test(tree.token(i).upos) && !isTime(tree, i)

/** Whether a word names a day or a stretch of time, which says nothing: "this week", "today's news". */
export const isTime = (tree: Tree, i: number): boolean => TIMES.has(tree.token(i).form.toLowerCase())

/** Whether a subject stands in a quotation that ends before the verb: "“Not one round,” replied…". */
const isQuotedOff = (tree: Tree, subject: number, i: number): boolean => {
  for (let token = subject + 1; token < i; token++) {
    const { form } = tree.token(token)
    if (/^(?:“|``)$/.test(form)) return false
    if (/^(?:”|'')$/.test(form)) return true
  }
  return false
}

const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening week month year'.split(' '),
)

/** The words that name the source headed by `head`, with all that describes it, without anything that holds `cue`. */
export const sourceSpan = (tree: Tree, head: number, cue: number): Span => {
  const above = new Set(ancestors(tree, cue))
  const under = new Set(
    tree.subtree(head, kid => kid === cue || above.has(kid) || tree.is(kid, 'parataxis', 'mark') || opensPhrase(tree, kid, head)),
  )
  let first = head
  while (under.has(first - 1) && !isQuoteMark(tree, first - 1)) first--
  let last = head
  while (under.has(last + 1)) last++
  if (isAfterAdposition(tree, first) || isAfterGerund(tree, first)) first = afterPlace(tree, first, last)
  while (first < head && tree.token(first).upos === 'PUNCT') first++
  while (last > head && tree.token(last).upos === 'PUNCT') last--
  if (closesBracket(tree, first, last + 1)) last++
  return tree.span(first, last + 1)
}

const isAfterGerund = (tree: Tree, i: number): boolean => i > tree.sentence.first && tree.token(i - 1).xpos === 'VBG'

/** "In Orsk, | elders said": where the source begins behind a place or time that the tree has taken for its head. */
const afterPlace = (tree: Tree, first: number, last: number): number => {
  for (let comma = first + 1; comma < last && comma - first < 6; comma++) {
    if (tree.token(comma).form !== ',') continue
    return tree.is(comma + 1, 'appos') || tree.kids(first, 'appos').length > 0 ? comma + 1 : first
  }
  return first
}

/** "Ana Turner (Independent)": whether the sign at `i` closes a bracket that opened since `first`. */
const closesBracket = (tree: Tree, first: number, i: number): boolean => {
  if (i >= tree.sentence.last || tree.token(i).form !== ')') return false
  for (let token = i - 1; token >= first; token--) if (/^[()]$/.test(tree.token(token).form)) return tree.token(token).form === '('
  return false
}

const isQuoteMark = (tree: Tree, i: number): boolean => /^(["“”]|``|'')$/.test(tree.token(i).form)

/** The tokens above `i`, nearest first. */
const ancestors = (tree: Tree, i: number): number[] => {
  const above: number[] = []
  for (let head = tree.head(i); head !== undefined; head = tree.head(head)) above.push(head)
  return above
}

const opensPhrase = (tree: Tree, kid: number, head: number): boolean => tree.head(kid) === head && tree.is(kid, 'case', 'cop', 'cc')

/** ", adding that…": whoever spoke before in the sentence speaks on. */
const speakerGoingOn = (tree: Tree, i: number): number | undefined => {
  if (!speaksOn(tree, i)) return undefined
  const beside = tree.is(i, 'conj') ? undefined : sayingBefore(tree, i)
  if (beside !== undefined) return speakerOfVerb(tree, beside)
  const before = ancestors(tree, i).findLast(
    above =>
      above < i &&
      tree.token(above).upos === 'VERB' &&
      tree.kid(above, 'nsubj') !== undefined &&
      (!tree.is(i, 'conj') || isSaying(tree, above)),
  )
  return before === undefined ? undefined : tree.kid(before, 'nsubj')
}

/** "…, Turner said on Monday, | adding that": the verb of saying in the reporting clause that ends at the comma before a participle. */
const sayingBefore = (tree: Tree, i: number): number | undefined => {
  const inClause = (token: number): boolean => !/^(?:[,;:”"]|'')$/.test(tree.token(token).form)
  for (let token = i - 2; token > tree.sentence.first && inClause(token); token--)
    if (/^VB[DZP]$/.test(tree.token(token).xpos)) return isSaying(tree, token) && isClosingClause(tree, token) ? token : undefined
  return undefined
}

/** Whether a reporting clause begins behind a sign: "…, Turner said". */
const isClosingClause = (tree: Tree, verb: number): boolean => {
  let token = verb - 1
  while (token > tree.sentence.first && /^(?:DET|ADJ|NOUN|PROPN|PRON|ADV|AUX|PART|ADP|NUM)$/.test(tree.token(token).upos)) token--
  return token > tree.sentence.first && /^(?:[,”"]|'')$/.test(tree.token(token).form)
}

/** "…,” she said": the pronoun just before the verb, whatever the tree makes of the words before it. */
const pronounBefore = (tree: Tree, i: number): number | undefined =>
  i > tree.sentence.first && /^(I|we|he|she|they|who)$/i.test(tree.token(i - 1).form) ? i - 1 : undefined

/** "A report published on Monday said …": the subject of a participle that the tree has taken for the verb, where only its time follows it. */
const subjectOfParticiple = (tree: Tree, i: number): number | undefined => {
  const participle = participleBefore(tree, i)
  return participle === undefined ? undefined : tree.kid(participle, 'nsubj')
}

/** The participle that nothing but its time parts from the verb `i`: "published on Monday said". */
const participleBefore = (tree: Tree, i: number): number | undefined => {
  if (i === tree.sentence.first || !/^VB[DZP]$/.test(tree.token(i).xpos)) return undefined
  let at = i - 1
  while (at > tree.sentence.first && i - at <= REACH && !/^(?:PUNCT|VERB|AUX)$/.test(tree.token(at).upos)) at--
  return /^VB[DN]$/.test(tree.token(at).xpos) && range(at + 1, i).some(token => isTime(tree, token)) ? at : undefined
}

/** Whether the tree takes for a verb a participle that describes whoever tells something in the next words: "a report published on Monday said". */
export const isParticipleOfTeller = (tree: Tree, i: number): boolean =>
  range(i + 1, Math.min(i + 1 + REACH, tree.sentence.last)).some(next => isSaying(tree, next) && participleBefore(tree, next) === i)

/** How many words after a participle its time ends. */
const REACH = 6

/** Of several subjects the nearest, "in Zemo" aside: a dateline or a lost phrase may pass for one. */
const nearestSubject = (tree: Tree, i: number): number | undefined => {
  const all = tree.kids(i, 'nsubj').filter(kid => kid < i || !TELLS.test(tree.lemma(i)))
  const subjects = all.toSorted((a, b) => Math.abs(a - i) - Math.abs(b - i))
  return subjects.find(kid => !isAfterPreposition(tree, kid)) ?? subjects[0]
}

/** Verbs that their hearer follows, whatever the tree takes him for: "…, Turner told Channel Six". */
export const TELLS = /^(?:tell|inform|remind|assure|notify)$/

const isAfterPreposition = (tree: Tree, i: number): boolean => isAfterAdposition(tree, tree.subtree(i)[0] ?? i)

const isAfterAdposition = (tree: Tree, i: number): boolean => i > tree.sentence.first && tree.token(i - 1).upos === 'ADP'

/** The subject that the verb shares with the words above it; a clause speaks no more than a bare noun before its participle thinks. */
const subjectAbove = (tree: Tree, i: number): number | undefined => {
  const subject = tree.subjectOf(i)
  return subject === undefined || tree.isVerbal(subject) ? undefined : subject
}

/** "Who say …", "who have marched and called for …". */
const relativeSubject = (tree: Tree, i: number): number | undefined => {
  const first = tree.is(i, 'conj') && tree.kid(i, 'nsubj') === undefined ? (tree.head(i) ?? i) : i
  return tree.kids(first, 'nsubj').find(kid => /^(WP|WDT)$/.test(tree.token(kid).xpos))
}

/** "…,” replied his counterpart, Ana Turner": the phrase right after a verb that follows a sign, wherever the tree hangs it. */
const invertedSubject = (tree: Tree, i: number): number | undefined => {
  if (i === tree.sentence.first || i + 1 >= tree.sentence.last || tree.token(i - 1).upos !== 'PUNCT') return undefined
  if (TELLS.test(tree.lemma(i))) return undefined
  let head = i + 1
  for (let above = tree.head(head); above !== undefined && above > head && isPhraseWord(tree, above); above = tree.head(head)) head = above
  return isNominal(tree, head) && !tree.kids(head, 'case', 'mark').some(kid => kid > i) ? head : undefined
}

const isPhraseWord = (tree: Tree, i: number): boolean => /^(?:NOUN|PROPN|PRON|ADJ|NUM)$/.test(tree.token(i).upos)

/** Where the tree has lost the subject of a finite verb: the noun phrase that ends right before it. */
const nameBefore = (tree: Tree, i: number): number | undefined => {
  let last = i - 1
  while (last >= tree.sentence.first && /^(AUX|ADV|PUNCT|NUM)$/.test(tree.token(last).upos)) last--
  if (last < tree.sentence.first || !isNominal(tree, last) || !/^VB[DPZ]$/.test(tree.token(i).xpos)) return undefined
  let head = last
  for (let above = tree.head(head); above !== undefined && above < i && isNominal(tree, above); above = tree.head(head)) head = above
  return head
}

const isNominal = (tree: Tree, i: number): boolean => /^(NOUN|PROPN|PRON)$/.test(tree.token(i).upos) && tree.kid(i, 'cop') === undefined

const isExpletive = (tree: Tree, i: number): boolean =>
  tree.is(i, 'expl') || (/^(it|there)$/i.test(tree.token(i).form) && isEmptyIt(tree, i))

/** "It" with a clause after its verb stands for the clause: "it was argued that…". */
const isEmptyIt = (tree: Tree, i: number): boolean => {
  const head = tree.head(i)
  return head !== undefined && tree.isPassive(head)
}

/** "…, and the governor of Orsk, Ana Turner, has accused…": a subject behind "and" that the tree takes for a part of what stands before. */
const subjectBehindAnd = (tree: Tree, i: number): number | undefined => {
  if (!tree.is(i, 'conj') || tree.kid(i, 'nsubj') !== undefined) return undefined
  let first = i
  while (first > tree.sentence.first && (IN_PHRASE.test(tree.token(first - 1).upos) || tree.is(first - 1, 'amod'))) first--
  if (first === i || first <= tree.sentence.first || tree.token(first - 1).upos !== 'CCONJ') return undefined
  return nominalOf(tree, first, i)
}

const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART|PUNCT|AUX|ADV)$/

/** Ways to find who speaks, the surest first. */
const SUBJECTS = [
  pronounBefore,
  makerOfWriting,
  relativeSubject,
  subjectBehindAnd,
  nearestSubject,
  subjectOfParticiple,
  speakerGoingOn,
  subjectAbove,
  invertedSubject,
  nameBefore,
] as const
