import { z } from 'zod'

import { clusters } from '../match/clusters.ts'
import { Problem } from '../model/problem.ts'
import { action } from './action.ts'
import type { Base } from './base.ts'
import type { Judged } from './judge.ts'
import { judge } from './judge.ts'

/** Judges that two names are one thing, over every rule. */
export const merge = action({
  name: 'merge',
  about: 'Say that two names are one person, body or place.',
  changes: true,
  input: z.object({ names: z.array(z.string()).length(2).describe('Two names or ids'), reason: z.string().optional().describe('Why') }),
  cli: { positional: ['names'], examples: ['merge RVC "Russian Volunteer Corps" --reason "its Russian acronym"'] },
  run: (input, world) =>
    judge(
      world,
      input,
      'same',
      (left, right) => `${left.name} and ${right.name} are one thing now.`,
      (base, judged) =>
        brings(base, judged)
          ? undefined
          : new Problem('settled', `“${input.names.join('” and “')}” were judged different.`, {
              hint: 'Find that judgement with "aver log" and take it back.',
            }),
    ),
})

/** Whether a judgement brings two things together, whatever was judged before. */
function brings(base: Base, judged: Judged): boolean {
  const things = clusters(
    base.things.flatMap(({ members }) => members),
    [...base.state.judgements, judged],
  )
  return things.some(({ members }) => members.some(({ id }) => id === judged.left) && members.some(({ id }) => id === judged.right))
}
