import type { Tree } from '../../../language/tree.ts'
import type { Span } from '../../../model/span.ts'
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
  const first = times.findIndex(({ head }) => head === nearest)
  if (first < 0) return [undefined]
  let last = first + 1
  while (last < times.length && LISTS.test(between(context, times[last - 1], times[last]))) last++
  return times.slice(first, last).map(({ edtf }) => bounded(edtf, bound))
}

/** What stands between the dates of a list: "2006, 2011, and most recently in 2021". */
const LISTS = /^(?:, |,? and )(?:again |then |later |most recently )?(?:in )?$/

const between = (context: Context, left: Span | undefined, right: Span | undefined): string =>
  left === undefined || right === undefined ? '' : context.reading.text.slice(left.end, right.start)

function bounded(edtf: string, bound: Bound): string {
  if (edtf.includes('/') || bound === 'within') return edtf
  return bound === 'begins' ? `${edtf}/..` : `../${edtf}`
}
