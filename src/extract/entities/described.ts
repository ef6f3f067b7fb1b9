import type { Tree } from '../../language/tree.ts'
import { fold } from '../../text/fold.ts'
import { nameOf, textOf } from './calling.ts'
import type { Discourse } from './discourse.ts'
import { eventKey } from './event-key.ts'
import { isJudging } from './event-words.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { isSmallNumber } from './number-words.ts'
import { belonging, possessed } from './possessed.ts'
import type { Thing } from './thing.ts'

/** Things that are only described, by their description, so that the same words are one thing throughout. */
export class Described {
  readonly #things = new Map<string, Thing>()

  /** The thing that a phrase describes by its own words; undefined where those are too few to tell it from others of its sort. */
  find(discourse: Discourse, tree: Tree, phrase: NounPhrase): Thing | undefined {
    if (!isTelling(discourse, tree, phrase)) return undefined
    const called = callingOf(discourse, tree, phrase)
    const key = phrase.noun.kind === 'event' ? eventKey(discourse, tree, phrase) : `${phrase.noun.kind}:${sameWord(phrase, fold(called))}`
    const known = this.#things.get(key)
    if (known !== undefined) return known
    const thing: Thing = { kind: phrase.noun.kind, names: [], called, alsoCalled: otherCalling(discourse, tree, phrase), places: [] }
    this.#things.set(key, thing)
    return thing
  }
}

/** Groups and organizations, outfits and militants described in the same words are the same: "foreign armed groups", "foreign militants". */
const sameWord = ({ noun, plural }: NounPhrase, called: string): string => {
  if (!plural || noun.kind !== 'organization') return called
  const groups = called.replace(GROUPS, 'groups')
  const bare = groups.replace(ARMED, '')
  return bare === 'groups' ? groups : bare
}

const GROUPS = /(?<= )(?:organizations|organisations|outfits|formations|militias|militants)$/
const ARMED = /\b(?:armed|militant|paramilitary) (?=groups$)/

/** Whether the words tell the thing from others of its sort, and the sentence says something of it. */
function isTelling(discourse: Discourse, tree: Tree, phrase: NounPhrase): boolean {
  const { head, core, noun, plural, determiner, lemma } = phrase
  if (!isArgument(tree, phrase)) return false
  const isBare = core === head
  switch (noun.kind) {
    case 'materiel':
    case 'concept':
      return true
    case 'event':
      return !isBare || complements(tree, head).length > 0
    case 'people':
      if (isBare) return determiner === 'bare' && isActing(tree, head) && !TOO_GENERAL.has(discourse.words.lower[head] ?? '')
      return plural || noun.sort === 'crowd'
    case 'organization':
      if (!plural && lemma === 'mission') return false
      if (!plural) return lemma.includes(' ') || (SINGLE.has(noun.sort) && namedOwner(discourse, phrase) !== undefined)
      return ACTING.has(noun.sort) && !isBare
    case 'person':
      return KIN.has(lemma) && !plural && namedOwner(discourse, phrase)?.kind === 'person'
    case 'place':
      return false
  }
}

const TOO_GENERAL = new Set('people members leaders women men children others volunteers youth families communities victims'.split(' '))

/** Sorts of bodies that act together in the plural: "rebel groups", not "state institutions". */
const ACTING = new Set(['unit', 'group', 'party', 'force', 'company'])

/** Sorts of bodies that somebody named can have one of: "Lukashenko's regime", "the security council of President Maskhadov". */
const SINGLE = new Set(['unit', 'group', 'party', 'body'])

const KIN = new Set('father mother brother sister son daughter wife husband uncle cousin nephew grandfather grandson widow'.split(' '))

