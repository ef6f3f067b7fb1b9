import type { TaggedForm } from '../tagged-form.ts'
import type { Arc } from './parser.ts'
import { isUnder, startOf } from './subtree.ts'

/**
 * "Loyal to *Ana Torvik* through the River Brigade": a name cannot run across a preposition. What the parser took for its first half is
 * a phrase of its own, with the preposition before it.
 */
export function mendAcross(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [name, { head, deprel }] of arcs.entries()) {
    const above = arcs[head]
    if (!/^(?:compound|flat)$/.test(deprel) || head < name || above === undefined || wordAt(name).upos !== 'PROPN') continue
    const between = caseBetween(arcs, name, head, wordAt)
    const before = arcs.findIndex((arc, word) => arc.head === head && arc.deprel === 'case' && word < name && wordAt(word).upos === 'ADP')
    if (between < 0 || before < 0) continue
    arcs[name] = { ...above }
    arcs[before] = { head: name, deprel: 'case' }
    arcs[between] = { head, deprel: 'case' }
    for (const [word, arc] of arcs.entries())
      if (arc.head === head && word > before && word < between && word !== name) arcs[word] = { head: name, deprel: arc.deprel }
  }
}

/** "*From Torvik* rather than from the capital": of two phrases that the same preposition opens the first stands for itself, the other is joined to it. */
export function mendPairs(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  const prepositions = new Int32Array(arcs.length)
  for (const { head, deprel } of arcs) if (deprel === 'case') prepositions[head] = (prepositions[head] ?? 0) + 1
  for (const [last, { head, deprel }] of arcs.entries()) {
    if ((prepositions[last] ?? 0) < 2) continue
    const cases = arcs.flatMap((arc, word) => (arc.head === last && arc.deprel === 'case' && word < last ? [word] : []))
    const [one = -1, other = -1] = cases
    if (cases.length !== 2 || wordAt(one).form !== wordAt(other).form) continue
    const first = arcs.findIndex(
      (arc, word) => word > one && word < other && arc.head === last && /^(?:NOUN|PROPN|PRON)$/.test(wordAt(word).upos),
    )
    const joint = arcs.findIndex((arc, word) => word > first && word < other && arc.head === last && arc.deprel === 'cc')
    if (first < 0 || joint < 0) continue
    arcs[first] = { head, deprel }
    arcs[one] = { head: first, deprel: 'case' }
    arcs[last] = { head: first, deprel: 'conj' }
  }
}

/** The preposition between two words, right behind a name and before the rest of a noun phrase; -1 where none is. */
function caseBetween(arcs: readonly Arc[], from: number, to: number, wordAt: (word: number) => TaggedForm): number {
  for (let word = from + 1; word < to; word++) {
    if (wordAt(word).upos === 'PROPN') continue
    const isCase = wordAt(word).xpos === 'IN' && arcs[word]?.deprel === 'case' && (arcs[word]?.head ?? -1) > word
    return isCase ? word : -1
  }
  return -1
}

/**
 * "Claimed *responsibility* within hours": a noun is no part of another across a preposition. Behind a verb it is the verb's object.
 */
export function mendObjects(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [noun, { head, deprel }] of arcs.entries()) {
    const verb = arcs[head]?.head ?? -1
    if (deprel !== 'compound' || head < noun || wordAt(noun).upos !== 'NOUN' || verb < 0 || verb >= noun) continue
    const isAcross = arcs.some(
      (arc, word) => word > noun && word < head && arc.head === head && arc.deprel === 'case' && wordAt(word).upos === 'ADP',
    )
    if (!isAcross || wordAt(verb).upos !== 'VERB' || arcs.some(arc => arc.head === verb && arc.deprel === 'obj')) continue
    arcs[noun] = { head: verb, deprel: 'obj' }
  }
}

