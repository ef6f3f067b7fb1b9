import { z } from 'zod'

import { inForce } from '../model/log.ts'
import { action } from './action.ts'
import { readBase } from './base.ts'
import { documentIn } from './reviewed.ts'

/** Reports that were taken out and can be brought back, newest removal first. */
export const removed = action({
  name: 'removed',
  about: 'List the reports that were taken out, with the event that "aver review undo" takes back to bring each in again.',
  lists: true,
  input: z.object({}),
  cli: { examples: ['removed', 'review undo evt_1a2b'] },
  async run(_, world) {
    const { events, state } = await readBase(world)
    const held = new Map((await (await world.store('read')).documents()).map(row => [row.id, documentIn(state, row)]))
    const data = inForce(events)
      .toReversed()
      .flatMap(({ id: event, at, by, changes }) =>
        changes.flatMap(change => {
          const row = change.is === 'document-removed' && !state.documents.has(change.document) ? held.get(change.document) : undefined
          return change.is !== 'document-removed' || row === undefined ? [] : [{ ...row, event, at, by, reason: change.reason }]
        }),
      )
    return {
      data,
      text: data.length === 0 ? 'No report was taken out.' : '',
      table: {
        columns: ['document', 'file', 'title', 'removed', 'by', 'reason', 'event'],
        rows: data.map(({ id, name, meta, at, by, reason, event }) => [id, name, meta.title, at, by, reason, event]),
      },
    }
  },
})
