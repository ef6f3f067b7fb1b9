import { z } from 'zod'

import { action } from './action.ts'

/** Copies the base to a file while it is in use. */
export const backup = action({
  name: 'backup',
  about: 'Copy the base to one file, as of this moment. Originals lie beside it in .aver/originals and are copied with the folder.',
  changes: true,
  input: z.object({ file: z.string().describe('The file to make; it must not be there yet') }),
  cli: { positional: ['file'], examples: ['backup aver-2026-03-01.sqlite'] },
  async run({ file }, world) {
    const path = world.newFile(file)
    await (await world.store('read')).backup(path)
    return { data: { file: path }, text: `The base is copied to ${path}.` }
  },
})
