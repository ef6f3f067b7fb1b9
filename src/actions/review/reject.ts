import { z } from 'zod'

import { action } from '../action.ts'
import { decide } from './decide.ts'

/** Says that the text does not claim this; the claim is left out of every answer, and kept. */
export const reject = action({
  name: 'review reject',
  about: 'Say that the text does not claim this; it is left out of every answer, and kept.',
  changes: true,
  input: z.object({
    claims: z.array(z.string()).min(1).describe('Ids of claims, or beginnings of them'),
    reason: z.string().min(1).describe('Why'),
  }),
  cli: { positional: ['claims'], examples: ['review reject 1a2b --reason "a hope, not a fact"'] },
  run: ({ claims, reason }, world) => decide(world, claims, 'rejected', reason),
})
