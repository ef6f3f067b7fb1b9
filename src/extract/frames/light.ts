import type { Tree } from '../../language/tree.ts'
import { doer, isPassive } from './verb.ts'

/** Verbs that only say that the noun they carry is done: "launched an attack", "provides support". */
const DO = new Set(
  (
    'carry conduct launch stage mount make wage commit perpetrate lead undertake execute give provide lend offer extend play take hold have ' +
    'pose impose begin start resume initiate perform deliver express voice maintain continue pursue plan organize organise inflict hurl ' +
    'show announce pledge promise send supply fight forge form establish sign conclude reach enter build share step intensify renew ' +
    'expand increase declare proclaim plot spearhead direct bring effect'
  ).split(' '),
)

/** Verbs whose subject the noun is done to: "received support from X". */
const UNDERGO = new Set('receive get suffer face undergo sustain enjoy obtain secure come win'.split(' '))

/** The verb that carries a noun of doing, and who does and undergoes it there. */
export type Light = { readonly verb: number; readonly doer: number | undefined; readonly undergoer: number | undefined }

/** The light verb of noun `n`: as its verb ("launched an attack"), or after it ("the attack launched by X"). */
export const lightOf = (tree: Tree, n: number): Light | undefined => {
  const above = tree.head(n)
  if (above !== undefined && isCarried(tree, n, above)) return read(tree, above, n)
  const after = tree.kids(n, 'acl').find(kid => DO.has(tree.lemma(kid)))
  return after === undefined ? undefined : read(tree, after, n)
}

const isCarried = (tree: Tree, n: number, verb: number): boolean => {
  const lemma = tree.lemma(verb)
  if (UNDERGO.has(lemma)) return tree.is(n, 'obj') || (tree.is(n, 'obl') && tree.caseOf(n) === 'under')
  return DO.has(lemma) && tree.is(n, 'obj', 'nsubj:pass')
}

const read = (tree: Tree, verb: number, n: number): Light => {
  if (UNDERGO.has(tree.lemma(verb))) return { verb, doer: undefined, undergoer: doer(tree, verb) }
  const does = doer(tree, verb)
  const undergoes = isPassive(tree, verb) ? undefined : tree.kid(verb, 'iobj')
  return { verb, doer: does === n ? undefined : does, undergoer: undergoes }
}