/** Whether the sentence says something of it; what something is said to be counts only where the text takes it as known: "his claim to fame is the siege of Bor". */
const isArgument = (tree: Tree, { head, noun, determiner }: NounPhrase): boolean =>
  tree.is(head, 'nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'appos', 'root') &&
  (tree.kid(head, 'cop') === undefined || (noun.kind === 'event' && (determiner === 'possessive' || determiner === 'definite')))

/** Subject, object or agent of a verb, or counted: "thousands of civilians". */
function isActing(tree: Tree, i: number): boolean {
  if (tree.is(i, 'nsubj', 'obj', 'obl:agent')) return true
  const head = tree.head(i)
  return tree.is(i, 'nmod') && head !== undefined && NUMBERS.has(tree.lemma(head))
}

const NUMBERS = new Set(['dozen', 'hundred', 'thousand', 'million', 'number', 'score'])

const namedOwner = (discourse: Discourse, { owner }: NounPhrase): Thing | undefined => {
  const thing = owner === undefined ? undefined : discourse.at(owner)
  return thing !== undefined && thing.names.length > 0 ? thing : undefined
}

/** The phrase without determiners and figures, with a possessor that is a name, and with what follows "of". */
export function callingOf(discourse: Discourse, tree: Tree, phrase: NounPhrase): string {
  const { words } = discourse
  const { head, noun, owner } = phrase
  const thing = namedOwner(discourse, phrase)
  if (noun.kind === 'person' && thing !== undefined) return possessed(nameOf(words, thing), phrase.lemma)
  const last = endOfCalling(discourse, tree, phrase)
  if (owner !== undefined && thing !== undefined && tree.token(owner).upos === 'PRON' && noun.kind !== 'materiel')
    return possessed(nameOf(words, thing), textOf(words, { first: phrase.core, last }))
  const isPossessed = owner !== undefined && owner < head && thing !== undefined && tree.token(owner).upos === 'PROPN'
  if (isPossessed && noun.kind !== 'materiel') return textOf(words, { first: Math.min(owner, ...tree.subtree(owner)), last })
  const first = noun.kind === 'event' ? nameBefore(discourse, phrase) : countedFrom(discourse, tree, phrase)
  return inSentence(tree, first, textOf(words, { first, last }))
}

/** A description as it would stand inside a sentence: a common noun or number has its capital there from the sentence's beginning alone. */
const inSentence = (tree: Tree, first: number, text: string): string =>
  first === tree.sentence.first && /^(?:NOUN|NUM)$/.test(tree.token(first).upos) && /^\p{Lu}\p{Ll}/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text

/** What somebody named has, the other way round: "allies of Ukraine" for "Ukraine's allies", and "Ukraine's allies" for "allies of Ukraine". */
export function otherCalling(discourse: Discourse, tree: Tree, phrase: NounPhrase): string | undefined {
  const { head, core, noun, owner } = phrase
  const thing = namedOwner(discourse, phrase)
  if (owner === undefined || thing === undefined || !/^(?:person|people|organization)$/.test(noun.kind)) return undefined
  const [name, what] = [nameOf(discourse.words, thing), inSentence(tree, core, textOf(discourse.words, { first: core, last: head + 1 }))]
  return owner < head ? belonging(name, what) : possessed(name, what)
}

/** "Two officers", "three villagers": a small number in words tells a few people from others of their sort. */
function countedFrom({ words }: Discourse, tree: Tree, { core, head, noun }: NounPhrase): number {
  const count = noun.kind === 'people' ? tree.kid(head, 'nummod') : undefined
  const isAlone = count !== undefined && count === core - 1 && words.lower[count - 1] !== '-'
  return isAlone && isSmallNumber(words.lower[count] ?? '') ? count : core
}

function endOfCalling(discourse: Discourse, tree: Tree, { head, noun, owner, plural }: NounPhrase): number {
  if (noun.kind === 'event') return endOfComplements(tree, head)
  const takesOwner = noun.kind === 'people' || noun.kind === 'person' || (noun.kind === 'organization' && !plural)
  return takesOwner && owner !== undefined && owner > head ? Math.max(tree.phrase(owner).last, discourse.endOf(owner)) : head + 1
}

/** Where an event's description begins: at its first name, past what judges it ("now infamous | Charlottesville rally", "barbaric | attack"). */
function nameBefore(discourse: Discourse, { core, head }: NounPhrase): number {
  for (let i = core; i < head; i++) if (discourse.at(i) !== undefined) return i
  let first = core
  while (first < head && (isJudging(discourse.words.lower[first] ?? '') || discourse.words.lower[first] === ',')) first++
  return first
}

/** Heads of what follows a noun to say of, on or against what it is. */
const complements = (tree: Tree, head: number): readonly number[] =>
  tree.kids(head, 'nmod').filter(kid => kid > head && COMPLEMENT.has(tree.caseOf(kid)))

function endOfComplements(tree: Tree, head: number): number {
  let last = head + 1
  for (const kid of complements(tree, head).flatMap(kid => tree.conjuncts(kid))) {
    const { first, last: end } = tree.phrase(kid)
    if (first - last < 4) last = Math.max(last, end)
  }
  return last
}

const COMPLEMENT = new Set(['of', 'on', 'against', 'in', 'at', 'between', 'over'])
