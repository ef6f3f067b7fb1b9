import type { Tree } from '../../language/tree.ts'
import { MONTH } from '../../text/months.ts'
import { isAfterPreposition, isOpener, nearestSubject } from './clause.ts'

/** Participles that stand before a noun after another without a hyphen: "government backed forces". */
const AFTER_NOUN =
  /^(back|lead|arm|train|base|hold|control|affiliate|align|occupy|dominate|run|own|sponsor|fund|make|bear|relate|link|mandate|broker|support)$/

/**
 * Who does what a past form says that the tree takes for a participle before its object: "forces *recaptured* the town" read like "the
 * recaptured town". Told by what stands before it: a noun that it does not modify, an auxiliary, or the comma that ends an aside.
 */
export const finiteSubject = (tree: Tree, i: number): number | undefined => {
  const { xpos, upos } = tree.token(i)
  const object = tree.head(i)
  if (upos !== 'VERB' || !/^VB[ND]$/.test(xpos)) return undefined
  if (object !== undefined && tree.is(i, 'acl') && unled(tree, i) !== undefined) return tree.is(object, 'conj') ? tree.head(object) : object
  if (tree.is(i, 'acl') && !tree.is(i, 'acl:relcl')) return object !== undefined && isVerbless(tree, object, i) ? object : undefined
  if (!tree.is(i, 'amod') || object === undefined || object < i) return undefined
  let at = i - 1
  while (at > tree.sentence.first && tree.token(at).upos === 'ADV') at--
  if (at < tree.sentence.first) return undefined
  const before = tree.token(at)
  if (before.lemma === 'have' && before.upos !== 'NOUN') return nearestSubject(tree, at) ?? tree.subjectOf(at)
  if (before.form === ',') return beforeAside(tree, i, at)
  const isNoun = /^(NOUN|PROPN)$/.test(before.upos) && !(tree.is(at, 'compound', 'amod', 'nmod:poss') && tree.head(at) === object)
  if (!isNoun && !(xpos === 'VBD' && before.upos === 'ADJ')) return undefined
  return AFTER_NOUN.test(tree.lemma(i)) || isAfterPreposition(tree, at) ? undefined : phraseHead(tree, at, i)
}

/** "Pirates operated from the coast": a noun for root with what is said of it, where the sentence has no other verb before that. */
const isVerbless = (tree: Tree, noun: number, participle: number): boolean =>
  isTop(tree, noun) &&
  participle - tree.sentence.first < LONGEST_ASIDE &&
  tree.token(tree.sentence.last - 1).form === '.' &&
  tree.kid(noun, 'cop', 'nsubj', 'acl:relcl') === undefined &&
  tree.kids(participle, 'obl').length > 0 &&
  by(tree, participle) === undefined &&
  !tree.indexes().some(at => at < participle && /^(VB[DZP]|MD)$/.test(tree.token(at).xpos))

/** Whether a noun is the root, or what the root measures: "many of the groups". */
const isTop = (tree: Tree, noun: number): boolean => {
  const head = tree.head(noun)
  return head === undefined || (tree.is(noun, 'nmod') && tree.caseOf(noun) === 'of' && head < noun && tree.head(head) === undefined)
}

/** The head of the noun phrase that ends at `last`, of what stands before `end`. */
const phraseHead = (tree: Tree, last: number, end: number): number => {
  let head = last
  for (let up = tree.head(head); up !== undefined && up < end && tree.is(head, 'flat', 'compound', 'nmod'); up = tree.head(head)) head = up
  return head
}

/** Tokens that an aside with what stands before it may have. */
const LONGEST_ASIDE = 40

/** "X, a member of the league, seized power": what stands before the aside, where nothing else in the clause is a verb. */
const beforeAside = (tree: Tree, verb: number, comma: number): number | undefined => {
  let open: number | undefined
  for (let at = comma - 1; at > tree.sentence.first; at--) {
    const { form, xpos } = tree.token(at)
    if (/^(VB[DZP]|MD)$/.test(xpos) || /^[;:]$/.test(form) || comma - at > LONGEST_ASIDE) return undefined
    if (form === ',') open = at
  }
  if (open === undefined || open - 1 < tree.sentence.first) return undefined
  let at = open - 1
  while (at > tree.sentence.first && tree.token(at).upos === 'PUNCT') at--
  if (!/^(NOUN|PROPN)$/.test(tree.token(at).upos) || isAfterPreposition(tree, at)) return secondAside(tree, verb, open, comma)
  return phraseHead(tree, at, verb)
}

/** The same behind an opening phrase: "In 1970, X, a member of the league, seized power". */
const secondAside = (tree: Tree, verb: number, first: number, comma: number): number | undefined => {
  for (let next = first + 1; next < comma; next++) {
    if (tree.token(next).form !== ',') continue
    const at = next - 1
    return /^(NOUN|PROPN)$/.test(tree.token(at).upos) && !isAfterPreposition(tree, at) ? phraseHead(tree, at, verb) : undefined
  }
  return undefined
}

/** Whether a verb is passive, also by coordination ("was captured and killed") and before its noun ("the besieged city"). */
export const isPassive = (tree: Tree, i: number): boolean => {
  if (tree.kid(i, 'aux:pass', 'nsubj:pass') !== undefined) return true
  if (!/^VB[ND]$/.test(tree.token(i).xpos) || tree.kid(i, 'obj', 'aux') !== undefined || finiteSubject(tree, i) !== undefined) return false
  if (isOpener(tree, i) || describedBy(tree, i) !== undefined) return true
  if (tree.is(i, 'amod') || by(tree, i) !== undefined) return true
  if (tree.is(i, 'acl', 'advcl') && !tree.is(i, 'acl:relcl')) return tree.kid(i, 'nsubj', 'mark') === undefined
  const head = tree.head(i)
  return head !== undefined && tree.is(i, 'conj') && tree.kid(i, 'nsubj') === undefined && isPassive(tree, head)
}

