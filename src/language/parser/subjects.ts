import type { TaggedForm } from '../tagged-form.ts'
import type { Arc } from './parser.ts'
import { isUnder, startOf } from './subtree.ts'

/**
 * Mends in place what a greedy parser leaves where one verb has two subjects before it: "*Rights* groups accuse" is one noun of two words,
 * "the ministers, *the mayor* and an envoy attended" a list, and "the attack, *the deadliest* since 1999, left" and "the medic *Ana Torvik* said" an apposition.
 */
export function mendSubjects(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  mendBareWords(arcs, wordAt)
  mendSecondClauses(arcs, wordAt)
  mendOfNoVerb(arcs, wordAt)
  const lastOf = new Map<number, number>()
  for (const [word, { head, deprel }] of arcs.entries()) {
    if (!/^nsubj(?::pass)?$/.test(deprel) || head < word) continue
    const first = lastOf.get(head)
    const relation = first === undefined ? undefined : relationOf(arcs, first, word, head, wordAt)
    if (first === undefined || relation === undefined) lastOf.set(head, word)
    else if (relation !== 'compound') arcs[word] = { head: first, deprel: relation }
    else {
      for (const [at, arc] of arcs.entries()) if (arc.head === first && OPENING.test(arc.deprel)) arcs[at] = { ...arc, head: word }
      arcs[first] = { head: word, deprel: relation }
      lastOf.set(head, word)
    }
    if (relation === 'conj' && first !== undefined) joinNames(arcs, first, word, wordAt)
    if (relation === 'conj') hangSignOn(arcs, word, wordAt)
  }
}

/** "*Some* say", "*Neither* has": a word of number right before a finite verb without a subject is its subject. */
function mendBareWords(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [word, { head, deprel }] of arcs.entries()) {
    const isFirst = word === 0 || wordAt(word - 1).upos === 'PUNCT'
    if (!/^(?:det|advmod|amod|cc:preconj)$/.test(deprel) || !(isFirst ? BARE : NONE).test(wordAt(word).form)) continue
    if (!(isFirst ? /^(?:VB[DZP]?|MD)$/ : /^(?:VB[DZP]|MD)$/).test(wordAt(word + 1).xpos) || !/^(?:VERB|AUX)$/.test(wordAt(head).upos))
      continue
    if (head > word && !arcs.some(arc => arc.head === head && /^(?:nsubj|expl|csubj)/.test(arc.deprel)))
      arcs[word] = { head, deprel: 'nsubj' }
  }
}

const BARE = /^(?:some|others|many|most|few|both|neither|several|all|none)$/i
/** Inside a sentence the others count off some of its subject: "the fighters wish to stay, as *some* want land". */
const NONE = /^(?:neither|none)$/i

/** "The patrol was ambushed, and *eight* of its men died": joined to a verb, a noun right before a finite verb without a subject is its subject. */
function mendSecondClauses(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [verb, { head, deprel }] of arcs.entries()) {
    if (deprel !== 'conj' || head < 0 || head > verb || !/^VB[DZP]$/.test(wordAt(verb).xpos)) continue
    if (arcs.some(arc => arc.head === verb && /^(?:nsubj|cc|expl|aux)/.test(arc.deprel))) continue
    const noun = arcs.findLastIndex((arc, word) => word < verb && arc.head === head && arc.deprel === 'conj' && word > head)
    const joint = arcs.findLastIndex((arc, word) => word < noun && arc.head === noun && arc.deprel === 'cc')
    if (noun < 0 || joint < 0 || !NOMINAL.test(wordAt(noun).upos)) continue
    const between = arcs.flatMap((_, word) => (word > noun && word < verb ? [word] : []))
    if (!between.every(word => isUnder(arcs, word, noun))) continue
    arcs[noun] = { head: verb, deprel: 'nsubj' }
    arcs[joint] = { head: verb, deprel: 'cc' }
  }
}

/**
 * "Torvik replaces *Air Marshal Umar* as chief", "the court convicts *Umar*, a clerk, …": the subject of no verb or a clause without one,
 * right behind a finite verb without an object, is that object.
 */
function mendOfNoVerb(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [noun, { head, deprel }] of arcs.entries()) {
    if (!/^(?:nsubj|dislocated|parataxis)$/.test(deprel) || !/^(?:NOUN|PROPN)$/.test(wordAt(noun).upos)) continue
    const first = firstOfName(arcs, noun, wordAt)
    const verb = first - 1
    if (verb < 0 || wordAt(verb).upos !== 'VERB' || !/^VB[DZP]$/.test(wordAt(verb).xpos)) continue
    if (deprel === 'parataxis' ? head !== verb || bearsClause(arcs, noun) : !isNoSubject(arcs, noun, wordAt)) continue
    if (arcs.some(arc => arc.head === verb && /^(?:obj|iobj|ccomp|xcomp)$/.test(arc.deprel))) continue
    arcs[noun] = { head: verb, deprel: 'obj' }
    for (let stray = first; stray < noun; stray++) if (arcs[stray]?.head === head) arcs[stray] = { head: noun, deprel: 'nmod:desc' }
  }
}

