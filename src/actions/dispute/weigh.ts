import { z } from 'zod'

import { Problem } from '../../model/problem.ts'
import { statementsIn } from '../../weigh/dispute.ts'
import { FITS } from '../../weigh/hypotheses.ts'
import { action, actOf } from '../action.ts'
import { findClaim, readBase } from '../base.ts'
import { findDispute, idOf } from './find-dispute.ts'

/** Says how a claim of a dispute fits a hypothesis of one's own; hypotheses are ranked by what speaks against them. */
export const weigh = action({
  name: 'dispute weigh',
  about: 'Say whether a claim is consistent with a hypothesis of yours on a dispute; the one with the least against it comes first.',
  changes: true,
  input: z.object({
    dispute: z.string().describe('Id of the dispute'),
    hypothesis: z.string().trim().min(1).max(300).describe('What may be so, in your words'),
    claim: z.string().describe('Id of one of its claims'),
    fits: z.enum([...FITS, 'none']).describe('How the claim fits the hypothesis; "none" takes it back'),
  }),
  cli: {
    positional: ['dispute', 'hypothesis', 'claim', 'fits'],
    examples: ['dispute weigh dsp_q1a2b3c4d5e6f "Both crossed together" clm_1a2b3c inconsistent'],
  },
  async run({ dispute, hypothesis, claim, fits }, world) {
    const base = await readBase(world)
    const found = findDispute(base, dispute)
    const { id } = findClaim(base, claim)
    if (!statementsIn(found).some(one => one.id === id))
      throw new Problem('not-found', `Claim ${id} has no part in ${found.id}.`, { hint: `See "aver dispute show ${found.id}".` })
    const change = { is: 'dispute-weighed', dispute: idOf(found), hypothesis, claim: id, fits: fits === 'none' ? null : fits } as const
    const event = await (await world.store('write')).append([change], actOf(world))
    return { data: event, text: `Weighed on: ${found.question} Take it back with "aver review undo".` }
  },
})
