import { z } from 'zod'

import { Problem } from '../model/problem.ts'
import { action } from './action.ts'

/** Deletes the whole project for good: base, log and originals. Files beside them, such as reports and exports, stay. */
export const erase = action({
  name: 'erase',
  about: 'Delete everything that Aver keeps of this project, for good: reports, claims, decisions, originals. There is no undo.',
  changes: true,
  input: z.object({ confirm: z.string().describe('The name of the project’s folder, typed out') }),
  cli: { examples: ['erase --confirm ukraine'] },
  async run({ confirm }, world) {
    const name = world.project.split(/[\\/]/).findLast(part => part !== '') ?? ''
    if (confirm !== name)
      throw new Problem('usage', 'That is not the name of the project’s folder; nothing was deleted.', { hint: `Its name is “${name}”.` })
    await world.erase()
    return { data: { erased: world.project }, text: `Everything that Aver kept in ${world.project} is deleted.` }
  },
})
