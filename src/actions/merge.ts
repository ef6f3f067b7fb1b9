import { z } from 'zod'

import type { Cluster } from '../match/clusters.ts'
import { clusters } from '../match/clusters.ts'
import type { Change } from '../model/event.ts'
import { EntityId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { action, actOf } from './action.ts'
import type { Base } from './base.ts'
import { readBase } from './base.ts'
import { findThing } from './find-thing.ts'

/** Judges that two names are one thing, over every rule. */
export const merge = action({
  name: 'merge',
  about: 'Say that two names are one person, body or place.',
  changes: true,
  input: z.object({ names: z.array(z.string()).length(2).describe('Two names or ids'), reason: z.string().optional().describe('Why') }),
  cli: { positional: ['names'], examples: ['merge RVC "Russian Volunteer Corps" --reason "its Russian acronym"'] },
  async run({ names: [first = '', second = ''], reason }, world) {
    const base = await readBase(world)
    const [left, right] = [findThing(base, first), findThing(base, second)]
    if (left === right)
      throw new Problem('settled', `“${first}” and “${second}” are one already.`, { hint: 'See "aver entities --members".' })
    const change = {
      is: 'entities-judged',
      left: EntityId.parse(left.id),
      right: EntityId.parse(right.id),
      same: true,
      reason: reason ?? null,
    } as const
    if (!brings(base, change, left, right))
      throw new Problem('settled', `“${first}” and “${second}” were judged different.`, {
        hint: 'Find that judgement with "aver log" and take it back.',
      })
    const event = await (await world.store('write')).append([change], actOf(world))
    return { data: event, text: `${left.name} and ${right.name} are one thing now. Take it back with "aver review undo".` }
  },
})

/** Whether a judgement brings two things together, whatever was judged before. */
function brings(base: Base, change: Extract<Change, { is: 'entities-judged' }>, left: Cluster, right: Cluster): boolean {
  const judged = clusters(
    base.things.flatMap(({ members }) => members),
    [...base.state.judgements, change],
  )
  return judged.some(({ members }) => members.some(({ id }) => id === left.id) && members.some(({ id }) => id === right.id))
}
