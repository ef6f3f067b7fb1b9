import type { TaggedForm } from '../tagged-form.ts'
import type { Arc } from './parser.ts'

/**
 * "Until Omar Dile *was elected president*": a participle with an auxiliary of its own is the verb of its clause, and what the parser let it
 * modify is what its subject becomes by it.
 */
export function mendPassives(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [participle, { head: noun, deprel }] of arcs.entries()) {
    const above = arcs[noun]
    if (deprel !== 'amod' || noun <= participle || above === undefined || wordAt(participle).xpos !== 'VBN') continue
    const own = (relation: RegExp): boolean =>
      arcs.some((arc, word) => arc.head === participle && word < participle && relation.test(arc.deprel))
    if (!own(/^aux:pass$/) || !own(/^nsubj/)) continue
    arcs[participle] = { head: above.head, deprel: relationOf(above, participle, wordAt, own(/^mark$/)) }
    arcs[noun] = { head: participle, deprel: 'xcomp' }
    for (const [word, arc] of arcs.entries()) if (isRest(arc, word, noun, above.head)) arcs[word] = { head: participle, deprel: arc.deprel }
    for (const [word, arc] of arcs.entries())
      if (arc.head === noun && arc.deprel === 'acl' && wordAt(word - 1).form === ',') arcs[word] = { head: participle, deprel: 'advcl' }
  }
}

/** How the clause hangs where its noun did: as the noun's where that takes a clause, else beside the verb that comes first. */
const relationOf = ({ head, deprel }: Arc, participle: number, wordAt: (word: number) => TaggedForm, isMarked: boolean): string => {
  if (/^(?:root|conj|advcl|ccomp|parataxis|acl:relcl)$/.test(deprel) || head < 0) return deprel
  return isMarked || head > participle || wordAt(head).upos !== 'VERB' ? 'advcl' : 'ccomp'
}

/** Whether a word behind the noun says more of the clause: "in 2000", "and re-elected in 2007". */
const isRest = ({ head, deprel }: Arc, word: number, noun: number, above: number): boolean =>
  word > noun && above >= 0 && above < noun && head === above && /^(?:obl|conj|obl:agent|advmod)$/.test(deprel)
