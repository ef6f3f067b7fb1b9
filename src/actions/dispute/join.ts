import { z } from 'zod'

import { Problem } from '../../model/problem.ts'
import { action, actOf } from '../action.ts'
import { readBase } from '../base.ts'
import { findDispute, idOf } from './find-dispute.ts'

/** Says that several disputes are one question. */
export const join = action({
  name: 'dispute join',
  about: 'Say that several disputes are one question; every voice of each stays.',
  changes: true,
  input: z.object({
    disputes: z.array(z.string()).min(2, 'Name two disputes or more.').describe('Ids of disputes'),
    reason: z.string().optional().describe('Why'),
  }),
  cli: { positional: ['disputes'], examples: ['dispute join dsp_q1a2b3c4d5e6f dsp_n77fe90cc1b2a --reason "both ask who fought there"'] },
  async run({ disputes, reason }, world) {
    const base = await readBase(world)
    const found = [...new Set(disputes.map(id => findDispute(base, id)))]
    const [first, second] = found
    if (first === undefined || second === undefined)
      throw new Problem('settled', 'These are one question here already.', { hint: 'Part it with "aver dispute split".' })
    const change = { is: 'disputes-joined', disputes: found.map(idOf), reason: reason ?? null } as const
    const event = await (await world.store('write')).append([change], actOf(world))
    return { data: event, text: `One question now: ${first.question} Take it back with "aver review undo".` }
  },
})
