import type { Tree } from '../../language/tree.ts'
import type { Context } from '../extractor.ts'
import { adverbialsOf } from './host.ts'

const LOCATING =
  /^(in|at|near|across|throughout|outside|inside|within|around|on|along|outside of|in front of|off|north of|south of|east of|west of)$/

/** Head words of the places where what `trigger` says happened; several where they are coordinated. */
export const placesOf = (tree: Tree, context: Context, trigger: number, taken: ReadonlySet<number>): number[] => {
  const candidates = tree.indexes().filter(token => !taken.has(token) && isPlace(context, token) && LOCATING.test(tree.caseOf(token)))
  const [first] = adverbialsOf(tree, trigger, candidates)
  return first === undefined ? [] : tree.conjuncts(first).filter(token => isPlace(context, token))
}

const isPlace = (context: Context, token: number): boolean => {
  const entity = context.mentionAt(token)?.entity
  const kind = entity === null || entity === undefined ? undefined : context.kindOf(entity)
  return kind === 'place' || kind === 'state'
}
