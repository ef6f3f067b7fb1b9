import type { TaggedForm } from '../tagged-form.ts'
import type { Arc } from './parser.ts'

const BE = /^(?:am|is|are|was|were|'s|’s|'re|’re)$/i
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/
const PREDICATE = /^(?:NOUN|PROPN|ADJ|NUM)$/

/**
 * Mends in place what a greedy parser leaves of "The men were soldiers loyal to the king": the subject stands as the root, and its copula
 * and predicate hang on it unread. The predicate is the root, and the subject its subject.
 */
export function mendCopula(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  const root = arcs.findIndex(({ head }) => head < 0)
  const [copula, predicate] = arcs.flatMap(({ head, deprel }, word) =>
    head === root && deprel === 'parataxis' && word > root ? [word] : [],
  )
  if (root < 0 || copula === undefined || predicate === undefined) return
  const { form, upos } = wordAt(copula)
  if (upos !== 'AUX' || !BE.test(form) || !NOMINAL.test(wordAt(root).upos) || !PREDICATE.test(wordAt(predicate).upos)) return
  for (const [word, arc] of arcs.entries()) if (arc.head === root && word > copula) arcs[word] = { ...arc, head: predicate }
  arcs[predicate] = { head: -1, deprel: 'root' }
  arcs[root] = { head: predicate, deprel: 'nsubj' }
  arcs[copula] = { head: predicate, deprel: 'cop' }
}

/**
 * Mends in place "Karo was elected president" where the verb was taken for an adjective of the office although it has its auxiliary: the
 * verb stands where the office stood, and the office is what somebody is elected.
 */
export function mendElected(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [auxiliary, { head: verb, deprel }] of arcs.entries()) {
    const taken = arcs[verb]
    if (deprel !== 'aux:pass' || taken?.deprel !== 'amod' || taken.head < verb || wordAt(verb).upos !== 'VERB' || auxiliary > verb) continue
    const office = arcs[taken.head]
    if (office === undefined) continue
    const isUnder = arcs.some(arc => arc.head === verb && arc.deprel === 'mark')
    const isOfVerb = (word: number, relation: string): boolean =>
      word < verb ? relation !== 'det' : !OF_NOUNS.test(relation) || wordAt(word - 1).form === ','
    for (const [word, arc] of arcs.entries()) if (arc.head === taken.head && isOfVerb(word, arc.deprel)) arcs[word] = { ...arc, head: verb }
    arcs[verb] = isUnder ? { head: office.head, deprel: 'advcl' } : office
    arcs[taken.head] = { head: verb, deprel: 'xcomp' }
  }
}

/** Relations by which a word behind a noun belongs to it. */
const OF_NOUNS = /^(?:nmod|flat|fixed|acl|appos)/
