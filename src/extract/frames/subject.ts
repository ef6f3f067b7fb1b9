import { isRelative } from '../../language/tree.ts'
import type { Tree } from '../../language/tree.ts'
import { isViolent } from '../entities/event-words.ts'
import { isOpener, nearestSubject } from './clause.ts'
import { by, isGerund, isPassive } from './voice.ts'

/** The noun that a relative pronoun stands for; any other word stands for itself. */
export const antecedent = (tree: Tree, i: number): number => {
  if (!isRelative(tree.token(i))) return i
  for (let at: number | undefined = i; at !== undefined; at = tree.head(at)) {
    if (tree.is(at, 'acl:relcl')) return strikingEvent(tree, i, at) ?? toldOf(tree, tree.head(at) ?? i)
  }
  return nounBeforeComma(tree, i) ?? i
}

/**
 * "Attacks in the old town of X which killed ten", "were killed in bombings that hit a hospital": of what "that" and "which" tell where it
 * kills or strikes, the event right before them or around the place or body that they follow.
 */
const strikingEvent = (tree: Tree, relative: number, clause: number): number | undefined => {
  if (!/^(?:that|which)$/i.test(tree.token(relative).form) || !STRIKES.test(tree.lemma(clause)) || isPassive(tree, clause)) return undefined
  const before = relative - 1
  if (before >= tree.sentence.first && isViolentEvent(tree, before)) return before
  for (let at = tree.head(clause), steps = 0; at !== undefined && steps < 4; steps++) {
    if (isViolentEvent(tree, at)) return at
    if (!tree.is(at, 'nmod', 'conj', 'appos', 'compound')) return undefined
    at = tree.head(at)
  }
  return undefined
}

const STRIKES = /^(?:kill|wound|injure|maim|target|destroy|damage|hit|claim|leave|displace|cause)$/

const isViolentEvent = (tree: Tree, i: number): boolean => tree.token(i).upos === 'NOUN' && isViolent(tree.lemma(i))

/** "The second is a group which preaches", "X is not the only group that": of whom a relative clause tells; "it was X who" tells of X. */
const toldOf = (tree: Tree, noun: number): number => {
  if (isNationBeside(tree, noun)) return tree.head(noun) ?? noun
  const subject = tree.token(noun).upos === 'NOUN' && tree.kid(noun, 'cop') !== undefined ? tree.kid(noun, 'nsubj') : undefined
  const isOneOfItsKind =
    tree.kids(noun, 'det').some(kid => /^an?$/i.test(tree.token(kid).form)) ||
    tree.kids(noun, 'amod').some(kid => /^(only|sole|first|last|latest)$/.test(tree.lemma(kid)) || tree.token(kid).xpos === 'JJS')
  if (subject === undefined || !isOneOfItsKind || /^(it|this|that|there|which|who|what)$/i.test(tree.token(subject).form)) return noun
  return subject
}

/** "X, *a German* who had trained the army": a nation's name beside that of one of it. */
const isNationBeside = (tree: Tree, noun: number): boolean => {
  const name = tree.is(noun, 'appos') ? tree.head(noun) : undefined
  const isOne = tree.kids(noun, 'det').some(kid => /^an?$/i.test(tree.token(kid).form))
  return name !== undefined && isOne && /^\p{Lu}\p{Ll}/u.test(tree.token(noun).form) && tree.token(name).upos === 'PROPN'
}

/** "…commanded by X, who is known as Y": the noun that a relative clause follows, where the tree hangs the clause elsewhere. */
const nounBeforeComma = (tree: Tree, relative: number): number | undefined => {
  const last = relative - 2
  if (last < tree.sentence.first || tree.token(relative - 1).form !== ',' || !/^(NOUN|PROPN)$/.test(tree.token(last).upos)) return undefined
  let head = last
  for (let up = tree.head(head); up !== undefined && up < relative && tree.is(head, 'flat', 'compound'); up = tree.head(head)) head = up
  return head
}

/** The by-phrase of "was struck and killed by X" for either verb. */
export const sharedBy = (tree: Tree, i: number): number | undefined => {
  const next = tree
    .kids(i, 'conj')
    .find(kid => kid < i + 5 && /^VB[ND]$/.test(tree.token(kid).xpos) && tree.kid(kid, 'nsubj', 'obj') === undefined)
  const isOwn = tree.kids(i, 'obl').some(kid => next !== undefined && i < kid && kid < next)
  return next === undefined || isOwn ? undefined : by(tree, next)
}