/** "Used an army *made up* of herders": the object right before a participle that the tree takes for a complement of the verb. */
export const describedBy = (tree: Tree, i: number): number | undefined => {
  const verb = tree.is(i, 'xcomp') && tree.token(i).xpos === 'VBN' ? tree.head(i) : undefined
  const object = verb === undefined ? undefined : tree.kids(verb, 'obj').find(kid => kid === i - 1)
  return object !== undefined && tree.kid(i, 'mark', 'aux') === undefined ? object : undefined
}

/** The by-phrase of a passive verb or of a noun; "at the hands of" is one. */
export const by = (tree: Tree, i: number): number | undefined =>
  tree.kids(i, 'obl:agent').find(kid => /^(by)?$/.test(tree.caseOf(kid)) && kid !== unled(tree, i)) ??
  tree.kids(i, 'obl', 'nmod').find(kid => tree.caseOf(kid) === 'by') ??
  handled(tree, i) ??
  byUnderTime(tree, i) ??
  byUnderCharge(tree, i) ??
  nextBy(tree, i)

/** "Commanded since March 2020 *by X*": the by-phrase that the tree hangs under a date beside it. */
const byUnderTime = (tree: Tree, i: number): number | undefined =>
  tree
    .kids(i, 'obl', 'obl:unmarked', 'nmod')
    .flatMap(kid =>
      kid > i && /^(since|from|until|in|on|for|after|before|between|during|)$/.test(tree.caseOf(kid))
        ? [kid, ...tree.kids(kid, 'nmod', 'nmod:unmarked')]
        : [],
    )
    .flatMap(kid => tree.kids(kid, 'nmod', 'nmod:unmarked', 'obl'))
    .find(kid => tree.caseOf(kid) === 'by' && DATED.test(formBefore(tree, kid)))

/** "Convicted of murder *by the court*": a by-phrase that the tree hangs on what somebody is convicted of. */
const byUnderCharge = (tree: Tree, i: number): number | undefined =>
  /^(?:convict|acquit|accuse|charge|suspect|clear)$/.test(tree.lemma(i))
    ? tree
        .kids(i, 'obl')
        .filter(kid => /^(?:of|with)$/.test(tree.caseOf(kid)))
        .flatMap(kid => tree.kids(kid, 'nmod'))
        .find(kid => tree.caseOf(kid) === 'by')
    : undefined

/** The word before the phrase of `i`. */
const formBefore = (tree: Tree, i: number): string => {
  const first = tree.kid(i, 'case') ?? i
  return first > tree.sentence.first ? tree.token(first - 1).form : ''
}

/** The end of a date. */
const DATED = new RegExp(`^(?:\\d{1,4}|${MONTH})$`, 'i')

/** The by-phrase right after a participle, or after a date or place beside it, that the tree hangs elsewhere, as garden paths do. */
const nextBy = (tree: Tree, i: number): number | undefined => {
  let next = i + 1
  while (next < Math.min(tree.sentence.last, i + 7) && (DATES.test(tree.token(next).form) || isPlaceAt(tree, next))) next++
  if (next >= tree.sentence.last || tree.lemma(next) !== 'by' || !tree.is(next, 'case') || !/^VB[ND]$/.test(tree.token(i).xpos))
    return undefined
  const head = tree.head(next)
  return head !== undefined && head > next ? head : undefined
}

/** A place between a participle and its doer: "led from Paris by", "founded in New York by". */
const isPlaceAt = (tree: Tree, i: number): boolean => {
  if (/^(from|at|near)$/.test(tree.token(i).form)) return i + 1 < tree.sentence.last && tree.token(i + 1).upos === 'PROPN'
  return tree.token(i).upos === 'PROPN' && (/^(in|from|at|near)$/.test(tree.token(i - 1).form) || tree.token(i - 1).upos === 'PROPN')
}

/** Words of a date as it stands between a participle and its doer: "founded in early May 2014 by". */
const DATES = new RegExp(
  `^(?:in|on|since|the|of|early|mid|late|year|summer|autumn|fall|spring|winter|\\d{1,4}(?:st|nd|rd|th)?|${MONTH})$`,
  'i',
)

/** "Militias *killed at least forty men*": an object that the tree takes for a doer though no "by" leads to it. */
export const unled = (tree: Tree, i: number): number | undefined =>
  tree.kids(i, 'obl:agent').find(kid => {
    for (let at = i + 1; at < kid; at++) if (/^by$/i.test(tree.token(at).form)) return false
    return kid > i && tree.caseOf(kid) === ''
  })

/** "Died *at the hands of X*". */
export const handled = (tree: Tree, i: number): number | undefined => {
  const hands = tree.kids(i, 'obl', 'nmod').find(kid => tree.lemma(kid) === 'hand' && tree.caseOf(kid) === 'at')
  return hands === undefined ? undefined : tree.kids(hands, 'nmod').find(kid => tree.caseOf(kid) === 'of')
}

/** "Taxing", "having taxed". */
export const isGerund = (tree: Tree, i: number): boolean => [i, ...tree.kids(i, 'aux')].some(word => tree.token(word).xpos === 'VBG')
