import { z } from 'zod'

import { eventWords } from '../../brief/events.ts'
import type { LogEvent } from '../../model/event.ts'
import { inForce } from '../../model/log.ts'
import { Problem } from '../../model/problem.ts'
import { action, actOf } from '../action.ts'
import { readBase } from '../base.ts'
import { namesOf } from '../names.ts'

/** Takes a decision back, by an event of its own; undoing that event brings the decision back. */
export const undo = action({
  name: 'review undo',
  about: 'Take back the last decision in force, or the one named; undoing an undo brings the decision back.',
  changes: true,
  input: z.object({ event: z.string().optional().describe('Id of the event, or its number in "aver log"') }),
  cli: { positional: ['event'], examples: ['review undo', 'review undo 14'] },
  async run({ event }, world) {
    const base = await readBase(world, { rejected: true })
    const target = event === undefined ? lastDecision(base.events) : findEvent(base.events, event)
    const change = { is: 'undone', event: target.id } as const
    const undone = await (await world.store('write')).append([change], actOf(world))
    return { data: undone, text: `Taken back: ${eventWords(target, namesOf(base))}.` }
  },
})

/** Documents that were added are taken out by name, never by chance. */
function lastDecision(events: readonly LogEvent[]): LogEvent {
  const found = inForce(events).findLast(({ changes }) => changes.every(({ is }) => is !== 'undone' && is !== 'document-added'))
  if (found === undefined) throw new Problem('not-found', 'There is no decision to take back.', { hint: 'See "aver log".' })
  return found
}

function findEvent(events: readonly LogEvent[], given: string): LogEvent {
  const found = events.find(({ id, seq }) => id === given || String(seq) === given)
  if (found === undefined) throw new Problem('not-found', `There is no event ${given}.`, { hint: 'See "aver log".' })
  if (!inForce(events).includes(found))
    throw new Problem('settled', `Event ${found.seq} is taken back already.`, { hint: 'See "aver log".' })
  return found
}
