import { z } from 'zod'

import { action, actOf } from './action.ts'
import { findDocument, readBase } from './base.ts'

/** Takes a report out of every answer. Its rows, its original and all decisions are kept, and it can be brought back. */
export const remove = action({
  name: 'remove',
  about: 'Take a report out of every answer. It is kept, and "aver review undo" brings it back.',
  changes: true,
  input: z.object({
    document: z.string().describe('Its id, file name or title'),
    reason: z.string().min(1).describe('Why'),
  }),
  cli: { positional: ['document'], examples: ['remove draft.docx --reason "a draft"'] },
  async run({ document, reason }, world) {
    const { id, name } = findDocument(await readBase(world), document)
    const change = { is: 'document-removed', document: id, reason } as const
    const event = await (await world.store('write')).append([change], actOf(world))
    return { data: event, text: `Removed ${name}. Bring it back with "aver review undo".` }
  },
})
