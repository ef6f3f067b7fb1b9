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
