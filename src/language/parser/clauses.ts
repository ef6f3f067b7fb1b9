import { FINITE, type TaggedForm } from '../tagged-form.ts'
import type { Arc } from './parser.ts'
import { startOf } from './subtree.ts'

/** "It is unclear *who ordered* it", "They described *how* he *fell*": a question under a verb is its clause, no relative one. */
export function mendQuestions(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [word, { head, deprel }] of arcs.entries()) {
    if (deprel !== 'acl:relcl' || head < 0 || !(wordAt(head).upos === 'VERB' || UNKNOWN.test(wordAt(head).form))) continue
    if (/^(?:who|whom|what|why|how|where|when|whose|whether)$/i.test(wordAt(startOf(arcs, word)).form))
      arcs[word] = { head, deprel: 'ccomp' }
  }
}

/** Adjectives of what is not known, whose question is no relative clause. */
const UNKNOWN = /^(?:unclear|unknown|uncertain|clear|unsure|sure|obscure)$/i

/**
 * "He said they had stopped the bus, *robbed* the passengers and *abducted* two": verbs in a row after a perfect in what is said go on with
 * it, not with the saying.
 */
export function mendRows(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [word, { head, deprel }] of arcs.entries()) {
    if (!/^(?:conj|parataxis)$/.test(deprel) || head < 0 || head > word || wordAt(word).xpos !== 'VBD' || wordAt(word - 1).form !== ',')
      continue
    if (arcs.some((arc, at) => arc.head === word && at < word && /^(?:nsubj|cc)/.test(arc.deprel))) continue
    const told = arcs.findIndex(
      (arc, at) => arc.head === head && arc.deprel === 'ccomp' && at > head && at < word && wordAt(at).xpos === 'VBN',
    )
    if (told >= 0 && arcs.some(arc => arc.head === told && arc.deprel === 'aux')) arcs[word] = { head: told, deprel: 'conj' }
  }
}

/** "Branded the front *a gang*", "declared the vote *a crime*": what a verb of naming makes of its object is its complement, no aside. */
export function mendNaming(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [word, { head, deprel }] of arcs.entries()) {
    if (!/^(?:appos|obl:unmarked|nmod:unmarked)$/.test(deprel) || head < 0 || head > word) continue
    const verb = deprel === 'obl:unmarked' ? head : arcs[head]?.deprel === 'obj' ? (arcs[head]?.head ?? -1) : -1
    const first = startOf(arcs, word)
    if (verb < 0 || !NAMING.test(wordAt(verb).form) || !/^an?$/i.test(wordAt(first).form)) continue
    const object = deprel === 'obl:unmarked' ? arcs.findIndex(arc => arc.head === verb && arc.deprel === 'obj') : head
    if (object > verb && object < first && wordAt(first - 1).upos !== 'PUNCT') arcs[word] = { head: verb, deprel: 'xcomp' }
  }
}

const NAMING = /^(?:brand|label|call|dub|declar|designat|deem|pronounc|consider|proclaim|term)(?:e?[ds]|ing|e|led|ling|med)?$/i

/** "Found *Omar Dile* guilty": whom a verb finds, makes or leaves so is its object, and no part of the adjective. */
export function mendFound(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [adjective, { head: verb, deprel }] of arcs.entries()) {
    if (deprel !== 'xcomp' || wordAt(adjective).upos !== 'ADJ' || verb < 0 || verb > adjective || wordAt(verb).upos !== 'VERB') continue
    const above = arcs.flatMap((arc, word) => (arc.head === adjective ? [{ word, deprel: arc.deprel }] : []))
    if (above.some(({ deprel: relation }) => relation === 'cop') || arcs.some(arc => arc.head === verb && arc.deprel === 'obj')) continue
    const whom = above.find(
      ({ word, deprel: relation }) => word > verb && word < adjective && FOUND.test(relation) && isNamed(wordAt(word)),
    )
    if (whom !== undefined) arcs[whom.word] = { head: verb, deprel: 'obj' }
  }
}

const FOUND = /^(?:nsubj|advmod|compound|obl:unmarked)$/
const isNamed = ({ upos }: TaggedForm): boolean => upos === 'PROPN' || upos === 'NOUN'

