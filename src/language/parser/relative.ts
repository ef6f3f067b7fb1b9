import { nounKind, postKind, singular } from '../data/word-lists.ts'
import type { TaggedForm } from '../tagged-form.ts'
import type { Arc } from './parser.ts'
import { isUnder } from './subtree.ts'

/**
 * Mends in place which noun a relative clause tells of, where the parser took the nearest and the words rule it out:
 * - a bare name takes no clause that tells which one is meant: "a group in Sudan *that seeks power*" is about the group;
 * - a present form agrees with its subject: "the number of men *who doubt* it", "a wave of attacks *that has* begun";
 * - "who" tells of somebody: "an officer of the police *who had fought*" is not about the police;
 * - "it is the greed of the chief *that drives* them" sets the greed before the clause;
 * - no place kills: "attacks in the town *which killed* nine", "attacks in Bor, *which killed* nine" are about the attacks.
 * - "the land *it once held*" is land, though no pronoun opens the clause.
 * The clause then hangs on the noun further up that it can tell of. Any other clause behind a comma stays where it is. What somebody is told
 * is no relative clause, and what "whose" opens is one.
 */
export function mendRelative(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  mendTold(arcs, wordAt)
  mendWhose(arcs, wordAt)
  mendWhich(arcs, wordAt)
  mendWho(arcs, wordAt)
  mendBare(arcs, wordAt)
  for (const [clause, { head, deprel }] of arcs.entries()) {
    if (deprel !== 'acl:relcl' || head < 0) continue
    const nouns = nounsAbove(arcs, head)
    const deed = isHarmOfPlace(arcs, clause, head, wordAt) ? nouns.find(noun => isEvent(noun, wordAt)) : undefined
    if (deed !== undefined) arcs[clause] = { head: deed, deprel }
    const pronoun = nouns.length === 0 || deed !== undefined ? undefined : pronounOf(arcs, clause, head, wordAt)
    if (pronoun === undefined) continue
    const wanted = numberWanted(arcs, clause, pronoun, wordAt)
    const told =
      nouns.find(noun => isCleft(arcs, noun, wordAt)) ??
      (isBareName(arcs, head, wordAt) ? nouns.find(noun => wordAt(noun).upos === 'NOUN') : undefined) ??
      (wordAt(pronoun).form === 'who' && isBody(head, wordAt) ? nouns.find(noun => isPerson(noun, wordAt)) : undefined) ??
      (isOther(wanted, numberOf(arcs, head, wordAt)) ? nouns.find(noun => numberOf(arcs, noun, wordAt) === wanted) : undefined)
    if (told !== undefined) arcs[clause] = { head: told, deprel }
  }
}

/** "Told reporters *that its men had left*": a clause with a subject of its own is what they were told. */
function mendTold(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [clause, { head: noun, deprel }] of arcs.entries()) {
    const object = arcs[noun]
    if (deprel !== 'acl:relcl' || object === undefined || !/^i?obj$/.test(object.deprel) || !TELLING.test(wordAt(object.head).form))
      continue
    const that = noun + 1
    const hasSubject = arcs.some(({ head, deprel: relation }, word) => word > that && head === clause && relation.startsWith('nsubj'))
    if (wordAt(that).form !== 'that' || !hasSubject) continue
    arcs[clause] = { head: object.head, deprel: 'ccomp' }
    arcs[that] = { head: clause, deprel: 'mark' }
  }
}

const TELLING = /^(?:t(?:ell(?:s|ing)?|old)|(?:inform|assur|remind|warn|convinc|persuad|notif|advis|promis)(?:e?d|ied|e?s|ies|ing|e|y)?)$/i

/** "The unit, *whose ranks had thinned*": the clause of a possessor that points back hangs on the noun before it, unless that is under it. */
function mendWhose(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (let whose = 1; whose < arcs.length; whose++) {
    if (wordAt(whose).form !== 'whose') continue
    const noun = wordAt(whose - 1).form === ',' ? whose - 2 : whose - 1
    const clause = clauseAbove(arcs, whose)
    if (noun < 0 || clause === undefined || !/^(?:NOUN|PROPN)$/.test(wordAt(noun).upos)) continue
    mendWhoseAtRoot(arcs, noun, clause, wordAt)
    const { head, deprel } = arcs[clause] ?? { head: -1, deprel: '' }
    if (head < 0 || head >= whose || !/^(?:conj|parataxis|advcl|ccomp|dep)$/.test(deprel) || isUnder(arcs, noun, clause)) continue
    arcs[clause] = { head: noun, deprel: 'acl:relcl' }
  }
}

