import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { cueVerbs } from '../attribution/cue-verbs.ts'
import { embeddingOf, goalOf, marksOf } from './embedding.ts'
import { conditions, horizons } from './hedges.ts'
import { localValue } from './local.ts'
import { hasSignature } from './signatures.ts'
import { capped, FLAT, negated, under } from './value.ts'
import type { Level, Value } from './value.ts'

/**
 * How factual the text makes what the word `i` stands for: what the words above it leave of it, then its own hedges and negations.
 * What somebody is reported to say counts as stated; the speaker's stance is the attribution's.
 */
export const valueOf = (tree: Tree, i: number): Value => {
  const first = tree.is(i, 'conj') ? tree.head(i) : undefined
  if (first === undefined) return localValue(tree, i, settingOf(tree, i))
  if (sharesOwn(tree, i, first)) return localValue(tree, i, valueOf(tree, first))
  return localValue(tree, i, settingOf(tree, first))
}

/** Whether a coordinated word shares the auxiliaries and negation of the first: "may attack and kill", "was not tried or sentenced". */
const sharesOwn = (tree: Tree, i: number, first: number): boolean => {
  if (tree.kid(i, 'nsubj', 'aux', 'cop') !== undefined) return false
  if (tree.kids(i, 'cc').some(kid => tree.lemma(kid) === 'but')) return false
  const { xpos, upos } = tree.token(i)
  return upos !== 'VERB' || (/^(VB|VBN|VBG)$/.test(xpos) && tree.token(first).xpos === xpos)
}

/** What is left of `i` by the words above it. */
const settingOf = (tree: Tree, i: number): Value => {
  if (isYetToCome(tree, i)) return negated(FLAT)
  const embedding = embeddingOf(tree, i)
  if (embedding !== undefined) return under(valueOf(tree, embedding.by), embedding.signature, wordSpan(tree, embedding.by))
  const host = tree.head(i)
  if (marksOf(tree, i).includes('whether') || isInverted(tree, i)) return supposed(tree, i)
  if (host === undefined) return FLAT
  if (!tree.isVerbal(i)) return nounSetting(tree, i, host)
  if (tree.is(i, 'advcl')) return clauseSetting(tree, i, host)
  if (tree.is(i, 'acl') && !tree.is(i, 'acl:relcl') && marksOf(tree, i).includes('to')) return meant(tree, i, valueOf(tree, host))
  if (isPurposeOf(tree, i)) return meant(tree, i, valueOf(tree, host))
  if (tree.is(i, 'xcomp')) return isComplement(tree, i, host) ? valueOf(tree, host) : meant(tree, i, valueOf(tree, host))
  if (tree.is(i, 'acl:relcl', 'acl')) return describing(tree, i, host)
  if (tree.is(i, 'ccomp') && marksOf(tree, i).includes('if')) return supposed(tree, i)
  return FLAT
}

/** Whether an infinitive completes what its verb says; what the tree hangs on any other verb as one is a purpose: "was built to carry". */
const isComplement = (tree: Tree, i: number, host: number): boolean =>
  tree.token(host).upos !== 'VERB' || !marksOf(tree, i).includes('to') || cueVerbs.has(tree.lemma(host)) || hasSignature(tree.lemma(host))

/**
 * What describes a thing that may not come about is no surer than that: "will open an office that serves the valley". A clause in the past
 * tells what was so already.
 */
const describing = (tree: Tree, i: number, host: number): Value => {
  const clause = [i, ...tree.kids(i, 'aux', 'aux:pass', 'cop')].map(token => tree.token(token).xpos)
  if (clause.includes('VBD') || tree.token(host).upos !== 'NOUN' || isDefinite(tree, host) || !tree.is(host, 'obj')) return FLAT
  const outer = valueOf(tree, host)
  return outer.mood === 'fact' ? FLAT : { ...outer, sign: 1 }
}

/** "Has yet to sign": what has not come about so far. */
const isYetToCome = (tree: Tree, i: number): boolean =>
  tree.kids(i, 'mark').some(mark => mark > tree.sentence.first && tree.lemma(mark) === 'to' && tree.lemma(mark - 1) === 'yet')