/** "Accuses the front *of killing* teachers", "is accused in a letter *of having* sold it": what somebody is accused of hangs on the verb, and is no part of who is meant. */
export function mendAccused(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [deed, { head: object, deprel }] of arcs.entries()) {
    const accused = arcs[object]
    if (deprel !== 'acl' || accused === undefined || !/^(?:obj|nsubj:pass|obl)$/.test(accused.deprel)) continue
    const isOf = arcs.some((arc, word) => arc.head === deed && arc.deprel === 'mark' && word > object && wordAt(word).form === 'of')
    if (isOf && accused.head < deed && ACCUSING.test(wordAt(accused.head).form)) arcs[deed] = { head: accused.head, deprel: 'advcl' }
  }
  mendCharges(arcs, wordAt)
  mendGerunds(arcs, wordAt)
}

/** "Convicted Omar Dile, a former mayor, *of murder*": behind the comma that closes an aside the charge goes on with the verb. */
function mendCharges(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [charge, { head, deprel }] of arcs.entries()) {
    if (deprel !== 'nmod') continue
    const of = arcs.findIndex((arc, word) => arc.head === charge && arc.deprel === 'case' && word < charge && wordAt(word).form === 'of')
    if (of < 1 || wordAt(of - 1).form !== ',') continue
    let verb = head
    while (verb >= 0 && wordAt(verb).upos !== 'VERB') verb = arcs[verb]?.head ?? -1
    if (verb >= 0 && verb < head && ACCUSING.test(wordAt(verb).form)) arcs[charge] = { head: verb, deprel: 'obl' }
  }
}

/** "Accused the army *of burning* villages": a gerund with its object, not villages that burn. */
function mendGerunds(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (let of = 1; of + 2 < arcs.length; of++) {
    const deed = of + 1
    const { head: thing, deprel } = arcs[deed] ?? { head: -1, deprel: '' }
    const { head: object, deprel: relation } = arcs[thing] ?? { head: -1, deprel: '' }
    const accused = arcs[object]
    if (
      wordAt(of).form !== 'of' ||
      wordAt(deed).xpos !== 'VBG' ||
      !/^(?:amod|compound)$/.test(deprel) ||
      relation !== 'nmod' ||
      arcs[of]?.head !== thing
    )
      continue
    if (accused?.deprel !== 'obj' || accused.head > object || !ACCUSING.test(wordAt(accused.head).form)) continue
    arcs[deed] = { head: accused.head, deprel: 'advcl' }
    arcs[thing] = { head: deed, deprel: 'obj' }
    arcs[of] = { head: deed, deprel: 'mark' }
  }
}

const ACCUSING = /^(?:accus|suspect|convict|acquit)(?:e?d|e?s|ing|e|ted|ting)?$/i

/**
 * "Said the Front, which accused the army, *had* attacked": the noun behind a verb of saying is no object where a clause without a subject
 * of its own follows it.
 */
export function mendSaid(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [clause, { head: verb, deprel }] of arcs.entries()) {
    if (deprel !== 'ccomp' || verb < 0 || verb > clause || !SAYING.test(wordAt(verb).form)) continue
    const own = arcs.flatMap((arc, word) => (arc.head === clause && word < clause ? [arc.deprel] : []))
    const isFinite = FINITE.test(wordAt(clause).xpos) || arcs.some((arc, word) => arc.head === clause && FINITE.test(wordAt(word).xpos))
    if (!isFinite || own.some(relation => /^(?:nsubj|expl|mark)/.test(relation))) continue
    const noun = arcs.findIndex((arc, word) => arc.head === verb && arc.deprel === 'obj' && word > verb && word < clause)
    if (noun >= 0) arcs[noun] = { head: clause, deprel: own.includes('aux:pass') ? 'nsubj:pass' : 'nsubj' }
  }
}

const SAYING =
  /^(?:sa(?:y|ys|id|ying)|(?:claim|alleg|believ|think|insist|maintain|argu|report|admit|acknowledg)(?:e?d|ted|e?s|e|ing)?|thought)$/i
