import { z } from 'zod'

import { eventWords } from '../brief/events.ts'
import { inForce } from '../model/log.ts'
import { action } from './action.ts'
import { readBase } from './base.ts'
import { namesOf } from './names.ts'

/** Everything that was ever done to the base, by whom and when. Nothing is ever taken out of it. */
export const log = action({
  name: 'log',
  about: 'Show what was done to the base, by whom and when, newest first.',
  lists: true,
  input: z.object({ limit: z.int().positive().default(50).describe('At most so many') }),
  cli: { examples: ['log', 'log --limit 500 --csv'] },
  async run({ limit }, world) {
    const base = await readBase(world, { rejected: true })
    const holding = new Set(inForce(base.events))
    const names = namesOf(base)
    const shown = base.events.toReversed().slice(0, limit)
    return {
      data: shown.map(event => ({ ...event, inForce: holding.has(event) })),
      text: '',
      table: {
        columns: ['number', 'at', 'by', 'holds', 'event', 'what'],
        rows: shown.map(event => [
          event.seq,
          event.at,
          event.by,
          holding.has(event) ? 'yes' : 'taken back',
          event.id,
          eventWords(event, names),
        ]),
      },
    }
  },
})
