import type { Tree } from '../../language/tree.ts'
import type { Context, TimeMention } from '../extractor.ts'
import { adverbialsOf } from './host.ts'

/** EDTF of when what `trigger` says happened, as the sentence words it: "in 2014", "since 2014", "until May". */
export const timeOf = (tree: Tree, trigger: number, times: readonly TimeMention[]): string | null => {
  const byHead = new Map(times.map(time => [time.head, time] as const))
  const [head] = adverbialsOf(tree, trigger, [...byHead.keys()])
  const time = head === undefined ? undefined : byHead.get(head)
  return time === undefined ? null : bounded(tree, time)
}

const bounded = (tree: Tree, { head, edtf }: TimeMention): string => {
  if (edtf.includes('/')) return edtf
  const opener =
    tree.caseOf(head) ||
    tree
      .kids(head, 'mark')
      .map(kid => tree.lemma(kid))
      .join(' ')
  if (/^(since|from)$/.test(opener)) return `${edtf}/..`
  return /^(until|till|up to|by|before)$/.test(opener) ? `../${edtf}` : edtf
}

/** Time mentions that stand in a sentence. */
export const timesIn = (tree: Tree, context: Context): TimeMention[] =>
  context.times.filter(({ head }) => head >= tree.sentence.first && head < tree.sentence.last)
