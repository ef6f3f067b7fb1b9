import type { Cluster } from '../match/clusters.ts'
import type { Change, Verdict } from '../model/event.ts'
import { EntityId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import type { Answer, World } from './action.ts'
import { actOf } from './action.ts'
import type { Base } from './base.ts'
import { readBase } from './base.ts'
import { findThing } from './find-thing.ts'

/** A judgement on two things, as the log takes it. */
export type Judged = Extract<Change, { is: 'entities-judged' }>

/** Judges two names. Names that are one thing already are refused, and what `refuse` answers with a `Problem`. */
export async function judge(
  world: World,
  { names: [first = '', second = ''], reason }: { readonly names: readonly string[]; readonly reason?: string | undefined },
  verdict: Verdict,
  words: (left: Cluster, right: Cluster) => string,
  refuse: (base: Base, judged: Judged) => Problem | undefined = () => undefined,
): Promise<Answer> {
  const base = await readBase(world)
  const [left, right] = [findThing(base, first), findThing(base, second)]
  if (left === right)
    throw new Problem('settled', `“${first}” and “${second}” are one here already.`, { hint: 'Part them with "aver split".' })
  const judged: Judged = {
    is: 'entities-judged',
    left: EntityId.parse(left.id),
    right: EntityId.parse(right.id),
    verdict,
    reason: reason ?? null,
  }
  const problem = refuse(base, judged)
  if (problem !== undefined) throw problem
  const event = await (await world.store('write')).append([judged], actOf(world))
  return { data: event, text: `${words(left, right)} Take it back with "aver review undo".` }
}