/** "Should the talks fail, …", "…, should the talks fail": a condition that its auxiliary opens. */
const isInverted = (tree: Tree, i: number): boolean => {
  const [aux, subject] = [tree.kid(i, 'aux'), tree.kid(i, 'nsubj')]
  return aux !== undefined && subject !== undefined && aux < subject && /^should$/i.test(tree.token(aux).form) && !asks(tree)
}

const asks = (tree: Tree): boolean => tree.token(tree.sentence.last - 1).form.startsWith('?')

/** "Priorities for improving", "a mechanism for ejecting": what a noun is for. */
const isPurposeOf = (tree: Tree, i: number): boolean =>
  tree.is(i, 'acl') && tree.token(i).xpos === 'VBG' && marksOf(tree, i).includes('for')

/**
 * A deed named by a noun shares the doubt about the verb that it belongs to, as its object the negation too, unless the text takes the
 * deed as known ("the attack").
 */
const nounSetting = (tree: Tree, i: number, host: number): Value => {
  if (tree.caseOf(i) === 'without' && tree.is(i, 'obl')) return left(tree, i, host)
  if (isDefinite(tree, i) || goalOf(tree, host) === i) return FLAT
  if (tree.is(i, 'obj', 'nsubj:pass')) return valueOf(tree, host)
  const shares = tree.is(i, 'nsubj', 'obl:agent') || (tree.is(i, 'obl', 'nmod') && /^(in|of|for|to|with)$/.test(tree.caseOf(i)))
  return shares ? { ...valueOf(tree, host), sign: 1 } : FLAT
}

const isDefinite = (tree: Tree, i: number): boolean =>
  tree
    .kids(i, 'det', 'nmod:poss')
    .some(kid => /^(the|this|that|these|those|its|his|her|their|our|my|your)$|['’]s$/i.test(tree.token(kid).form)) ||
  tree.kid(i, 'nmod:poss') !== undefined

const clauseSetting = (tree: Tree, i: number, host: number): Value => {
  const marks = marksOf(tree, i)
  if (marks.some(mark => conditions.has(mark))) return supposed(tree, i)
  if (marks.some(mark => horizons.has(mark)) && isToCome(tree, i)) return supposed(tree, i)
  if (marks.includes('without')) return left(tree, i, host)
  if (marks.includes('to')) return meant(tree, i, FLAT)
  if (tree.kids(i, 'mark', 'case').some(kid => /^(instead|rather)$/.test(tree.lemma(kid))))
    return { ...negated(FLAT), hedge: firstMark(tree, i) }
  if (marks.includes('when') && isToCome(tree, i)) return capped(FLAT, 2, firstMark(tree, i), 'future')
  const nonfinite = tree.token(i).xpos === 'VBG' || tree.token(i).xpos === 'VBN'
  if (marks.includes('against') && nonfinite) return capped(FLAT, 0, firstMark(tree, i), 'planned')
  if (!nonfinite || (marks.length > 0 && !marks.some(mark => /^(?:by|in|while|when|through)$/.test(mark)))) return FLAT
  return { ...valueOf(tree, host), sign: 1 }
}

/** What is done without, be it a clause or a noun: it did not happen where the deed did; where that is denied or doubted, nothing is said. */
const left = (tree: Tree, i: number, host: number): Value => {
  const { sign, level } = valueOf(tree, host)
  const hedge = firstMark(tree, i)
  return sign > 0 && level === 3 ? { ...negated(FLAT), hedge } : capped(FLAT, 0, hedge, 'supposed')
}

/** Whether a finite clause tells of what is not over: "once he is freed", not "once he was freed". */
const isToCome = (tree: Tree, i: number): boolean => {
  const tenses = [i, ...tree.kids(i, 'aux', 'aux:pass', 'cop')].map(token => tree.token(token).xpos)
  return tenses.some(tense => /^(VBZ|VBP|MD)$/.test(tense)) && !tenses.includes('VBD')
}

const supposed = (tree: Tree, i: number): Value => capped(FLAT, 0, firstMark(tree, i), 'supposed')

/** A purpose is meant, and may have come about. */
const meant = (tree: Tree, i: number, outer: Value): Value => capped({ ...outer, sign: 1 }, PURPOSE, firstMark(tree, i), 'planned')
const PURPOSE: Level = 2

const firstMark = (tree: Tree, i: number): Span => wordSpan(tree, tree.kid(i, 'mark', 'case') ?? i)

const wordSpan = (tree: Tree, i: number): Span => tree.span(i, i + 1)
