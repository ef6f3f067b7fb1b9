import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { opensWithHad } from '../frames/clause.ts'
import { isHardlyAnybody } from '../nobody.ts'
import { adjectives, adverbs, modals, negations, prospective, unreal } from './hedges.ts'
import { capped, negated } from './value.ts'
import type { Level, Value } from './value.ts'

/** What is left of `value` by the negations and hedges that hang on the word `i` itself. */
export const localValue = (tree: Tree, i: number, value: Value): Value => {
  const steps = tree.isVerbal(i)
    ? [byModal, byAdverb, byNegation, bySubject, byInversion, byQuestion, byCommand]
    : [byAdverb, byContrast, byDescription]
  return steps.reduce((left, step) => step(tree, i, left), value)
}

type Step = (tree: Tree, i: number, value: Value) => Value

const byModal: Step = (tree, i, value) => {
  const aux = tree.kids(i, 'aux').find(kid => modals[tree.token(kid).form.toLowerCase()] !== undefined)
  const modal = aux === undefined ? undefined : modals[tree.token(aux).form.toLowerCase()]
  if (aux === undefined || modal === undefined) return comingValue(tree, i, value)
  const isAbility = /^(can|ca|could)$/i.test(tree.token(aux).form) && isNegated(tree, i)
  return isAbility ? value : capped(value, modal.level, span(tree, aux), modal.mood === 'fact' ? value.mood : modal.mood)
}

/** "is going to attack", "is to attack", "is about to attack" from the word they lead to. */
const comingValue: Step = (tree, i, value) => {
  const head = tree.head(i)
  if (isToCome(tree, i)) return capped(value, 2, span(tree, i), 'future')
  if (head === undefined || !tree.is(i, 'xcomp')) return value
  const coming = tree.lemma(head) === 'about' || (tree.token(head).form.toLowerCase() === 'going' && tree.kid(i, 'mark') !== undefined)
  return coming ? capped(value, 2, span(tree, head), 'future') : value
}

/** "Is to resume": an infinitive right behind a finite "be". */
const isToCome = (tree: Tree, i: number): boolean =>
  tree
    .kids(i, 'mark')
    .some(
      mark =>
        form(tree, mark) === 'to' &&
        mark > tree.sentence.first &&
        /^VB[DPZ]$/.test(tree.token(mark - 1).xpos) &&
        tree.lemma(mark - 1) === 'be',
    ) && tree.is(i, 'root', 'conj', 'ccomp', 'acl:relcl', 'advcl', 'parataxis')

const byAdverb: Step = (tree, i, value) => {
  const word = tree.kids(i, 'advmod').find(kid => adverbs.has(form(tree, kid)))
  const level = word === undefined ? undefined : adverbs.get(form(tree, word))
  return word === undefined || level === undefined ? value : capped(value, level, hedgeSpan(tree, word))
}

/** "most likely" whole. */
const hedgeSpan = (tree: Tree, word: number): Span => {
  const degree = tree.kids(word, 'advmod').find(kid => kid === word - 1)
  return tree.span(degree ?? word, word + 1)
}

const byNegation: Step = (tree, i, value) => {
  const words = tree.kids(i, 'advmod', 'det', 'cc:preconj', 'cc').filter(kid => isNegation(tree, i, kid))
  const stops = tree
    .kids(i, 'advmod')
    .filter(kid => tree.lemma(kid) === 'long' && tree.kids(kid, 'advmod', 'det').some(no => form(tree, no) === 'no'))
  return [...words, ...stops].reduce((left, word) => turned(left, negations.get(form(tree, word)) ?? 3, span(tree, word)), value)
}

/** "Not as a threat but as an offer": the deed that something is not. */
const byContrast: Step = (tree, i, value) =>
  tree.kids(i, 'advmod').some(kid => form(tree, kid) === 'not' && !isOnly(tree, kid)) ? negated(value) : value

const turned = (value: Value, level: Level, hedge: Span): Value => {
  const contrary = negated(value)
  return level < 3 ? { ...capped(contrary, level, hedge), doubted: true } : contrary
}

