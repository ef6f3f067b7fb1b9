import { z } from 'zod'

import { EntityId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { action, actOf } from './action.ts'
import { readBase } from './base.ts'
import { findThing } from './find-thing.ts'

/** Judges that two things that look alike are two, so that nothing joins them and nobody is asked again. */
export const distinguish = action({
  name: 'distinguish',
  about: 'Say that two names that look alike are two things, so that nobody is asked again.',
  changes: true,
  input: z.object({ names: z.array(z.string()).length(2).describe('Two names or ids'), reason: z.string().optional().describe('Why') }),
  cli: { positional: ['names'], examples: ['distinguish "Kastuś Kalinoŭski" "Kastuś Kalinoŭski Regiment"'] },
  async run({ names: [first = '', second = ''], reason }, world) {
    const base = await readBase(world)
    const [left, right] = [findThing(base, first), findThing(base, second)]
    if (left === right) throw new Problem('settled', `“${first}” and “${second}” are one here.`, { hint: 'Part them with "aver split".' })
    const change = {
      is: 'entities-judged',
      left: EntityId.parse(left.id),
      right: EntityId.parse(right.id),
      same: false,
      reason: reason ?? null,
    } as const
    const event = await (await world.store('write')).append([change], actOf(world))
    return { data: event, text: `${left.name} and ${right.name} are kept apart. Take it back with "aver review undo".` }
  },
})
