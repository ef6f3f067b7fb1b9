import { z } from 'zod'

import { gradeWords } from '../../brief/grades.ts'
import { Credibility, Likelihood } from '../../model/grade.ts'
import { Problem } from '../../model/problem.ts'
import { action, actOf } from '../action.ts'
import { findClaim, readBase } from '../base.ts'
import { refuseUnlessOn } from './refuse.ts'

/** Grades how credible a claim is, or how likely; the text's own hedge stays as it is. */
export const claim = action({
  name: 'grade claim',
  about: 'Grade how credible a claim is (Admiralty 1 to 6) or how likely (words of ICD 203); its own hedge stays as the text has it.',
  changes: true,
  input: z.object({
    claim: z.string().describe('Id of the claim, or its beginning'),
    credibility: Credibility.optional().describe('1 confirmed, 2 probably, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged'),
    likelihood: Likelihood.optional().describe('How likely you think it'),
    reason: z.string().optional().describe('Why'),
  }),
  cli: {
    positional: ['claim'],
    examples: ['grade claim 1a2b --credibility 2', 'grade claim 1a2b --likelihood "very likely" --reason "two eyewitnesses"'],
  },
  async run({ claim, credibility = null, likelihood = null, reason }, world) {
    refuseUnlessOn(world)
    if (credibility === null && likelihood === null)
      throw new Problem('usage', 'No grade was given.', { hint: 'Say --credibility 2, or --likelihood likely.' })
    const found = findClaim(await readBase(world, { rejected: true }), claim)
    const change = { is: 'claim-graded', claim: found.id, credibility, likelihood, reason: reason ?? null } as const
    const event = await (await world.store('write')).append([change], actOf(world))
    return { data: event, text: `${found.id}: ${gradeWords({ credibility, likelihood })}. Take it back with "aver review undo".` }
  },
})
