import type { Tree } from '../../../language/tree.ts'
import { adverbialsOf } from '../../assembly/host.ts'
import { timesIn } from '../../assembly/when.ts'
import type { Context } from '../../extractor.ts'

/** How a clause of office bounds a term: it begins it ("was elected in"), ends it ("resigned in") or only falls into it. */
export type Bound = 'begins' | 'ends' | 'within'

/**
 * The terms that the dates of a clause tell, as EDTF: "was elected in 2006 and 2011" begins two, `2006/..` and `2011/..`. One undefined
 * where the clause has no date.
 */
export function termsOf(tree: Tree, context: Context, verb: number, bound: Bound): (string | undefined)[] {
  const times = timesIn(tree, context)
  const [nearest] = adverbialsOf(
    tree,
    verb,
    times.map(({ head }) => head),
  )
  const dates = times.filter(({ head }) => head === nearest || (tree.is(head, 'conj') && tree.head(head) === nearest))
  return dates.length === 0 ? [undefined] : dates.map(({ edtf }) => bounded(edtf, bound))
}

function bounded(edtf: string, bound: Bound): string {
  if (edtf.includes('/') || bound === 'within') return edtf
  return bound === 'begins' ? `${edtf}/..` : `../${edtf}`
}