/** Whether a subject hangs on what is behind it and no predicate: a sign, or a noun behind a preposition. */
function isNoSubject(arcs: readonly Arc[], noun: number, wordAt: (word: number) => TaggedForm): boolean {
  const { head } = arcs[noun] ?? { head: -1 }
  if (head < noun || /^(?:VERB|AUX)$/.test(wordAt(head).upos)) return false
  const above = new Set(arcs.filter(arc => arc.head === head).map(arc => arc.deprel))
  return !above.has('cop') && (wordAt(head).upos === 'PUNCT' || above.has('case'))
}

/** Whether a word has what only a clause has. */
const bearsClause = (arcs: readonly Arc[], word: number): boolean =>
  arcs.some(({ head, deprel }) => head === word && /^(?:nsubj|cop|aux|mark|expl)/.test(deprel))

/** The first word of a noun phrase with the names before it that hang elsewhere: "*Air* Marshal Umar". */
function firstOfName(arcs: readonly Arc[], noun: number, wordAt: (word: number) => TaggedForm): number {
  let first = startOf(arcs, noun)
  while (first > 0 && wordAt(first - 1).upos === 'PROPN') first--
  return first
}

/** What stands before a whole noun phrase. */
const OPENING = /^(?:det|nmod:poss|case|cc|punct)/

const NOMINAL = /^(?:NOUN|PROPN|NUM)$/

/** How two words that stand as subjects of one verb go together; undefined where they may both be right. */
function relationOf(
  arcs: readonly Arc[],
  first: number,
  second: number,
  verb: number,
  wordAt: (word: number) => TaggedForm,
): 'compound' | 'conj' | 'appos' | undefined {
  if (!NOMINAL.test(wordAt(first).upos) || !/^(?:NOUN|PROPN|NUM|ADJ)$/.test(wordAt(second).upos)) return undefined
  if (second === first + 1) {
    if (wordAt(first).upos !== 'NOUN') return undefined
    return wordAt(second).upos === 'NOUN' ? 'compound' : wordAt(second).upos === 'PROPN' ? 'appos' : undefined
  }
  const start = openingOf(arcs, second, wordAt)
  if (AND.test(wordAt(start).form) || AND.test(wordAt(start - 1).form)) return 'conj'
  if (start - 1 <= first || wordAt(start - 1).form !== ',') return undefined
  const rest = arcs.flatMap((_, word) => (word > second && word < verb ? [word] : []))
  if (rest.some(word => AND.test(wordAt(word).form) && !isUnder(arcs, word, second))) return 'conj'
  return rest.some(word => wordAt(word).form === ',') ? 'appos' : undefined
}

/** First word of a phrase, past the signs that hang on it. */
function openingOf(arcs: readonly Arc[], word: number, wordAt: (word: number) => TaggedForm): number {
  let start = startOf(arcs, word)
  while (start < word && wordAt(start).upos === 'PUNCT') start++
  return start
}

const AND = /^(?:and|or|nor)$/

/** "The Guard, *the Front*, *Dorvia* and Marania": names between the first and the last of a list are in it, and stand for no other name. */
function joinNames(arcs: Arc[], first: number, last: number, wordAt: (word: number) => TaggedForm): void {
  for (let at = first + 1; at < last; at++) {
    const { head = -1, deprel = '' } = arcs[at] ?? {}
    const areNames = wordAt(at).upos === 'PROPN' && wordAt(head).upos === 'PROPN'
    if (deprel === 'appos' && areNames && wordAt(openingOf(arcs, at, wordAt) - 1).form === ',') arcs[at] = { head: first, deprel: 'conj' }
  }
}

/** A conjunction and comma before a conjunct hang on it, unless the tree, gone astray, hangs it on them. */
function hangSignOn(arcs: Arc[], word: number, wordAt: (word: number) => TaggedForm): void {
  for (let at = startOf(arcs, word) - 1; at >= 0 && /^(?:CCONJ|PUNCT)$/.test(wordAt(at).upos); at--) {
    if (!isUnder(arcs, word, at)) arcs[at] = { head: word, deprel: wordAt(at).upos === 'PUNCT' ? 'punct' : 'cc' }
  }
}