/** "The Front, *whose members are exiles*, wants it": the clause at the root is that of the subject before it, whose verb is the one behind. */
function mendWhoseAtRoot(arcs: Arc[], noun: number, clause: number, wordAt: (word: number) => TaggedForm): void {
  const subject = arcs.findIndex((arc, word) => arc.head === clause && word <= noun && arc.deprel.startsWith('nsubj'))
  const verb = arcs.findIndex(
    (arc, word) =>
      arc.head === clause && arc.deprel === 'conj' && word > clause && wordAt(word - 1).form === ',' && wordAt(word).upos === 'VERB',
  )
  if (arcs[clause]?.head !== -1 || subject < 0 || verb < 0 || arcs.some(arc => arc.head === verb && /^(?:cc|nsubj)/.test(arc.deprel)))
    return
  for (const [word, arc] of arcs.entries()) if (arc.head === clause && (word > verb || word < subject)) arcs[word] = { ...arc, head: verb }
  arcs[verb] = { head: -1, deprel: arcs[clause]?.deprel ?? 'root' }
  arcs[subject] = { head: verb, deprel: 'nsubj' }
  arcs[clause] = { head: subject, deprel: 'acl:relcl' }
}

/** "Said the Front, *which accused* the army": what "which" opens behind a comma tells of the noun right before it. */
function mendWhich(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (let which = 2; which < arcs.length; which++) {
    const noun = which - 2
    const { head: clause, deprel: role } = arcs[which] ?? { head: -1, deprel: '' }
    if (wordAt(which).form !== 'which' || wordAt(which - 1).form !== ',' || !role.startsWith('nsubj') || clause < which) continue
    const { head, deprel } = arcs[clause] ?? { head: -1, deprel: '' }
    if (head < 0 || head >= noun || deprel !== 'ccomp' || !/^(?:NOUN|PROPN)$/.test(wordAt(noun).upos) || isUnder(arcs, noun, clause))
      continue
    arcs[clause] = { head: noun, deprel: 'acl:relcl' }
  }
}

/** "A council chaired by X, *who succeeded* Y": what "who" opens behind a comma tells of the name right before it, not of the body around that. */
function mendWho(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (let who = 2; who < arcs.length; who++) {
    const clause = arcs[who]?.head ?? -1
    const { head, deprel } = arcs[clause] ?? { head: -1, deprel: '' }
    if (wordAt(who).form !== 'who' || wordAt(who - 1).form !== ',' || deprel !== 'acl:relcl' || head < 0 || !isBody(head, wordAt)) continue
    let name = who - 2
    if (wordAt(name).upos !== 'PROPN' || head >= name) continue
    while (/^(?:flat|compound)$/.test(arcs[name]?.deprel ?? '')) name = arcs[name]?.head ?? name
    if (name !== head && isUnder(arcs, name, head) && !isBody(name, wordAt)) arcs[clause] = { head: name, deprel }
  }
}

/** "Lost the land *it once held*": a clause without an object whose subject stands right behind a noun tells of that noun. */
function mendBare(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [verb, { head, deprel }] of arcs.entries()) {
    if (!/^(?:ccomp|parataxis)$/.test(deprel) || head < 0 || !/^VB[DPZN]$/.test(wordAt(verb).xpos)) continue
    let subject = verb - 1
    while (subject > head && wordAt(subject).upos === 'ADV') subject--
    const noun = subject - 1
    if (noun <= head || noun < 1 || wordAt(noun).upos !== 'NOUN' || wordAt(head).upos !== 'VERB' || TELLING.test(wordAt(head).form))
      continue
    const isSubject = wordAt(subject).upos === 'PROPN' || /^(?:it|they|he|she|we|i)$/i.test(wordAt(subject).form)
    const hasObject = arcs.some(arc => arc.head === verb && /^(?:obj|ccomp|xcomp)$/.test(arc.deprel))
    if (!isSubject || hasObject || isUnder(arcs, noun, verb) || isUnder(arcs, noun, subject) || isUnder(arcs, verb, subject)) continue
    arcs[subject] = { head: verb, deprel: 'nsubj' }
    arcs[verb] = { head: noun, deprel: 'acl:relcl' }
  }
}

/** The word that heads the clause of a possessor: what its noun is subject or object of. */
function clauseAbove(arcs: readonly Arc[], possessor: number): number | undefined {
  const owned = arcs[possessor]?.head ?? -1
  const { head, deprel } = arcs[owned] ?? { head: -1, deprel: '' }
  return /^(?:nsubj|obj)/.test(deprel) && head > possessor ? head : undefined
}

