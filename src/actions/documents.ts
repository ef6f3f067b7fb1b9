import { z } from 'zod'

import type { Ground } from '../weigh/ground.ts'
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
    const { documents, events, ground } = await readBase(world, input)
    const linked = linkedNotes(ground)
    const lengths = await (await world.store('read')).lengths()
    const added = new Map(
      events.flatMap(({ changes, at, by }) =>
        changes.flatMap(change => (change.is === 'document-added' ? [[change.document, { at, by }]] : [])),
      ),
    )
    const data = documents.map(document => ({
      ...document,
      sentences: lengths.get(document.id) ?? 0,
      linked: linked.get(document.id)?.size ?? 0,
      added: added.get(document.id) ?? null,
    }))
    return {
      data,
      text: data.length === 0 ? 'No reports. Add one with "aver add FILE".' : '',
      table: {
        columns: [
          'document',
          'file',
          'title',
          'date',
          'format',
          'pages',
          'sentences',
          'notes',
          'linked',
          'claims',
          'added',
          'by',
          'edition_of',
        ],
        rows: data.map(({ id, name, meta, format, sentences, notes, linked, claims, added, editionOf }) => [
          id,
          name,
          meta.title,
          meta.date,
          format,
          meta.pages ?? null,
          sentences,
          notes,
          linked,
          claims,
          added?.at ?? null,
          added?.by ?? null,
          editionOf,
        ]),
      },
    }
  },
})

/** The notes of each report, by its id, that are known to cite a work. */
function linkedNotes({ works }: Ground): ReadonlyMap<string, ReadonlySet<number>> {
  const linked = new Map<string, Set<number>>()
  for (const { citings } of works.values()) {
    for (const { document, notes } of citings) {
      const known = linked.get(document) ?? new Set()
      for (const note of notes) known.add(note)
      linked.set(document, known)
    }
  }
  return linked
}
