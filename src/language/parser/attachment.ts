import type { Logistic } from '../linear/logistic.ts'
import type { TaggedForm } from '../tagged-form.ts'
import type { Arc } from './parser.ts'

/** What is known of a word when its phrase is hung anew: its lemma and WordNet's field of meaning (`Lexicon.field`). */
export type AttachedWord = TaggedForm & { readonly lemma: string; readonly field: number }

/** A prepositional phrase behind an object or adverbial, which may hang on that noun or on the verb before it. */
export type Attachment = {
  readonly preposition: number
  /** Head of the phrase. */
  readonly phrase: number
  /** Object or adverbial of the verb that ends before the preposition. */
  readonly noun: number
  readonly verb: number
  /** Whether the tree hangs the phrase on the verb. */
  readonly onVerb: boolean
}

/** From this likelihood of the verb on a phrase is moved there; the other way round the tree is right more often than the words. */
const ENOUGH = 0.6

/** Prepositional phrases of a tree that could hang on a verb or on the noun behind it. "Of" goes with nouns and is left alone. */
export function attachmentsOf(arcs: readonly Arc[], wordAt: (word: number) => TaggedForm): Attachment[] {
  return arcs.flatMap(({ head: phrase, deprel }, preposition) => {
    if (deprel !== 'case' || phrase <= preposition || /^(?:of|'s|’s|'|’)$/i.test(wordAt(preposition).form)) return []
    const { head = -1, deprel: relation = '' } = arcs[phrase] ?? {}
    const onVerb = relation.startsWith('obl')
    if (head < 0 || head >= preposition || !(onVerb || relation === 'nmod')) return []
    const noun = phraseEnding(arcs, preposition - 1)
    const verb = arcs[noun]?.head ?? -1
    const fits = onVerb ? verb === head : head >= noun
    if (verb < 0 || !fits || wordAt(verb).upos !== 'VERB' || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(wordAt(noun).upos)) return []
    return [{ preposition, phrase, noun, verb, onVerb }]
  })
}

/** The object or adverbial of a verb before it whose words end at `last`; -1 if there is none. */
function phraseEnding(arcs: readonly Arc[], last: number): number {
  for (let at = last; at >= 0;) {
    const { head = -1, deprel = '' } = arcs[at] ?? {}
    if (/^(?:obj|obl)(?::|$)/.test(deprel)) return head >= 0 && head < at ? at : -1
    if (!/^(?:nmod|compound|flat|conj|amod|nummod|fixed|appos)/.test(deprel)) return -1
    at = head
  }
  return -1
}

/** What may tell where a phrase hangs: its preposition with the words, their fields of meaning and what stands before the noun. */
export function attachmentFeatures(
  arcs: readonly Arc[],
  { preposition, phrase, noun, verb }: Attachment,
  wordAt: (word: number) => AttachedWord,
): string[] {
  const p = wordAt(preposition).form.toLowerCase()
  const [v, n, o] = [wordAt(verb), wordAt(noun), wordAt(phrase)]
  const [role, kind, deed] = [(arcs[noun]?.deprel ?? '').slice(0, 3), classOf(o), v.field >>> NOUN_BITS]
  const [nounField, ownField] = [n.field & NOUN_FIELD, o.field & NOUN_FIELD]
  const last = wordAt(preposition - 1)
  const own = arcs.findIndex(({ head, deprel }) => head === noun && deprel === 'case')
  const before = own < 0 ? '' : wordAt(own).form.toLowerCase()
  const certain = certaintyOf(arcs, noun, wordAt)
  const end = preposition - 1 > noun ? last.upos : 'noun'
  return [
    'bias',
    `v ${v.lemma}`,
    `n ${n.lemma}`,
    `vn ${v.lemma} ${n.lemma}`,
    `r ${role}`,
    `d ${certain}`,
    `l ${end}`,
    `p ${p}`,
    `pv ${p} ${v.lemma}`,
    `pn ${p} ${n.lemma}`,
    `po ${p} ${o.lemma}`,
    `pvn ${p} ${v.lemma} ${n.lemma}`,
    `pvo ${p} ${v.lemma} ${o.lemma}`,
    `pno ${p} ${n.lemma} ${o.lemma}`,
    `pr ${p} ${role}`,
    `prv ${p} ${role} ${v.xpos}`,
    `pd ${p} ${certain}`,
    `pl ${p} ${end}`,
    `pw ${p} ${last.form.toLowerCase()}`,
    `pc ${p} ${kind}`,
    `pcn ${p} ${kind} ${classOf(n)}`,
    `pcv ${p} ${kind} ${deed}`,
    `pfv ${p} ${deed}`,
    `pfn ${p} ${n.upos} ${nounField}`,
    `pfo ${p} ${o.upos} ${ownField}`,
    `pfno ${p} ${nounField} ${ownField}`,
    `pfvn ${p} ${deed} ${nounField}`,
    `pfvo ${p} ${deed} ${ownField}`,
    ...(before === '' ? [] : [`q ${before} ${p}`, `qc ${before} ${p} ${kind}`]),
  ]
}

/** The noun field of `Lexicon.field`; the verb field stands above it. */
const NOUN_BITS = 5
const NOUN_FIELD = (1 << NOUN_BITS) - 1

/** How a noun phrase opens. */
function certaintyOf(arcs: readonly Arc[], noun: number, wordAt: (word: number) => TaggedForm): string {
  const opener = arcs.findIndex(({ head, deprel }, word) => head === noun && word < noun && /^(?:det|nmod:poss)$/.test(deprel))
  if (opener < 0) return wordAt(noun).upos === 'PROPN' ? 'name' : 'bare'
  return /^(?:the|this|that|these|those|its|his|her|their)$/i.test(wordAt(opener).form) ? 'the' : 'a'
}

const DATE =
  /^(?:(?:1\d|20)\d\ds?|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

const classOf = ({ form, upos, field }: AttachedWord): string => {
  if (DATE.test(form)) return 'date'
  return upos === 'NOUN' ? `noun${field & NOUN_FIELD}` : upos
}

/**
 * Hangs prepositional phrases on the verb, in place, where the words speak for it against the tree: "described *the raid as* a mistake",
 * "received *a letter in* January".
 */
export function mendAttachment(arcs: Arc[], wordAt: (word: number) => AttachedWord, model: Logistic): void {
  for (const place of attachmentsOf(arcs, wordAt)) {
    if (place.onVerb || model.probability(attachmentFeatures(arcs, place, wordAt)) < ENOUGH) continue
    arcs[place.phrase] = { head: place.verb, deprel: 'obl' }
  }
}