/** "Attacked *the River Guard*": a noun right behind its verb that no preposition leads to is its object. */
export function mendUnled(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [noun, { head: verb, deprel }] of arcs.entries()) {
    if (deprel !== 'obl' || verb >= noun || !isNominal(wordAt(noun)) || wordAt(verb).upos !== 'VERB') continue
    const isPhrase = arcs.every((_, word) => word <= verb || word >= noun || /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(wordAt(word).upos))
    const isTaken = arcs.some(arc => arc.head === verb && /^(?:obj$|aux:pass|nsubj:pass)/.test(arc.deprel))
    if (isPhrase && !isTaken) arcs[noun] = { head: verb, deprel: 'obj' }
  }
}

/** "Uses the *name* Camera": what stands beside a word for a name is the name, and no noun that it describes. */
export function mendCalled(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (let word = 0; word + 1 < arcs.length; word++) {
    const name = word + 1
    const [arc, own] = [arcs[word], arcs[name]]
    if (arc?.deprel !== 'compound' || arc.head !== name || own === undefined || !/^\p{Lu}/u.test(wordAt(name).form)) continue
    if (!/^(?:name|alias|nickname|pseudonym|codename|callsign)$/.test(wordAt(word).form)) continue
    for (const [at, { head, deprel }] of arcs.entries()) if (head === name && at < word) arcs[at] = { head: word, deprel }
    arcs[word] = own
    arcs[name] = { head: word, deprel: 'appos' }
  }
}

/** "Estimate between *200* and 350.": a number that hangs on a sign is the object of the verb before it, its bounds between them or not. */
export function mendNumbers(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [number, { head }] of arcs.entries()) {
    if (wordAt(number).upos !== 'NUM' || head <= number || wordAt(head).upos !== 'PUNCT') continue
    let verb = number - 1
    while (verb >= 0 && /^(?:ADP|ADV|DET)$/.test(wordAt(verb).upos)) verb--
    if (verb >= 0 && wordAt(verb).upos === 'VERB' && !arcs.some(arc => arc.head === verb && arc.deprel === 'obj'))
      arcs[number] = { head: verb, deprel: 'obj' }
  }
}

/** "At *800 to 1,000* fighters": both bounds count the noun behind them. */
export function mendRanges(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (let low = 0; low + 3 < arcs.length; low++) {
    const [to, high, noun] = [low + 1, low + 2, low + 3]
    if (wordAt(low).upos !== 'NUM' || wordAt(to).form !== 'to' || wordAt(high).upos !== 'NUM' || wordAt(noun).upos !== 'NOUN') continue
    const { head } = arcs[noun] ?? { head: -1 }
    if (head === low || head === high || arcs[low]?.head !== head) continue
    for (const [word, arc] of arcs.entries()) if (arc.head === low && word < low) arcs[word] = { head: noun, deprel: arc.deprel }
    arcs[low] = { head: noun, deprel: 'nummod' }
    arcs[to] = { head: high, deprel: 'case' }
    arcs[high] = { head: low, deprel: 'nmod' }
  }
}

/** "The army, the police, *the militia*": behind two that commas alone join, a third is in the list and no apposition to the first. */
export function mendCommaLists(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [last, { head: first, deprel }] of arcs.entries()) {
    if (deprel !== 'appos' || first < 0 || first > last || arcs.some(arc => arc.head === last && /^(?:acl|conj)/.test(arc.deprel))) continue
    const second = arcs.findIndex((arc, word) => arc.head === first && arc.deprel === 'conj' && word > first && word < last)
    if (second < 0 || arcs.some(arc => arc.head === second && arc.deprel === 'cc')) continue
    const opens = (word: number): string => wordAt(startOf(arcs, word)).form
    const isJoined = [second, last].every(word => arcs.some((arc, at) => arc.head === word && at < word && wordAt(at).form === ','))
    const areAlike = [second, last].every(word => /^(?:NOUN|PROPN)$/.test(wordAt(word).upos))
    if (isJoined && areAlike && !/^an?$/i.test(opens(last))) arcs[last] = { head: first, deprel: 'conj' }
  }
}

