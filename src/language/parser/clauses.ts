import type { TaggedForm } from '../tagged-form.ts'
import type { Arc } from './parser.ts'
import { startOf } from './subtree.ts'

/** "It is unclear *who ordered* it", "They described *how* he *fell*": a question under a verb is its clause, no relative one. */
export function mendQuestions(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [word, { head, deprel }] of arcs.entries()) {
    if (deprel !== 'acl:relcl' || head < 0 || wordAt(head).upos !== 'VERB') continue
    if (/^(?:who|whom|what|why|how|where|when|whose|whether)$/i.test(wordAt(startOf(arcs, word)).form))
      arcs[word] = { head, deprel: 'ccomp' }
  }
}

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
