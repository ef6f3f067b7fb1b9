import { z } from 'zod'

import { action } from './action.ts'

/** Checks that the base is as it was written. */
export const doctor = action({
  name: 'doctor',
  about: 'Check that everything in the base is as it was written: every row, the log, and with --originals every file kept.',
  volatile: true,
  lists: true,
  input: z.object({ originals: z.boolean().default(false).describe('Read every original and check it against its SHA-256') }),
  cli: { examples: ['doctor', 'doctor --originals'] },
  async run({ originals }, world) {
    const faults = await (await world.store('read')).check({ originals })
    return {
      data: faults,
      text: faults.length === 0 ? 'Everything is as it was written.' : faults.map(({ what, hint }) => `${what}\n  ${hint}`).join('\n'),
      table: { columns: ['fault', 'what_to_do'], rows: faults.map(({ what, hint }) => [what, hint]) },
      ...(faults.length > 0 ? { ended: 'failed' } : {}),
    }
  },
})
