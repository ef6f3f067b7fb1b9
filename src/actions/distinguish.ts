import { z } from 'zod'

import { action } from './action.ts'
import { judge } from './judge.ts'

/** Judges that two things that look alike are two, so that nothing joins them and nobody is asked again. */
export const distinguish = action({
  name: 'distinguish',
  about: 'Say that two names that look alike are two things, so that nobody is asked again.',
  changes: true,
  input: z.object({ names: z.array(z.string()).length(2).describe('Two names or ids'), reason: z.string().optional().describe('Why') }),
  cli: { positional: ['names'], examples: ['distinguish "Kastuś Kalinoŭski" "Kastuś Kalinoŭski Regiment"'] },
  run: (input, world) => judge(world, input, 'different', (left, right) => `${left.name} and ${right.name} are kept apart.`),
})
