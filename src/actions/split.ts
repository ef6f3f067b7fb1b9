import { z } from 'zod'

import type { Change } from '../model/event.ts'
import { EntityId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { action, actOf } from './action.ts'
import { readBase } from './base.ts'
import { findThing } from './find-thing.ts'

/** Judges that some of the entities that were taken for one thing are another. */
export const split = action({
  name: 'split',
  about: 'Say that some of what was taken for one person, body or place is another.',
  changes: true,
  input: z.object({
    name: z.string().describe('A name or id'),
    members: z.array(z.string()).min(1).describe('Which of its entities are another, by the ids that "aver entities --members" lists'),
    reason: z.string().optional().describe('Why'),
  }),
  cli: { positional: ['name', 'members'], examples: ['split "Free Russia Legion" ent_3fb2_e4 --reason "another unit of that name"'] },
  async run({ name, members, reason }, world) {
    const thing = findThing(await readBase(world), name)
    const leaving = thing.members.filter(({ id }) => members.includes(id))
    const staying = thing.members.filter(({ id }) => !members.includes(id))
    const stray = members.find(id => !thing.members.some(member => member.id === id))
    if (stray !== undefined)
      throw new Problem('not-found', `${thing.name} has no member ${stray}.`, { hint: 'List them with "aver entities --members".' })
    if (staying.length === 0)
      throw new Problem('usage', `Nothing would be left of ${thing.name}.`, { hint: 'Name only those that are another.' })
    const changes = leaving.flatMap(left =>
      staying.map(
        right =>
          ({
            is: 'entities-judged',
            left: EntityId.parse(left.id),
            right: EntityId.parse(right.id),
            verdict: 'different',
            reason: reason ?? null,
          }) satisfies Change,
      ),
    )
    const event = await (await world.store('write')).append(changes, actOf(world))
    return {
      data: event,
      text: `${leaving.map(member => member.name).join(', ')} stands apart from ${thing.name} now. Take it back with "aver review undo".`,
    }
  },
})
