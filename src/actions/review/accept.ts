import { z } from 'zod'

import { action } from '../action.ts'
import { decide } from './decide.ts'

/** Says that the text does claim this. It says nothing on whether it is true. */
export const accept = action({
  name: 'review accept',
  about: 'Say that the text does claim this (not that it is true).',
  changes: true,
  input: z.object({
    claims: z.array(z.string()).min(1).describe('Ids of claims, or beginnings of them'),
    reason: z.string().optional().describe('Why'),
  }),
  cli: { positional: ['claims'], examples: ['review accept clm_1a2b3c', 'review accept 1a2b 77fe 90cc'] },
  run: ({ claims, reason }, world) => decide(world, claims, 'accepted', reason),
})
