import { z } from 'zod'

import { ClaimId } from '../../model/id.ts'
import { Problem } from '../../model/problem.ts'
import { statementsIn } from '../../weigh/dispute.ts'
import { action, actOf } from '../action.ts'
import { findClaim, readBase } from '../base.ts'
import { findDispute, idOf } from './find-dispute.ts'

/** Resolves a dispute for a briefing. The other side stays where it is, and what comes later is marked as new. */
export const resolve = action({
  name: 'dispute resolve',
  about: 'Mark a dispute as resolved for your briefing, with the reason; the other side stays visible.',
  changes: true,
  input: z.object({
    dispute: z.string().describe('Id of the dispute'),
    reason: z.string().min(1).describe('Why'),
    holds: z.array(z.string()).default([]).describe('Ids of its claims that you go with; none to take no side'),
  }),
  cli: {
    positional: ['dispute'],
    examples: ['dispute resolve dsp_q1a2b3c4d5e6f --holds clm_1a2b3c --reason "the minister said so himself in June"'],
  },
  async run({ dispute, reason, holds }, world) {
    const base = await readBase(world)
    const found = findDispute(base, dispute)
    const claims = statementsIn(found).map(({ id }) => ClaimId.parse(id))
    const going = [...new Set(holds.map(id => findClaim(base, id).id))]
    const stray = going.find(id => !claims.includes(id))
    if (stray !== undefined)
      throw new Problem('not-found', `Claim ${stray} has no part in ${found.id}.`, { hint: `See "aver dispute show ${found.id}".` })
    const change = { is: 'dispute-resolved', dispute: idOf(found), claims, holds: going, reason } as const
    const event = await (await world.store('write')).append([change], actOf(world))
    return { data: event, text: `Resolved: ${found.question} Both sides stay visible. Take it back with "aver review undo".` }
  },
})
