import { z } from 'zod'

import { action, actOf } from '../action.ts'
import { readBase } from '../base.ts'
import { findDispute, idOf } from './find-dispute.ts'

/** Writes something beside a dispute, for whoever looks at it next. */
export const note = action({
  name: 'dispute note',
  about: 'Write a note beside a dispute; it decides nothing.',
  changes: true,
  input: z.object({ dispute: z.string().describe('Id of the dispute'), note: z.string().min(1).describe('The note') }),
  cli: { positional: ['dispute', 'note'], examples: ['dispute note dsp_q1a2b3c4d5e6f "ask the ministry for its own figures"'] },
  async run({ dispute, note }, world) {
    const found = findDispute(await readBase(world), dispute)
    const change = { is: 'dispute-noted', dispute: idOf(found), note } as const
    const event = await (await world.store('write')).append([change], actOf(world))
    return { data: event, text: `Noted on: ${found.question} Take it back with "aver review undo".` }
  },
})
