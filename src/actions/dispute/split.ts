import { z } from 'zod'

import { Problem } from '../../model/problem.ts'
import { count } from '../../text/count.ts'
import { statementsIn } from '../../weigh/dispute.ts'
import { action, actOf } from '../action.ts'
import { findClaim, readBase } from '../base.ts'
import { findDispute, idOf } from './find-dispute.ts'

/** Says that some claims of a dispute answer another question. */
export const split = action({
  name: 'dispute split',
  about: 'Say that some claims of a dispute answer another question; they are shown beside it, or as a dispute of their own.',
  changes: true,
  input: z.object({
    dispute: z.string().describe('Id of the dispute'),
    claims: z.array(z.string()).min(1).describe('Ids of its claims that answer another question'),
    reason: z.string().optional().describe('Why'),
  }),
  cli: { positional: ['dispute', 'claims'], examples: ['dispute split dsp_n77fe90cc1b2a clm_1a2b3c --reason "it counts reservists too"'] },
  async run({ dispute, claims, reason }, world) {
    const base = await readBase(world)
    const found = findDispute(base, dispute)
    const held = new Set(statementsIn(found).map(({ id }) => id))
    const leaving = [...new Set(claims.map(id => findClaim(base, id).id))]
    const stray = leaving.find(id => !held.has(id))
    if (stray !== undefined)
      throw new Problem('not-found', `Claim ${stray} has no part in ${found.id}.`, { hint: `See "aver dispute show ${found.id}".` })
    if (leaving.length === held.size)
      throw new Problem('usage', 'Nothing would be left of the dispute.', { hint: 'Name only the claims that answer another question.' })
    const change = { is: 'dispute-split', dispute: idOf(found), claims: leaving, reason: reason ?? null } as const
    const event = await (await world.store('write')).append([change], actOf(world))
    return { data: event, text: `${count(leaving.length, 'claim')} set apart. Take it back with "aver review undo".` }
  },
})
