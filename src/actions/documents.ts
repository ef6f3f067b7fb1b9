import { z } from 'zod'

import { action } from './action.ts'
import { asOf, readBase } from './base.ts'

/** The reports of the base. */
export const documents = action({
  name: 'documents',
  about: 'List the reports in the base.',
  lists: true,
  input: z.object({ asOf }),
  cli: { examples: ['documents', 'documents --csv > reports.csv'] },
  async run(input, world) {
    const { documents, events } = await readBase(world, input)
    const added = new Map(
      events.flatMap(({ changes, at, by }) =>
        changes.flatMap(change => (change.is === 'document-added' ? [[change.document, { at, by }]] : [])),
      ),
    )
    const data = documents.map(document => ({ ...document, added: added.get(document.id) ?? null }))
    return {
      data,
      text: data.length === 0 ? 'No reports. Add one with "aver add FILE".' : '',
      table: {
        columns: ['document', 'file', 'title', 'date', 'format', 'notes', 'claims', 'added', 'by', 'edition_of'],
        rows: data.map(({ id, name, meta, format, notes, claims, added, editionOf }) => [
          id,
          name,
          meta.title,
          meta.date,
          format,
          notes,
          claims,
          added?.at ?? null,
          added?.by ?? null,
          editionOf,
        ]),
      },
    }
  },
})