/** "Almost" and its like only turn the word right after them: in "barely a month later" they count. */
const isNegation = (tree: Tree, i: number, kid: number): boolean => {
  const level = negations.get(form(tree, kid))
  return level !== undefined && !isOnly(tree, kid) && (level === 3 || kid === i - 1)
}

/** "Not only" affirms. */
const isOnly = (tree: Tree, i: number): boolean => {
  const next = i + 1
  return next < tree.sentence.last && /^(only|just|merely|least)$/.test(form(tree, next))
}

const isNegated = (tree: Tree, i: number): boolean => tree.kids(i, 'advmod').some(kid => negations.get(form(tree, kid)) === 3)

/** "No fighters entered", "nobody was killed", "neither group signed", "neither X nor Y came". */
const bySubject: Step = (tree, i, value) => {
  const subject = tree.kid(i, 'nsubj')
  return subject !== undefined && isHardlyAnybody(tree, subject) ? negated(value) : value
}

/** "Had he not burned the town, …": a condition that no word opens but the verb at the head of the sentence; the tree seldom shows it. */
const byInversion: Step = (tree, i, value) => {
  if (!opensWithHad(tree)) return value
  const { first } = tree.sentence
  const verb = tree.indexes().find(token => token > first && tree.token(token).upos === 'VERB')
  const comma = tree.indexes().find(token => token > i && tree.token(token).form === ',')
  return verb === i && comma !== undefined ? capped(value, 0, span(tree, first), 'supposed') : value
}

/** What a question asks is open. */
const byQuestion: Step = (tree, i, value) => {
  if (tree.head(i) !== undefined) return value
  const asks = tree.kids(i, 'punct').some(kid => tree.token(kid).form.startsWith('?'))
  return asks ? capped(value, 0, span(tree, i), 'supposed') : value
}

/** What a command orders is open, as what a bare "to" names is. */
const byCommand: Step = (tree, i, value) => {
  if (tree.token(i).xpos !== 'VB' || tree.kid(i, 'nsubj', 'aux') !== undefined) return value
  const mark = tree.kid(i, 'mark')
  const isTop = tree.head(i) === undefined
  if (mark === undefined) return isTop || opensSentence(tree, i) ? capped(value, 0, span(tree, i), 'planned') : value
  return form(tree, mark) === 'to' && (isTop || tree.is(i, 'parataxis')) ? capped(value, 1, span(tree, mark), 'planned') : value
}

/** Whether a word opens its sentence, quotation marks aside: "“Send him back,” said the mayor". */
const opensSentence = (tree: Tree, i: number): boolean => {
  let first = tree.sentence.first
  while (first < i && tree.token(first).upos === 'PUNCT') first++
  return first === i
}

/** The adjectives and determiners of a noun: "an alleged attack", "no attack", "the planned attack". */
const byDescription: Step = (tree, i, value) =>
  tree.kids(i, 'amod', 'det', 'compound').reduce((left, kid) => {
    const word = form(tree, kid)
    const level = adjectives.get(word)
    if (level !== undefined) return capped(left, level, span(tree, kid))
    if (word === 'any' && !isRefused(tree, i)) return capped(left, 1, span(tree, kid), 'supposed')
    if (prospective.has(word)) return capped(left, 1, span(tree, kid), 'planned')
    return unreal.has(word) && !(FAILED.test(word) && ENTERPRISE.test(tree.lemma(i))) ? negated(left) : left
  }, value)

/** A coup that failed has happened all the same, unlike an escape. */
const FAILED = /^(?:failed|abortive|unsuccessful|attempted)$/
const ENTERPRISE =
  /^(?:coup|putsch|uprising|revolt|rebellion|mutiny|offensive|siege|campaign|invasion|raid|talk|negotiation|mission|operation)$/

/** Under a denial "any" only makes the denial whole: "denied any part in". */
function isRefused(tree: Tree, i: number): boolean {
  const head = tree.head(i)
  return head !== undefined && /^(?:deny|reject|refuse|disclaim|disavow|dismiss)$/.test(tree.lemma(head))
}

const form = (tree: Tree, i: number): string => tree.token(i).form.toLowerCase()

const span = (tree: Tree, i: number): Span => tree.span(i, i + 1)