/** Subject as the tree gives it, with the antecedent of a relative pronoun in its place; first of all the name a colon sets before it. */
export const subject = (tree: Tree, i: number): number | undefined => {
  const given =
    resumed(tree, i) ??
    entryOf(tree, i) ??
    openedBy(tree, i) ??
    nearestSubject(tree, i) ??
    gerundSubject(tree, i) ??
    agreeing(tree, i, tree.subjectOf(i))
  const found = given === undefined ? undefined : beforePreposition(tree, given)
  if (found === undefined) return undefined
  const who = antecedent(tree, found)
  return tree.is(i, 'acl:relcl') && tree.head(i) === who ? toldOf(tree, who) : who
}

/**
 * "X, which has fought Y since 1949, *trains* recruits": the noun that a relative clause hangs on, where the tree takes the verb behind the
 * clause's comma for a part of it and leaves the noun without a verb.
 */
const resumed = (tree: Tree, i: number): number | undefined => {
  const clause = tree.is(i, 'advcl', 'ccomp', 'parataxis') ? tree.head(i) : undefined
  const noun = clause !== undefined && clause < i && tree.is(clause, 'acl:relcl') ? tree.head(clause) : undefined
  if (clause === undefined || noun === undefined || tree.head(noun) !== undefined || tree.kid(noun, 'cop') !== undefined) return undefined
  let at = i
  while (at - 1 > clause && /^(AUX|ADV|PART)$/.test(tree.token(at - 1).upos)) at--
  return tree.token(at - 1).form === ',' && /^(VB[DZP]|MD)$/.test(tree.token(at).xpos) ? noun : undefined
}

/** "*Airstrikes* against the front's men killed ten": the noun before the preposition where the tree takes what follows it for the subject. */
const beforePreposition = (tree: Tree, subject: number): number => {
  const preposition = tree.kids(subject, 'case').find(kid => /^(?:against|on|in|at|by)$/.test(tree.token(kid).form))
  const noun = preposition === undefined ? undefined : tree.kids(subject, 'compound').find(kid => kid === preposition - 1)
  return noun ?? subject
}

/** "X denies ever *having met* Y", "admits *taking* the money": the subject of the verb that a gerund completes. */
const gerundSubject = (tree: Tree, i: number): number | undefined => {
  const head = tree.head(i)
  return head !== undefined && isGerund(tree, i) && tree.is(i, 'ccomp') && tree.kid(i, 'nsubj', 'mark') === undefined
    ? tree.subjectOf(head)
    : undefined
}

/** The subject of the clause that a participle opens, wherever the tree hangs the two. */
const openedBy = (tree: Tree, i: number): number | undefined => {
  if (!isOpener(tree, i)) return undefined
  for (let at = i + 1; at < tree.sentence.last; at++) if (tree.is(at, 'nsubj')) return at
  return undefined
}

/**
 * The subject that a verb shares with the one it is joined to, where the two agree in number; else the nearest subject before it that
 * does: in "life is hard as they lack food and thus desire help" it is not life that desires.
 */
const agreeing = (tree: Tree, i: number, shared: number | undefined): number | undefined => {
  if (shared === undefined || !tree.is(i, 'conj') || tree.kid(i, 'nsubj', 'aux') !== undefined) return shared
  const wanted = /^VB[PZ]$/.test(tree.token(i).xpos) ? tree.token(i).xpos : undefined
  if (wanted === undefined || numberOf(tree, shared) === undefined || numberOf(tree, shared) === wanted) return shared
  for (let at = i - 1; at > shared; at--) if (tree.is(at, 'nsubj') && numberOf(tree, at) === wanted) return at
  return shared
}

/** The tag of the present form that a subject takes; undefined where its number cannot be told. */
const numberOf = (tree: Tree, subject: number): 'VBP' | 'VBZ' | undefined => {
  const { xpos, form } = tree.token(subject)
  if (tree.kids(subject, 'conj').length > 0) return 'VBP'
  if (xpos === 'PRP') return /^(they|we|you|i)$/i.test(form) ? 'VBP' : 'VBZ'
  return xpos === 'NNS'
    ? 'VBP'
    : xpos === 'NN' && !/^(people|police|majority|number|group|rest|half)$/.test(tree.lemma(subject))
      ? 'VBZ'
      : undefined
}

/** "Philippines: occupies nine features": in a list of entries the name before the colon is the subject. */
const entryOf = (tree: Tree, i: number): number | undefined => {
  const colon = i - 1
  if (colon <= tree.sentence.first || tree.token(colon).form !== ':' || tree.token(i).upos !== 'VERB') return undefined
  return tree.token(colon - 1).upos === 'PROPN' ? colon - 1 : undefined
}