/** "Between the Maoists and *government* forces": of two nouns side by side that the parser joins to one first, one describes the other. */
export function mendJoinedNouns(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (let noun = 1; noun + 1 < arcs.length; noun++) {
    const [one, two] = [arcs[noun], arcs[noun + 1]]
    if (one === undefined || one.deprel !== 'conj' || two?.deprel !== 'conj' || one.head !== two.head || one.head > noun) continue
    if (wordAt(noun).upos !== 'NOUN' || wordAt(noun + 1).upos !== 'NOUN') continue
    for (const [word, { head, deprel }] of arcs.entries()) if (head === noun) arcs[word] = { head: noun + 1, deprel }
    arcs[noun] = { head: noun + 1, deprel: 'compound' }
  }
}

/** "Backs the government of Lesk *and the council*": a noun that the parser joins to a verb is joined to the noun phrase before it; behind a comma only where that is a list. */
export function mendNounsOnVerbs(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [noun, { head, deprel }] of arcs.entries()) {
    if (deprel !== 'conj' || head < 0 || head > noun || !isNominal(wordAt(noun)) || wordAt(head).upos !== 'VERB') continue
    const kids = arcs.flatMap((arc, word) => (arc.head === noun ? [{ word, deprel: arc.deprel }] : []))
    const joint = kids.find(kid => kid.deprel === 'cc' && kid.word < noun && kid.word > head)
    if (
      joint === undefined ||
      !/^(?:and|or)$/.test(wordAt(joint.word).form) ||
      kids.some(kid => /^(?:cop|nsubj|aux|mark|case|expl|csubj|parataxis)/.test(kid.deprel))
    )
      continue
    const isListed = wordAt(joint.word - 1).form === ','
    const before = topOf(arcs, joint.word - (isListed ? 2 : 1), wordAt)
    if (before > head && !isUnder(arcs, before, noun) && (!isListed || isInList(arcs, before)))
      arcs[noun] = { head: before, deprel: 'conj' }
  }
}

const isInList = (arcs: readonly Arc[], noun: number): boolean =>
  arcs[noun]?.deprel === 'conj' || arcs.some(({ head, deprel }) => head === noun && /^(?:conj|appos)$/.test(deprel))

const isNominal = ({ upos }: TaggedForm): boolean => /^(?:NOUN|PROPN)$/.test(upos)

/** The head of the noun phrase of a verb that ends in this word; -1 where it is none. */
function topOf(arcs: readonly Arc[], word: number, wordAt: (word: number) => TaggedForm): number {
  let at = word
  while (
    at >= 0 &&
    /^(?:nmod|compound|flat|appos|nummod|conj)/.test(arcs[at]?.deprel ?? '') &&
    wordAt(arcs[at]?.head ?? -1).upos !== 'VERB'
  )
    at = arcs[at]?.head ?? -1
  return at >= 0 && isNominal(wordAt(at)) && /^(?:obj|obl|conj)/.test(arcs[at]?.deprel ?? '') ? at : -1
}

/** "Clashes *between the army and the rebels*": what "and" adds behind "between" is joined to the first of the two, not to the clashes. */
export function mendBetween(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [between, { head: one, deprel }] of arcs.entries()) {
    if (deprel !== 'case' || !/^between$/i.test(wordAt(between).form)) continue
    const noun = arcs[one]?.head ?? -1
    if (noun < 0 || noun > between || arcs.some(arc => arc.head === one && arc.deprel === 'conj')) continue
    const other = arcs.findIndex((arc, word) => word > one && arc.head === noun && arc.deprel === 'conj')
    const and = arcs.findIndex((arc, word) => word > one && arc.head === other && arc.deprel === 'cc')
    const isNext = and > 0 && arcs.slice(one + 1, and).every((arc, i) => isUnder(arcs, one + 1 + i, one) || arc.deprel === 'punct')
    if (other > 0 && isNext && !isUnder(arcs, one, other)) arcs[other] = { head: one, deprel: 'conj' }
  }
}
