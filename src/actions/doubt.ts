import { z } from 'zod'

import { action } from './action.ts'
import { judge } from './judge.ts'

/** Judges that nothing here tells whether two are one. They stay as they are, and are asked about last. */
export const doubt = action({
  name: 'doubt',
  about: 'Say that nothing here tells whether two names are one thing; they stay as they are, and are asked about last.',
  changes: true,
  input: z.object({ names: z.array(z.string()).length(2).describe('Two names or ids'), reason: z.string().optional().describe('Why') }),
  cli: { positional: ['names'], examples: ['doubt "Lisovyk" "Commander Lis" --reason "same unit, no given name"'] },
  run: (input, world) =>
    judge(world, input, 'unsure', (left, right) => `Whether ${left.name} and ${right.name} are one is left open, and asked last.`),
})
