import type { Arc } from './parser.ts'
import type { TaggedForm } from './tagged-form.ts'

/**
 * Mends in place which noun a relative clause tells of, where the parser took the nearest and the words rule it out:
 * - a bare name takes no clause that tells which one is meant: "a group in Sudan *that seeks power*" is about the group;
 * - a present form agrees with its subject: "the number of men *who doubt* it", "a wave of attacks *that has* begun";
 * - "it is the greed of the chief *that drives* them" sets the greed before the clause.
 * The clause then hangs on the noun further up that it can tell of. A clause behind a comma stays where it is.
 */
export function mendRelative(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  for (const [clause, { head, deprel }] of arcs.entries()) {
    if (deprel !== 'acl:relcl' || head < 0) continue
    const nouns = nounsAbove(arcs, head)
    const pronoun = nouns.length === 0 ? undefined : pronounOf(arcs, clause, head, wordAt)
    if (pronoun === undefined) continue
    const wanted = numberWanted(arcs, clause, pronoun, wordAt)
    const told =
      nouns.find(noun => isCleft(arcs, noun, wordAt)) ??
      (isBareName(arcs, head, wordAt) ? nouns.find(noun => wordAt(noun).upos === 'NOUN') : undefined) ??
      (isOther(wanted, numberOf(arcs, head, wordAt)) ? nouns.find(noun => numberOf(arcs, noun, wordAt) === wanted) : undefined)
    if (told !== undefined) arcs[clause] = { head: told, deprel }
  }
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
