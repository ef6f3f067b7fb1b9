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
