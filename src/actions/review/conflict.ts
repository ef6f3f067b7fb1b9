import { z } from 'zod'

import { action } from '../action.ts'
import { decide } from './decide.ts'

/** Says that the text claims this and that others contradict it. */
export const conflict = action({
  name: 'review conflict',
  about: 'Say that the text claims this and that others contradict it.',
  changes: true,
  input: z.object({
    claims: z.array(z.string()).min(1).describe('Ids of claims, or beginnings of them'),
    reason: z.string().optional().describe('Why'),
  }),
  cli: { positional: ['claims'], examples: ['review conflict 1a2b --reason "Kyiv denies it in the same report"'] },
  run: ({ claims, reason }, world) => decide(world, claims, 'conflict', reason),
})
