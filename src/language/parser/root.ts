import { FINITE, type TaggedForm } from '../tagged-form.ts'
import type { Arc } from './parser.ts'
import { isUnder } from './subtree.ts'

/**
 * "*Clashes* erupted between X and Y", "*Eight* of its men died", "*Men* who called themselves guards fired": a noun, number or gerund at
 * the root with a finite verb right behind its phrase that the parser took for part of it, where nothing else in the sentence could be
 * the verb, is that verb's subject. Mends in place.
 */
export function mendRoot(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  mendHolder(arcs, wordAt)
  const root = arcs.findIndex(({ head }) => head < 0)
  if (root < 0 || !isNominal(wordAt(root))) return
  const verb = arcs.findIndex(
    (_, word) => word > root && FINITE.test(wordAt(word).xpos) && wordAt(word).upos === 'VERB' && !isRelative(arcs, word, wordAt),
  )
  const arc = arcs[verb]
  if (arc === undefined || !/^(?:acl|xcomp|ccomp|appos|dep)$/.test(arc.deprel) || !isInPhrase(arcs, root, arc.head)) return
  const own = arcs.flatMap(({ head, deprel }, word) => (head === verb && word < verb ? [{ word, deprel }] : []))
  if (own.some(({ deprel }) => /^(?:nsubj|mark|aux|cop|expl|cc)/.test(deprel))) return
  const first = own[0]?.word ?? verb
  if (!arcs.slice(root + 1, first).every((_, i) => isUnder(arcs, root + 1 + i, root) && !SIGN.test(wordAt(root + 1 + i).upos))) return
  const hasOther = arcs.some(({ head, deprel }, word) => head === root && /^(?:cop|nsubj)/.test(deprel) && word !== verb)
  if (hasOther) return
  for (const [word, { head, deprel }] of arcs.entries()) if (head === root && word > verb) arcs[word] = { head: verb, deprel }
  arcs[verb] = { head: -1, deprel: arcs[root]?.deprel ?? 'root' }
  arcs[root] = { head: verb, deprel: 'nsubj' }
}

const SIGN = /^PUNCT$/

const isNominal = ({ upos, xpos, form }: TaggedForm): boolean =>
  /^(?:NOUN|PROPN|NUM)$/.test(upos) || xpos === 'VBG' || /^(?:many|most|some|several|few|others)$/i.test(form)

/** Whether a verb is that of a clause that opens with its relative subject: "who *called*". */
const isRelative = (arcs: readonly Arc[], verb: number, wordAt: (word: number) => TaggedForm): boolean =>
  arcs[verb]?.deprel === 'acl:relcl' &&
  arcs.some(({ head, deprel }, word) => head === verb && deprel.startsWith('nsubj') && wordAt(word).xpos.startsWith('W'))

/** Whether a word is the root or stands in the phrases that tell more of it: "eight *of its men*". */
function isInPhrase(arcs: readonly Arc[], root: number, word: number): boolean {
  for (let at = word; at >= 0; at = arcs[at]?.head ?? -1) {
    if (at === root) return true
    if (!/^(?:nmod|compound|flat|conj|appos)/.test(arcs[at]?.deprel ?? '')) return false
  }
  return false
}

/** "*Government-held* Tamra lies to the north": a participle hyphened to its doer describes the subject behind it, and is no root. */
function mendHolder(arcs: Arc[], wordAt: (word: number) => TaggedForm): void {
  const held = arcs.findIndex(({ head }) => head < 0)
  const subject = held + 1
  const { head: verb, deprel } = arcs[subject] ?? { head: -1, deprel: '' }
  if (held < 2 || wordAt(held).xpos !== 'VBN' || wordAt(held - 1).xpos !== 'HYPH' || !deprel.startsWith('nsubj') || verb < subject) return
  if (arcs[verb]?.head !== held) return
  for (const [word, arc] of arcs.entries()) if (arc.head === held && word > verb) arcs[word] = { ...arc, head: verb }
  arcs[verb] = arcs[held] ?? { head: -1, deprel: 'root' }
  arcs[held] = { head: subject, deprel: 'amod' }
}
