import type { Tree } from '../../language/tree.ts'
import { signatureOf } from './signatures.ts'
import type { Hold } from './signatures.ts'
import type { Signature } from './value.ts'

/** The word that decides how factual another is, and what it makes of it. */
export type Embedding = { readonly by: number; readonly signature: Signature }

/** The word that `i` hangs on as its content, where that word has a signature. */
export const embeddingOf = (tree: Tree, i: number): Embedding | undefined => {
  const by = goalOf(tree, i) ?? seemingOf(tree, i) ?? tree.head(i)
  const hold = by === undefined ? undefined : holdOf(tree, i, by)
  if (by === undefined || hold === undefined) return undefined
  const signature = signatureOf(kindOf(tree, by), tree.lemma(by).toLowerCase(), hold)
  return signature === undefined ? undefined : { by, signature }
}

/** What an infinitive is said to be, which the tree hangs under it: "the aim is to hold the bridge". */
export const goalOf = (tree: Tree, i: number): number | undefined => {
  if (tree.kid(i, 'cop') === undefined || !isInfinitive(tree, i)) return undefined
  const subject = tree.kid(i, 'nsubj')
  return subject !== undefined && tree.token(subject).upos === 'NOUN' ? subject : undefined
}

/** What a deed seems or remains: "an attack seems unlikely". */
const seemingOf = (tree: Tree, i: number): number | undefined => {
  const verb = tree.is(i, 'nsubj') ? tree.head(i) : undefined
  if (verb === undefined || !SEEMS.test(tree.lemma(verb))) return undefined
  return tree.kids(verb, 'xcomp').find(kid => tree.token(kid).upos === 'ADJ')
}

const SEEMS = /^(?:seem|appear|look|remain|become|sound)$/

const kindOf = (tree: Tree, i: number): string => {
  const { upos } = tree.token(i)
  return upos === 'AUX' ? 'VERB' : upos
}

const holdOf = (tree: Tree, i: number, by: number): Hold | undefined => {
  if (tree.head(by) === i) return 'to'
  const verbal = tree.isVerbal(i)
  if (tree.is(i, 'xcomp')) return [i, ...tree.kids(i, 'aux')].some(word => tree.token(word).xpos === 'VBG') ? 'ing' : 'to'
  if (tree.is(i, 'ccomp', 'csubj')) return isInfinitive(tree, i) ? 'to' : 'that'
  if (tree.is(i, 'acl') && !tree.is(i, 'acl:relcl')) return clauseOfNoun(tree, i)
  if (tree.is(i, 'advcl')) return clauseBeside(tree, i)
  if (verbal) return undefined
  if (tree.is(i, 'compound')) return i < by ? 'noun' : undefined
  if (tree.is(i, 'obj')) return 'noun'
  if (tree.is(i, 'nsubj')) return tree.isPassive(by) || tree.token(by).upos === 'ADJ' || tree.lemma(by) === 'fail' ? 'noun' : undefined
  return tree.is(i, 'obl', 'nmod') && LEADS.test(tree.caseOf(i)) ? 'noun' : undefined
}

/** Prepositions by which a noun hangs on a word as its content: "threat of", "call for", "failed in". */
const LEADS = /^(of|for|to|about|against|in|from|over|on|at)$/

const isInfinitive = (tree: Tree, i: number): boolean => marksOf(tree, i).includes('to')

const clauseOfNoun = (tree: Tree, i: number): Hold | undefined => {
  const marks = marksOf(tree, i)
  if (marks.includes('to')) return 'to'
  if (marks.includes('that')) return 'that'
  return marks.length > 0 && tree.token(i).xpos === 'VBG' ? 'ing' : undefined
}

const clauseBeside = (tree: Tree, i: number): Hold | undefined => {
  const marks = marksOf(tree, i)
  if (marks.includes('to')) return 'to'
  return tree.token(i).xpos === 'VBG' && marks.some(mark => LEADS.test(mark)) ? 'ing' : undefined
}

/** The words that open the clause of `i`, lower case. */
export const marksOf = (tree: Tree, i: number): string[] => tree.kids(i, 'mark', 'case').map(kid => tree.token(kid).form.toLowerCase())