/** The nouns before a word on which it hangs by prepositions, nearest first. */
function nounsAbove(arcs: readonly Arc[], word: number): number[] {
  const nouns: number[] = []
  for (let at = word; ;) {
    const { head, deprel } = arcs[at] ?? { head: -1, deprel: '' }
    if (deprel !== 'nmod' || head < 0 || head > at) return nouns
    nouns.push(head)
    at = head
  }
}

/** The relative pronoun that opens a clause right behind its noun, with no sign between. */
function pronounOf(arcs: readonly Arc[], clause: number, noun: number, wordAt: (word: number) => TaggedForm): number | undefined {
  for (let at = noun + 1; at < clause; at++) {
    if (wordAt(at).upos === 'PUNCT') return undefined
    if (/^(?:that|which|who)$/i.test(wordAt(at).form) && arcs[at]?.head === clause) return at
  }
  return undefined
}

const isBareName = (arcs: readonly Arc[], word: number, wordAt: (word: number) => TaggedForm): boolean =>
  wordAt(word).upos === 'PROPN' && !arcs.some(({ head, deprel }) => head === word && deprel === 'det')

const isBody = (noun: number, wordAt: (word: number) => TaggedForm): boolean =>
  wordAt(noun).xpos !== 'NNS' && nounKind(wordAt(noun).form.toLowerCase())?.kind === 'organization'

const isPerson = (noun: number, wordAt: (word: number) => TaggedForm): boolean => {
  const form = wordAt(noun).form.toLowerCase()
  return /^(?:person|people)$/.test(nounKind(form)?.kind ?? '') || postKind(singular(form)) !== undefined
}

/** "The town of Bor, which killed": a deed of harm told of where something was. */
const isHarmOfPlace = (arcs: readonly Arc[], clause: number, noun: number, wordAt: (word: number) => TaggedForm): boolean => {
  const isSubject = arcs.some(
    ({ head, deprel }, word) => head === clause && deprel === 'nsubj' && /^(?:which|that)$/i.test(wordAt(word).form),
  )
  const isIn = arcs.some(({ head, deprel }, word) => head === noun && deprel === 'case' && WHERE.test(wordAt(word).form))
  const isPlace = wordAt(noun).upos === 'PROPN' ? isIn : nounKind(wordAt(noun).form.toLowerCase())?.kind === 'place'
  return isSubject && isPlace && HARMING.test(wordAt(clause).form)
}

const WHERE = /^(?:in|at|near|around|outside|of|across|inside|throughout)$/i

const HARMING = /^(?:(?:kill|wound|injur|maim|target|destroy|displac)(?:e?d|s|es|ing))$/i

const isEvent = (noun: number, wordAt: (word: number) => TaggedForm): boolean => nounKind(wordAt(noun).form.toLowerCase())?.kind === 'event'

/** "It is the greed of the chief". */
const isCleft = (arcs: readonly Arc[], noun: number, wordAt: (word: number) => TaggedForm): boolean => {
  const has = (relation: string, form: RegExp): boolean =>
    arcs.some(({ head, deprel }, word) => head === noun && word < noun && deprel === relation && form.test(wordAt(word).form))
  return has('nsubj', /^it$/i) && has('cop', /^(?:is|was|'s|’s)$/i) && has('det', /^the$/i)
}

type Count = 'one' | 'many' | undefined

const isOther = (wanted: Count, own: Count): boolean => wanted !== undefined && own !== undefined && wanted !== own

/** The number that a clause wants of its subject, where its pronoun is that and its verb shows it. */
function numberWanted(arcs: readonly Arc[], clause: number, pronoun: number, wordAt: (word: number) => TaggedForm): Count {
  if (arcs[pronoun]?.deprel.startsWith('nsubj') !== true) return undefined
  for (let at = pronoun + 1; at <= clause; at++) {
    const { form, xpos } = wordAt(at)
    if (at !== clause && arcs[at]?.head !== clause) continue
    if (xpos === 'VBZ' || /^was$/i.test(form)) return 'one'
    if (xpos === 'VBP' || /^were$/i.test(form)) return 'many'
  }
  return undefined
}

const numberOf = (arcs: readonly Arc[], noun: number, wordAt: (word: number) => TaggedForm): Count => {
  if (arcs.some(({ head, deprel }) => head === noun && deprel === 'conj')) return 'many'
  const { form, xpos } = wordAt(noun)
  if (xpos === 'NNS') return 'many'
  return xpos === 'NN' && !/^(?:people|police|majority|number|half|rest|staff|handful|group|set|range|variety)$/i.test(form)
    ? 'one'
    : undefined
}
